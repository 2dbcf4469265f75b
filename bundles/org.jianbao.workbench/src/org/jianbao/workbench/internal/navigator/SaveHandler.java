package org.jianbao.workbench.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * Saves the editor in front while the tree is active. The platform would save what the tree itself holds, which is never anything:
 * whoever has clicked into the tree could not save what they have just typed.
 */
final class SaveHandler extends AbstractHandler {

    private final IWorkbenchPartSite site;

    SaveHandler(IWorkbenchPartSite site) {
        this.site = site;
    }

    private IEditorPart editor() {
        IWorkbenchPage page = site.getPage(); // null while the window goes
        return page == null ? null : page.getActiveEditor();
    }

    @Override
    public void setEnabled(Object context) {
        IEditorPart editor = editor();
        setBaseEnabled(editor != null && editor.isDirty());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = editor();
        if (editor != null) {
            site.getPage().saveEditor(editor, false);
            setEnabled(null); // so that the buttons follow
        }
        return null;
    }
}
