package org.jianbao.workbench.internal.creating;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.exporting.ExportSelection;
import org.jianbao.workbench.internal.wizards.WizardWindow;

/** Opens the wizard for the next issue of the series that is selected or edited. */
public final class NextIssueHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var selection = ExportSelection.of(HandlerUtil.getCurrentSelection(event), window);
        if (selection.series().isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("next.heading"),
                    Texts.MESSAGES.get("next.noSeries"));
            return null;
        }
        try {
            var wizard = new NextIssueWizard(window, selection.series().get(),
                    selection.issues().size() == 1 ? selection.issues().getFirst() : null);
            new WizardWindow(window.getShell(), wizard).open();
        } catch (ModelFileException e) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("next.heading"), e.getMessage());
        }
        return null;
    }
}
