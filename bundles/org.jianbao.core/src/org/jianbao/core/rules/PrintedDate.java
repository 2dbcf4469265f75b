package org.jianbao.core.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in a text, such as 2024年1月29日 or 1月10日（星期三）.
 *
 * @param text how it is printed
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param year the year; 0 if it is not printed
 * @param month the month as printed
 * @param dayOfMonth the day as printed
 * @param weekday the printed day of the week, 1 for Monday; 0 if it is not printed
 * @param padded whether a month or day has a needless zero (GB/T 9704-2012, 7.3.5.4)
 */
record PrintedDate(String text, int start, int year, int month, int dayOfMonth, int weekday, boolean padded) {

    private static final Pattern DATE = Pattern.compile("(?:(?<![0-9])([0-9]{4})年)?(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日"
            + "(?:（(?:星期|周)([一二三四五六日天])）)?");
    /** How many characters a date can have before and from 月 on. */
    private static final int BEFORE_MONTH = 7;
    private static final int BEHIND_MONTH = 9;
    private static final Pattern ZERO = Pattern.compile("(?<![0-9])0(?=[0-9][月日])");
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final int SUNDAY = 7;

    /** Returns the dates of a text in order. */
    static List<PrintedDate> in(String text) {
        var dates = new ArrayList<PrintedDate>();
        Matcher date = DATE.matcher(text).useTransparentBounds(true);
        int from = 0;
        // Looking only around each month is several times as quick as looking at every place of the text.
        for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', Math.max(from, month + 1))) {
            date.region(Math.max(from, month - BEFORE_MONTH), Math.min(text.length(), month + BEHIND_MONTH));
            if (date.find()) {
                dates.add(of(date));
                from = date.end();
            }
        }
        return dates;
    }

    private static PrintedDate of(MatchResult match) {
        String weekday = match.group(4);
        return new PrintedDate(match.group(), match.start(), match.group(1) == null ? 0 : Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)),
                weekday == null ? 0 : Math.min(WEEKDAYS.indexOf(weekday) + 1, SUNDAY),
                match.group(2).startsWith("0") || match.group(3).startsWith("0"));
    }

    /** Returns where the date ends in the text. */
    int end() {
        return start + text.length();
    }

    /** Returns how the date is printed without needless zeros. */
    String withoutZeros() {
        return ZERO.matcher(text).replaceAll("");
    }

    /** Returns the character of a day of the week. */
    static char weekday(LocalDate day) {
        return WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** Returns the day; null if the year is not printed or the day does not exist. */
    LocalDate day() {
        return year == 0 ? null : day(year);
    }

    /** Returns the day in a year; null if there is no such day in it. */
    LocalDate day(int inYear) {
        try {
            return LocalDate.of(inYear, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns whether there is such a day in the printed year, or in some year if none is printed. */
    boolean exists() {
        return year != 0 ? day() != null
                : month >= 1 && month <= Month.values().length && dayOfMonth >= 1 && dayOfMonth <= Month.of(month).maxLength();
    }
}
