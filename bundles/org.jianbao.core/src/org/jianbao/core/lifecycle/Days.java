package org.jianbao.core.lifecycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.jianbao.model.structure.Frequency;

/**
 * The days of a period, by the calendar alone: public holidays and the working days in their place are decreed each year, so
 * they are never guessed.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record Days(LocalDate start, LocalDate end) {

    private static final int WEEK = 7;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /**
     * Returns the next period. After a work week, or a part of one, it is the Monday to Friday of the week after; after
     * a whole month, quarter or year the next one.
     *
     * @param frequency how often issues appear; if that is irregular, these days themselves tell
     */
    public Days next(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> nextWeek();
            case MONTHLY -> nextMonths(1);
            case QUARTERLY -> nextMonths(QUARTER);
            case YEARLY -> nextMonths(YEAR);
            case IRREGULAR -> nextAlike();
        };
    }

    /**
     * Returns the period in which a day lies.
     *
     * @param frequency how often issues appear; if that is irregular, it is the day alone
     * @param day the day
     */
    public static Days around(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case WEEKLY -> workWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHLY -> block(day, 1);
            case QUARTERLY -> block(day, QUARTER);
            case YEARLY -> block(day, YEAR);
            case IRREGULAR -> new Days(day, day);
        };
    }

    /** Returns the first day from Monday to Friday after a day. */
    public static LocalDate workDayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return next.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? next.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : next;
    }

    private long length() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    private Days nextWeek() {
        return length() == WEEK ? following() : workWeek(end.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private static Days workWeek(LocalDate monday) {
        return new Days(monday, monday.plusDays(DayOfWeek.FRIDAY.getValue() - 1L));
    }

    private Days nextMonths(int months) {
        LocalDate first = end.plusDays(1);
        return start.plusMonths(months).equals(first) ? new Days(first, first.plusMonths(months).minusDays(1))
                : block(block(end, months).end.plusDays(1), months);
    }

    private static Days block(LocalDate day, int months) {
        LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
        return new Days(first, first.plusMonths(months).minusDays(1));
    }

    private Days nextAlike() {
        if (equals(workWeek(start)) && start.getDayOfWeek() == DayOfWeek.MONDAY) {
            return nextWeek();
        }
        for (int months : new int[] {1, QUARTER, YEAR}) {
            if (equals(block(start, months))) {
                return nextMonths(months);
            }
        }
        return following();
    }

    private Days following() {
        return new Days(end.plusDays(1), end.plusDays(length()));
    }
}
