package org.jianbao.workbench.internal.design.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.actions.Target;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** Publishes the draft that is selected or being edited. */
public final class PublishHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IFile draft = Target.of(HandlerUtil.getCurrentSelection(event), window).structure();
        if (draft == null) {
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("publish.title"),
                    Texts.MESSAGES.get("publish.none"));
            return null;
        }
        SeriesSession session = window.getService(SeriesSessions.class).of(draft);
        try {
            var wizard = new PublishWizard(window, session, draft, VersionTasks.unsaved(session));
            new ReportDialog(window.getShell(), wizard, PublishWizard.REPORT).open();
        } catch (ModelFileException e) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("publish.title"), e.getMessage());
        }
        return null;
    }
}
