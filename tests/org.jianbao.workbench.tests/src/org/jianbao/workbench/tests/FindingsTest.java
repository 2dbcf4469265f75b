package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class FindingsTest {

    private static final String ISSUE = "issues/2024/2024-02.issue";

    private final Ui ui = new Ui();

    @Test
    void filesThatNobodyHasOpenedTellWhatIsWrong() throws CoreException, IOException {
        IProject series = SampleProject.create("unopened");
        IFile issue = series.getFile(ISSUE);
        change(issue, "name=\"到期已停止执行\" value=\"26\"", "name=\"到期已停止执行\" value=\"27\"");
        open(series);
        IMarker sum = ui.waitFor("the broken sum is found", () -> marker(issue, "figures.sum"));
        assertEquals(IMarker.SEVERITY_ERROR, sum.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(sum.getAttribute(IMarker.MESSAGE, "").contains("72"), sum.getAttribute(IMarker.MESSAGE, ""));
        assertTrue(sum.getAttribute(IMarker.LOCATION, "").startsWith("惠企政策直达快享专项行动 › "),
                sum.getAttribute(IMarker.LOCATION, ""));

        IMarkerResolution[] repairs = IDE.getMarkerHelpRegistry().getResolutions(sum);
        List<String> labels = Arrays.stream(repairs).map(IMarkerResolution::getLabel).toList();
        assertTrue(labels.stream().anyMatch(label -> label.contains("72")), labels::toString);
        assertTrue(labels.stream().anyMatch(label -> label.contains("26")), labels::toString);
    }

    @Test
    void aFileThatIsPutInOrderLosesItsMarkers() throws CoreException, IOException {
        IProject series = SampleProject.create("repaired");
        IFile issue = series.getFile(ISSUE);
        change(issue, "totalNumber=\"473\"", "totalNumber=\"499\"");
        open(series);
        ui.waitFor("the wrong total number is found", () -> marker(issue, "series.totalNumber"));
        long stays = Arrays.stream(markers(issue)).filter(marker -> rule(marker).equals("issue.publishDate.late"))
                .map(IMarker::getId).findFirst().orElseThrow();
        change(issue, "totalNumber=\"499\"", "totalNumber=\"473\"");
        PlatformUI.getWorkbench().getService(SeriesSessions.class).of(issue).background()
                .ask(issue.getLocation().toPath());
        ui.waitUntil("it is found no more", () -> marker(issue, "series.totalNumber") == null);
        assertEquals(stays, marker(issue, "issue.publishDate.late").getId(), "what has stayed keeps its marker");
    }

    /** The workspace writes markers later than all else, so a crash may lose them. */
    @Test
    void findingsThatACrashHasLostAreFoundAgain() throws CoreException {
        IProject series = SampleProject.create("crashed");
        IFile issue = series.getFile(ISSUE);
        open(series);
        ui.waitFor("the finding", () -> marker(issue, "issue.publishDate.late"));
        ui.waitForJobs(FindingMarkers.TYPE);
        PlatformUI.getWorkbench().getService(SeriesSessions.class).close(series);
        issue.deleteMarkers(null, true, IResource.DEPTH_ZERO);
        open(series);
        ui.waitFor("the finding again", () -> marker(issue, "issue.publishDate.late"));
    }

    private static void open(IProject series) {
        PlatformUI.getWorkbench().getService(SeriesSessions.class).of(series);
    }

    private static void change(IFile file, String old, String replacement) throws CoreException, IOException {
        try (var in = file.getContents()) {
            String before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(before.contains(old), before);
            file.setContents(new ByteArrayInputStream(before.replace(old, replacement).getBytes(StandardCharsets.UTF_8)),
                    IResource.FORCE, null);
        }
    }

    private static IMarker marker(IFile file, String rule) {
        return Arrays.stream(markers(file)).filter(marker -> rule(marker).equals(rule)).findFirst().orElse(null);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static String rule(IMarker marker) {
        return marker.getAttribute(FindingMarkers.RULE, "");
    }
}
