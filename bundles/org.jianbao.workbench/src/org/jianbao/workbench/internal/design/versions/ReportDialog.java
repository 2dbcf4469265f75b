package org.jianbao.workbench.internal.design.versions;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.jianbao.workbench.internal.wizards.WizardWindow;

/** The dialog of a wizard whose last page tells what was done; from there it can only be closed. */
final class ReportDialog extends WizardWindow {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;

    private final String report;

    /**
     * Makes the dialog.
     *
     * @param report the name of the last page
     */
    ReportDialog(Shell parent, IWizard wizard, String report) {
        super(parent, wizard);
        this.report = report;
        setMinimumPageSize(WIDTH, HEIGHT);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        if (getCurrentPage() != null && report.equals(getCurrentPage().getName())) {
            Button finish = getButton(IDialogConstants.FINISH_ID);
            finish.setText(Texts.MESSAGES.get("report.close"));
            getShell().setDefaultButton(finish);
            getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
        }
    }
}
