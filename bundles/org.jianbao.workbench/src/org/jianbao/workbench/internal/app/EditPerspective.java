package org.jianbao.workbench.internal.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The editor's perspective: navigator left, the issue in the middle, the page as it will be printed on the right. */
public final class EditPerspective implements IPerspectiveFactory {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.perspective.edit";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        Views.place(layout, Views.NAVIGATOR, IPageLayout.LEFT, 0.24f, editors);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.60f, editors);
        right.addView(Views.PREVIEW);
        right.addPlaceholder(Views.HELP);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.75f, editors);
        below.addView(Views.PROBLEMS);
        Views.offer(layout);
    }
}
