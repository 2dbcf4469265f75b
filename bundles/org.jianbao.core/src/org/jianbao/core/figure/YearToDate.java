package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A year-to-date figure.
 *
 * @param value the figure; null if the issue itself does not report the metric
 * @param missing the numbers of the issues that should be counted and are not there, in order; those of years before, for a sum
 *     that goes on, with the year, such as 2023-11
 */
public record YearToDate(BigDecimal value, List<String> missing) {

    /** Returns whether every issue was counted. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
