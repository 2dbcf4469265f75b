package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jianbao.model.Decimals;

/**
 * A number in a text with its unit, such as 26项, 1,737 人次 or 36.62%.
 *
 * @param value the number
 * @param unit the unit; % for a percentage, empty if none is known
 * @param start where the number begins in the text, in UTF-16 units from 0
 * @param end where the number ends
 * @param after where the unit ends
 * @param depth how many brackets are open there
 * @param exact whether it is said without 约, 余, 以上 and the like
 */
record Amount(BigDecimal value, String unit, int start, int end, int after, int depth, boolean exact) {

    /** The unit of a percentage. */
    static final String PERCENT = "%";

    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?");
    private static final Pattern UNIT = Pattern.compile(" *(%|[万亿]?(?:人次|件次|台次|户次|班次|车次|场次|批次|项次|平方米|公里|项|件|人|个|家"
            + "|户|次|场|份|条|起|例|名|宗|台|辆|座|所|篇|批|类|种|处|单|笔|元|亩|吨))");
    /** Days, times and years are no amounts. */
    private static final Pattern TIME = Pattern.compile(" *(?:年|月|日|时|分|号|:|：[0-9])");
    private static final String BEFORE = "约近超逾过第至少-－—~～/.+·";
    private static final String BEHIND_NUMBER = "余多来几至到-－—~～";
    private static final Pattern BEHIND_UNIT = Pattern.compile("以上|以下|以内|左右|上下|多|余");
    private static final String OPEN = "（(《";
    private static final String CLOSE = "）)》";
    private static final int FULL_WIDTH = '０' - '0';

    /** Returns the amounts of a text in order; years, days and times are left out. */
    static List<Amount> in(String text) {
        String plain = plain(text);
        var amounts = new ArrayList<Amount>();
        Matcher number = NUMBER.matcher(plain);
        int depth = 0;
        int seen = 0;
        while (number.find()) {
            for (; seen < number.start(); seen++) {
                depth += OPEN.indexOf(plain.charAt(seen)) >= 0 ? 1 : CLOSE.indexOf(plain.charAt(seen)) >= 0 ? -1 : 0;
            }
            if (!TIME.matcher(plain).region(number.end(), plain.length()).lookingAt()) {
                amounts.add(amount(plain, number, depth));
            }
        }
        return amounts;
    }

    private static Amount amount(String plain, Matcher number, int depth) {
        int end = number.end();
        Matcher unit = UNIT.matcher(plain).region(end, plain.length());
        boolean known = unit.lookingAt();
        int after = known ? unit.end() : end;
        boolean readable = number.group().length() <= Decimals.MAX_DIGITS;
        boolean exact = readable && !vague(plain, number.start(), end, after);
        return new Amount(readable ? new BigDecimal(number.group().replace(",", "")) : BigDecimal.ZERO, known ? unit.group(1) : "", number.start(), end,
                after, depth, exact);
    }

    private static boolean vague(String plain, int start, int end, int after) {
        char before = start == 0 ? '。' : plain.charAt(start - 1);
        char behind = end == plain.length() ? '。' : plain.charAt(end);
        return BEFORE.indexOf(before) >= 0 || before < 0x80 && Character.isLetter(before) || before == '\uFFFC'
                || BEHIND_NUMBER.indexOf(behind) >= 0
                || BEHIND_UNIT.matcher(plain).region(after, plain.length()).lookingAt();
    }

    /** Returns a text of the same length with ASCII digits and percent signs. */
    static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            char unit = plain.charAt(at);
            if (unit >= '０' && unit <= '９' || unit == '．' || unit == '％') {
                plain.setCharAt(at, (char) (unit - FULL_WIDTH));
            }
        }
        return plain.toString();
    }

    /** Returns whether this is a percentage. */
    boolean isPercent() {
        return PERCENT.equals(unit);
    }

    /** Returns whether this counts whole things, so that sums of it are exact. */
    boolean isCount() {
        return exact && !unit.isEmpty() && !isPercent() && value.scale() <= 0 && unit.charAt(0) != '万'
                && unit.charAt(0) != '亿';
    }

    /**
     * Returns a number written like this one: with its decimals, grouping and width of digits.
     *
     * @param number the number
     * @param text the text in which this one stands
     */
    String like(BigDecimal number, String text) {
        String written = text.substring(start, end);
        String digits = number.setScale(value.scale()).toPlainString();
        String grouped = written.indexOf(',') < 0 ? digits : digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+(?:\\.|$))", ",");
        return written.chars().noneMatch(unit -> unit >= '０' && unit <= '９') ? grouped
                : grouped.chars().map(unit -> unit >= '0' && unit <= '9' || unit == '.' ? unit + FULL_WIDTH : unit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
