package org.jianbao.forms.swt.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns values into texts that can be typed, and back. */
interface TextValue {

    /** Returns the text of a value; empty for null. */
    String format(Object value);

    /** Returns what a typed text means. */
    Typed parse(String text);

    /**
     * Returns whether the beginning of a text that is refused as a whole was worth keeping by itself. The first digits of what
     * turns out not to be a number are not.
     */
    default boolean keepsBeginning() {
        return false;
    }

    /** Returns the text of a feature; empty for one that is not set, whatever its default. */
    default String text(EObject owner, EStructuralFeature feature) {
        return owner.eIsSet(feature) || feature.getDefaultValueLiteral() != null ? format(owner.eGet(feature)) : "";
    }
}
