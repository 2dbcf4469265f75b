package org.jianbao.core.rules;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.structure.Basis;

/** The constraints that the metamodel itself states: required features and how many values a feature takes. */
final class ModelRules {

    private static final Messages MESSAGES = new Messages(ModelRules.class);

    private final Findings findings;

    ModelRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks everything that a root holds; content of a kind that is not installed cannot be judged. */
    void check(EObject root) {
        features(root);
        TreeIterator<EObject> contents = root.eAllContents();
        while (contents.hasNext()) {
            EObject element = contents.next();
            if (element instanceof MissingSection) {
                contents.prune();
            } else {
                features(element);
            }
        }
    }

    private void features(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived() && !feature.isTransient() && !isId(feature)) {
                feature(element, feature);
            }
        }
    }

    /** Returns whether a feature is the id of its element; loading reports that one and saving gives it. */
    private static boolean isId(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID();
    }

    private void feature(EObject element, EStructuralFeature feature) {
        if (feature.isMany()) {
            count(element, feature);
        } else if (feature.isRequired() && element.eGet(feature, false) == null) {
            findings.add("model.required", Severity.ERROR, element, feature,
                    MESSAGES.get("model.required", kind(element), name(element, feature)));
        } else if (feature.isRequired() && element.eGet(feature, false) instanceof ReportedFigure figure && isEmpty(figure)) {
            findings.add("model.required", Severity.ERROR, figure, BulletinPackage.Literals.FIGURE__VALUE,
                    MESSAGES.get("model.required", kind(element), name(element, feature)));
        }
    }

    /** Returns whether nobody has entered what was counted; a share is computed. */
    private static boolean isEmpty(ReportedFigure figure) {
        return figure.getValue() == null && (figure.getMetric() == null || figure.getMetric().getBasis() != Basis.SHARE_OF);
    }

    private void count(EObject element, EStructuralFeature feature) {
        int upper = feature.getUpperBound();
        if (feature.getLowerBound() == 0 && upper == ETypedElement.UNBOUNDED_MULTIPLICITY) {
            return;
        }
        int size = ((List<?>) element.eGet(feature, false)).size();
        if (size < feature.getLowerBound()) {
            findings.add("model.few", Severity.ERROR, element, feature, MESSAGES.get("model.few",
                    kind(element), name(element, feature), feature.getLowerBound(), size));
        } else if (upper >= 0 && size > upper) {
            findings.add("model.many", Severity.ERROR, element, feature, MESSAGES.get("model.many",
                    kind(element), name(element, feature), upper, size));
        }
    }

    private static String kind(EObject element) {
        return Captions.of(element.eClass());
    }

    private static String name(EObject element, EStructuralFeature feature) {
        return Captions.of(element.eClass(), feature);
    }
}
