package org.jianbao.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.Decimals;

/**
 * Numbers as people type them: full-width digits and signs, thousands set apart by commas or blanks, a percent sign. What
 * could mean two things is refused, such as {@code 1,5} and {@code 1e5}.
 *
 * @param type the type of the value
 * @param whole whether only whole numbers are meant
 * @param percent whether the value is a share, which is typed as a hundred times itself
 * @param unit the unit, which may be typed behind the number; empty if there is none
 */
record NumberNotation(EDataType type, boolean whole, boolean percent, String unit) implements Notation {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern COMMAS = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern BLANKS = Pattern.compile("[+-]?[0-9]{1,3}( [0-9]{3})+(\\.[0-9]+)?");
    private static final int FULL_WIDTH = '\uFF10' - '0';

    @Override
    public Entry parse(String text) {
        String typed = halfWidth(text).strip();
        if (percent && typed.endsWith("%")) {
            typed = typed.substring(0, typed.length() - 1).strip();
        }
        if (!unit.isEmpty() && typed.endsWith(unit)) {
            typed = typed.substring(0, typed.length() - unit.length()).strip();
        }
        if (typed.isEmpty()) {
            return new Entry.Value(null);
        }
        if (COMMAS.matcher(typed).matches() || BLANKS.matcher(typed).matches()) {
            typed = typed.replace(",", "").replace(" ", "");
        }
        if (!PLAIN.matcher(typed).matches()) {
            return Notations.refusal(text).<Entry>map(Entry.Problem::new)
                    .orElseGet(() -> Texts.problem(whole ? "number.whole" : "number.decimal", text.strip()));
        }
        var number = new BigDecimal(typed);
        if (whole && number.scale() > 0) {
            return Texts.problem("number.whole", text.strip());
        }
        if (number.precision() > Decimals.MAX_DIGITS || number.scale() > Decimals.MAX_DIGITS - 2) {
            return Texts.problem("number.long", Decimals.MAX_DIGITS - 2);
        }
        return value(number, text);
    }

    private Entry value(BigDecimal number, String text) {
        try {
            String plain = (percent ? number.movePointLeft(2) : number).toPlainString();
            return new Entry.Value(EcoreUtil.createFromString(type, plain));
        } catch (RuntimeException e) {
            return Texts.problem("number.range", text.strip());
        }
    }

    /** Returns a text with the digits, signs and blanks of ASCII in place of those of Chinese typing. */
    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(switch (c) {
                case '\u3000', '\u00A0', '\u2009', '\u202F', '\t', '\n', '\r' -> ' ';
                case '\u2212', '\uFF0D' -> '-';
                case '\uFF0B', '\uFF0C', '\uFF0E', '\uFF05' -> (char) (c - FULL_WIDTH);
                default -> c >= '\uFF10' && c <= '\uFF19' ? (char) (c - FULL_WIDTH) : c;
            });
        }
        return half.toString();
    }

    @Override
    public String format(Object value) {
        if (value == null) {
            return "";
        }
        String plain = value instanceof BigDecimal number ? number.toPlainString() : EcoreUtil.convertToString(type, value);
        return percent ? new BigDecimal(plain).movePointRight(2).toPlainString() + '%' : plain;
    }
}
