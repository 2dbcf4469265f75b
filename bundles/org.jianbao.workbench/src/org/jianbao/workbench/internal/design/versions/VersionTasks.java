package org.jianbao.workbench.internal.design.versions;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.structure.version.SeriesMigration;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;

/** Looks at issues in the background of a dialog. */
final class VersionTasks {

    private VersionTasks() {
    }

    /**
     * Returns what the files say that are being edited and not saved.
     *
     * @throws ModelFileException if something is being edited that no file can hold
     */
    static Map<Path, byte[]> unsaved(SeriesSession session) throws ModelFileException {
        session.settle();
        var contents = new HashMap<Path, byte[]>();
        for (EditedModel model : session.unsaved()) {
            contents.put(model.file(), model.disk().content().bytes());
        }
        return contents;
    }

    /**
     * Returns what would become of issues in a version, while a dialog shows the progress.
     *
     * @param unsaved what is being edited and not saved
     * @return nothing if it was cancelled
     */
    static List<Outcome> impact(IRunnableContext dialog, SeriesSession session, Path structure, List<Path> issues,
            Map<Path, byte[]> unsaved) {
        return run(dialog, monitor -> {
            monitor.beginTask(Texts.MESSAGES.get("task.impact"), issues.size());
            var migration = new SeriesMigration(session.folder(), session.plugins().kinds(), structure, unsaved);
            List<Outcome> outcomes = migration.impact(issues, monitor::isCanceled, file -> step(monitor, file));
            return monitor.isCanceled() ? List.of() : outcomes;
        });
    }

    /** Tells that a file comes now. */
    static void step(IProgressMonitor monitor, Path file) {
        monitor.subTask(file.getFileName().toString());
        monitor.worked(1);
    }

    private static List<Outcome> run(IRunnableContext dialog, Function<IProgressMonitor, List<Outcome>> work) {
        var outcomes = new AtomicReference<List<Outcome>>(List.of());
        try {
            dialog.run(true, true, monitor -> outcomes.set(work.apply(monitor)));
        } catch (InvocationTargetException e) {
            ILog.of(VersionTasks.class).error(e.getCause().toString(), e.getCause());
        } catch (InterruptedException e) {
            return List.of();
        }
        return outcomes.get();
    }
}
