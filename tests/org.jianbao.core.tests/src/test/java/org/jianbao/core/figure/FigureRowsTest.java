package org.jianbao.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jianbao.core.check.Finding;
import org.jianbao.core.rules.IssueChecks;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.ServiceFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grid of figures of the sample, and what becomes of a confirmation. */
class FigureRowsTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void copy() {
        folder = SampleSeries.copyTo(temp.resolve("series"));
    }

    @Test
    void theGridOfTheSample() throws IOException {
        List<FigureRow> rows = rows(series());
        assertEquals(List.of("咨询 人次", "受理 件", "颁发 件", "流转 件次"),
                rows.stream().map(row -> row.name() + ' ' + row.unit()).toList());
        assertEquals(decimals(1031, 455, 1621, 2522), rows.stream().map(FigureRow::last).toList());
        assertEquals(decimals(1737, 774, 6037, 12197), rows.stream().map(FigureRow::value).toList());
        assertEquals(decimals(2768, 1229, 7658, 14719), rows.stream().map(row -> row.yearToDate().value()).toList());
        assertEquals(decimals(706, 319, 4416, 9675), rows.stream().map(FigureRow::change).toList());
        assertEquals(List.of("68.48", "70.11", "272.42", "383.62"),
                rows.stream().map(row -> row.changePercent().toPlainString()).toList());
        assertTrue(rows.stream().noneMatch(FigureRow::unconfirmed));
        assertEquals(Optional.empty(), rows.getFirst().confirm());
    }

    @Test
    void theFirstIssueStatesItsYearToDate() throws IOException {
        Series series = series();
        Issue first = series.issue(folder.resolve(SampleSeries.ISSUE_BEFORE));
        FigureRow row = series.figureRows().of(first).getFirst();
        assertTrue(row.stated());
        assertFalse(row.unconfirmed());
        assertNull(row.last());
        assertNull(row.change());
        assertNull(row.changePercent());
    }

    @Test
    void whatIsTypedIsUnconfirmedUntilAPersonConfirmsIt() throws IOException {
        Series series = series();
        Issue issue = issue(series);
        figure(issue, 0).setConfirmedYearToDate(null);
        figure(issue, 0).setValue(new BigDecimal("1738"));
        series.changed();
        FigureRow row = series.figureRows().of(issue).getFirst();
        assertTrue(row.unconfirmed());
        assertFalse(row.changedSinceConfirmed());
        assertEquals(List.of("figures.yearToDate.unconfirmed"), warnings(series, issue));
        FigureRow.Change confirmation = row.confirm().orElseThrow();
        assertEquals(new BigDecimal("2769"), confirmation.value());
        confirmation.apply();
        series.changed();
        row = series.figureRows().of(issue).getFirst();
        assertFalse(row.unconfirmed());
        assertEquals(List.of(), warnings(series, issue));
        row.withdraw().orElseThrow().apply();
        series.changed();
        assertTrue(series.figureRows().of(issue).getFirst().unconfirmed());
    }

    @Test
    void aCorrectionOfAnEarlierIssueMakesTheConfirmationLapse() throws IOException {
        SampleSeries.replace(folder.resolve(SampleSeries.ISSUE_BEFORE), "value=\"1031\" yearToDate=\"1031\"",
                "value=\"1032\" yearToDate=\"1032\"");
        Series series = series();
        List<FigureRow> rows = rows(series);
        assertEquals(List.of(true, false, false, false), rows.stream().map(FigureRow::unconfirmed).toList());
        assertTrue(rows.getFirst().changedSinceConfirmed());
        List<Finding> findings = new IssueChecks(series).check(issue(series)).stream()
                .filter(finding -> finding.rule().equals("figures.yearToDate.unconfirmed")).toList();
        assertEquals(1, findings.size());
        assertEquals("s-window-service-zixun", findings.getFirst().place().element());
        assertTrue(findings.getFirst().message().contains("2769") && findings.getFirst().message().contains("2768"),
                findings::toString);
    }

    @Test
    void aFigureThatIsNotReportedHasNothingToConfirm() throws IOException {
        Series series = series();
        Issue issue = issue(series);
        figure(issue, 0).setValue(null);
        FigureRow row = series.figureRows().of(issue).getFirst();
        assertNull(row.value());
        assertNull(row.change());
        assertNull(row.yearToDate().value());
        assertFalse(row.unconfirmed());
        row.enter(new BigDecimal("12")).orElseThrow().apply();
        assertEquals(new BigDecimal("12"), figure(issue, 0).getValue());
    }

    @Test
    void aMissingIssueBeforeLeavesTheLastPeriodEmpty() throws IOException {
        Series series = series();
        Issue issue = issue(series);
        issue.setNumber(4);
        FigureRow row = series.figureRows().of(issue).getFirst();
        assertNull(row.last());
        assertEquals(List.of("2", "3"), row.yearToDate().missing());
    }

    @Test
    void atNewYearTheLastPeriodIsTheLastIssueOfTheYearBefore() throws IOException {
        Series series = series();
        Issue issue = issue(series);
        issue.setYear(2025);
        issue.setNumber(1);
        issue.setTotalNumber(480);
        assertNull(series.figureRows().of(issue).getFirst().last(), "no. 479 is missing");
        issue.setTotalNumber(474);
        Series saved = series();
        assertEquals(new BigDecimal("1737"), saved.figureRows().of(issue).getFirst().last());
        assertEquals(new BigDecimal("1737"), saved.figureRows().of(issue).getFirst().yearToDate().value());
    }

    @Test
    void aKindThatFailsHasNoLines() throws IOException {
        SectionKind failing = new SectionKind() {
            @Override
            public List<Count> counts(Section section) {
                throw new IllegalStateException();
            }
        };
        var series = new Series(folder, Contributions.read().with("http://jianbao.org/sections/figures/1",
                "ServiceFigures", "third.party", failing).kinds());
        assertEquals(List.of(), rows(series));
    }

    private Series series() {
        return new Series(folder, Contributions.read().kinds());
    }

    private Issue issue(Series series) throws IOException {
        return series.issue(folder.resolve(SampleSeries.ISSUE));
    }

    private List<FigureRow> rows(Series series) throws IOException {
        return series.figureRows().of(issue(series));
    }

    private static List<String> warnings(Series series, Issue issue) {
        return new IssueChecks(series).check(issue).stream().map(Finding::rule)
                .filter(rule -> rule.startsWith("figures.")).toList();
    }

    private static ServiceFigure figure(Issue issue, int index) {
        return Sections.all(issue).stream().flatMap(section -> section.eContents().stream())
                .filter(ServiceFigure.class::isInstance).map(ServiceFigure.class::cast).toList().get(index);
    }

    private static List<BigDecimal> decimals(long... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
