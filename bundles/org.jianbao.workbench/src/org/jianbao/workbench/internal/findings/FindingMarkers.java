package org.jianbao.workbench.internal.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.Background;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.settings.Settings;

/**
 * Keeps the markers of the files of a series in step with what the background finds. A finding that stays keeps its marker,
 * so that nothing flickers while somebody types.
 */
public final class FindingMarkers implements Background.Listener {

    /** The type of the markers. */
    public static final String TYPE = "org.jianbao.workbench.finding";
    /** The attribute with the id of the rule. */
    public static final String RULE = "rule";
    /** The attribute with the address of the element; empty if it is about the whole file. */
    public static final String ELEMENT = "element";
    /** The attribute with the name of the feature; empty if it is about the whole element. */
    public static final String FEATURE = "feature";
    /** The attribute with what the windows call the issue; none in another file, or in an issue that cannot be read. */
    static final String ISSUE = "issue";
    /** The attribute that tells whether the rule offers repairs. */
    public static final String FIXABLE = "fixable";

    private final Map<Path, Update> updates = new HashMap<>();
    private final SeriesSession session;
    private final FindingScan scan;
    private final long pauseMillis;

    /**
     * Makes the markers of a series.
     *
     * @param pauseMillis how long nothing new must be found in a file that is being edited: views that show markers take their time
     *        with each change, and who types without a pause looks at the field, which shows its findings at once
     */
    private FindingMarkers(SeriesSession session, FindingScan scan, long pauseMillis) {
        this.session = session;
        this.scan = scan;
        this.pauseMillis = pauseMillis;
    }

    /** Marks the files of a series from now on, those that have changed since they were looked at last too. */
    public static void watch(SeriesSession session) {
        var scan = new FindingScan(session);
        session.background().addListener(new FindingMarkers(session, scan, new Settings().markersPauseMillis()));
        scan.run();
    }

    /** Returns a file of a series as the workspace knows it. */
    static IFile file(SeriesSession session, Path file) {
        return session.project().getFile(IPath.fromPath(session.folder().relativize(file)));
    }

    @Override
    public void analysed(Analysis analysis) {
        Update update = updates.computeIfAbsent(analysis.file(), path -> new Update(file(session, path)));
        boolean open = session.known(analysis.file()).filter(EditedModel::isOpen).isPresent();
        update.wanted.set(new Wanted(analysis, scan.stamp(analysis)));
        update.later(open ? pauseMillis : 0);
        if (!open) {
            updates.remove(analysis.file());
        }
    }

    /**
     * What was found last.
     *
     * @param stamp stands for the file in which it was found; null if it was not found in a file
     */
    private record Wanted(Analysis analysis, String stamp) {

        /** Returns the attributes of the markers. */
        List<Map<String, Object>> markers() {
            return analysis.findings().stream()
                    .map(finding -> attributes(finding, analysis.name(), analysis.where(finding))).toList();
        }
    }

    /** Brings the markers of a file in step with what was found last. */
    private static final class Update extends WorkspaceJob {

        private final AtomicReference<Wanted> wanted = new AtomicReference<>();
        private final IFile file;

        Update(IFile file) {
            super(Texts.MESSAGES.get("findings.job"));
            this.file = file;
            setSystem(true);
            setRule(file); // so that nobody deletes it between the look whether it is there and the marker
        }

        /** Waits for a pause in what is found. */
        void later(long millis) {
            cancel();
            schedule(millis);
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            if (file.isAccessible()) {
                Wanted last = wanted.get();
                update(file, last.markers());
                if (last.stamp() != null) {
                    FindingScan.remember(file, last.stamp());
                }
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return TYPE.equals(family);
        }
    }

    private static void update(IFile file, List<Map<String, Object>> wanted) throws CoreException {
        Map<Map<String, Object>, List<IMarker>> present = new HashMap<>();
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            present.computeIfAbsent(finding(marker.getAttributes()), attributes -> new ArrayList<>()).add(marker);
        }
        var missing = new ArrayList<Map<String, Object>>();
        var renamed = new HashMap<IMarker, Object>();
        for (Map<String, Object> attributes : wanted) {
            List<IMarker> same = present.getOrDefault(finding(attributes), List.of());
            if (same.isEmpty()) {
                missing.add(attributes);
            } else if (!Objects.equals(same.getLast().getAttribute(ISSUE), attributes.get(ISSUE))) {
                renamed.put(same.removeLast(), attributes.get(ISSUE));
            } else {
                same.removeLast();
            }
        }
        List<IMarker> gone = present.values().stream().flatMap(List::stream).toList();
        if (!missing.isEmpty() || !gone.isEmpty() || !renamed.isEmpty()) {
            file.getWorkspace().run(monitor -> {
                for (Map.Entry<IMarker, Object> each : renamed.entrySet()) {
                    each.getKey().setAttribute(ISSUE, each.getValue());
                }
                for (IMarker marker : gone) {
                    marker.delete();
                }
                for (Map<String, Object> attributes : missing) {
                    file.createMarker(TYPE, attributes);
                }
            }, file, IWorkspace.AVOID_UPDATE, null);
        }
    }

    /** Returns what makes a marker that of its finding: not what the issue is called, which may change while the finding stays. */
    private static Map<String, Object> finding(Map<String, Object> attributes) {
        var own = new HashMap<>(attributes);
        own.remove(ISSUE);
        return own;
    }

    static Map<String, Object> attributes(Finding finding, String issue, String where) {
        var attributes = new HashMap<String, Object>();
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(RULE, finding.rule());
        attributes.put(ELEMENT, finding.place().element());
        attributes.put(FEATURE, finding.place().feature());
        attributes.put(FIXABLE, !finding.fixes().isEmpty());
        if (!issue.isEmpty()) {
            attributes.put(ISSUE, issue);
        }
        if (!where.isEmpty()) {
            attributes.put(IMarker.LOCATION, where);
        }
        if (finding.place().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, finding.place().line());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case INFO -> IMarker.SEVERITY_INFO;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case ERROR -> IMarker.SEVERITY_ERROR;
        };
    }
}
