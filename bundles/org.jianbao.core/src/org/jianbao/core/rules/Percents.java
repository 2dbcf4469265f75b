package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Shares in percent, rounded half up to the decimals with which they are printed. All of it is exact. */
final class Percents {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A share that leaves more possibilities than this says nothing about the numbers. */
    private static final int MOST = 50;

    private Percents() {
    }

    /** Returns the share of a part in a whole other than 0. */
    static BigDecimal of(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** Returns whether a printed share is that of a part in a whole. */
    static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal share) {
        return whole.signum() > 0 && of(part, whole, share.scale()).compareTo(share) == 0;
    }

    /** Returns the whole numbers of which a part has a printed share; none if they are too many to say anything. */
    static List<BigDecimal> wholes(BigDecimal part, BigDecimal share) {
        BigDecimal half = HALF.movePointLeft(share.scale());
        BigDecimal low = share.subtract(half);
        if (low.signum() <= 0 || part.signum() <= 0) {
            return List.of();
        }
        BigDecimal hundredfold = part.multiply(HUNDRED);
        return between(hundredfold.divide(share.add(half), 0, RoundingMode.FLOOR),
                hundredfold.divide(low, 0, RoundingMode.CEILING)).stream()
                .filter(whole -> fits(part, whole, share)).toList();
    }

    /** Returns the whole numbers that have a printed share in a whole; none if they are too many to say anything. */
    static List<BigDecimal> parts(BigDecimal whole, BigDecimal share) {
        BigDecimal half = HALF.movePointLeft(share.scale());
        BigDecimal low = share.subtract(half).multiply(whole).divide(HUNDRED).setScale(0, RoundingMode.FLOOR);
        BigDecimal high = share.add(half).multiply(whole).divide(HUNDRED).setScale(0, RoundingMode.CEILING);
        return between(low.max(BigDecimal.ZERO), high).stream().filter(part -> fits(part, whole, share)).toList();
    }

    private static List<BigDecimal> between(BigDecimal low, BigDecimal high) {
        var numbers = new ArrayList<BigDecimal>();
        if (high.subtract(low).compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return numbers;
        }
        for (BigInteger number = low.toBigInteger(); number.compareTo(high.toBigInteger()) <= 0;
                number = number.add(BigInteger.ONE)) {
            numbers.add(new BigDecimal(number));
        }
        return numbers;
    }

    /** Returns whether shares make up a whole, as far as their rounding lets one say. */
    static boolean makeWhole(List<BigDecimal> shares) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = shares.stream().map(share -> HALF.movePointLeft(share.scale())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return sum.subtract(HUNDRED).abs().compareTo(slack) <= 0;
    }

    /** Returns whether a number can be a slip of the hand for another: one digit is wrong, or two beside each other are swapped. */
    static boolean slip(BigDecimal typed, BigDecimal meant) {
        int scale = Math.max(Math.max(typed.scale(), meant.scale()), 0);
        String one = typed.setScale(scale).toPlainString();
        String other = meant.setScale(scale).toPlainString();
        if (Objects.equals(one, other) || one.length() != other.length()) {
            return false;
        }
        var different = new ArrayList<Integer>();
        for (int at = 0; at < one.length(); at++) {
            if (one.charAt(at) != other.charAt(at)) {
                different.add(at);
            }
        }
        int first = different.getFirst();
        return different.size() == 1 || different.size() == 2 && different.get(1) == first + 1
                && one.charAt(first) == other.charAt(first + 1) && one.charAt(first + 1) == other.charAt(first);
    }
}
