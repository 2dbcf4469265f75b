package org.jianbao.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.figures.StatusPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusBreakdownTest {

    private final StatusBreakdown breakdown = FiguresFactory.eINSTANCE.createStatusBreakdown();
    private final Bench bench = new Bench(breakdown);

    @BeforeEach
    void phrases() {
        breakdown.setUnit("项");
        breakdown.setSubject("《清单》");
        bench.phrase("整句", "${主题}${各部分}，共${合计}${单位}。").phrase("部分", "${名称}${数量}${单位}${分项}占${占比}", "；", null, null, null)
                .phrase("分项", "${名称}${数量}", "，", null, "（", "）");
    }

    @Test
    void partsAndSubPartsAreOneSentence() {
        part("停止", "26");
        StatusPart changed = part("调整", null);
        changed.getParts().add(made("普惠", "2"));
        changed.getParts().add(made("其它", "7"));
        part("继续", "36");
        assertEquals(List.of("《清单》停止26项占36.62%；调整9项（普惠2，其它7）占12.68%；继续36项占50.70%，共71项。"), bench.printed());
        assertEquals(List.of(), bench.printing());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void everyPartIsQuotedByItsName() {
        StatusPart part = part("甲", null);
        part.getParts().add(made("子", "1"));
        part("乙", "3");
        assertEquals(List.of("合计", "单位", "甲", "子", "乙"), bench.names());
        assertEquals("4", bench.quoted("合计"));
        assertEquals("1", bench.quoted("甲"));
        assertEquals("25.00%", bench.quoted("子.占比"));
        assertEquals("75.00%", bench.quoted("乙.占比"));
        assertEquals("项", bench.quoted("乙.单位"));
        assertEquals("乙", bench.quoted("乙.名称"));
    }

    @Test
    void aMissingNumberIsMarkedWhereverItCounts() {
        part("甲", "1");
        part("乙", null);
        assertNull(bench.quoted("合计"));
        assertNull(bench.quoted("甲.占比"));
        assertEquals(List.of("《清单》甲1项占〔缺：占比〕；乙〔缺：数量〕项占〔缺：占比〕，共〔缺：合计〕项。"), bench.printed());
    }

    @Test
    void wholeAndNothingHaveNoDecimals() {
        part("甲", "5");
        part("乙", "0");
        assertEquals("100%", bench.quoted("甲.占比"));
        assertEquals("0%", bench.quoted("乙.占比"));
    }

    @Test
    void nothingAtAllHasNoShare() {
        part("甲", "0");
        assertEquals("0", bench.quoted("合计"));
        assertNull(bench.quoted("甲.占比"));
    }

    @Test
    void anEmptyBreakdownHasNoTotal() {
        assertEquals(List.of("合计", "单位"), bench.names());
        assertNull(bench.quoted("合计"));
        assertEquals(List.of(), bench.check());
    }

    @Test
    void wrongNumbersAreFound() {
        StatusPart sum = part("甲", "10");
        sum.getParts().add(made("子", "2"));
        sum.getParts().add(made("丑", "-7"));
        part("乙", "-1");
        assertEquals(List.of("ERROR figures.sum StatusPart.value", "ERROR figures.negative StatusPart.value",
                "ERROR figures.negative StatusPart.value"), bench.check());
    }

    @Test
    void aStatedSumThatIsRightIsFine() {
        part("甲", "2.0").getParts().add(made("子", "2"));
        assertEquals(List.of(), bench.check());
    }

    @Test
    void anAnnouncedTotalIsNamedWithTheSumAndItsRepairs() {
        part("甲", "27");
        StatusPart changed = part("乙", null);
        changed.getParts().add(made("子", "2"));
        changed.getParts().add(made("丑", "7"));
        part("丙", "36");
        breakdown.setTotal(new BigDecimal("71"));
        Finding finding = bench.findings().getFirst();
        assertEquals("figures.sum", finding.rule());
        assertTrue(finding.message().contains("27 + 9 + 36 = 72") && finding.message().contains("71"), finding::message);
        List<String> labels = finding.fixes().stream().map(Fix::label).toList();
        List<String> numbers = labels.stream().map(label -> label.replaceAll("[^0-9]", "")).toList();
        assertEquals(List.of("72", "26", "1", "6", "35"), numbers, labels::toString);
        for (int i = 0; i < labels.size(); i++) {
            bench.repair(finding.fixes().get(i));
            assertEquals(List.of(), bench.check());
            breakdown.setTotal(new BigDecimal("71"));
            breakdown.getParts().getFirst().setValue(new BigDecimal("27"));
            changed.getParts().getFirst().setValue(new BigDecimal("2"));
            changed.getParts().getLast().setValue(new BigDecimal("7"));
            breakdown.getParts().getLast().setValue(new BigDecimal("36"));
        }
    }

    @Test
    void aTotalIsJudgedOnlyIfEveryNumberIsThere() {
        part("甲", "1");
        part("乙", null);
        breakdown.setTotal(new BigDecimal("71"));
        assertEquals(List.of(), bench.check());
        breakdown.getParts().getLast().setValue(new BigDecimal("70.0"));
        assertEquals(List.of(), bench.check());
        breakdown.setTotal(new BigDecimal("-71"));
        assertEquals(List.of("ERROR figures.sum StatusBreakdown.total", "ERROR figures.negative StatusBreakdown.total"),
                bench.check());
    }

    @Test
    void noPartBecomesNegative() {
        part("甲", "1");
        part("乙", "9");
        breakdown.setTotal(BigDecimal.ZERO);
        assertEquals(1, bench.findings().getFirst().fixes().size());
    }

    private StatusPart part(String name, String value) {
        StatusPart part = made(name, value);
        breakdown.getParts().add(part);
        return part;
    }

    private static StatusPart made(String name, String value) {
        StatusPart part = FiguresFactory.eINSTANCE.createStatusPart();
        part.setName(name);
        part.setValue(value == null ? null : new BigDecimal(value));
        return part;
    }
}
