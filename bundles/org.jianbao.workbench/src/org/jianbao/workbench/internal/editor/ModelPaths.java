package org.jianbao.workbench.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.model.edit.Captions;
import org.jianbao.model.edit.Titles;

/** Where something stands in a model, in words. */
final class ModelPaths {

    private static final String ARROW = " › ";

    private ModelPaths() {
    }

    /** Returns the titles from the root to an element, and the caption of a feature of it unless that is empty. */
    static String of(EObject element, String feature) {
        var path = new StringBuilder(Titles.of(element));
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            path.insert(0, Titles.of(at) + ARROW);
        }
        EStructuralFeature known = feature.isEmpty() ? null : element.eClass().getEStructuralFeature(feature);
        return known == null ? path.toString() : path.append(ARROW).append(Captions.of(element.eClass(), known)).toString();
    }
}
