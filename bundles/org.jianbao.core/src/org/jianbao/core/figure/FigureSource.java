package org.jianbao.core.figure;

import java.math.BigDecimal;

import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.structure.Metric;

/** Gives figures of an issue that depend on more than one section. */
public interface FigureSource {

    /** Returns the year-to-date figure of a metric at the end of the issue. */
    YearToDate yearToDate(Metric metric);

    /** Returns the number of a figure of any section; null means not reported, or an unresolved reference. */
    BigDecimal value(Figure figure);
}
