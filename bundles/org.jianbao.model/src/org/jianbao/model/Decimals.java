package org.jianbao.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads and writes decimal numbers the same way everywhere, whatever the locale. */
public final class Decimals {

    /** The digits that a number may have; more cannot be a figure of a bulletin. */
    public static final int MAX_DIGITS = 30;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1," + MAX_DIGITS + "}(\\.[0-9]{1," + MAX_DIGITS + "})?");

    private Decimals() {
    }

    /**
     * Returns the number of a text.
     *
     * @param text digits, with a minus sign and a decimal point where needed; no exponent, no grouping
     * @throws NumberFormatException if the text is anything else
     */
    public static BigDecimal parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    /** Returns the text of a number, which {@link #parse(String)} reads. */
    public static String format(BigDecimal number) {
        return number.toPlainString();
    }
}
