package org.jianbao.core.expression;

import java.math.BigDecimal;

/** Whole numbers in Chinese numerals, as 一百零五 or, for documents that must not be altered, 壹佰零伍. */
final class Numerals {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final Numerals EVERYDAY = new Numerals("零一二三四五六七八九", "十百千");
    private static final Numerals FORMAL = new Numerals("零壹贰叁肆伍陆柒捌玖", "拾佰仟");

    private final String digits;
    private final String places;

    private Numerals(String digits, String places) {
        this.digits = digits;
        this.places = places;
    }

    static String everyday(Arguments arguments) {
        return everyday(whole(arguments));
    }

    static String formal(Arguments arguments) {
        return FORMAL.write(whole(arguments));
    }

    private static long whole(Arguments arguments) {
        BigDecimal number = arguments.number(0);
        if (number.signum() < 0 || number.compareTo(LIMIT) >= 0 || number.stripTrailingZeros().scale() > 0) {
            throw arguments.problem(0, Problem.Kind.RANGE, Evaluation.shown(number), 0, LIMIT.subtract(BigDecimal.ONE));
        }
        return number.longValueExact();
    }

    /** Returns a number as it is spoken; ten to nineteen begin with 十. */
    static String everyday(long number) {
        String written = EVERYDAY.write(number);
        return written.startsWith("一十") ? written.substring(1) : written;
    }

    /** Returns the digits of a year one by one, with 〇 for zero. */
    static String digits(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    private String write(long number) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        var text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (number / (long) Math.pow(10, 4 * group) % 10_000);
            if (four == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || four < 1000)) {
                text.append(digits.charAt(0));
            }
            text.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private String four(int number) {
        var text = new StringBuilder();
        int divisor = 1000;
        boolean gap = false;
        for (int place = 2; place >= -1; place--, divisor /= 10) {
            int digit = number / divisor % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit))
                    .append(place < 0 ? "" : places.substring(place, place + 1));
            gap = false;
        }
        return text.toString();
    }
}
