package org.jianbao.workbench.internal.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.core.text.Captions;
import org.jianbao.model.edit.Titles;
import org.jianbao.workbench.internal.series.Differences.Difference;
import org.jianbao.workbench.internal.wizards.AreaDialog;
import org.jianbao.workbench.internal.wizards.Columns;

/** Lists in what the content of an editor and its file differ. */
public final class DifferencesDialog extends AreaDialog {

    private final String file;
    private final List<Difference> differences;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param file the name of the file
     * @param differences what to list; the first content is that of the editor, the second one that of the file
     */
    public DifferencesDialog(Shell parent, String file, List<Difference> differences) {
        super(parent, 1);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.file = file;
        this.differences = differences;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.MESSAGES.get("differences.title"));
    }

    @Override
    protected void fill(Composite area) {
        setTitle(Texts.MESSAGES.get("differences.title"));
        setMessage(differences.isEmpty() ? Texts.MESSAGES.get("differences.none", file)
                : Texts.MESSAGES.get("differences.some", file, differences.size()));
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("differences.table"));
        var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 300).applyTo(table);
        Columns.of(table, Texts.MESSAGES).text("differences.element", 220).text("differences.field", 120)
                .text("differences.here", 240).text("differences.file", 240);
        for (Difference difference : differences) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {Titles.of(difference.element()), difference.feature() == null
                    ? Texts.MESSAGES.get("differences.whole")
                    : Captions.of(difference.element().eClass(), difference.feature()), difference.first(), difference.second()});
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.MESSAGES.get("button.close"), true);
    }
}
