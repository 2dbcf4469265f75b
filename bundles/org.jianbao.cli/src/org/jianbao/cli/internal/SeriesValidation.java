package org.jianbao.cli.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.cli.internal.CheckReport.Checked;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.rules.FileChecks;
import org.jianbao.core.rules.SeriesChecks;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.series.Series;
import org.jianbao.export.IssueValidator;
import org.jianbao.export.SectionRenderers;
import org.jianbao.model.bulletin.Issue;

/** Checks files of one series: each by itself, and how the issues follow each other. */
final class SeriesValidation {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding finding) -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line());

    private final Series series;
    private final SectionRenderers renderers;
    private final BooleanSupplier cancelled;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Path, Issue> issues = new LinkedHashMap<>();

    SeriesValidation(Series series, SectionRenderers renderers, BooleanSupplier cancelled) {
        this.series = series;
        this.renderers = renderers;
        this.cancelled = cancelled;
    }

    /**
     * Checks files.
     *
     * @param files the files
     * @param whole whether the register and the structures are checked too
     * @param progress is told each file before it is checked
     * @return the findings by file and line
     */
    Checked check(List<Path> files, boolean whole, Consumer<Path> progress) {
        var all = new ArrayList<>(files);
        if (whole) {
            all.addAll(common());
        }
        for (Path file : all) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            progress.accept(file);
            check(file);
        }
        numbering(whole);
        findings.sort(BY_PLACE);
        return new Checked(series.files().folder(), List.copyOf(findings));
    }

    /** Returns the register and the structures. */
    private List<Path> common() {
        var common = new ArrayList<Path>();
        Path register = series.files().folder().resolve(Series.REGISTER);
        if (Files.isRegularFile(register)) {
            common.add(register);
        }
        Path structures = series.files().folder().resolve("structures");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(structures, "*.structure")) {
            found.forEach(common::add);
        } catch (IOException e) {
            return common; // no structures: each issue that needs one says so
        }
        common.sort(Comparator.naturalOrder());
        return common;
    }

    private void check(Path file) {
        try {
            EObject root = file.getFileName().toString().endsWith(Series.ISSUE_SUFFIX) ? series.issue(file)
                    : series.files().load(file, EObject.class);
            if (root instanceof Issue issue) {
                issues.put(file, issue);
                findings.addAll(new IssueValidator(series, renderers).check(issue));
            } else {
                findings.addAll(FileChecks.check(root, series.files()));
            }
        } catch (ModelFileException e) {
            Place place = e.place() == null ? Place.of(relative(file)) : e.place();
            findings.add(new Finding(Checked.UNREADABLE, Severity.ERROR, e.getMessage(), place));
        } catch (OutOfMemoryError e) {
            findings.add(new Finding(Checked.UNREADABLE, Severity.ERROR, Terminal.text("memory", file),
                    Place.of(relative(file))));
        }
    }

    private String relative(Path file) {
        Path folder = series.files().folder();
        return (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
    }

    /** Checks the numbers of the issues; what is not about one of the asked files is left out. */
    private void numbering(boolean whole) {
        if (issues.isEmpty()) {
            return;
        }
        var heads = new LinkedHashMap<String, IssueHead>();
        issues.values().stream().map(issue -> IssueHead.of(issue, series.files()))
                .forEach(head -> heads.put(head.file(), head));
        Set<String> asked = Set.copyOf(heads.keySet());
        if (!whole) {
            IssueHeads.read(series.files().folder(), neighbours()).heads()
                    .forEach(head -> heads.putIfAbsent(head.file(), head));
        }
        SeriesChecks.check(heads.values()).stream()
                .filter(finding -> asked.contains(finding.place().file())).forEach(findings::add);
    }

    /** Returns the files of the issues of the same years and of the years before. */
    private List<Path> neighbours() {
        Set<String> years = new HashSet<>();
        for (Map.Entry<Path, Issue> entry : issues.entrySet()) {
            years.add(entry.getKey().getParent().getFileName().toString());
            years.add(Integer.toString(entry.getValue().getYear()));
            years.add(Integer.toString(entry.getValue().getYear() - 1));
        }
        try {
            return series.issueFiles().stream()
                    .filter(file -> years.contains(file.getParent().getFileName().toString())).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
