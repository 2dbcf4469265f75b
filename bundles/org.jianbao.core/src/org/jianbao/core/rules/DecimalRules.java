package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.structure.Metric;

/** Numbers that were entered with more decimals than the structure prints: readers would get a rounded one, and nobody knew. */
final class DecimalRules {

    private static final Messages MESSAGES = new Messages(DecimalRules.class);

    private DecimalRules() {
    }

    static void check(Issue issue, Findings findings) {
        issue.eAllContents().forEachRemaining(element -> {
            if (element instanceof ReportedFigure figure) {
                Metric metric = figure.getMetric();
                if (metric != null && !metric.eIsProxy()) {
                    element.eClass().getEAllAttributes().forEach(feature ->
                            check(element, feature, metric.getName(), metric.getDecimals(), findings));
                }
            } else {
                DesignedClass.of(element).ifPresent(designed -> designed.fields().forEach(field ->
                        check(element, field.feature(), field.name(), field.decimals(), findings)));
            }
        });
    }

    private static void check(EObject element, EStructuralFeature feature, String name, int decimals, Findings findings) {
        if (feature.isDerived() || !element.eIsSet(feature)) {
            return;
        }
        Object value = element.eGet(feature);
        for (Object each : value instanceof List<?> values ? values : List.of(value)) {
            if (each instanceof BigDecimal number) {
                check(element, feature, name, number, decimals, findings);
            }
        }
    }

    private static void check(EObject element, EStructuralFeature feature, String name, BigDecimal number, int decimals,
            Findings findings) {
        BigDecimal printed = number.setScale(decimals, RoundingMode.HALF_UP);
        if (printed.compareTo(number) != 0) {
            findings.add("figure.decimals", Severity.WARNING, element, feature, MESSAGES.get("figure.decimals", name,
                    number.toPlainString(), printed.toPlainString(), decimals));
        }
    }
}
