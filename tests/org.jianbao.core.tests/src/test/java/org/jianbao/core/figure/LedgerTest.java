package org.jianbao.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.ServiceFigure;
import org.jianbao.sections.figures.ServiceFigures;
import org.junit.jupiter.api.Test;

/** Year-to-date figures against a plain sum, over random years with gaps and fixed points. */
class LedgerTest {

    private static final int RUNS = 400;
    private static final int YEAR = 2024;

    private final SectionKinds kinds = Contributions.read().kinds();
    private final Random random = new Random(473);
    private final Metric metric = metric("k-zixun");

    @Test
    void theSampleCountsOnFromTheClosingFiguresOfTheIssueBefore() throws IOException {
        var series = new Series(SampleSeries.folder(), kinds);
        Issue issue = series.issue(SampleSeries.folder().resolve(SampleSeries.ISSUE));
        var sums = new ArrayList<BigDecimal>();
        issue.getStructure().getMetrics().forEach(counted -> {
            YearToDate yearToDate = series.figures(issue).yearToDate(counted);
            assertTrue(yearToDate.complete());
            sums.add(yearToDate.value());
        });
        assertEquals(List.of(2768, 1229, 7658, 14719), sums.stream().map(BigDecimal::intValueExact).toList());
    }

    @Test
    void theYearToDateIsTheSumOfTheYear() {
        for (int run = 0; run < RUNS; run++) {
            List<Issue> issues = year(1 + random.nextInt(60), 0, 0);
            BigDecimal sum = BigDecimal.ZERO;
            for (Issue issue : issues) {
                sum = sum.add(figure(issue).getValue());
                assertEquals(new YearToDate(sum, List.of()), ledger(issues).at(issue, metric));
            }
        }
    }

    @Test
    void afterEditsALedgerThatIsToldOfThemSaysWhatANewOneSays() {
        for (int run = 0; run < RUNS; run++) {
            List<Issue> issues = year(2 + random.nextInt(30), 0.1, 0.1);
            Ledger told = ledger(issues);
            for (int edit = 0; edit < 20; edit++) {
                Issue edited = issues.get(random.nextInt(issues.size()));
                if (random.nextInt(4) == 0) {
                    edited.setNumber(1 + random.nextInt(issues.size() + 2));
                } else {
                    figure(edited).setValue(random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(1000)));
                }
                told.changed(edited);
                Issue asked = issues.get(random.nextInt(issues.size()));
                assertEquals(ledger(issues).at(asked, metric), told.at(asked, metric));
            }
        }
    }

    @Test
    void gapsAreNamedAndFixedPointsEndTheCount() {
        for (int run = 0; run < RUNS; run++) {
            List<Issue> issues = year(1 + random.nextInt(40), 0.2, 0.15);
            int last = issues.size();
            for (int i = 0; i < last; i++) {
                assertEquals(expected(issues, i), ledger(issues).at(issues.get(i), metric), "issue " + (i + 1));
            }
        }
    }

    /** Adds up in the other direction: from the first issue on, starting anew at each fixed point. */
    private YearToDate expected(List<Issue> issues, int upTo) {
        BigDecimal sum = BigDecimal.ZERO;
        var missing = new ArrayList<String>();
        for (int i = 0; i <= upTo; i++) {
            ServiceFigure figure = figure(issues.get(i));
            if (figure.getYearToDate() != null) {
                sum = figure.getYearToDate();
                missing.clear();
            } else if (figure.getValue() == null) {
                missing.add(Integer.toString(i + 1));
            } else {
                sum = sum.add(figure.getValue());
            }
        }
        ServiceFigure last = figure(issues.get(upTo));
        return last.getValue() == null && last.getYearToDate() == null ? new YearToDate(null, List.of())
                : new YearToDate(sum, missing);
    }

    @Test
    void theYearBeginsAnew() {
        List<Issue> before = year(52, 0, 0);
        before.forEach(issue -> issue.setYear(YEAR - 1));
        List<Issue> all = new ArrayList<>(before);
        all.addAll(year(3, 0, 0));
        Issue first = all.get(52);
        assertEquals(figure(first).getValue(), ledger(all).at(first, metric).value());
    }

    @Test
    void theOrderOfTheFilesAndTheIssuesAfterDoNotMatter() {
        List<Issue> issues = year(30, 0.1, 0.1);
        Issue middle = issues.get(15);
        figure(middle).setValue(BigDecimal.ONE);
        YearToDate expected = ledger(issues).at(middle, metric);
        for (int run = 0; run < 20; run++) {
            var shuffled = new ArrayList<>(issues.subList(0, 16 + random.nextInt(14)));
            Collections.shuffle(shuffled, random);
            assertEquals(expected, ledger(shuffled).at(middle, metric));
        }
    }

    @Test
    void anIssueThatIsNotSavedYetCountsItself() {
        List<Issue> issues = year(5, 0, 0);
        Issue edited = EcoreUtil.copy(issues.get(4));
        figure(edited).setValue(new BigDecimal("1000000"));
        BigDecimal before = ledger(issues).at(issues.get(3), metric).value();
        assertEquals(before.add(new BigDecimal("1000000")), ledger(issues).at(edited, metric).value());
    }

    @Test
    void whatIsNotReportedHasNoYearToDate() {
        List<Issue> issues = year(2, 0, 0);
        assertNull(ledger(issues).at(issues.get(1), metric("k-other")).value());
        figure(issues.get(1)).setValue(null);
        assertNull(ledger(issues).at(issues.get(1), metric).value());
    }

    @Test
    void everySinglePieceOfADecimalIsKept() {
        List<Issue> issues = year(10, 0, 0);
        issues.forEach(issue -> figure(issue).setValue(new BigDecimal("0.1")));
        assertEquals(new BigDecimal("1.0"), ledger(issues).at(issues.get(9), metric).value());
    }

    private Ledger ledger(List<Issue> issues) {
        return new Ledger(year -> issues.stream().filter(issue -> issue.getYear() == year).toList(), kinds);
    }

    /** Returns the issues of a year; a gap is an issue without the figure, a fixed point one with a stated sum. */
    private List<Issue> year(int count, double gaps, double fixedPoints) {
        var issues = new ArrayList<Issue>();
        for (int number = 1; number <= count; number++) {
            Issue issue = BulletinFactory.eINSTANCE.createIssue();
            issue.setYear(YEAR);
            issue.setNumber(number);
            ServiceFigures section = FiguresFactory.eINSTANCE.createServiceFigures();
            ServiceFigure figure = FiguresFactory.eINSTANCE.createServiceFigure();
            figure.setMetric(metric);
            figure.setValue(random.nextDouble() < gaps ? null : BigDecimal.valueOf(random.nextInt(20000)));
            figure.setYearToDate(random.nextDouble() < fixedPoints ? BigDecimal.valueOf(random.nextInt(900000)) : null);
            section.getFigures().add(figure);
            issue.getSections().add(section);
            issues.add(issue);
        }
        return issues;
    }

    private static ServiceFigure figure(Issue issue) {
        return ((ServiceFigures) issue.getSections().getFirst()).getFigures().getFirst();
    }

    private static Metric metric(String id) {
        Metric metric = StructureFactory.eINSTANCE.createMetric();
        metric.setId(id);
        metric.setName(id);
        return metric;
    }
}
