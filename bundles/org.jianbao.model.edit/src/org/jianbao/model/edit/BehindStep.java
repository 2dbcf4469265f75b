package org.jianbao.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.core.ElementIds;

/** Adds an element behind another one, and gives it its id at that moment. */
final class BehindStep extends AbstractCommand {

    private final EObject owner;
    private final EReference feature;
    private final EObject before;
    private final EObject added;

    BehindStep(EObject before, EObject added) {
        this.owner = before.eContainer();
        this.feature = before.eContainmentFeature();
        this.before = before;
        this.added = added;
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> list() {
        return (EList<EObject>) owner.eGet(feature);
    }

    @Override
    protected boolean prepare() {
        return list().contains(before);
    }

    @Override
    public void execute() {
        ElementIds.give(owner, feature, List.of(added));
        redo();
    }

    @Override
    public void undo() {
        list().remove(added);
    }

    @Override
    public void redo() {
        list().add(list().indexOf(before) + 1, added);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(added);
    }
}
