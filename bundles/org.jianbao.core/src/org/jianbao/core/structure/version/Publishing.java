package org.jianbao.core.structure.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.lifecycle.IssueFiles;
import org.jianbao.core.rules.FileChecks;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.lint.StructureLint;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.StructureState;

/**
 * Makes published versions of drafts, and drafts of published versions. A published version is a file of its own, with a
 * fingerprint, and with a Word file of its own if the structure names one: neither changes any more. Drafts are only read.
 */
public final class Publishing {

    private static final Messages MESSAGES = new Messages(Publishing.class);

    private final Series series;
    private final StructureLint lint;

    /**
     * Makes the way to versions.
     *
     * @param series the series whose structures they are
     * @param lint what a structure must pass
     */
    public Publishing(Series series, StructureLint lint) {
        this.series = series;
        this.lint = lint;
    }

    /**
     * What publishing would do.
     *
     * @param file the file of the published version
     * @param findings what is wrong; an error forbids it
     */
    public record Plan(Path file, List<Finding> findings) {

        /** Keeps its own copy of the findings. */
        public Plan {
            findings = List.copyOf(findings);
        }

        /** Returns whether the draft can be published. */
        public boolean isAllowed() {
            return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /**
     * Returns what publishing a draft would do, and what forbids it.
     *
     * @param draft a structure that was loaded from a file of the series
     */
    public Plan plan(ReportStructure draft) {
        ModelFiles files = series.files();
        var findings = new Findings(files);
        FileChecks.check(draft, files).forEach(findings::add);
        lint.check(draft, files).forEach(findings::add);
        Path file = StructureFiles.file(files.folder(), draft.getName(), draft.getVersion(), false);
        if (StructureFiles.isPublished(draft)) {
            error(findings, draft, "publish.published", draft.getVersion());
        } else {
            version(draft, file, findings);
        }
        return new Plan(file, findings.all());
    }

    private void version(ReportStructure draft, Path file, Findings findings) {
        String version = draft.getVersion();
        if (!Versions.isLegal(version)) {
            return; // told by the lint
        }
        boolean taken = StructureFiles.readable(series.files()).stream().anyMatch(other -> other != draft
                && StructureFiles.isPublished(other) && version.equals(other.getVersion())
                && String.valueOf(draft.getId()).equals(other.getId()));
        if (taken || Files.exists(file)) {
            error(findings, draft, "publish.exists", version);
        }
        String before = draft.getBasedOn();
        if (Versions.isLegal(before) && Versions.ORDER.compare(version, before) <= 0) {
            error(findings, draft, "publish.order", version, before);
        }
    }

    private static void error(Findings findings, ReportStructure draft, String rule, Object... arguments) {
        findings.add(rule, Severity.ERROR, draft, Literals.REPORT_STRUCTURE__VERSION, MESSAGES.get(rule, arguments));
    }

    /**
     * Publishes a draft as it is now. Its own file stays as it is, since issues may still be written in it: see
     * {@link #discard}.
     *
     * @param draft a structure that was loaded from a file of the series
     * @return the file of the published version
     * @throws ModelFileException if something forbids it, with the first reason
     * @throws IOException if it cannot be saved
     */
    public Path publish(ReportStructure draft) throws IOException {
        Plan plan = plan(draft);
        if (!plan.isAllowed()) {
            Finding first = plan.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst()
                    .orElseThrow();
            throw new ModelFileException(MESSAGES.get("publish.refused", first.message()), null, first.place());
        }
        byte[] content = series.files().content(draft);
        var files = new ModelFiles(series.files().folder(), series.kinds().packages());
        var copy = (ReportStructure) files.rescue(plan.file(), content, ReportStructure.class).root();
        copy.setState(StructureState.PUBLISHED);
        word(copy);
        copy.setDigest(null);
        copy.setDigest(Digest.of(copy, files));
        files.save(copy);
        series.files().forget(plan.file());
        return plan.file();
    }

    /** Gives the version a Word file of its own, so that a later change of the draft's does not reach it. */
    private void word(ReportStructure copy) throws IOException {
        if (!WordFiles.isNamed(copy)) {
            return;
        }
        byte[] word = WordFiles.read(copy, series.files());
        copy.setWordTemplate(WordFiles.put(word, copy, false, series.files()));
    }

    /**
     * Makes a draft of the next version from a published one.
     *
     * @param published the published version
     * @return the file of the draft
     * @throws IOException if it cannot be saved, for instance because there is such a draft already
     */
    public Path draft(ReportStructure published) throws IOException {
        String version = Versions.next(published.getVersion());
        while (StructureFiles.published(series.files(), String.valueOf(published.getId()), version).isPresent()) {
            version = Versions.next(version);
        }
        Path file = StructureFiles.file(series.files().folder(), published.getName(), version, true);
        if (Files.exists(file)) {
            throw new ModelFileException(MESSAGES.get("draft.exists", file.getFileName()), null);
        }
        byte[] content = series.files().content(published);
        var files = new ModelFiles(series.files().folder(), series.kinds().packages());
        var copy = (ReportStructure) files.rescue(file, content, ReportStructure.class).root();
        copy.setState(StructureState.DRAFT);
        copy.setBasedOn(published.getVersion());
        copy.setVersion(version);
        copy.setDigest(null);
        if (WordFiles.isThere(copy, files)) {
            copy.setWordTemplate(WordFiles.put(WordFiles.read(copy, files), copy, true, files));
        }
        files.save(copy);
        series.files().forget(file);
        return file;
    }

    /**
     * Removes the file of a draft that has been published, and its Word file, unless issues are still written in it.
     *
     * @param draft the file
     * @return the issues that are written in it; if there are any, the file stays
     * @throws IOException if it cannot be removed, or the issues cannot be found
     */
    public List<Path> discard(Path draft) throws IOException {
        var users = new ArrayList<Path>(new IssueFiles(series).references(draft));
        if (users.isEmpty()) {
            WordFiles.discard(draft);
            Files.deleteIfExists(draft);
            series.files().forget(draft);
        }
        return users;
    }
}
