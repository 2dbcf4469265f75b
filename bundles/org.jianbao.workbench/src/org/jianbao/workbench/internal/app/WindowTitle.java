package org.jianbao.workbench.internal.app;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.ide.ResourceUtil;

/** Says in the title of the window what is edited. */
final class WindowTitle implements IPartListener2, IPropertyListener {

    private final IWorkbenchWindowConfigurer configurer;
    private final String bare;
    private IEditorPart editor;

    /**
     * Makes the title.
     *
     * @param configurer the window
     * @param bare the title while nothing is edited
     */
    WindowTitle(IWorkbenchWindowConfigurer configurer, String bare) {
        this.configurer = configurer;
        this.bare = bare;
    }

    void follow() {
        configurer.getWindow().getPartService().addPartListener(this);
        update();
    }

    private void update() {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(this);
            }
            editor = active;
            if (editor != null) {
                editor.addPropertyListener(this);
            }
        }
        configurer.setTitle(title());
    }

    private String title() {
        IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        return file == null ? bare
                : Texts.MESSAGES.get("window.title.editor", editor.getTitle(), file.getProject().getName());
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPart.PROP_TITLE || property == IEditorPart.PROP_INPUT) {
            update();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        update();
    }
}
