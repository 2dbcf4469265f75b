package org.jianbao.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.jianbao.fixtures.Contributions;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.ServiceFigure;
import org.jianbao.sections.figures.ServiceFigures;
import org.junit.jupiter.api.Test;

class ServiceFiguresTest {

    private final ServiceFigures service = FiguresFactory.eINSTANCE.createServiceFigures();
    private final Bench bench = new Bench(service);

    @Test
    void figuresAreQuotedByTheirMetric() {
        figure(metric("咨询", "人次"), "1737", "2768");
        figure(metric("受理", "件"), "774", "774");
        bench.phrase("整句", "${咨询.本期}${咨询.单位}，累计${咨询.累计}；${受理}${受理.名称}。");
        assertEquals(List.of("咨询", "受理"), bench.names());
        assertEquals(List.of("1737人次，累计2768；774受理。"), bench.printed());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void decimalsAreThoseOfTheMetric() {
        Metric metric = metric("金额", "万元");
        metric.setDecimals(2);
        figure(metric, "1.005", "10");
        assertEquals("1.01", bench.quoted("金额.本期"));
        assertEquals("10.00", bench.quoted("金额.累计"));
        metric.setDecimals(0);
        assertEquals("1", bench.quoted("金额"));
    }

    @Test
    void largeNumbersAreWrittenInFull() {
        figure(metric("咨询", "人次"), "1000000000000000", "1000000000000000");
        assertEquals("1000000000000000", bench.quoted("咨询.累计"));
    }

    @Test
    void aMissingFigureCannotBeRead() {
        figure(metric("咨询", "人次"), null, null);
        assertNull(bench.quoted("咨询.本期"));
        assertNull(bench.quoted("咨询.累计"));
        assertEquals("人次", bench.quoted("咨询.单位"));
    }

    @Test
    void aMetricThatIsGoneHasNoName() {
        figure(Bench.gone(metric("咨询", "人次")), "1", "1");
        figure(null, "2", "2");
        assertEquals(List.of(), bench.names());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void aYearThatLacksIssuesIsFound() {
        figure(metric("咨询", "人次"), "1737", null);
        assertEquals("1737", bench.quoted("咨询.累计"));
        assertEquals(List.of("WARNING figures.yearToDate.gap ServiceFigure.value"), bench.check());
    }

    @Test
    void theFirstIssueOfAYearLacksNothing() {
        bench.issue().setNumber(1);
        figure(metric("咨询", "人次"), "1737", null);
        assertEquals("1737", bench.quoted("咨询.累计"));
        assertEquals(List.of(), bench.check());
    }

    @Test
    void wrongNumbersAreFound() {
        figure(metric("咨询", "人次"), "-1", "5");
        figure(metric("受理", "件"), "7", "6");
        assertEquals(List.of("ERROR figures.negative ServiceFigure.value", "ERROR figures.yearToDate.less ServiceFigure.value"),
                bench.check());
    }

    @Test
    void onlyCountsOfAPeriodAreAddedUp() {
        Metric asOf = metric("在办", "件");
        asOf.setBasis(Basis.AS_OF);
        figure(asOf, "5", null);
        figure(metric("咨询", "人次"), "7", null);
        assertEquals(List.of("咨询"), Contributions.read().kinds().of(service).counts(service).stream()
                .map(count -> count.metric().getName()).toList());
    }

    @Test
    void withoutASentenceTheSectionSaysSo() {
        assertEquals(List.of("〔缺：整句〕"), bench.printed());
        assertEquals(List.of("phrase.missing"), bench.printing());
        assertEquals(List.of(), bench.names());
    }

    private void figure(Metric metric, String value, String yearToDate) {
        ServiceFigure figure = FiguresFactory.eINSTANCE.createServiceFigure();
        figure.setMetric(metric);
        figure.setValue(value == null ? null : new BigDecimal(value));
        figure.setYearToDate(yearToDate == null ? null : new BigDecimal(yearToDate));
        service.getFigures().add(figure);
    }

    private static Metric metric(String name, String unit) {
        Metric metric = StructureFactory.eINSTANCE.createMetric();
        metric.setId("k-" + name);
        metric.setName(name);
        metric.setUnit(unit);
        return metric;
    }
}
