package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jianbao.core.figure.Share;

/**
 * Functions that put the change of a figure into words. With a unit they tell the difference, without one its percentage of
 * the figure before. Of nothing there is no percentage, so the difference is told; without a figure before it is said that there
 * is none to compare with.
 */
final class Changes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Changes() {
    }

    static String change(Arguments arguments) {
        return arguments.isEmpty(1) ? none(arguments, "对比") : words(arguments);
    }

    static String year(Arguments arguments) {
        return arguments.isEmpty(1) ? none(arguments, "同比") : "同比" + words(arguments);
    }

    static String period(Arguments arguments) {
        return arguments.isEmpty(1) ? none(arguments, "环比") : "环比" + words(arguments);
    }

    /** Returns that there is nothing to compare with; the figure itself must be there nevertheless. */
    private static String none(Arguments arguments, String comparison) {
        arguments.number(0);
        return "无" + comparison + "数据";
    }

    private static String words(Arguments arguments) {
        BigDecimal before = arguments.number(1);
        BigDecimal change = arguments.number(0).subtract(before);
        if (change.signum() == 0) {
            return "持平";
        }
        boolean more = change.signum() > 0;
        if (arguments.size() > 2 || before.signum() == 0) {
            return (more ? "增加" : "减少") + Printed.number(change.abs()) + arguments.text(2, "");
        }
        BigDecimal percent = change.abs().multiply(HUNDRED).divide(before.abs(), Share.DECIMALS, RoundingMode.HALF_UP);
        return (more ? "增长" : "下降") + arguments.checked(percent).toPlainString() + "%";
    }
}
