package org.jianbao.export.designed;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.HashMap;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.structure.Entry;
import org.jianbao.model.structure.GroupBlock;

/** Chooses the entries of a group that a block prints, and puts them in order. */
final class Entries {


    private final Values values;

    Entries(Values values) {
        this.values = values;
    }

    /** Returns the entries that a block prints for an element, in printed order. */
    List<Entry> of(GroupBlock block, Entry holder) {
        var chosen = new ArrayList<Entry>();
        for (Entry entry : holder.entries(block.getGroup())) {
            if (values.holds(block, block.getFilter(), entry)) {
                chosen.add(entry);
            }
        }
        Map<Entry, Object> keys = sort(block, chosen);
        List<Entry> numbered = new ArrayList<>(chosen.size());
        int rank = 0;
        for (int i = 0; i < chosen.size(); i++) {
            Entry entry = chosen.get(i);
            boolean equal = i > 0 && !keys.isEmpty() && compare(keys.get(chosen.get(i - 1)), keys.get(entry)) == 0;
            rank = equal ? rank : i + 1;
            numbered.add(new Entry(entry.element(), Scope.empty().with(Entry.PLACE, Quotable.number(i + 1))
                    .with(Entry.RANK, Quotable.number(rank)).inside(entry.scope())));
        }
        return part(block, numbered);
    }

    private Map<Entry, Object> sort(GroupBlock block, List<Entry> chosen) {
        Map<Entry, Object> keys = new HashMap<>();
        if (block.getSort() != null && !block.getSort().isBlank()) {
            chosen.forEach(entry -> keys.put(entry, values.value(block, block.getSort(), entry)));
            Comparator<Entry> order = (a, b) -> compare(keys.get(a), keys.get(b));
            chosen.sort(Comparator.<Entry, Boolean>comparing(entry -> keys.get(entry) == null)
                    .thenComparing(block.isDescending() ? order.reversed() : order));
        }
        return keys;
    }

    /** Returns the first and the last ones, without printing any twice. */
    private static List<Entry> part(GroupBlock block, List<Entry> entries) {
        int first = Math.max(0, block.getFirst());
        int last = Math.max(0, block.getLast());
        if (first + last == 0 || first + last >= entries.size()) {
            return entries;
        }
        var part = new ArrayList<Entry>(entries.subList(0, first));
        part.addAll(entries.subList(entries.size() - last, entries.size()));
        return part;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object a, Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        if (a instanceof BigDecimal one && b instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        if (a instanceof String one && b instanceof String other) {
            return Collator.getInstance(Locale.SIMPLIFIED_CHINESE).compare(one, other);
        }
        return a.getClass() == b.getClass() && a instanceof Comparable comparable ? comparable.compareTo(b)
                : a.toString().compareTo(b.toString());
    }
}
