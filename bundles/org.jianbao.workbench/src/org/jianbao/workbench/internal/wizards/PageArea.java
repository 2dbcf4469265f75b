package org.jianbao.workbench.internal.wizards;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** The area of a page of a wizard, with the margins that all have. */
public final class PageArea {

    private static final int ASIDE = 10;
    private static final int ABOVE = 8;

    private PageArea() {
    }

    /**
     * Returns an empty area with a grid.
     *
     * @param columns how many columns the grid has
     * @param help the context of its page of the guide
     */
    public static Composite of(Composite parent, int columns, String help) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(ASIDE, ABOVE).applyTo(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, help);
        return area;
    }
}
