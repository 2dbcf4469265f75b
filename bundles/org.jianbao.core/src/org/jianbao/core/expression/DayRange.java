package org.jianbao.core.expression;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days, such as the period of an issue.
 *
 * @param start its first day
 * @param end its last day
 */
public record DayRange(LocalDate start, LocalDate end) {

    /** Refuses a missing day. */
    public DayRange {
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
    }
}
