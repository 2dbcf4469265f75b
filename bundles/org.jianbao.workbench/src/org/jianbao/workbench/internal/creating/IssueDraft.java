package org.jianbao.workbench.internal.creating;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;
import org.jianbao.core.check.Finding;
import org.jianbao.core.figure.FigureRow;
import org.jianbao.core.io.FileNames;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.lifecycle.NextIssue;
import org.jianbao.core.lifecycle.NextIssue.Choice;
import org.jianbao.core.lifecycle.NextIssue.Proposal;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.series.Series;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.workbench.internal.series.Questions;

/**
 * A new issue while a person decides about it. A thread of its own reads the series and prepares the issue, with models that no
 * other thread sees; answers are values, and come in the thread of the windows.
 */
final class IssueDraft implements AutoCloseable {

    /** How many issues are offered, beside the one that was asked for. */
    private static final int LATEST = 12;

    /**
     * Where the content of the new issue comes from.
     *
     * @param caption its name for people
     * @param file an issue that is followed, or a structure in which the issue begins empty
     */
    record Source(String caption, Path file) {
        boolean isIssue() {
            return file.getFileName().toString().endsWith(Series.ISSUE_SUFFIX);
        }
    }

    /**
     * A section that the new issue may have.
     *
     * @param id the id of its template
     * @param caption its name for people
     * @param depth 0 for a section of the issue itself, 1 for one inside of that, and so on
     * @param before whether the issue before has it
     * @param installed whether it can be prepared
     */
    record SectionLine(String id, String caption, int depth, boolean before, boolean installed) {
    }

    /**
     * A figure that goes on.
     *
     * @param name the name of the metric
     * @param unit its unit
     * @param last its count in the issue before; null if it was not reported
     * @param yearToDate the sum of the year up to then; null if there is none
     * @param missing the numbers of the issues that the sum lacks
     */
    record FigureLine(String name, String unit, BigDecimal last, BigDecimal yearToDate, List<String> missing) {
    }

    /**
     * What a person begins with.
     *
     * @param proposal numbers, days and sections
     * @param sections the sections that can be chosen
     * @param figures the figures that go on
     * @param yearBefore the year of the issue that is followed; 0 if there is none
     */
    record Start(Proposal proposal, List<SectionLine> sections, List<FigureLine> figures, int yearBefore) {
    }

    /**
     * What is to be said of a proposal.
     *
     * @param proposal the proposal
     * @param findings what is wrong with its numbers and days
     * @param leftOut what could not be prepared, and why
     */
    record Review(Proposal proposal, List<Finding> findings, List<Finding> leftOut) {
    }

    private final Questions questions;
    private final Series series;
    private NextIssue next;

    /**
     * Makes a draft.
     *
     * @param folder the series folder
     * @param kinds the section kinds that are installed
     * @param unsaved what is edited and not saved yet, by file
     */
    IssueDraft(Display display, Path folder, SectionKinds kinds, Map<Path, byte[]> unsaved) {
        this.questions = new Questions(display, "jianbao-draft");
        this.series = new Series(folder, kinds);
        series.files().overlay(unsaved);
    }

    /** Finds what can be followed: the wanted issue or else the last one first, then other late issues, then structures. */
    void sources(Path wanted, Consumer<List<Source>> then, Consumer<String> failed) {
        questions.ask(() -> sources(wanted), then, failed);
    }

    private List<Source> sources(Path wanted) throws IOException {
        Path folder = series.files().folder();
        List<IssueHead> latest = IssueHeads.read(folder).heads().reversed();
        var sources = new ArrayList<Source>();
        latest.stream().filter(head -> folder.resolve(head.file()).equals(wanted)).forEach(head -> sources.add(source(head)));
        latest.stream().limit(LATEST).map(this::source).filter(source -> !sources.contains(source)).forEach(sources::add);
        Path structures = folder.resolve("structures");
        if (Files.isDirectory(structures)) {
            try (Stream<Path> found = Files.list(structures)) {
                found.filter(file -> file.getFileName().toString().endsWith(".structure")).sorted()
                        .map(file -> new Source(Texts.MESSAGES.get("source.structure", FileNames.base(file)), file))
                        .forEach(sources::add);
            }
        }
        return List.copyOf(sources);
    }

