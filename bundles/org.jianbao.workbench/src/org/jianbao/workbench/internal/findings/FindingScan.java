package org.jianbao.workbench.internal.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.osgi.framework.FrameworkUtil;

/**
 * Has the background look at the files of a series that have changed since it looked last, in this or an earlier session, so
 * that the navigator tells of findings in files that nobody has opened.
 */
final class FindingScan {

    /** A marker that holds what {@link #stamp} was. After a crash it has gone with the markers of the findings. */
    private static final String LOOKED_AT = "org.jianbao.workbench.lookedAt";
    private static final String STAMP = "stamp";
    private static final List<String> SUFFIXES = List.of(".issue", ".register", ".structure");

    private final SeriesSession session;

    FindingScan(SeriesSession session) {
        this.session = session;
    }

    /** Asks for the files that have changed, the newest issues first. It looks for them beside the windows, since they may be many. */
    void run() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Job job = Job.createSystem("", (ICoreRunnable) monitor -> {
            List<Path> changed = changed();
            if (!display.isDisposed()) {
                display.asyncExec(() -> changed.forEach(session.background()::ask));
            }
        });
        job.setRule(session.project());
        job.schedule();
    }

    private List<Path> changed() {
        var changed = new ArrayList<Path>();
        if (!session.project().isAccessible()) {
            return changed;
        }
        try {
            session.project().accept(resource -> {
                if (resource instanceof IFile file && isModel(file) && !wasLookedAt(file)) {
                    changed.add(session.folder().resolve(file.getProjectRelativePath().toPath()));
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(FindingScan.class).log(e.getStatus());
        }
        changed.sort(Comparator.reverseOrder());
        return changed;
    }

    private static boolean isModel(IFile file) {
        return SUFFIXES.stream().anyMatch(file.getName()::endsWith);
    }

    private static boolean wasLookedAt(IFile file) throws CoreException {
        IMarker[] known = file.findMarkers(LOOKED_AT, false, IResource.DEPTH_ZERO);
        return known.length > 0 && stamp(file).equals(known[0].getAttribute(STAMP, ""));
    }

    /** Returns what decides whether a file has to be looked at: its time, our rules, and the language of their sentences. */
    private static String stamp(IFile file) {
        return String.join(" ", Long.toString(file.getLocalTimeStamp()), Locale.getDefault().getLanguage(),
                FrameworkUtil.getBundle(FindingScan.class).getVersion().toString());
    }

    /** Returns what stands for the file that was looked at; null if it was looked at as it is being edited, or has gone. */
    String stamp(Analysis analysis) {
        boolean edited = session.known(analysis.file()).filter(model -> model.isDirty()).isPresent();
        IFile file = FindingMarkers.file(session, analysis.file());
        return edited || !file.isAccessible() ? null : stamp(file);
    }

    /**
     * Remembers that a file was looked at.
     *
     * @throws CoreException if that cannot be remembered, though the file is there
     */
    static void remember(IFile file, String stamp) throws CoreException {
        try {
            file.deleteMarkers(LOOKED_AT, false, IResource.DEPTH_ZERO);
            file.createMarker(LOOKED_AT, Map.of(STAMP, stamp));
        } catch (CoreException e) {
            if (file.isAccessible()) {
                throw e; // else it has gone meanwhile
            }
        }
    }
}
