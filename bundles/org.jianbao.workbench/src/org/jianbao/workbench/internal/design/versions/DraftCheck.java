package org.jianbao.workbench.internal.design.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.lifecycle.IssueFiles;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.Publishing;
import org.jianbao.core.structure.version.Publishing.Plan;
import org.jianbao.export.DocumentWriters;
import org.jianbao.export.WordTemplates;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.series.ModelPaths;
import org.jianbao.workbench.internal.series.SeriesSession;

/** Finds what publishing a draft would do. It reads by an access of its own, so it may be asked by any one thread. */
final class DraftCheck {

    /**
     * A finding and where it is.
     *
     * @param finding the finding
     * @param place its place for people, from the section inwards; empty for the structure as a whole
     */
    record Line(Finding finding, String place) {
    }

    /**
     * What publishing would do.
     *
     * @param version the number of the version
     * @param plan the file, and whether it is allowed
     * @param lines the findings with their places
     * @param users the issues that are written in the draft
     */
    record Answer(String version, Plan plan, List<Line> lines, List<Path> users) {
    }

    private final Path draft;
    private final Series series;
    private final DocumentWriters writers;

    /**
     * Makes the check.
     *
     * @param draft the file of the draft
     * @param unsaved what is being edited and not saved
     */
    DraftCheck(SeriesSession session, Path draft, Map<Path, byte[]> unsaved) {
        this.draft = draft;
        writers = session.plugins().writers();
        series = new Series(session.folder(), session.plugins().kinds());
        series.files().overlay(unsaved);
    }

    private Publishing publishing() {
        return new Publishing(series, WordTemplates.lint(series.kinds(), writers));
    }

    /**
     * Returns the version that the draft has.
     *
     * @throws java.io.IOException if it cannot be read
     */
    String version() throws java.io.IOException {
        String version = series.files().load(draft, ReportStructure.class).getVersion();
        return version == null ? "" : version;
    }

    /**
     * Returns what publishing it under a number would do.
     *
     * @throws java.io.IOException if something cannot be read
     */
    Answer of(String version) throws java.io.IOException {
        ReportStructure root = series.files().load(draft, ReportStructure.class);
        root.setVersion(version);
        Plan plan = publishing().plan(root);
        Map<String, EObject> elements = ModelPaths.byId(root);
        List<Line> lines = plan.findings().stream()
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .map(finding -> new Line(finding, place(finding, elements))).toList();
        return new Answer(version, plan, lines, new IssueFiles(series).references(draft));
    }

    private static String place(Finding finding, Map<String, EObject> elements) {
        EObject element = elements.get(finding.place().element());
        return element == null ? finding.place().file() : ModelPaths.within(element, finding.place().feature());
    }

    /**
     * Publishes the draft, and removes its file unless issues are written in it.
     *
     * @return the file of the version
     * @throws java.io.IOException if something forbids it, or a file cannot be written
     */
    Path publish(String version) throws java.io.IOException {
        ReportStructure root = series.files().load(draft, ReportStructure.class);
        root.setVersion(version);
        Path file = publishing().publish(root);
        publishing().discard(draft);
        return file;
    }
}
