package org.jianbao.workbench.internal.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A page above a dialog that has no place for a tray beside it. */
final class HelpDialog extends Dialog {

    private final HelpTray content;

    HelpDialog(Shell parent, String address) {
        super(parent);
        this.content = new HelpTray(address);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.MESSAGES.get("page.name"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Control body = content.createContents(area);
        org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.MESSAGES.get("close"), true);
    }
}
