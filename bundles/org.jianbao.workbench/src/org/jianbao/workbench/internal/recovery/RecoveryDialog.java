package org.jianbao.workbench.internal.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.workbench.internal.recovery.RecoveryStore.LeftOver;
import org.jianbao.workbench.internal.wizards.AreaDialog;
import org.jianbao.workbench.internal.wizards.Columns;

/** Offers what an earlier run of the program has left behind: to recover it, to discard it, or to decide later. */
public final class RecoveryDialog extends AreaDialog {

    /** The answer for recovering what is checked. */
    static final int RECOVER = IDialogConstants.OK_ID;
    /** The answer for deleting what is checked. */
    static final int DISCARD = IDialogConstants.NO_ID;

    private final List<LeftOver> leftOvers;
    private final List<LeftOver> checked = new ArrayList<>();
    private Table table;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param leftOvers what was found, at least one
     */
    public RecoveryDialog(Shell parent, List<LeftOver> leftOvers) {
        super(parent, 1);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.leftOvers = leftOvers;
    }

    /** Returns what the answer is about. */
    List<LeftOver> checked() {
        return checked;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.MESSAGES.get("dialog.title"));
    }

    @Override
    protected void fill(Composite area) {
        setTitle(Texts.MESSAGES.get("dialog.title"));
        setMessage(Texts.MESSAGES.get("dialog.message"));
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("dialog.files"));
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(table);
        Columns.of(table, Texts.MESSAGES).text("column.file", 340).text("column.time", 160).text("column.state", 360);
        leftOvers.forEach(this::row);
    }

    private void row(LeftOver leftOver) {
        var item = new TableItem(table, SWT.NONE);
        item.setChecked(leftOver.newest().isPresent());
        item.setText(leftOver.newest().map(copy -> new String[] {name(copy), time(copy), state(copy, leftOver.torn())})
                .orElseGet(() -> new String[] {leftOver.stored().getFirst().getFileName().toString(), "",
                        Texts.MESSAGES.get("state.torn")}));
    }

    private static String name(RecoveryCopy copy) {
        return RecoveryOffer.workspaceFile(copy.file()).map(IFile::getFullPath)
                .map(path -> path.makeRelative().toString()).orElse(copy.file().toString());
    }

    private static String time(RecoveryCopy copy) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .format(copy.time().atZone(ZoneId.systemDefault()));
    }

    private static String state(RecoveryCopy copy, int torn) {
        String state = Texts.MESSAGES.get(RecoveryOffer.state(copy));
        return torn == 0 ? state : state + ' ' + Texts.MESSAGES.get("state.others", torn);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RECOVER, Texts.MESSAGES.get("button.recover"), true);
        createButton(parent, DISCARD, Texts.MESSAGES.get("button.discard"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.MESSAGES.get("button.later"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        TableItem[] items = table.getItems();
        for (int i = 0; i < items.length; i++) {
            if (items[i].getChecked()) {
                checked.add(leftOvers.get(i));
            }
        }
        setReturnCode(button);
        close();
    }
}
