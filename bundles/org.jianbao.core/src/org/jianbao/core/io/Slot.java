package org.jianbao.core.io;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One feature of a class as it stands in a file.
 *
 * @param feature the feature
 * @param id its id in the class
 * @param kind how it is written
 */
record Slot(EStructuralFeature feature, int id, Kind kind) {

    /** How a feature is written. */
    enum Kind {
        /** One value: an attribute. */
        VALUE,
        /** Several values: an element each. */
        VALUES,
        /** A contained object: an element. */
        CHILD,
        /** Contained objects: an element each. */
        CHILDREN,
        /** A reference: an attribute with an id, or an element with an href into another file. */
        LINK,
        /** References: an attribute with ids, or elements with hrefs if one of them leads to another file. */
        LINKS
    }

    String name() {
        return feature.getName();
    }

    EDataType type() {
        return (EDataType) feature.getEType();
    }

    EReference reference() {
        return (EReference) feature;
    }

    boolean isMany() {
        return kind == Kind.VALUES || kind == Kind.CHILDREN || kind == Kind.LINKS;
    }
}
