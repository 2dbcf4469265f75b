package org.jianbao.workbench.internal.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.Background;
import org.jianbao.workbench.internal.series.SeriesSession;

/**
 * Has the background look at the files of a series that have changed since it looked last, in this or an earlier session, so
 * that the navigator tells of findings in files that nobody has opened.
 */
final class FindingScan implements Background.Listener {

    private static final QualifiedName LOOKED_AT = new QualifiedName("org.jianbao.workbench", "lookedAt");
    private static final List<String> SUFFIXES = List.of(".issue", ".register", ".structure");

    private final SeriesSession session;

    FindingScan(SeriesSession session) {
        this.session = session;
    }

    /** Asks for the files that have changed; the newest issues first. */
    void run() {
        var changed = new ArrayList<Path>();
        try {
            session.project().accept(resource -> {
                if (resource instanceof IFile file && isModel(file) && !stamp(file)
                        .equals(file.getPersistentProperty(LOOKED_AT))) {
                    changed.add(session.folder().resolve(file.getProjectRelativePath().toPath()));
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(FindingScan.class).log(e.getStatus());
        }
        changed.stream().sorted(java.util.Comparator.reverseOrder()).forEach(session.background()::ask);
    }

    private static boolean isModel(IFile file) {
        return SUFFIXES.stream().anyMatch(file.getName()::endsWith);
    }

    private static String stamp(IFile file) {
        return Long.toString(file.getLocalTimeStamp());
    }

    @Override
    public void analysed(Analysis analysis) {
        boolean edited = session.known(analysis.file()).filter(model -> model.isDirty()).isPresent();
        IResource file = FindingMarkers.file(session, analysis.file());
        if (!edited && file.isAccessible()) {
            String stamp = stamp((IFile) file);
            // not in the thread of the windows: the workspace writes a file for it
            ICoreRunnable remembering = monitor -> remember(file, stamp);
            Job.createSystem(Texts.MESSAGES.get("findings.job"), remembering).schedule();
        }
    }

    private static void remember(IResource file, String stamp) {
        try {
            file.setPersistentProperty(LOOKED_AT, stamp);
        } catch (CoreException e) {
            return; // it has gone meanwhile
        }
    }
}
