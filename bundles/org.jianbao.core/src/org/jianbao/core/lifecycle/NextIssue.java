package org.jianbao.core.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.NewFolders;
import org.jianbao.core.rules.HeadChecks;
import org.jianbao.core.rules.SeriesChecks;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Department;
import org.jianbao.model.structure.Frequency;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/**
 * Makes the next issue of a series: a proposal that a person may change, what is wrong with it, the new issue with its
 * sections prepared, and its file. Numbers and period follow the last issue of the series, the content follows the
 * issue before.
 */
public final class NextIssue {

    private static final Messages MESSAGES = new Messages(NextIssue.class);

    /**
     * What the new issue will be.
     *
     * @param year the year in which it is numbered
     * @param number the number within the year
     * @param totalNumber the number since the first issue
     * @param start the first day of the period; null if it must be entered
     * @param end the last day of the period; null if it must be entered
     * @param publishDate the day of publication; null if it must be entered
     * @param sections the ids of the templates whose sections are prepared, sub-sections too
     */
    public record Proposal(int year, int number, int totalNumber, LocalDate start, LocalDate end, LocalDate publishDate,
            List<String> sections) {

        /** Keeps a copy of the sections. */
        public Proposal {
            sections = List.copyOf(sections);
        }

        /** Returns this proposal with other numbers. */
        public Proposal numbered(int newYear, int newNumber, int newTotal) {
            return new Proposal(newYear, newNumber, newTotal, start, end, publishDate, sections);
        }

        /** Returns this proposal with another period. */
        public Proposal over(LocalDate newStart, LocalDate newEnd) {
            return new Proposal(year, number, totalNumber, newStart, newEnd, publishDate, sections);
        }

        /** Returns this proposal with another day of publication. */
        public Proposal published(LocalDate day) {
            return new Proposal(year, number, totalNumber, start, end, day, sections);
        }

        /** Returns this proposal with other sections. */
        public Proposal with(List<String> templates) {
            return new Proposal(year, number, totalNumber, start, end, publishDate, templates);
        }
    }

    /**
     * A section that the new issue may have.
     *
     * @param template its template
     * @param depth 0 for a section of the issue itself, 1 for one inside of that, and so on
     * @param inPrevious whether the issue before had it
     * @param installed whether its plug-in is installed; without it the section cannot be prepared
     */
    public record Choice(SectionTemplate template, int depth, boolean inPrevious, boolean installed) {
    }

    /**
     * A new issue, not saved yet.
     *
     * @param issue the issue
     * @param findings what could not be carried over, and why
     */
    public record Prepared(Issue issue, List<Finding> findings) {
    }

    private final Series series;
    private final Issue previous;
    private final ReportStructure structure;
    private final Department issuer;
    private final LocalDate day;
    private final List<IssueHead> heads;

    private NextIssue(Series series, Issue previous, ReportStructure structure, Department issuer, LocalDate day)
            throws IOException {
        this.series = series;
        this.previous = previous;
        this.structure = structure;
        this.issuer = issuer;
        this.day = day;
        this.heads = heads();
    }

    /**
     * Returns the way to the issue after another one.
     *
     * @param series the series
     * @param previous the issue whose content is followed; it is only read
     * @throws IOException if the folder of the series cannot be read
     */
    public static NextIssue after(Series series, Issue previous) throws IOException {
        return new NextIssue(series, previous, previous.getStructure(), previous.getIssuer(), null);
    }

    /**
     * Returns the way to the first issue that is written in a structure.
     *
     * @param series the series
     * @param structure the structure, of the series
     * @param issuer the department that issues the bulletin; null if it is still to be entered
     * @param day a day of the first period
     * @throws IOException if the folder of the series cannot be read
     */
    public static NextIssue first(Series series, ReportStructure structure, Department issuer, LocalDate day)
            throws IOException {
        return new NextIssue(series, null, structure, issuer, day);
    }

    /** Returns the heads of the series; that of the issue before as it is now, even if it is not saved. */
    private List<IssueHead> heads() throws IOException {
        Map<String, IssueHead> byFile = new HashMap<>();
        IssueHeads.read(series.files().folder()).heads().forEach(head -> byFile.put(head.file(), head));
        if (previous != null) {
            IssueHead own = IssueHead.of(previous, series.files());
            byFile.put(own.file(), own);
        }
        return byFile.values().stream().sorted(IssueHeads.ORDER).toList();
    }

