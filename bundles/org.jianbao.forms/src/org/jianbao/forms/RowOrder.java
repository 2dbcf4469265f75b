package org.jianbao.forms;

import java.time.LocalDate;
import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/** The order of rows by one column. */
final class RowOrder implements Comparator<EObject> {

    private final Field field;
    private final LocalDate near;
    private final boolean descending;
    private final Collator texts = texts();

    RowOrder(Field field, LocalDate near, boolean descending) {
        this.field = field;
        this.near = near;
        this.descending = descending;
    }

    private static Collator texts() {
        Collator collator = Collator.getInstance(ULocale.SIMPLIFIED_CHINESE);
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true); // 窗口2 before 窗口10
        }
        return collator;
    }

    @Override
    public int compare(EObject a, EObject b) {
        Object left = key(a);
        Object right = key(b);
        if (left.equals("") || right.equals("")) {
            return Boolean.compare(left.equals(""), right.equals(""));
        }
        int order = order(left, right);
        return descending ? -order : order;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private int order(Object left, Object right) {
        return left instanceof String ? texts.compare((String) left, (String) right) : ((Comparable) left).compareTo(right);
    }

    /** Returns a number, a day or a choice as it is, and everything else as text; empty if there is nothing. */
    private Object key(EObject row) {
        Object value = row.eGet(field.feature());
        return switch (field.widget()) {
            case INTEGER, DECIMAL, PERCENT, DATE, CHOICE, YES_NO -> value == null ? "" : value;
            default -> CellText.of(row, field, near);
        };
    }
}
