package org.jianbao.core.figure;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.structure.Metric;

/**
 * What an issue reports of a metric.
 *
 * @param metric what is counted; may be an unresolved reference
 * @param value the count of the period; null means not reported
 * @param yearToDate a stated year-to-date figure from which later issues count on; null means that it is computed
 * @param confirmed the computed year-to-date figure that a person has confirmed; null means none
 * @param element the model element that holds the figures
 * @param features where the element holds them
 */
public record Count(Metric metric, BigDecimal value, BigDecimal yearToDate, BigDecimal confirmed, EObject element,
        Features features) {

    /**
     * The attributes of an element that hold its figures, all of them decimals. One that is null cannot be entered.
     *
     * @param value holds the count of the period
     * @param yearToDate holds a stated year-to-date figure
     * @param confirmed holds what a person has confirmed
     */
    public record Features(EAttribute value, EAttribute yearToDate, EAttribute confirmed) {
        /** Nothing that could be entered. */
        public static final Features NONE = new Features(null, null, null);
    }

    /**
     * Makes a count of a section whose year to date nobody confirms.
     *
     * @param metric what is counted; may be an unresolved reference
     * @param value the count of the period; null means not reported
     * @param yearToDate a stated year-to-date figure; null means that it is computed
     * @param element the model element that holds the figures
     */
    public Count(Metric metric, BigDecimal value, BigDecimal yearToDate, EObject element) {
        this(metric, value, yearToDate, null, element, Features.NONE);
    }

    /**
     * Returns whether a person should look at the computed year-to-date figure: it can be confirmed, and it is not what was
     * confirmed. A stated figure was entered by a person, and where nothing is added to the count of the period there is
     * nothing to confirm.
     *
     * @param computed the year-to-date figure of the metric at the end of the issue
     */
    public boolean unconfirmed(YearToDate computed) {
        return features.confirmed() != null && yearToDate == null && computed.value() != null
                && !(computed.complete() && value != null && value.compareTo(computed.value()) == 0)
                && (confirmed == null || confirmed.compareTo(computed.value()) != 0);
    }
}
