package org.jianbao.workbench.internal.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.workbench.internal.exporting.ExportSelection;
import org.jianbao.workbench.internal.wizards.WizardWindow;

/** Opens the import wizard for the series that is selected. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var wizard = new ImportWizard(window, ExportSelection.of(HandlerUtil.getCurrentSelection(event), window).series());
        var dialog = new WizardWindow(window.getShell(), wizard);
        dialog.setMinimumPageSize(620, 420);
        dialog.open();
        return null;
    }
}
