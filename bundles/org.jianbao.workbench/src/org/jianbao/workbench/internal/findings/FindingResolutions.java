package org.jianbao.workbench.internal.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.FileFindings;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** The repairs that rules offer, as quick fixes of the workbench. A repair is one step that can be undone in the editor. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(FindingMarkers.FIXABLE, false);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file)) {
            return new IMarkerResolution[0];
        }
        SeriesSession session = PlatformUI.getWorkbench().getService(SeriesSessions.class).of(file);
        Path path = session.folder().resolve(file.getProjectRelativePath().toPath());
        return findings(session, path).stream().filter(finding -> isOf(marker, finding)).findFirst().stream()
                .flatMap(finding -> finding.fixes().stream()).map(fix -> new Repair(session, file, path, fix))
                .toArray(IMarkerResolution[]::new);
    }

    /** Returns what was found last in a file; one that no editor shows is looked at now. */
    private static List<Finding> findings(SeriesSession session, Path path) {
        Optional<Analysis> latest = session.background().latest(path);
        if (latest.isPresent()) {
            return latest.get().findings();
        }
        try {
            return FileFindings.of(session.model(path).root(), session.series(), session.plugins());
        } catch (ModelFileException e) {
            return List.of(); // its marker says so, and nothing can be repaired
        }
    }

    private static boolean isOf(IMarker marker, Finding finding) {
        return finding.rule().equals(marker.getAttribute(FindingMarkers.RULE, ""))
                && finding.place().element().equals(marker.getAttribute(FindingMarkers.ELEMENT, ""))
                && finding.place().feature().equals(marker.getAttribute(FindingMarkers.FEATURE, ""))
                && finding.message().equals(marker.getAttribute(IMarker.MESSAGE, ""));
    }

    /** One repair. */
    private record Repair(SeriesSession session, IFile file, Path path, Fix fix) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public String getDescription() {
            return fix.label();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            try {
                IDE.openEditor(page, marker);
                session.repair(fix, session.model(path)).ifPresent(this::tell);
            } catch (PartInitException | ModelFileException e) {
                tell(e.getMessage());
            }
        }

        private void tell(String sentence) {
            MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    Texts.MESSAGES.get("fix.title"), sentence);
        }
    }
}
