package org.jianbao.workbench.internal.exporting;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.workbench.internal.wizards.WizardWindow;

/** Opens the export wizard for what is selected. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var wizard = new ExportWizard(window, ExportSelection.of(HandlerUtil.getCurrentSelection(event), window));
        var dialog = new WizardWindow(window.getShell(), wizard);
        dialog.setMinimumPageSize(560, 380);
        dialog.open();
        return null;
    }
}
