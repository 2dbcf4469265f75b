package org.jianbao.core.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** The features of a class that stand in a file, by name and in the order in which they are written. */
final class ClassTable {

    private final Map<String, Slot> byName = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<EStructuralFeature> mixed = new ArrayList<>();
    private final EAttribute id;

    private ClassTable(EClass eClass) {
        id = eClass.getEIDAttribute();
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (isStored(feature)) {
                var slot = new Slot(feature, eClass.getFeatureID(feature), kind(feature));
                slots.add(slot);
                byName.put(slot.name(), slot);
            } else if (FeatureMapUtil.isFeatureMap(feature) && !feature.isTransient()) {
                mixed.add(feature);
            }
        }
    }

    /** Returns the features in the order in which they are written, which is that of the class. */
    List<Slot> slots() {
        return slots;
    }

    /** Returns the features with mixed content, which our files cannot hold. */
    List<EStructuralFeature> mixed() {
        return mixed;
    }

    /** Returns a feature; null if the class has none of that name that stands in a file. */
    Slot slot(String name) {
        return byName.get(name);
    }

    /** Returns the attribute that identifies the objects; null if there is none. */
    EAttribute id() {
        return id;
    }

    /**
     * Returns whether a feature of an object is written: if it is set, and a choice that has to be made also where it is the
     * default one, so that the file says it.
     */
    static boolean isWritten(EObject object, Slot slot) {
        EStructuralFeature feature = slot.feature();
        return object.eIsSet(feature)
                || slot.kind() == Slot.Kind.VALUE && feature.isRequired() && feature.getEType() instanceof EEnum;
    }

    /** A reference to the container says nothing that the place in the file does not say. */
    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && feature.isChangeable() && !FeatureMapUtil.isFeatureMap(feature)
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static Slot.Kind kind(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                return feature.isMany() ? Slot.Kind.CHILDREN : Slot.Kind.CHILD;
            }
            return feature.isMany() ? Slot.Kind.LINKS : Slot.Kind.LINK;
        }
        return feature.isMany() ? Slot.Kind.VALUES : Slot.Kind.VALUE;
    }

    /** The tables that were needed so far. */
    static final class Cache {
        private final Map<EClass, ClassTable> tables = new HashMap<>();

        /** Returns the table of a class. */
        ClassTable of(EClass eClass) {
            return tables.computeIfAbsent(eClass, ClassTable::new);
        }

        /** Forgets the tables, since some of the classes may be used no more. */
        void clear() {
            tables.clear();
        }
    }
}
