package org.jianbao.forms.swt.internal;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jianbao.forms.Entry;
import org.jianbao.forms.Field;
import org.jianbao.forms.Notation;
import org.jianbao.forms.Notations;

/** Numbers as people type them, in a field as in the cell of a table: with full-width digits, groups, the unit or a percent sign. */
final class NumberText implements TextValue {

    private final Notation notation;
    private final Class<?> type;
    private final int shift;

    /**
     * Makes the conversion of a field.
     *
     * @param shift by how many places the number that is shown is larger than the value: 2 for percent
     */
    NumberText(Field field, int shift) {
        this.notation = Notations.one(field, LocalDate.EPOCH); // no number depends on a day
        this.type = field.feature().getEType().getInstanceClass();
        this.shift = shift;
    }

    /** Returns whether the numbers are whole. */
    boolean whole() {
        return type != BigDecimal.class && type != Double.class && type != double.class && type != float.class
                && type != Float.class;
    }

    @Override
    public String format(Object value) {
        if (value == null) {
            return "";
        }
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        return number.movePointRight(shift).toPlainString();
    }

    @Override
    public Typed parse(String text) {
        return switch (notation.parse(text)) {
            case Entry.Value value -> Typed.value(value.value());
            case Entry.Problem problem -> Typed.problem(problem.sentence());
        };
    }
}
