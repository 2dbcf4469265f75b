package org.jianbao.workbench.internal.findings;

import org.eclipse.ui.views.markers.MarkerSupportView;

/**
 * The findings of all series, the worst first: the platform's view of markers with the columns that an editor knows. It lists them
 * without groups, which would have to be opened one by one.
 */
public final class ProblemsView extends MarkerSupportView {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.problems";

    /** Makes the view. */
    public ProblemsView() {
        super("org.jianbao.workbench.problems.content");
    }
}
