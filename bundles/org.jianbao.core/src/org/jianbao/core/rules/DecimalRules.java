package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.DesignedField;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.ReportedFigure;

/** Numbers that were entered with more decimals than the structure prints: readers would get a rounded one, and nobody knew. */
final class DecimalRules {

    private static final Messages MESSAGES = new Messages(DecimalRules.class);

    private DecimalRules() {
    }

    static void check(Issue issue, Findings findings) {
        issue.eAllContents().forEachRemaining(element -> {
            Optional<DesignedClass> designed = DesignedClass.of(element);
            if (designed.isPresent() || element instanceof ReportedFigure) {
                for (EStructuralFeature feature : element.eClass().getEAllAttributes()) {
                    check(element, feature, decimals(element, designed.flatMap(type -> type.field(feature))), findings);
                }
            }
        });
    }

    private static OptionalInt decimals(EObject element, Optional<DesignedField> field) {
        if (element instanceof ReportedFigure figure) {
            return figure.getMetric() == null || figure.getMetric().eIsProxy() ? OptionalInt.empty()
                    : OptionalInt.of(figure.getMetric().getDecimals());
        }
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(field.get().decimals());
    }

    private static void check(EObject element, EStructuralFeature feature, OptionalInt decimals, Findings findings) {
        if (decimals.isPresent() && !feature.isDerived() && element.eIsSet(feature) && element.eGet(feature) instanceof BigDecimal number) {
            BigDecimal printed = number.setScale(decimals.getAsInt(), RoundingMode.HALF_UP);
            if (printed.compareTo(number) != 0) {
                findings.add("figure.decimals", Severity.WARNING, element, feature, MESSAGES.get("figure.decimals",
                        Captions.of(element.eClass(), feature), number.toPlainString(), printed.toPlainString(), decimals.getAsInt()));
            }
        }
    }
}
