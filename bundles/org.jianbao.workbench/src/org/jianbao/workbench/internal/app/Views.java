package org.jianbao.workbench.internal.app;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.jianbao.workbench.internal.findings.ProblemsView;

/** The views that the perspectives arrange. A view that no plug-in brings leaves its place empty. */
final class Views {

    static final String NAVIGATOR = "org.jianbao.workbench.navigator";
    static final String PREVIEW = "org.jianbao.workbench.preview";
    static final String LIBRARY = "org.jianbao.workbench.library";
    static final String HELP = "org.jianbao.workbench.help";
    static final String PROBLEMS = ProblemsView.ID;

    private Views() {
    }

    /** Puts a view beside another part, or keeps its place free if no plug-in brings it. */
    static void place(IPageLayout layout, String view, int side, float ratio, String beside) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
            layout.addPlaceholder(view, side, ratio, beside);
        } else {
            layout.addView(view, side, ratio, beside);
        }
    }

    /** Puts the views and perspectives into the menus that open them. */
    static void offer(IPageLayout layout) {
        List.of(NAVIGATOR, PREVIEW, PROBLEMS, LIBRARY, HELP).forEach(layout::addShowViewShortcut);
        layout.addPerspectiveShortcut(EditPerspective.ID);
        layout.addPerspectiveShortcut(DesignPerspective.ID);
    }
}
