package org.jianbao.workbench.internal.design.packing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.workbench.internal.exporting.ExportSelection;
import org.jianbao.workbench.internal.wizards.WizardWindow;

/** Opens the wizard that imports a package. */
public final class ImportPackageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var meant = ExportSelection.of(HandlerUtil.getCurrentSelection(event), window).series().orElse(null);
        new WizardWindow(window.getShell(), new ImportPackageWizard(window, meant)).open();
        return null;
    }
}
