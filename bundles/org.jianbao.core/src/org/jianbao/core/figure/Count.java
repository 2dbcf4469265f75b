package org.jianbao.core.figure;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.structure.Metric;

/**
 * What an issue reports of a metric.
 *
 * @param metric what is counted; may be an unresolved reference
 * @param value the count of the period; null means not reported
 * @param yearToDate a stated year-to-date figure from which later issues count on; null means that it is computed
 * @param element the model element that holds the figures
 */
public record Count(Metric metric, BigDecimal value, BigDecimal yearToDate, EObject element) {
}
