package org.jianbao.workbench.internal.wizards;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog whose title says what it is about; what stands below is as far from its edges in all of them. */
public abstract class AreaDialog extends TitleAreaDialog {

    private static final int MARGIN = 10;

    private final int columns;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param columns in how many columns its content stands
     */
    protected AreaDialog(Shell parent, int columns) {
        super(parent);
        this.columns = columns;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(MARGIN, MARGIN).applyTo(area);
        fill(area);
        return area;
    }

    /** Makes the content. */
    protected abstract void fill(Composite area);
}
