package org.jianbao.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Undoes and redoes; what is typed into one feature without interruption is one step. */
public final class TypingStack extends BasicCommandStack {

    private EObject owner;
    private EStructuralFeature feature;
    private CompoundCommand typing;

    /** Executes a command as part of the typing into a feature. */
    void executeTyping(EObject typedOwner, EStructuralFeature typedFeature, Command command) {
        if (typing != null && getUndoCommand() == typing && owner == typedOwner && feature == typedFeature) {
            typing.appendAndExecute(command);
            notifyListeners();
            return;
        }
        var step = new CompoundCommand(command.getLabel());
        step.append(command);
        execute(step);
        owner = typedOwner;
        feature = typedFeature;
        typing = step;
    }

    /** Ends the typing step, because a person left the field: what is typed next is a step of its own. */
    public void endTyping() {
        typing = null;
    }

    @Override
    public void undo() {
        endTyping();
        super.undo();
    }
}
