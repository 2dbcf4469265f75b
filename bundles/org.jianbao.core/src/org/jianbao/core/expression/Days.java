package org.jianbao.core.expression;

import java.time.LocalDate;
import java.util.List;

/** Functions that print days. */
final class Days {

    private static final String FULL = "年月日";
    private static final String WITHOUT_YEAR = "月日";
    private static final List<String> DAY = List.of(FULL, WITHOUT_YEAR, "年月", "年", "月", "日", "星期", "汉字", "数字");
    private static final List<String> DAYS = List.of(FULL, WITHOUT_YEAR);
    private static final String DASH = "—";

    private Days() {
    }

    static String day(Arguments arguments) {
        LocalDate day = arguments.day(0);
        return switch (arguments.word(1, DAY)) {
            case WITHOUT_YEAR -> Printed.dayOfYear(day);
            case "年月" -> day.getYear() + "年" + day.getMonthValue() + "月";
            case "年" -> day.getYear() + "年";
            case "月" -> day.getMonthValue() + "月";
            case "日" -> day.getDayOfMonth() + "日";
            case "星期" -> "星期" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
            case "汉字" -> Numerals.digits(day.getYear()) + "年" + Numerals.everyday(day.getMonthValue()) + "月"
                    + Numerals.everyday(day.getDayOfMonth()) + "日";
            case "数字" -> day.toString();
            default -> Printed.day(day);
        };
    }

    static String days(Arguments arguments) {
        boolean one = arguments.value(0) instanceof DayRange;
        if (!one && arguments.size() == 1) {
            throw arguments.needed(0, Problem.Kind.DAYS_NEEDED);
        }
        DayRange days = one ? (DayRange) arguments.value(0) : new DayRange(arguments.day(0), arguments.day(1));
        if (arguments.word(one ? 1 : 2, DAYS).equals(FULL)) {
            return Printed.days(days);
        }
        String start = Printed.dayOfYear(days.start());
        return days.start().equals(days.end()) ? start : start + DASH + Printed.dayOfYear(days.end());
    }
}
