package org.jianbao.forms.swt.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers as people type them: with full-width digits and with commas between groups of three. */
final class NumberText implements TextValue {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)?(\\.[0-9]+)?");
    private static final int DIGITS = 30;

    private final Class<?> type;
    private final int shift;

    /**
     * Makes the conversion.
     *
     * @param type the class of the values
     * @param shift by how many places the number that is shown is larger than the value: 2 for percent
     */
    NumberText(Class<?> type, int shift) {
        this.type = type;
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
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
        if (plain.isEmpty()) {
            return Typed.value(null);
        }
        if (plain.length() > DIGITS || !NUMBER.matcher(plain).matches() || !plain.matches(".*[0-9].*")) {
            return Typed.problem(Texts.MESSAGES.get(whole() ? "number.whole" : "number.decimal", shown(text)));
        }
        var number = new BigDecimal(plain.replace(",", ""));
        try {
            return Typed.value(number(shift == 0 ? number : number.movePointLeft(shift)));
        } catch (ArithmeticException e) {
            return Typed.problem(Texts.MESSAGES.get(number.scale() > 0 ? "number.whole" : "number.large", shown(text)));
        }
    }

    private static String shown(String text) {
        return text.length() <= DIGITS ? text : text.substring(0, DIGITS) + '…';
    }

    private Object number(BigDecimal number) {
        if (type == int.class || type == Integer.class) {
            return number.intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return number.longValueExact();
        }
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        return type == float.class || type == Float.class ? (Object) number.floatValue() : number;
    }
}
