package org.jianbao.workbench.internal.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.text.Captions;
import org.jianbao.model.edit.Titles;

/** Where something stands in a model, in words and by id. */
public final class ModelPaths {

    private static final String ARROW = " › ";

    private ModelPaths() {
    }

    /** Returns the titles from the root to an element, and the caption of a feature of it unless that is empty. */
    public static String of(EObject element, String feature) {
        var path = new StringBuilder(Titles.of(element));
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            path.insert(0, Titles.of(at) + ARROW);
        }
        EStructuralFeature known = feature.isEmpty() ? null : element.eClass().getEStructuralFeature(feature);
        return known == null ? path.toString() : path.append(ARROW).append(Captions.of(element.eClass(), known)).toString();
    }

    /** Returns the same without the title of the root, which everybody knows who looks at its file. */
    public static String within(EObject element, String feature) {
        String path = of(element, feature);
        int root = Titles.of(EcoreUtil.getRootContainer(element)).length() + ARROW.length();
        return path.length() < root ? path : path.substring(root);
    }

    /** Returns the elements of a model by id; the first one where two have the same. */
    public static Map<String, EObject> byId(EObject root) {
        var elements = new HashMap<String, EObject>();
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(List.of(root), false); all.hasNext();) {
            EObject element = all.next();
            String id = EcoreUtil.getID(element);
            if (id != null) {
                elements.putIfAbsent(id, element);
            }
        }
        return elements;
    }
}
