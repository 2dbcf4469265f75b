package org.jianbao.core.section;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What the numbers of a section are shares of.
 *
 * @param number the total
 * @param unit its unit; null if it has none
 */
public record Whole(BigDecimal number, String unit) {

    /** Refuses a missing number. */
    public Whole {
        Objects.requireNonNull(number);
    }
}
