package org.jianbao.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which column of a list holds what, told by the words of its header. The words stand in {@code columns.properties}, in both
 * languages whatever the language of the user.
 *
 * @param kind what the list is a list of
 * @param header the index of the header among the rows
 * @param columns the index of the column of each feature that has one
 */
record ListColumns(ListKind kind, int header, Map<EStructuralFeature, Integer> columns) {

    private static final int HEADER_ROWS = 10;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            ListColumns.class.getPackageName() + ".columns", Locale.ROOT, ListColumns.class.getClassLoader());

    /** Returns the columns by the row among the first ones that fits some kind of list best; null if none does. */
    static ListColumns find(List<List<String>> rows) {
        ListColumns best = null;
        for (int i = 0; i < Math.min(rows.size(), HEADER_ROWS); i++) {
            for (ListKind kind : ListKind.values()) {
                var found = new ListColumns(kind, i, columns(kind, rows.get(i)));
                if (found.columns.containsKey(kind.label())
                        && (best == null || found.columns.size() > best.columns.size())) {
                    best = found;
                }
            }
        }
        return best;
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
