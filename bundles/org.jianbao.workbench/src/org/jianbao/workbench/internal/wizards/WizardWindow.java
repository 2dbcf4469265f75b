package org.jianbao.workbench.internal.wizards;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * The dialog of our wizards. The platform's leaves the input with the button that was pressed, where F1 shows nothing, or with the
 * one that goes back; here a page that comes gets it, and F1 shows the help of the page wherever the input is.
 */
public class WizardWindow extends WizardDialog {

    /** Makes the dialog of a wizard. */
    public WizardWindow(Shell parent, IWizard wizard) {
        super(parent, wizard);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.addListener(SWT.Help, event -> help());
    }

    private void help() {
        IWizardPage page = getCurrentPage();
        if (page != null && page.getControl().isListening(SWT.Help)) {
            page.getControl().notifyListeners(SWT.Help, new Event());
        }
    }

    @Override
    public void showPage(IWizardPage page) {
        super.showPage(page);
        if (page != null && page == getCurrentPage()) {
            page.getControl().setFocus();
        }
    }
}