    private Source source(IssueHead head) {
        return new Source(Texts.MESSAGES.get("source.issue", head.number(), head.year(), head.totalNumber()),
                series.files().folder().resolve(head.file()));
    }

    /** Finds the names of the departments that can issue a bulletin. */
    void issuers(Consumer<List<String>> then, Consumer<String> failed) {
        questions.ask(() -> series.files().load(series.files().folder().resolve(Series.REGISTER), Register.class).getDepartments().stream()
                .map(Department::getFullName).toList(), then, failed);
    }

    /**
     * Begins a proposal.
     *
     * @param source where its content comes from
     * @param issuer the full name of the department that issues it, if the source is a structure; null for the first one
     * @param day a day of its period, if no issue is followed
     */
    void begin(Source source, String issuer, java.time.LocalDate day, Consumer<Start> then, Consumer<String> failed) {
        questions.ask(() -> {
            Issue previous = source.isIssue() ? series.issue(source.file()) : null;
            next = previous != null ? NextIssue.after(series, previous)
                    : NextIssue.first(series, series.files().load(source.file(), ReportStructure.class), issuer(issuer), day);
            return new Start(next.proposal(), next.choices().stream().map(this::section).toList(), figures(previous),
                    previous == null ? 0 : previous.getYear());
        }, then, failed);
    }

    private Department issuer(String name) throws ModelFileException {
        List<Department> all = series.files().load(series.files().folder().resolve(Series.REGISTER), Register.class)
                .getDepartments();
        return all.stream().filter(department -> department.getFullName().equals(name)).findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    private SectionLine section(Choice choice) {
        SectionTemplate template = choice.template();
        return new SectionLine(template.getId(), caption(template), choice.depth(), choice.inPrevious(), choice.installed());
    }

    private String caption(SectionTemplate template) {
        if (template.getHeading() != null && !template.getHeading().isBlank()) {
            return template.getHeading();
        }
        return series.kinds().entry(String.valueOf(template.getKind())).map(entry -> PluginCode.call(() ->
                Captions.of((EClass) entry.ePackage().get().getEClassifier(entry.className())), null)).orElse(template.getId());
    }

    private List<FigureLine> figures(Issue previous) {
        return previous == null ? List.of() : series.figureRows().of(previous).stream().map(IssueDraft::figure).toList();
    }

    private static FigureLine figure(FigureRow row) {
        return new FigureLine(row.name(), row.unit(), row.value(), row.yearToDate().value(), row.yearToDate().missing());
    }

    /** Finds the numbers that follow in a year. */
    void renumber(Proposal proposal, Consumer<Proposal> then, Consumer<String> failed) {
        questions.ask(() -> next.renumbered(proposal, proposal.year()), then, failed);
    }

    /** Finds what is to be said of a proposal. */
    void review(Proposal proposal, Consumer<Review> then, Consumer<String> failed) {
        questions.ask(() -> new Review(proposal, next.findings(proposal), next.prepare(proposal).findings()), then, failed);
    }

    /**
     * Makes the issue. Any thread may ask, and waits.
     *
     * @return its file
     * @throws IOException if it cannot be saved
     */
    Path make(Proposal proposal) throws IOException {
        return questions.answer(() -> next.save(next.prepare(proposal).issue()));
    }

    /** Returns findings as lines of text, the worst first. */
    static String lines(List<Finding> findings) {
        return findings.stream().sorted((one, other) -> other.severity().compareTo(one.severity()))
                .map(finding -> Texts.MESSAGES.get("finding." + finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                        finding.message())).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        questions.close();
    }
}
