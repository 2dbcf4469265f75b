package org.jianbao.workbench.internal.design.packing;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.workbench.internal.actions.Target;
import org.jianbao.workbench.internal.exporting.ExportSelection;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.jianbao.workbench.internal.wizards.WizardWindow;

/** Opens the wizard that packs the structure that is selected or being edited. */
public final class ExportPackageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        var series = ExportSelection.of(selection, window).series();
        if (series.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("export.title"),
                    Texts.MESSAGES.get("export.noStructure"));
            return null;
        }
        SeriesSession session = window.getService(SeriesSessions.class).of(series.get());
        session.settle();
        IFile structure = Target.of(selection, window).structure();
        Path meant = structure == null ? null : session.folder().resolve(structure.getProjectRelativePath().toPath());
        new WizardWindow(window.getShell(), new ExportPackageWizard(session, meant)).open();
        return null;
    }
}
