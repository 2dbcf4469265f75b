package org.jianbao.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.jianbao.workbench.internal.preview.PreviewView;

/** What somebody sees who looks at the preview and the findings of an issue while editing it. */
final class IssueWatch {

    private final Ui ui;
    private final IFile file;
    private final PreviewView preview;

    /** Opens the preview. */
    IssueWatch(Ui ui, IFile file) {
        this.ui = ui;
        this.file = file;
        preview = (PreviewView) ui.openView(PreviewView.ID);
    }

    /** Waits until the text on paper is as wanted. */
    void paper(String what, Predicate<String> condition) {
        ui.waitUntil(what, () -> condition.test(text()));
    }

    /** Waits until a text is on paper. */
    void paper(String part) {
        paper("on paper stands: " + part, text -> text.contains(part));
    }

    /** Returns what stands on paper now. */
    String text() {
        return String.valueOf(preview.ask("document.body.textContent"));
    }

    /** Waits until a rule finds something, and returns it. */
    IMarker finding(String rule) {
        return finding(rule, "");
    }

    /** Waits until a rule finds something whose sentence has a part, and returns it. */
    IMarker finding(String rule, String part) {
        return ui.waitFor(rule + " is found with " + part, () -> markers(rule).stream()
                .filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(part)).findFirst().orElse(null));
    }

    /** Waits until a rule finds nothing any more. */
    void noFinding(String rule) {
        ui.waitUntil(rule + " is found no more", () -> markers(rule).isEmpty());
    }

    /** Waits until no rule finds anything. */
    void noFindings() {
        ui.waitUntil("nothing is found", () -> markers().isEmpty());
    }

    /** Waits until a rule offers quick fixes, one whose words have the first part, one with the second, and so on. */
    void repairs(String rule, String... parts) {
        ui.waitUntil(rule + " has repairs with " + Arrays.toString(parts), () -> {
            List<String> labels = repairs(rule).stream().map(IMarkerResolution::getLabel).toList();
            return labels.size() >= parts.length
                    && Arrays.stream(parts).allMatch(part -> labels.stream().anyMatch(label -> label.contains(part)));
        });
    }

    /** Takes the quick fix of a rule whose words have a part. */
    void repair(String rule, String part) {
        IMarkerResolution repair = ui.waitFor("a repair of " + rule + " with " + part, () -> repairs(rule).stream()
                .filter(found -> found.getLabel().contains(part)).findFirst().orElse(null));
        repair.run(markers(rule).getFirst());
        ui.settle();
    }

    /** Returns what the quick fixes of a rule are now: with each key the background may find something else. */
    private List<IMarkerResolution> repairs(String rule) {
        return markers(rule).stream().flatMap(marker -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)))
                .toList();
    }

    private List<IMarker> markers(String rule) {
        return markers().stream().filter(marker -> rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))).toList();
    }

    private List<IMarker> markers() {
        try {
            return List.of(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
