package org.jianbao.forms.swt.internal.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jianbao.forms.swt.Reflow;

/** What is wrong with the row that has the focus, below the table. It takes no place as long as nothing is wrong. */
final class RowNotice {

    private final Composite line;
    private final Label icon;
    private final Label sentence;
    private CellMark shown;

    RowNotice(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        icon = new Label(line, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        sentence = new Label(line, SWT.WRAP);
        sentence.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
        line.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        line.setVisible(false);
    }

    /** Shows what is wrong; null for nothing. */
    void show(CellMark mark) {
        if (java.util.Objects.equals(mark, shown)) {
            return;
        }
        shown = mark;
        if (mark != null) {
            icon.setImage(CellTable.image(mark.severity()));
            sentence.setText(mark.sentence().replace("&", "&&"));
        }
        line.setVisible(mark != null);
        ((GridData) line.getLayoutData()).exclude = mark == null;
        if (line.getParent().getSize().y > 0) {
            Reflow.later(line);
        }
    }
}
