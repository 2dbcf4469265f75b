package org.jianbao.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which column of a list holds what, told by the words of its header. The words stand in {@code columns.properties}, in both
 * languages whatever the language of the user.
 *
 * @param kind what the list is a list of
 * @param header the index of the header among the rows; -1 if the list begins with its first row
 * @param columns the index of the column of each feature that has one
 */
public record ListColumns(ListKind kind, int header, Map<EStructuralFeature, Integer> columns) {

    /** How many rows at the beginning may be the header. */
    public static final int HEADER_ROWS = 10;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            ListColumns.class.getPackageName() + ".columns", Locale.ROOT, ListColumns.class.getClassLoader());

    /** Keeps a copy of the columns. */
    public ListColumns {
        columns = Map.copyOf(columns);
    }

    /** Returns the columns by the row among the first ones that fits some kind of list best; empty if none does. */
    public static Optional<ListColumns> find(List<List<String>> rows) {
        ListColumns best = null;
        for (int i = 0; i < Math.min(rows.size(), HEADER_ROWS); i++) {
            for (ListKind kind : ListKind.values()) {
                ListColumns found = of(kind, i, rows.get(i));
                if (found.columns.containsKey(kind.label())
                        && (best == null || found.columns.size() > best.columns.size())) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns the columns that a header has for a kind of list; perhaps none.
     *
     * @param kind the kind
     * @param header the index of the header among the rows
     * @param cells its cells
     */
    public static ListColumns of(ListKind kind, int header, List<String> cells) {
        return new ListColumns(kind, header, columns(kind, cells));
    }

    private static Map<EStructuralFeature, Integer> columns(ListKind kind, List<String> header) {
        var columns = new LinkedHashMap<EStructuralFeature, Integer>();
        for (EStructuralFeature feature : kind.features()) {
            List<String> words = words(kind, feature);
            for (int i = 0; i < header.size(); i++) {
                if (words.contains(normal(header.get(i))) && !columns.containsValue(i)) {
                    columns.putIfAbsent(feature, i);
                }
            }
        }
        return columns;
    }

    /** Returns the words for a feature; the first one is the one that a template of such a list shows. */
    static List<String> words(ListKind kind, EStructuralFeature feature) {
        var words = new ArrayList<String>();
        for (String word : WORDS.getString(kind.eClass().getName() + '.' + feature.getName()).split(",")) {
            words.add(normal(word));
        }
        return words;
    }

    private static String normal(String word) {
        return word.replaceAll("[\\s*：:（）()]", "").toLowerCase(Locale.ROOT);
    }
}
