package org.jianbao.workbench.internal.editor;

import java.util.EventObject;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jianbao.model.edit.TypingStack;
import org.jianbao.workbench.internal.series.SeriesSession;

/** Undo and redo in the history of the series, or in the one of what is only tried. */
final class UndoActions {

    private final SeriesSession session;
    private TypingStack stack;
    private final Action undo = new Action() {
        @Override
        public void run() {
            if (stack.canUndo()) {
                stack.undo();
                session.settle(); // back at the saved state there is nothing to save
            }
        }
    };
    private final Action redo = new Action() {
        @Override
        public void run() {
            if (stack.canRedo()) {
                stack.redo();
                session.settle();
            }
        }
    };
    private final CommandStackListener listener = this::update;

    UndoActions(SeriesSession session) {
        this.session = session;
        this.stack = session.edits().stack();
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        stack.addCommandStackListener(listener);
        update(null);
    }

    /** Undoes and redoes in another history from now on. */
    void about(TypingStack other) {
        stack.removeCommandStackListener(listener);
        stack = other;
        stack.addCommandStackListener(listener);
        update(null);
    }

    private void update(EventObject event) {
        undo.setEnabled(stack.canUndo());
        undo.setText(text("action.undo", "action.undoNamed", stack.canUndo() ? stack.getUndoCommand() : null));
        redo.setEnabled(stack.canRedo());
        redo.setText(text("action.redo", "action.redoNamed", stack.canRedo() ? stack.getRedoCommand() : null));
    }

    private static String text(String plain, String named, Command command) {
        return command == null || command.getLabel() == null ? Texts.MESSAGES.get(plain)
                : Texts.MESSAGES.get(named, command.getLabel());
    }

    void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    void dispose() {
        stack.removeCommandStackListener(listener);
    }
}
