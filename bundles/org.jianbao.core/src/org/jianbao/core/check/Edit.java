package org.jianbao.core.check;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.ElementIds;

/**
 * One step of a repair in a model: what {@code SetCommand}, {@code AddCommand}, {@code RemoveCommand} and
 * {@code MoveCommand} of EMF take, so that an editor makes commands of the steps and can undo them. The steps of a plan are
 * done in their order; each is meant for the model as the steps before it left it.
 */
public sealed interface Edit {

    /** Returns the element that is changed. */
    EObject owner();

    /** Returns the feature that is changed. */
    EStructuralFeature feature();

    /** Does the step at once, without a command. */
    void apply();

    /**
     * Sets a feature with one value.
     *
     * @param owner the element
     * @param feature the feature
     * @param value the new value; null removes it
     */
    record Set(EObject owner, EStructuralFeature feature, Object value) implements Edit {
        @Override
        public void apply() {
            owner.eSet(feature, value);
        }
    }

    /**
     * Sets one of several values.
     *
     * @param owner the element
     * @param feature the feature
     * @param index the place, from 0
     * @param value the new value
     */
    record SetAt(EObject owner, EStructuralFeature feature, int index, Object value) implements Edit {
        @Override
        public void apply() {
            list(owner, feature).set(index, value);
        }
    }

    /**
     * Adds one of several values. An element without an id gets one.
     *
     * @param owner the element
     * @param feature the feature
     * @param index the place, from 0
     * @param value what is added
     */
    record Add(EObject owner, EStructuralFeature feature, int index, Object value) implements Edit {
        @Override
        public void apply() {
            if (feature instanceof EReference reference && reference.isContainment()) {
                ElementIds.give(owner, reference, List.of((EObject) value));
            }
            list(owner, feature).add(index, value);
        }
    }

    /**
     * Removes one of several values.
     *
     * @param owner the element
     * @param feature the feature
     * @param index the place, from 0
     * @param value what is removed
     */
    record Remove(EObject owner, EStructuralFeature feature, int index, Object value) implements Edit {
        @Override
        public void apply() {
            list(owner, feature).remove(index);
        }
    }

    /**
     * Moves one of several values.
     *
     * @param owner the element
     * @param feature the feature
     * @param index the new place, from 0
     * @param value what is moved
     */
    record Move(EObject owner, EStructuralFeature feature, int index, Object value) implements Edit {
        @Override
        public void apply() {
            list(owner, feature).move(index, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
