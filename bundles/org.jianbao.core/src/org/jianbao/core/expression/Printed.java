package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** How values read on paper where nothing else is said. */
public final class Printed {

    /** Stands between the entries of a list (GB/T 15834-2011, 4.5). */
    public static final String LIST_MARK = "、";

    private Printed() {
    }

    /**
     * Returns how a value reads.
     *
     * @param value as in {@link Operand#value}, but not null
     */
    public static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number(number);
            case LocalDate day -> day(day);
            case DayRange days -> days(days);
            case Boolean truth -> truth(truth);
            case List<?> entries -> entries.stream().map(Printed::entry).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(LIST_MARK));
            default -> value.toString();
        };
    }

    private static String entry(Object entry) {
        Object value = entry instanceof Operand operand ? operand.value() : entry;
        return value == null ? "" : text(value);
    }

    /** Returns a yes or no. */
    public static String truth(boolean truth) {
        return truth ? "是" : "否";
    }

    /** Returns the digits of a number without exponent, grouping or needless zeros. */
    public static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a day in the form of GB/T 9704-2012, 7.3.5.4: arabic digits, no zeros before them. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + dayOfYear(day);
    }

    /** Returns a day without its year. */
    public static String dayOfYear(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Returns a stretch of days: one day alone, the year once where it is the same (GB/T 15834-2011, 4.13.3.2). */
    public static String days(DayRange days) {
        if (days.start().equals(days.end())) {
            return day(days.start());
        }
        return day(days.start()) + "—"
                + (days.start().getYear() == days.end().getYear() ? dayOfYear(days.end()) : day(days.end()));
    }
}
