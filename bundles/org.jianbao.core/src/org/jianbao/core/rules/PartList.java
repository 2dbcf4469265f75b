package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jianbao.core.phrase.Quotable;

/**
 * Numbers of one unit that a text lists beside each other, such as 停止26项，占比36.62%；调整9项，占比12.68%.
 *
 * @param total the number that they are parts of; null if the text says none
 * @param parts the parts in order
 * @param parallel whether they are listed with 、 or ；, as things of one kind are
 * @param complete whether the text says that these are all parts
 */
record PartList(Amount total, List<Part> parts, boolean parallel, boolean complete) {

    /**
     * One of the numbers.
     *
     * @param number the number
     * @param share its share in percent; null if the text says none
     */
    record Part(Amount number, Amount share) {

        /** Returns whether the printed share is that of the number in a whole. */
        boolean fits(BigDecimal whole) {
            return Percents.fits(number.value(), whole, share.value());
        }

        /** Returns the share of the number in a whole, with the decimals of the printed share. */
        BigDecimal percent(BigDecimal whole) {
            return Percents.of(number.value(), whole, share.value().scale());
        }
    }

    /** Returns the sum of the parts. */
    BigDecimal sum() {
        return parts.stream().map(part -> part.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns whether every part has a share. */
    boolean hasShares() {
        return parts.stream().map(Part::share).allMatch(Objects::nonNull);
    }

    /** Returns whether every part has a share and these make up a whole. */
    boolean makesWhole() {
        return hasShares() && Percents.makeWhole(parts.stream().map(part -> part.share().value()).toList());
    }

    /** Returns what the sum of the parts is, as a formula. */
    String formula() {
        return parts.stream().map(part -> Quotable.plain(part.number().value())).collect(Collectors.joining(" + "))
                + " = " + Quotable.plain(sum());
    }

    /** A number that stands at the place of a part. */
    record Meant(Part part, BigDecimal number) {
    }

    /**
     * Returns the parts of which a single one can be wrong, each with the number that makes the sum and every share right.
     *
     * @param wholes the totals that are possible
     */
    List<Meant> meant(List<BigDecimal> wholes) {
        var meant = new ArrayList<Meant>();
        for (BigDecimal whole : wholes) {
            for (Part part : parts) {
                BigDecimal number = whole.subtract(sum()).add(part.number().value());
                if (number.signum() >= 0 && number.compareTo(part.number().value()) != 0
                        && Percents.fits(number, whole, part.share().value())
                        && parts.stream().allMatch(other -> other == part || other.fits(whole))) {
                    meant.add(new Meant(part, number));
                }
            }
        }
        return meant;
    }
}
