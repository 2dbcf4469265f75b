package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.structure.Metric;

/**
 * One line of a grid of figures: a metric in the last period, this period and the year to date.
 *
 * @param count what the section reports
 * @param last the count of the last period; null means that the issue before is missing or does not report the metric
 * @param yearToDate the year to date at the end of the issue, computed or stated
 */
public record FigureRow(Count count, BigDecimal last, YearToDate yearToDate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A value to be set, for instance by a command on an editing domain.
     *
     * @param element the model element
     * @param feature its attribute
     * @param value the new value; null unsets the attribute
     */
    public record Change(EObject element, EAttribute feature, BigDecimal value) {
        /** Sets the value at once, without a command. */
        public void apply() {
            if (value == null) {
                element.eUnset(feature);
            } else {
                element.eSet(feature, value);
            }
        }
    }

    /** Returns the name of the metric; empty if the reference to it leads nowhere. */
    public String name() {
        return known() && metric().getName() != null ? metric().getName() : "";
    }

    /** Returns the unit of the metric; empty if the reference to it leads nowhere. */
    public String unit() {
        return known() && metric().getUnit() != null ? metric().getUnit() : "";
    }

    /** Returns how many decimals the metric has in print. */
    public int decimals() {
        return known() ? metric().getDecimals() : 0;
    }

    /** Returns the metric; may be null or an unresolved reference. */
    public Metric metric() {
        return count.metric();
    }

    private boolean known() {
        return metric() != null && !metric().eIsProxy();
    }

    /** Returns the count of this period; null means not reported. */
    public BigDecimal value() {
        return count.value();
    }

    /** Returns the change against the last period; null if one of the two is not reported. */
    public BigDecimal change() {
        return value() == null || last == null ? null : value().subtract(last);
    }

    /**
     * Returns the change in percent of the last period, rounded half up to {@value Share#DECIMALS} decimals; null if one of
     * the two is not reported or the last period had none.
     */
    public BigDecimal changePercent() {
        return change() == null || last.signum() == 0 ? null
                : change().multiply(HUNDRED).divide(last.abs(), Share.DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns whether the year to date is stated in this issue and not computed. */
    public boolean stated() {
        return count.yearToDate() != null;
    }

    /** Returns whether a person should look at the computed year to date and confirm it. */
    public boolean unconfirmed() {
        return count.unconfirmed(yearToDate);
    }

    /** Returns whether the year to date was confirmed before, with another value than it has now. */
    public boolean changedSinceConfirmed() {
        return unconfirmed() && count.confirmed() != null;
    }

    /** Returns the change by which a person confirms the year to date as it is now; nothing if there is nothing to confirm. */
    public Optional<Change> confirm() {
        return unconfirmed() ? Optional.of(new Change(count.element(), count.features().confirmed(), yearToDate.value()))
                : Optional.empty();
    }

    /** Returns the change that takes the confirmation back; nothing if there is none. */
    public Optional<Change> withdraw() {
        return count.confirmed() == null || count.features().confirmed() == null ? Optional.empty()
                : Optional.of(new Change(count.element(), count.features().confirmed(), null));
    }

    /**
     * Returns the change that enters the count of this period; nothing if the section does not let it be entered.
     *
     * @param value the count; null means not reported
     */
    public Optional<Change> enter(BigDecimal value) {
        return count.features().value() == null ? Optional.empty()
                : Optional.of(new Change(count.element(), count.features().value(), value));
    }
}
