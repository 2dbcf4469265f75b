package org.jianbao.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureRow;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.lifecycle.NextIssue.Proposal;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.Progress;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.prose.NewsSection;
import org.jianbao.sections.prose.VisitRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor's week: the next issue, from the proposal to the confirmed figures. */
class NextIssueTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 15);

    private final Locale language = Locale.getDefault();

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void copy() {
        Locale.setDefault(Locale.ENGLISH);
        folder = SampleSeries.copyTo(temp.resolve("series"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "ar", "tr", "th-TH-u-ca-buddhist", "ar-EG-u-nu-arab"})
    void theWalkFromTheFirstIssue(String locale) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Files.delete(folder.resolve(SampleSeries.ISSUE));
        Series series = series();
        NextIssue next = NextIssue.after(series, before(series));
        Proposal proposal = next.proposal();
        assertEquals(new Proposal(2024, 2, 473, LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 12), MONDAY,
                proposal.sections()), proposal);
        assertEquals(List.of(), next.findings(proposal));
        NextIssue.Prepared prepared = next.prepare(proposal);
        assertEquals(List.of(), prepared.findings());
        assertEquals(folder.resolve(SampleSeries.ISSUE), next.save(prepared.issue()));

        Series again = series();
        Issue issue = again.issue(folder.resolve(SampleSeries.ISSUE));
        List<FigureRow> rows = again.figureRows().of(issue);
        assertEquals(List.of("咨询", "受理", "颁发", "流转"), rows.stream().map(FigureRow::name).toList());
        String[] typed = {"1737", "774", "6037", "12197"};
        for (int i = 0; i < typed.length; i++) {
            assertNull(rows.get(i).value());
            rows.get(i).enter(new BigDecimal(typed[i])).orElseThrow().apply();
        }
        again.changed();
        rows = again.figureRows().of(issue);
        assertEquals(List.of("2768", "1229", "7658", "14719"),
                rows.stream().map(row -> row.yearToDate().value().toPlainString()).toList());
        assertTrue(rows.stream().allMatch(FigureRow::unconfirmed));
        rows.forEach(row -> row.confirm().orElseThrow().apply());
        again.changed();
        assertTrue(again.figureRows().of(issue).stream().noneMatch(FigureRow::unconfirmed));
    }

    @Test
    void theSectionsStandInTheOrderOfTheStructure() throws IOException {
        Series series = series();
        Issue issue = NextIssue.after(series, before(series)).prepare(
                NextIssue.after(series, before(series)).proposal()).issue();
        assertEquals(List.of("s-news", "s-visits", "s-policy", "s-policy-status", "s-policy-reading", "s-policy-plan",
                "s-window", "s-window-service", "s-window-manual", "s-window-other"),
                Sections.all(issue).stream().map(Section::getId).toList());
        assertSame(issue.getStructure(), before(series).getStructure());
        assertSame(issue.getIssuer(), before(series).getIssuer());
        assertEquals(2, issue.getDistribution().size());
    }

    @Test
    void proseIsWrittenAnewAndNamesAreKept() throws IOException {
        Series series = series();
        Issue last = last(series);
        NextIssue next = NextIssue.after(series, last);
        NextIssue.Prepared prepared = next.prepare(next.proposal());
        assertEquals(List.of(), prepared.findings());
        Issue issue = prepared.issue();
        assertEquals(103, issue.getPrintCount());
        assertTrue(section(issue, NewsSection.class, "s-news").getItems().isEmpty());
        VisitRoster visits = section(issue, VisitRoster.class, "s-visits");
        assertEquals("省政务服务大厅窗口", visits.getPlace());
        assertTrue(visits.getVisits().isEmpty());
        StatusBreakdown status = section(issue, StatusBreakdown.class, "s-policy-status");
        assertEquals("政策清单", status.getName());
        assertEquals("项", status.getUnit());
        assertEquals(section(last, StatusBreakdown.class, "s-policy-status").getSubject(), status.getSubject());
        assertEquals(List.of("到期已停止执行", "需动态调整", "省级层面继续执行"),
                status.getParts().stream().map(part -> part.getName()).toList());
        assertEquals(List.of("非普惠性", "市县执行"),
                status.getParts().get(1).getParts().stream().map(part -> part.getName()).toList());
        status.getParts().forEach(part -> assertNull(part.getValue()));
        Progress reading = section(issue, Progress.class, "s-policy-reading");
        assertSame(status.getParts().get(2), reading.getTotalOf(), "the total is the part of the new issue");
        assertNull(reading.getDone());
        assertNull(reading.getAdded());
        assertTrue(reading.getUnits().isEmpty());
        assertTrue(reading.getParagraphs().getFirst().getText().contains("${新增}"));
        Progress manual = section(issue, Progress.class, "s-window-manual");
        assertEquals(new BigDecimal("1645"), manual.getTotal());
        assertEquals("个", manual.getUnit());
        series.figureRows().of(issue).forEach(row -> assertNull(row.value()));
        assertEquals(List.of("1737", "774", "6037", "12197"),
                series.figureRows().of(issue).stream().map(row -> row.last().toPlainString()).toList());
    }

    @Test
    void theIssueBeforeIsOnlyReadAndIdsAreUnique() throws IOException {
        Series series = series();
        Issue last = last(series);
        String before = text(series, last);
        NextIssue next = NextIssue.after(series, last);
        Issue issue = next.prepare(next.proposal()).issue();
        next.save(issue);
        assertEquals(before, text(series, last));
        var ids = new HashSet<String>();
        issue.eAllContents().forEachRemaining(element -> {
            String id = EcoreUtil.getID(element);
            assertTrue(element.eClass().getEIDAttribute() == null || id != null && ids.add(id), element::toString);
        });
        assertEquals("issue-2024-03", issue.getId());
    }

    @Test
    void theNewYearBeginsWithNumberOne() throws IOException {
        Series series = series();
        Issue last = last(series);
        period(last, LocalDate.of(2024, 12, 23), 51, 522);
        Proposal overNewYear = NextIssue.after(series, last).proposal();
        assertEquals(LocalDate.of(2025, 1, 3), overNewYear.end());
        assertEquals(List.of(2024, 52, 523), numbers(overNewYear));
        period(last, LocalDate.of(2024, 12, 30), 52, 523);
        NextIssue next = NextIssue.after(series, last);
        Proposal first = next.proposal();
        assertEquals(List.of(2025, 1, 524), numbers(first));
        assertEquals(LocalDate.of(2025, 1, 6), first.start());
        Issue issue = next.prepare(first).issue();
        FigureRow row = series.figureRows().of(issue).getFirst();
        row.enter(BigDecimal.TEN).orElseThrow().apply();
        series.changed();
        assertEquals(BigDecimal.TEN, series.figureRows().of(issue).getFirst().yearToDate().value());
        assertEquals(List.of(2024, 53, 524), numbers(next.renumbered(first, 2024)));
    }

    @Test
    void weekFiftyThree() throws IOException {
        Series series = series();
        Issue last = last(series);
        period(last, LocalDate.of(2020, 12, 21), 52, 300);
        last.setYear(2020);
        Files.delete(folder.resolve(SampleSeries.ISSUE_BEFORE));
        NextIssue next = NextIssue.after(series, last);
        assertEquals(List.of(2020, 53, 301), numbers(next.proposal()));
        assertEquals(LocalDate.of(2021, 1, 1), next.proposal().end());
    }

    @Test
    void numbersFollowTheLastIssueAndSayWhatIsMissing() throws IOException {
        Files.writeString(folder.resolve("issues/2024/2024-05.issue"), Files.readString(folder.resolve(SampleSeries.ISSUE))
                .replace("number=\"2\" totalNumber=\"473\"", "number=\"5\" totalNumber=\"476\"")
                .replace("start=\"2024-01-08\" end=\"2024-01-12\"", "start=\"2024-01-29\" end=\"2024-02-02\""));
        Series series = series();
        NextIssue next = NextIssue.after(series, last(series));
        Proposal proposal = next.proposal();
        assertEquals(List.of(2024, 6, 477), numbers(proposal));
        assertEquals(LocalDate.of(2024, 2, 5), proposal.start());
        assertEquals(List.of("next.later", "series.number.gap"), rules(next.findings(proposal)));
        Proposal between = proposal.numbered(2024, 3, 474).over(MONDAY, MONDAY.plusDays(4)).published(MONDAY.plusDays(7));
        assertEquals(List.of("next.later", "series.number.gap"), rules(next.findings(between)));
    }

    @Test
    void aNumberThatIsTakenIsRefused() throws IOException {
        Series series = series();
        NextIssue next = NextIssue.after(series, before(series));
        Proposal taken = next.proposal().numbered(2024, 2, 473);
        assertTrue(next.findings(taken).stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule).toList().containsAll(List.of("series.number.twice", "next.file")));
        Issue issue = next.prepare(taken).issue();
        String there = Files.readString(folder.resolve(SampleSeries.ISSUE));
        assertThrows(ModelFileException.class, () -> next.save(issue));
        assertEquals(there, Files.readString(folder.resolve(SampleSeries.ISSUE)));
    }

    @Test
    void wrongDaysAreNamed() throws IOException {
        Series series = series();
        NextIssue next = NextIssue.after(series, last(series));
        Proposal proposal = next.proposal();
        assertEquals(List.of(), next.findings(proposal));
        assertEquals(List.of("issue.period.order"), rules(next.findings(proposal.over(MONDAY, MONDAY.minusDays(1)))));
        assertEquals(List.of("issue.period.week"), rules(next.findings(proposal.over(MONDAY, MONDAY.plusDays(7))
                .published(MONDAY.plusDays(8)))));
        assertEquals(List.of("issue.period.weekend"), rules(next.findings(proposal.over(MONDAY, MONDAY.plusDays(5)))));
        assertEquals(List.of("issue.publishDate.early"), rules(next.findings(proposal.published(MONDAY))));
        assertEquals(List.of("model.required"), rules(next.findings(proposal.published(null))));
        assertEquals(List.of("series.period"), rules(next.findings(proposal.over(LocalDate.of(2024, 1, 12),
                LocalDate.of(2024, 1, 12)).published(LocalDate.of(2024, 1, 15)))));
        assertTrue(rules(next.findings(proposal.numbered(2024, 3, 473))).contains("series.totalNumber.twice"));
    }

    @Test
    void onlyTheChosenSectionsAreMade() throws IOException {
        Series series = series();
        NextIssue next = NextIssue.after(series, last(series));
        assertEquals(10, next.choices().size());
        assertEquals(List.of(0, 0, 0, 1, 1, 1, 0, 1, 1, 1), next.choices().stream().map(NextIssue.Choice::depth).toList());
        Issue issue = next.prepare(next.proposal().with(List.of("t-window", "t-window-service", "t-policy-plan"))).issue();
        assertEquals(List.of("s-window", "s-window-service"), Sections.all(issue).stream().map(Section::getId).toList());
    }

    @Test
    void aReferenceToASectionThatIsNotThereIsLeftEmpty() throws IOException {
        Series series = series();
        NextIssue next = NextIssue.after(series, last(series));
        NextIssue.Prepared prepared = next.prepare(next.proposal().with(List.of("t-policy", "t-policy-reading")));
        assertEquals(List.of("next.reference"), rules(prepared.findings()));
        assertNull(section(prepared.issue(), Progress.class, "s-policy-reading").getTotalOf());
        next.save(prepared.issue());
    }

    @Test
    void aSectionWithoutItsPlugInIsLeftOutAndNamed() throws IOException {
        var series = new Series(folder, Contributions.read().without("org.jianbao.sections.figures").kinds());
        NextIssue next = NextIssue.after(series, last(series));
        NextIssue.Prepared prepared = next.prepare(next.proposal());
        assertEquals(List.of("next.section.missing"), rules(prepared.findings()).stream().distinct().toList());
        assertEquals(4, prepared.findings().size());
        assertEquals(SampleSeries.ISSUE, prepared.findings().getFirst().place().file());
        assertTrue(next.choices().stream().anyMatch(choice -> choice.inPrevious() && !choice.installed()));
        next.save(prepared.issue());
        assertEquals(List.of("s-news", "s-visits", "s-policy", "s-policy-plan", "s-window", "s-window-other"),
                Sections.all(prepared.issue()).stream().map(Section::getId).toList());
    }

    @Test
    void aPlugInThatFailsCostsItsOwnSectionOnly() throws IOException {
        SectionKind failing = new SectionKind() {
            @Override
            public void prepareNext(Section previous, Section next) {
                throw new IllegalStateException("broken");
            }
        };
        var series = new Series(folder, Contributions.read().with("http://jianbao.org/sections/figures/1",
                "StatusBreakdown", "third.party", failing).kinds());
        NextIssue next = NextIssue.after(series, last(series));
        NextIssue.Prepared prepared = next.prepare(next.proposal());
        assertTrue(prepared.findings().stream().allMatch(finding -> finding.rule().startsWith("next.")));
        assertTrue(Sections.all(prepared.issue()).size() >= 8);
    }

    @Test
    void theFirstIssueOfAnEmptySeries() throws IOException {
        Series filled = series();
        Issue sample = before(filled);
        Files.delete(folder.resolve(SampleSeries.ISSUE));
        Files.delete(folder.resolve(SampleSeries.ISSUE_BEFORE));
        NextIssue first = NextIssue.first(filled, sample.getStructure(), sample.getIssuer(), LocalDate.of(2024, 1, 10));
        Proposal proposal = first.proposal();
        assertEquals(List.of(2024, 1, 1), numbers(proposal));
        assertEquals(LocalDate.of(2024, 1, 8), proposal.start());
        assertEquals(List.of(), first.findings(proposal));
        Issue issue = first.prepare(proposal).issue();
        assertEquals(List.of("s-window-service-zixun", "s-window-service-shouli", "s-window-service-banfa",
                "s-window-service-liuzhuan"), filled.figureRows().of(issue).stream()
                        .map(row -> EcoreUtil.getID(row.count().element())).toList());
    }

    private Series series() {
        return new Series(folder, Contributions.read().kinds());
    }

    private Issue before(Series series) throws IOException {
        return series.issue(folder.resolve(SampleSeries.ISSUE_BEFORE));
    }

    private Issue last(Series series) throws IOException {
        return series.issue(folder.resolve(SampleSeries.ISSUE));
    }

    private static String text(Series series, EObject root) throws ModelFileException {
        return new String(series.files().content(root), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void period(Issue issue, LocalDate monday, int number, int total) {
        issue.getPeriod().setStart(monday);
        issue.getPeriod().setEnd(monday.plusDays(4));
        issue.setNumber(number);
        issue.setTotalNumber(total);
    }

    private static List<Integer> numbers(Proposal proposal) {
        return List.of(proposal.year(), proposal.number(), proposal.totalNumber());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).sorted().toList();
    }

    private static <T extends Section> T section(Issue issue, Class<T> type, String id) {
        return type.cast(Sections.all(issue).stream().filter(section -> id.equals(section.getId())).findFirst().orElseThrow());
    }
}
