package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A year-to-date figure.
 *
 * @param value the figure; null if the issue itself does not report the metric
 * @param missing the numbers of the issues of the year that should be counted and are not there, in order
 */
public record YearToDate(BigDecimal value, List<Integer> missing) {

    /** Returns whether every issue of the year was counted. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
