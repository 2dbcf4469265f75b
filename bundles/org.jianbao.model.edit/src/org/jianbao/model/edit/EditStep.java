package org.jianbao.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.jianbao.core.check.Edit;

/** A step of a repair. Its owner's feature is put back as it was. */
final class EditStep extends AbstractCommand {

    private final Edit edit;
    private Object before;
    private boolean wasSet;

    EditStep(Edit edit) {
        this.edit = edit;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        before = ValueStep.value(edit.owner(), edit.feature());
        wasSet = edit.owner().eIsSet(edit.feature());
        edit.apply();
    }

    @Override
    public void undo() {
        if (wasSet) {
            edit.owner().eSet(edit.feature(), before);
        } else {
            edit.owner().eUnset(edit.feature());
        }
    }

    @Override
    public void redo() {
        edit.apply();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(edit.owner());
    }
}
