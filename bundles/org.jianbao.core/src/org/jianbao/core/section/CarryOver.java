package org.jianbao.core.section;

import java.util.List;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the next issue keeps of an element: the features that its metamodel marks by the annotation {@value #SOURCE} with
 * {@value #KEY} = {@value #KEEP}. Names, units and rows are kept; figures and prose of a period are not.
 */
public final class CarryOver {

    /** The source of the annotation. */
    public static final String SOURCE = "http://jianbao.org/lifecycle";
    /** The key of the annotation. */
    public static final String KEY = "next";
    /** The value that marks a kept feature. */
    public static final String KEEP = "keep";

    private CarryOver() {
    }

    /**
     * Copies the kept features. Contained elements are made anew with what they keep and with their ids; references lead
     * where they led.
     *
     * @param from the element of the issue before, which is only read
     * @param to the new element, of the same class
     */
    public static void keep(EObject from, EObject to) {
        for (EStructuralFeature feature : to.eClass().getEAllStructuralFeatures()) {
            if (isKept(feature) && from.eClass().getEAllStructuralFeatures().contains(feature) && from.eIsSet(feature)) {
                keep(from, feature, to);
            }
        }
    }

    /** Returns whether a feature is kept. */
    public static boolean isKept(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(SOURCE);
        return annotation != null && KEEP.equals(annotation.getDetails().get(KEY)) && feature.isChangeable();
    }

    /**
     * Returns a new element with what the next issue keeps of another one, and with its id.
     *
     * @param element the element of the issue before, which is only read
     */
    public static <T extends EObject> T copy(T element) {
        @SuppressWarnings("unchecked")
        T copy = (T) EcoreUtil.create(element.eClass());
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null) {
            copy.eSet(id, element.eGet(id));
        }
        keep(element, copy);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static void keep(EObject from, EStructuralFeature feature, EObject to) {
        boolean contained = feature instanceof EReference reference && reference.isContainment();
        Object value = from.eGet(feature); // resolved here: the new element is in no file yet, and could not resolve it
        if (feature.isMany()) {
            var target = (List<Object>) to.eGet(feature);
            ((List<Object>) value).forEach(each -> target.add(contained ? copy((EObject) each) : each));
        } else {
            to.eSet(feature, contained ? copy((EObject) value) : value);
        }
    }
}