    /** Returns the sections that the new issue may have, in printed order. */
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        List<String> before = previous == null ? List.of()
                : Sections.all(previous).stream().map(Sections::templateId).toList();
        if (structure != null && !structure.eIsProxy()) {
            choices(structure.getSections(), 0, before, choices);
        }
        return List.copyOf(choices);
    }

    private void choices(List<SectionTemplate> templates, int depth, List<String> before, List<Choice> choices) {
        for (SectionTemplate template : templates) {
            choices.add(new Choice(template, depth, before.contains(template.getId()),
                    series.kinds().type(template).isPresent()));
            choices(template.getSections(), depth + 1, before, choices);
        }
    }

    /** Returns what is proposed: the next numbers, the next period, publication on the work day after it, every section. */
    public Proposal proposal() {
        IssueHead last = heads.isEmpty() ? null : heads.getLast();
        Days days = days(last);
        LocalDate published = days == null ? null : Days.workDayAfter(days.end());
        int year = days == null ? 0 : days.start().getYear();
        List<String> sections = choices().stream().map(choice -> choice.template().getId()).toList();
        Proposal bare = new Proposal(year, 1, 1, days == null ? null : days.start(), days == null ? null : days.end(),
                published, sections);
        return last == null ? bare : renumbered(bare, Math.max(year, last.year()));
    }

    private Days days(IssueHead last) {
        if (last != null && last.start() != null && last.end() != null && !last.end().isBefore(last.start())) {
            return new Days(last.start(), last.end()).next(frequency());
        }
        return day == null ? null : Days.around(frequency(), day);
    }

    private Frequency frequency() {
        return structure == null ? Frequency.IRREGULAR : structure.getFrequency();
    }

    /**
     * Returns a proposal with the numbers that follow in a year: the highest number of the year and the total number of that
     * issue and one more; in a year without issues number 1.
     *
     * @param proposal the proposal
     * @param year the year
     */
    public Proposal renumbered(Proposal proposal, int year) {
        IssueHead last = heads.stream().filter(head -> head.year() <= year).reduce((one, other) -> other).orElse(null);
        int number = last != null && last.year() == year ? last.number() + 1 : 1;
        return proposal.numbered(year, number, last == null ? 1 : last.totalNumber() + 1);
    }

    /** Returns the file that the issue of a proposal will have. */
    public Path file(Proposal proposal) {
        return series.issueFile(proposal.year(), proposal.number());
    }

    /**
     * Returns what is wrong with a proposal: its own numbers and dates, how it stands among the issues of the series, and
     * which numbers of its year are missing or taken twice already. With an error the issue should not be made.
     */
    public List<Finding> findings(Proposal proposal) {
        Issue issue = issue(proposal);
        String file = shown(proposal);
        Findings.Places places = (element, feature) -> place(file, element, feature);
        var findings = new ArrayList<>(HeadChecks.check(issue, places));
        var all = new ArrayList<>(heads);
        all.add(IssueHead.of(issue, places));
        List<String> ofYear = all.stream().filter(head -> head.year() == proposal.year()).map(IssueHead::file).toList();
        SeriesChecks.check(all).stream().filter(finding -> ofYear.contains(finding.place().file())).forEach(findings::add);
        if (Files.exists(file(proposal))) {
            findings.add(new Finding("next.file", Severity.ERROR, MESSAGES.get("file", file),
                    place(file, issue, Literals.ISSUE__NUMBER)));
        }
        if (previous != null && !heads.getLast().equals(IssueHead.of(previous, series.files()))) {
            IssueHead last = heads.getLast();
            findings.add(new Finding("next.later", Severity.INFO, MESSAGES.get("later", last.number(), last.year(),
                    previous.getNumber(), previous.getYear()), Place.of(file)));
        }
        return List.copyOf(findings);
    }

    private static Place place(String file, EObject element, EStructuralFeature feature) {
        String id = EcoreUtil.getID(element);
        return new Place(file, 0, id == null ? "" : id, feature == null ? "" : feature.getName());
    }

    private String shown(Proposal proposal) {
        return series.files().folder().relativize(file(proposal)).toString().replace('\\', '/');
    }

    /**
     * Returns the new issue of a proposal, which is in no file yet. Issuer, structure, recipients and print count are those
     * of the issue before; each section keeps what its kind keeps.
     */
    public Prepared prepare(Proposal proposal) {
        Issue issue = issue(proposal);
        if (previous != null) {
            issue.setPrintCount(previous.getPrintCount());
            issue.getDistribution().addAll(EcoreUtil.copyAll(previous.getDistribution()));
        }
        var findings = new Findings(series.files());
        new SectionPreparation(series.kinds(), proposal.sections(), issue, previous, findings).run();
        return new Prepared(issue, findings.all());
    }

    private Issue issue(Proposal proposal) {
        Issue issue = BulletinFactory.eINSTANCE.createIssue();
        issue.setId(IssueIds.issue(proposal.year(), proposal.number()));
        issue.setYear(proposal.year());
        issue.setNumber(proposal.number());
        issue.setTotalNumber(proposal.totalNumber());
        issue.setPublishDate(proposal.publishDate());
        issue.setIssuer(issuer);
        issue.setStructure(structure);
        if (proposal.start() != null || proposal.end() != null) {
            issue.setPeriod(BulletinFactory.eINSTANCE.createPeriod());
            issue.getPeriod().setStart(proposal.start());
            issue.getPeriod().setEnd(proposal.end());
        }
        return issue;
    }

    /**
     * Saves a new issue in the file of its number.
     *
     * @param issue a prepared issue
     * @return the file
     * @throws IOException if it cannot be saved, for instance because there is such a file already
     */
    public Path save(Issue issue) throws IOException {
        Path file = series.issueFile(issue.getYear(), issue.getNumber());
        try (var folders = NewFolders.of(file.getParent())) {
            series.files().save(issue, file);
            folders.keep();
        }
        series.changed();
        return file;
    }
}
