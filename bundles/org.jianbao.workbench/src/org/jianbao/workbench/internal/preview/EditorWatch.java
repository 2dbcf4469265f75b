package org.jianbao.workbench.internal.preview;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor is the active one of a page: the last one that was active, while a view is. */
final class EditorWatch implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<IEditorPart> listener;

    /** Begins to tell, with the present editor at once; null if there is none. */
    EditorWatch(IWorkbenchPage page, Consumer<IEditorPart> listener) {
        this.page = page;
        this.listener = listener;
        page.addPartListener(this);
        listener.accept(page.getActiveEditor());
    }

    void dispose() {
        page.removePartListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        listener.accept(page.getActiveEditor());
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        listener.accept(page.getActiveEditor());
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        listener.accept(page.getActiveEditor());
    }
}
