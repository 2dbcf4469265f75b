package org.jianbao.export.document;

import org.jianbao.model.structure.NumberStyle;

/**
 * How an ordinal is written.
 *
 * @param style the digits
 * @param prefix what stands before it
 * @param suffix what stands after it
 */
public record NumberFormat(NumberStyle style, String prefix, String suffix) {

    private static final String DIGITS = "〇一二三四五六七八九";

    /**
     * Returns the number as it is read.
     *
     * @param ordinal the number, from 1
     */
    public String format(int ordinal) {
        return prefix + (style == NumberStyle.CHINESE ? chinese(ordinal) : Integer.toString(ordinal)) + suffix;
    }

    /** Returns 1 to 99 as 一 to 九十九; greater numbers digit by digit, as word processors do. */
    private static String chinese(int number) {
        if (number > 99) {
            var digits = new StringBuilder();
            Integer.toString(number).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
            return digits.toString();
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
