package org.jianbao.workbench.internal.design.versions;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.actions.Target;
import org.jianbao.workbench.internal.exporting.ExportSelection;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** Moves the issues that are selected, or the one that is being edited, to another version of their structure. */
public final class MigrateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        ExportSelection meant = ExportSelection.of(selection, window);
        if (meant.series().isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("migrate.title"),
                    Texts.MESSAGES.get("migrate.none"));
            return null;
        }
        SeriesSession session = window.getService(SeriesSessions.class).of(meant.series().get());
        IFile version = Target.of(selection, window).structure();
        List<Path> issues = meant.issues().stream().map(file -> path(session, file)).toList();
        try {
            var wizard = new MigrateWizard(window, session, issues, version == null ? null : path(session, version),
                    VersionTasks.unsaved(session));
            new ReportDialog(window.getShell(), wizard, MigrateWizard.REPORT).open();
        } catch (ModelFileException e) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("migrate.title"), e.getMessage());
        }
        return null;
    }

    private static Path path(SeriesSession session, IFile file) {
        return session.folder().resolve(file.getProjectRelativePath().toPath());
    }
}
