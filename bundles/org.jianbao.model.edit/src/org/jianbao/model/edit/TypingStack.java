package org.jianbao.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Undoes and redoes; what is typed into one feature without interruption is one step. */
public final class TypingStack extends BasicCommandStack {

    private ValueStep typing;

    /** Sets a feature as part of the typing into it. */
    void type(String label, EObject owner, EStructuralFeature feature, Object value) {
        if (typing != null && getUndoCommand() == typing && !canRedo() && typing.sets(owner, feature)) {
            typing.replace(value);
            mostRecentCommand = typing;
            notifyListeners();
            return;
        }
        var step = new ValueStep(label, owner, feature, value);
        execute(step);
        typing = step;
    }

    /** Ends the typing step, because a person left the field: what is typed next is a step of its own. */
    public void endTyping() {
        typing = null;
    }

    /** Returns what the next undo takes back, for a menu; empty if there is nothing to undo. */
    public String undoLabel() {
        return canUndo() ? getUndoCommand().getLabel() : "";
    }

    /** Returns what the next redo does again, for a menu; empty if there is nothing to redo. */
    public String redoLabel() {
        return canRedo() ? getRedoCommand().getLabel() : "";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the command cannot be executed; then nothing has changed
     */
    @Override
    public void execute(Command command) {
        endTyping();
        if (!command.canExecute()) {
            throw new IllegalArgumentException(command.getLabel());
        }
        super.execute(command);
    }

    @Override
    public void undo() {
        endTyping();
        super.undo();
    }

    @Override
    public void redo() {
        endTyping();
        super.redo();
    }

    @Override
    public void flush() {
        endTyping();
        super.flush();
    }

    @Override
    public void saveIsDone() {
        endTyping();
        super.saveIsDone();
    }

    /** A failure is for whoever asked for the edit to tell; the stack of EMF would only log it. */
    @Override
    protected void handleError(Exception exception) {
        throw exception instanceof RuntimeException failure ? failure : new IllegalStateException(exception);
    }
}
