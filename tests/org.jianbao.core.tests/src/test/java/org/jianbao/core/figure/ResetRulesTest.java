package org.jianbao.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.fixtures.Contributions;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ResetRule;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.ServiceFigure;
import org.jianbao.sections.figures.ServiceFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the sum of a metric begins anew, over two years of monthly issues that report 1, 2, 4, 8 and so on. */
class ResetRulesTest {

    private final List<Issue> issues = new ArrayList<>();
    private final Metric metric = StructureFactory.eINSTANCE.createMetric();

    @BeforeEach
    void report() {
        metric.setId("k-1");
        for (int i = 0; i < 16; i++) {
            Issue issue = BulletinFactory.eINSTANCE.createIssue();
            issue.setYear(2023 + i / 12);
            issue.setNumber(1 + i % 12);
            issue.setTotalNumber(1 + i);
            issue.setPeriod(BulletinFactory.eINSTANCE.createPeriod());
            issue.getPeriod().setStart(LocalDate.of(issue.getYear(), issue.getNumber(), 1));
            ServiceFigures section = FiguresFactory.eINSTANCE.createServiceFigures();
            ServiceFigure figure = FiguresFactory.eINSTANCE.createServiceFigure();
            figure.setMetric(metric);
            figure.setValue(BigDecimal.valueOf(1L << i));
            section.getFigures().add(figure);
            issue.getSections().add(section);
            issues.add(issue);
        }
    }

    private Ledger ledger() {
        return new Ledger(year -> issues.stream().filter(each -> each.getYear() == year).toList(), Contributions.read().kinds());
    }

    private YearToDate at(int issue) {
        return ledger().at(issues.get(issue), metric);
    }

    private long sum(int issue) {
        assertEquals(List.of(), at(issue).missing());
        return at(issue).value().longValueExact();
    }

    private ServiceFigure figure(int issue) {
        return ((ServiceFigures) issues.get(issue).getSections().getFirst()).getFigures().getFirst();
    }

    @Test
    void everyYear() {
        assertEquals(0x0FFF, sum(11));
        assertEquals(0xF000, sum(15));
    }

    @Test
    void everyQuarter() {
        metric.setReset(ResetRule.QUARTERLY);
        assertEquals(0b111, sum(2));
        assertEquals(0b11000, sum(4));
        assertEquals(0b1000 << 12, sum(15));
    }

    @Test
    void everyMonth() {
        metric.setReset(ResetRule.MONTHLY);
        issues.get(4).getPeriod().setStart(LocalDate.of(2023, 4, 15));
        assertEquals(0b100, sum(2));
        assertEquals(0b11000, sum(4));
    }

    @Test
    void never() {
        metric.setReset(ResetRule.NEVER);
        assertEquals(0xFFFF, sum(15));
        figure(10).setValue(null);
        assertEquals(List.of("11"), at(11).missing());
        assertEquals(List.of("2023-11"), at(15).missing());
        figure(13).setYearToDate(BigDecimal.valueOf(1000));
        assertEquals(1000 + 0xC000, sum(15));
    }

    @Test
    void aSumThatGoesOnTellsWhichIssuesAtTheEndOfAYearAreMissing() {
        metric.setReset(ResetRule.NEVER);
        issues.removeIf(issue -> issue.getYear() == 2023 && issue.getNumber() > 10);
        figure(11).setValue(null);
        Issue last = issues.getLast();
        YearToDate sum = ledger().at(last, metric);
        assertEquals(List.of("2023-11", "2023-12", "2"), sum.missing());
        assertEquals(0xD3FF, sum.value().longValueExact());
    }

    @Test
    void aShareAtTheChangeOfTheYear() {
        Metric all = StructureFactory.eINSTANCE.createMetric();
        all.setId("k-all");
        Metric share = StructureFactory.eINSTANCE.createMetric();
        share.setId("k-share");
        share.setBasis(Basis.SHARE_OF);
        share.setPart(metric);
        share.setWhole(all);
        for (Issue issue : issues) {
            ServiceFigure figure = FiguresFactory.eINSTANCE.createServiceFigure();
            figure.setMetric(all);
            figure.setValue(BigDecimal.valueOf(4L << issue.getTotalNumber() - 1));
            ((ServiceFigures) issue.getSections().getFirst()).getFigures().add(figure);
        }
        Issue january = issues.get(12);
        assertEquals(new BigDecimal("25.00"), ledger().at(january, share).value());
        metric.setReset(ResetRule.NEVER);
        all.setReset(ResetRule.NEVER);
        figure(0).setValue(BigDecimal.valueOf(1 + 0x1FFF));
        assertEquals(new BigDecimal("50.00"), ledger().at(january, share).value(), "over all the issues");
        assertEquals(new BigDecimal("25.00"), ledger().value(ledger().before(january), share), "of December");
    }

    @Test
    void whatCannotBeAddedIsOnlyWhatWasStated() {
        metric.setAdditive(false);
        assertEquals(new YearToDate(null, List.of()), at(3));
        figure(3).setYearToDate(BigDecimal.TEN);
        assertEquals(10, sum(3));
        assertEquals(new YearToDate(null, List.of()), at(4));
    }
}
