package org.jianbao.sections.prose.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jianbao.model.bulletin.Period;

/**
 * The day without year with which a text begins, such as 1月10日. A day with its year, and the first one of several, is
 * something else: it may tell what was before.
 *
 * @param text how it is printed
 * @param month the month
 * @param dayOfMonth the day
 */
record LeadingDate(String text, int month, int dayOfMonth) {

    private static final Pattern DATE = Pattern.compile("((?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12][0-9]|3[01])日)(?:，|上午|下午|晚)");

    /** Returns the day with which a text begins; null if there is none. */
    static LeadingDate of(String text) {
        Matcher date = DATE.matcher(text == null ? "" : text);
        if (!date.lookingAt()) {
            return null;
        }
        String printed = date.group(1);
        int month = printed.indexOf('月');
        return new LeadingDate(printed, Integer.parseInt(printed.substring(0, month)),
                Integer.parseInt(printed.substring(month + 1, printed.length() - 1)));
    }

    /** Returns how a day is printed. */
    static String printed(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Returns whether this is the printed form of a day. */
    boolean isDay(LocalDate day) {
        return day.getMonthValue() == month && day.getDayOfMonth() == dayOfMonth;
    }

    /** Returns the day in a period; null if the period has no such day. */
    LocalDate in(Period period) {
        for (int year = period.getStart().getYear(); year <= period.getEnd().getYear(); year++) {
            LocalDate day = day(year);
            if (day != null && !day.isBefore(period.getStart()) && !day.isAfter(period.getEnd())) {
                return day;
            }
        }
        return null;
    }

    private LocalDate day(int year) {
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
