package org.jianbao.workbench.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * Finds the editor that has a file already, also one that has not been looked at since the start. By itself the workbench takes
 * such a one for the editor of another file, since its title is not the name of the file, and would open a second.
 */
public final class SameFile implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return input.equals(editor.getEditorInput());
        } catch (PartInitException e) {
            ILog.of(SameFile.class).log(e.getStatus());
            return false;
        }
    }
}
