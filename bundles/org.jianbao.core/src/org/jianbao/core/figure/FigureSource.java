package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.jianbao.core.phrase.Scope;
import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Metric;

/** Gives figures of an issue that depend on more than one section. */
public interface FigureSource {

    /** Returns the year-to-date figure of a metric at the end of the issue. */
    YearToDate yearToDate(Metric metric);

    /** Returns the number that the issue has for a metric, a share computed; null if it is not reported. */
    default BigDecimal value(Metric metric) {
        return null;
    }

    /** Returns what the issue before reports of a metric; null if that issue is missing or does not report it. */
    default BigDecimal last(Metric metric) {
        return null;
    }

    /**
     * Returns what sentences may quote of the section of the issue before that has the same template.
     *
     * @return nothing if there is none
     */
    default Optional<Scope> before(Section section) {
        return Optional.empty();
    }

    /** Returns the number of a figure of any section; null means not reported, or an unresolved reference. */
    BigDecimal value(Figure figure);
}
