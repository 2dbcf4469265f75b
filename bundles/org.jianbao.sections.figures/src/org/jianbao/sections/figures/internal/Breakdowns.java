package org.jianbao.sections.figures.internal;

import java.math.BigDecimal;
import java.util.List;

import org.jianbao.sections.figures.StatusPart;

/** Adds up the parts of a breakdown. */
final class Breakdowns {

    private Breakdowns() {
    }

    /** Returns the number of a part: the sum of its sub-parts if it has any; null if a number is missing. */
    static BigDecimal value(StatusPart part) {
        return part.getParts().isEmpty() ? part.getValue() : sum(part.getParts());
    }

    /** Returns the sum of parts; null if there are none or a number is missing. */
    static BigDecimal sum(List<StatusPart> parts) {
        BigDecimal sum = parts.isEmpty() ? null : BigDecimal.ZERO;
        for (StatusPart part : parts) {
            BigDecimal value = value(part);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }
}
