package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jianbao.core.figure.Share;

/** Functions that print numbers; all round half up, as bulletins do. */
final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {
    }

    /** Returns a share in percent, as {@link Share#printed} does. */
    static String share(Arguments arguments) {
        BigDecimal part = arguments.number(0);
        BigDecimal whole = arguments.number(1);
        if (whole.signum() == 0) {
            throw arguments.problem(1, Problem.Kind.DIVISION);
        }
        return Share.printed(part, whole, arguments.decimals(2, Share.DECIMALS));
    }

    /** Returns a ratio such as 0.5 in percent. */
    static String percent(Arguments arguments) {
        return arguments.number(0).multiply(HUNDRED).setScale(arguments.decimals(1, Share.DECIMALS), RoundingMode.HALF_UP)
                .toPlainString() + "%";
    }

    static String number(Arguments arguments) {
        return arguments.size() == 1 ? Printed.number(arguments.number(0)) : round(arguments).toPlainString();
    }

    static BigDecimal round(Arguments arguments) {
        return arguments.number(0).setScale(arguments.decimals(1, 0), RoundingMode.HALF_UP);
    }
}
