package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of a total in percent. */
public final class Share {

    /** Decimals of a printed share, as in 36.62%. */
    public static final int DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {
    }

    /**
     * Returns a share in percent, rounded half up to {@value #DECIMALS} decimals.
     *
     * @param part the part; null means not reported
     * @param whole the total; null means not reported
     * @return the percentage, or null if a number is missing or the total is 0
     */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return percent(part, whole, DECIMALS);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        if (part == null || whole == null || whole.signum() == 0) {
            return null;
        }
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /**
     * Returns how a share is printed. The whole and nothing are printed without decimals, since they are exact.
     *
     * @param part the part
     * @param whole the total
     * @return such as 36.62%, 50.70% or 100%; null if there is no share
     */
    public static String printed(BigDecimal part, BigDecimal whole) {
        return printed(part, whole, DECIMALS);
    }

    /**
     * Returns how a share is printed with other decimals, like {@link #printed(BigDecimal, BigDecimal)}.
     *
     * @param decimals how many decimals it is rounded to, half up
     */
    public static String printed(BigDecimal part, BigDecimal whole, int decimals) {
        BigDecimal percent = percent(part, whole, decimals);
        if (percent == null) {
            return null;
        }
        if (part.signum() == 0) {
            return "0%";
        }
        return (part.compareTo(whole) == 0 ? "100" : percent.toPlainString()) + "%";
    }
}
