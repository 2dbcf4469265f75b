package org.jianbao.workbench.internal.editor;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.core.structure.version.Correction.Touched;
import org.jianbao.workbench.internal.wizards.AreaDialog;
import org.jianbao.workbench.internal.wizards.Columns;

/** Lists the figures of later issues that a correction has changed, and opens the issue of one. */
public final class CorrectionDialog extends AreaDialog {

    private final List<Touched> touched;
    private final Consumer<Path> opener;
    private Table table;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param touched what to list
     * @param opener opens the file of an issue
     */
    public CorrectionDialog(Shell parent, List<Touched> touched, Consumer<Path> opener) {
        super(parent, 1);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.touched = touched;
        this.opener = opener;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.MESSAGES.get("correction.title"));
    }

    @Override
    protected void fill(Composite area) {
        setTitle(Texts.MESSAGES.get("correction.title"));
        setMessage(Texts.MESSAGES.get("correction.hint"));
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("correction.table"));
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 260).applyTo(table);
        Columns.of(table, Texts.MESSAGES).text("correction.issue", 200).text("correction.figure", 160)
                .number("correction.before", 110).number("correction.after", 110).text("correction.state", 220);
        for (Touched each : touched) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                Texts.MESSAGES.get("correction.number", Integer.toString(each.year()), each.number()), each.name(),
                text(each.before()), text(each.after()),
                Texts.MESSAGES.get(each.confirmed() ? "correction.confirmed" : "correction.counted")});
        }
        table.addListener(SWT.Selection, event -> getButton(IDialogConstants.OPEN_ID).setEnabled(true));
        table.addListener(SWT.DefaultSelection, event -> openIssue());
    }

    private static String text(BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OPEN_ID, Texts.MESSAGES.get("correction.open"), false).setEnabled(false);
        createButton(parent, IDialogConstants.OK_ID, Texts.MESSAGES.get("button.close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OPEN_ID) {
            openIssue();
        } else {
            super.buttonPressed(button);
        }
    }

    private void openIssue() {
        Path file = touched.get(table.getSelectionIndex()).file();
        close();
        opener.accept(file);
    }
}
