package org.jianbao.workbench.internal.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The analyst's perspective: navigator left, the structure in the middle, findings below. */
public final class DesignPerspective implements IPerspectiveFactory {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.perspective.design";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        Views.place(layout, Views.NAVIGATOR, IPageLayout.LEFT, 0.24f, editors);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.65f, editors);
        right.addPlaceholder(Views.PREVIEW);
        right.addView(Views.LIBRARY);
        right.addPlaceholder(Views.HELP);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.75f, editors);
        below.addView(Views.PROBLEMS);
        Views.offer(layout);
    }
}
