package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the operators between two values do. Numbers are exact; only a quotient that does not end is cut. */
final class Operators {

    /** The operators that compare. */
    static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
    /** The digits of a quotient that does not end: more than any figure has, so that it can be rounded again. */
    private static final MathContext QUOTIENT = new MathContext(34, RoundingMode.HALF_UP);
    /** How many digits a number may have before and behind the point. */
    private static final int DIGITS = 60;

    private Operators() {
    }

    /**
     * Returns the value.
     *
     * @throws Stop if the operator does not go with the values
     */
    static Object apply(Token operator, Object left, Object right) {
        return switch (operator.text()) {
            case "==" -> equal(operator, left, right);
            case "!=" -> !equal(operator, left, right);
            case "<", "<=", ">", ">=" -> ordered(operator.text(), compare(operator, left, right));
            case "+" -> plus(operator, left, right);
            case "-" -> minus(operator, left, right);
            default -> times(operator, left, right);
        };
    }

    private static boolean equal(Token operator, Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (left.getClass() != right.getClass()) {
            throw operands(operator, left, right);
        }
        return left.equals(right);
    }

    private static boolean ordered(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static int compare(Token operator, Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return a.compareTo(b);
        }
        throw operands(operator, left, right);
    }

    private static Object plus(Token operator, Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return checked(a.add(b), operator);
        }
        if (left instanceof String || right instanceof String) {
            return checked(Printed.text(left) + Printed.text(right), operator);
        }
        return left instanceof LocalDate day ? days(operator, day, right, 1) : fail(operator, left, right);
    }

    private static Object minus(Token operator, Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return checked(a.subtract(b), operator);
        }
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(b, a));
        }
        return left instanceof LocalDate day ? days(operator, day, right, -1) : fail(operator, left, right);
    }

    private static LocalDate days(Token operator, LocalDate day, Object number, int sign) {
        try {
            return day.plusDays(sign * ((BigDecimal) number).longValueExact());
        } catch (ArithmeticException | DateTimeException | ClassCastException e) {
            throw operands(operator, day, number);
        }
    }

    private static Object times(Token operator, Object left, Object right) {
        if (!(left instanceof BigDecimal a && right instanceof BigDecimal b)) {
            throw operands(operator, left, right);
        }
        if (operator.is("*")) {
            return checked(a.multiply(b), operator);
        }
        if (b.signum() == 0) {
            throw operator.problem(Problem.Kind.DIVISION);
        }
        return checked(operator.is("/") ? quotient(a, b) : a.remainder(b), operator);
    }

    /** Returns the quotient, exact if it ends within a few digits. The divisor is not 0. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal quotient = dividend.divide(divisor, QUOTIENT).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    private static BigDecimal checked(BigDecimal number, Token operator) {
        if (isTooLarge(number)) {
            throw operator.problem(Problem.Kind.NUMBER_SIZE, DIGITS);
        }
        return number;
    }

    private static String checked(String text, Token operator) {
        if (text.length() > Evaluation.TEXT) {
            throw operator.problem(Problem.Kind.TEXT_SIZE, Evaluation.TEXT);
        }
        return text;
    }

    /** Returns whether a number has more than {@value #DIGITS} digits before or behind the point. */
    static boolean isTooLarge(BigDecimal number) {
        return (long) number.precision() - number.scale() > DIGITS || number.scale() > DIGITS;
    }

    /** Returns the problem with a number that is too large. */
    static Stop tooLarge(Node place) {
        return new Stop(Problem.Kind.NUMBER_SIZE, place.start(), place.end() - place.start(), DIGITS);
    }

    private static Object fail(Token operator, Object left, Object right) {
        throw operands(operator, left, right);
    }

    private static Stop operands(Token operator, Object left, Object right) {
        return operator.problem(Problem.Kind.OPERANDS, operator.text(), Evaluation.shown(left), Evaluation.shown(right));
    }
}
