package org.jianbao.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: 2024-1-8, 2024/1/8, 2024.1.8, 2024年1月8日, 20240108, and without the year 1月8日, 1-8 and 1/8.
 *
 * @param near the day whose year is meant where none is typed; null if a year has to be typed
 */
record DayNotation(LocalDate near) implements Notation {

    private static final Pattern FULL = Pattern.compile("(\\d{4})\\s*([-/.]|年)\\s*(\\d{1,2})\\s*([-/.]|月)\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\s*[-/月]\\s*(\\d{1,2})\\s*日?");
    private static final int FULL_WIDTH = '\uFF10' - '0';

    @Override
    public Entry parse(String text) {
        String typed = halfWidth(text).strip();
        if (typed.isEmpty()) {
            return new Entry.Value(null);
        }
        Matcher full = FULL.matcher(typed);
        if (full.matches() && fits(full.group(2), full.group(4))) {
            return day(full.group(1), full.group(3), full.group(5), text);
        }
        Matcher digits = DIGITS.matcher(typed);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3), text);
        }
        Matcher part = SHORT.matcher(typed);
        if (part.matches() && near != null) {
            return day(Integer.toString(near.getYear()), part.group(1), part.group(2), text);
        }
        return Notations.refusal(text).<Entry>map(Entry.Problem::new)
                .orElseGet(() -> Texts.problem(near == null ? "day.full" : "day.other", text.strip()));
    }

    private static boolean fits(String first, String second) {
        return first.equals("年") ? second.equals("月") : first.equals(second);
    }

    private static Entry day(String year, String month, String day, String text) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        try {
            return new Entry.Value(LocalDate.of(y, m, d));
        } catch (DateTimeException e) {
            return m >= 1 && m <= 12 ? Texts.problem("day.none", y, m, d, YearMonth.of(y, m).lengthOfMonth())
                    : Texts.problem("day.month", m, text.strip());
        }
    }

    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append((char) (c >= '\uFF0D' && c <= '\uFF19' ? c - FULL_WIDTH : c)));
        return half.toString();
    }

    @Override
    public String format(Object value) {
        return Objects.toString(value, "");
    }
}
