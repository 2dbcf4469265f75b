package org.jianbao.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Sets a feature to a value, or to all values of a list. While a person types, the value is replaced, so that a step takes
 * the same memory however much is typed.
 */
final class ValueStep extends AbstractCommand {

    private final EObject owner;
    private final EStructuralFeature feature;
    private Object before;
    private boolean wasSet;
    private Object after;

    /**
     * Makes a step.
     *
     * @param label what it does, for people
     * @param after the value, a list for a feature with several ones; null clears the feature
     */
    ValueStep(String label, EObject owner, EStructuralFeature feature, Object after) {
        super(label);
        this.owner = owner;
        this.feature = feature;
        this.after = copy(after);
    }

    /** Returns the value of a feature as it is, as a list of its own for several ones; nothing is resolved. */
    static Object value(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature, false);
        return value instanceof InternalEList<?> list ? new ArrayList<>(list.basicList()) : copy(value);
    }

    private static Object copy(Object value) {
        return value instanceof Collection<?> values ? new ArrayList<>(values) : value;
    }

    /** Returns whether this step sets a feature of an element. */
    boolean sets(EObject element, EStructuralFeature itsFeature) {
        return owner == element && feature == itsFeature;
    }

    /** Puts another value in the place of the one that was set. */
    void replace(Object value) {
        after = copy(value);
        redo();
    }

    @Override
    protected boolean prepare() {
        return feature.isChangeable() && owner.eClass().getEAllStructuralFeatures().contains(feature);
    }

    @Override
    public void execute() {
        before = value(owner, feature);
        wasSet = owner.eIsSet(feature);
        redo();
    }

    @Override
    public void undo() {
        apply(wasSet ? before : null);
    }

    @Override
    public void redo() {
        apply(after);
    }

    private void apply(Object value) {
        if (value == null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, value);
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(owner);
    }
}
