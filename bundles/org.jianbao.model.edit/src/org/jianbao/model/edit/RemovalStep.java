package org.jianbao.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Takes an element out of a list, and puts it back to its place. */
final class RemovalStep extends AbstractCommand {

    private final EObject owner;
    private final EReference feature;
    private final EObject element;
    private int index;

    RemovalStep(EObject owner, EReference feature, EObject element) {
        this.owner = owner;
        this.feature = feature;
        this.element = element;
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> list() {
        return (EList<EObject>) owner.eGet(feature);
    }

    @Override
    protected boolean prepare() {
        return list().contains(element);
    }

    @Override
    public void execute() {
        index = list().indexOf(element);
        list().remove(index);
    }

    @Override
    public void undo() {
        list().add(index, element);
    }

    @Override
    public void redo() {
        list().remove(index);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(owner);
    }
}
