package org.jianbao.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.Progress;
import org.jianbao.sections.figures.StatusBreakdown;
import org.jianbao.sections.figures.StatusPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final Progress progress = FiguresFactory.eINSTANCE.createProgress();
    private final Bench bench = new Bench(progress);

    @BeforeEach
    void fill() {
        progress.setUnit("个");
        set("1101", "5", "1645");
        bench.phrase("整句", "完成${部门}${新增}${单位}，共${完成}，占${占比}。").phrase("部门", "${名称}", "、", "和", null, null);
    }

    @Test
    void itIsOneSentence() {
        progress.getUnits().add(Bench.department("甲厅"));
        progress.getUnits().add(Bench.gone(Bench.department("无")));
        progress.getUnits().add(Bench.department("乙局"));
        progress.getUnits().add(Bench.department("丙局"));
        assertEquals(List.of("完成甲厅、乙局和丙局5个，共1101，占66.93%。"), bench.printed());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void ownParagraphsGoBeforeThePhrase() {
        progress.getParagraphs().add(Bench.paragraph("共${完成}${单位}，${总数}。"));
        progress.getParagraphs().add(Bench.paragraph("另段。"));
        assertEquals(List.of("共1101个，1645。", "另段。"), bench.printed());
    }

    @Test
    void itsNamesAreQuoted() {
        assertEquals(List.of("完成", "新增", "总数", "单位", "占比", "部门"), bench.names());
        assertEquals("66.93%", bench.quoted("占比"));
    }

    @Test
    void theTotalMayBeAFigureOfAnotherSection() {
        StatusPart part = breakdown("1100", "2");
        set("551", "1", null);
        progress.setTotalOf(part);
        assertEquals("1102", bench.quoted("总数"));
        assertEquals("50.00%", bench.quoted("占比"));
        assertEquals(List.of(), bench.check());
        progress.setTotal(new BigDecimal("1102.00"));
        assertEquals(List.of(), bench.check());
        progress.setTotal(new BigDecimal("1103"));
        assertEquals(List.of("ERROR figures.progress.total Progress.total"), bench.check());
    }

    @Test
    void aTotalThatIsGoneIsMarked() {
        progress.setTotalOf(Bench.gone(FiguresFactory.eINSTANCE.createStatusPart()));
        assertNull(bench.quoted("总数"));
        assertEquals(List.of("完成5个，共1101，占〔缺：占比〕。"), bench.printed());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void nothingIsMarked() {
        set(null, null, null);
        progress.setUnit(null);
        assertEquals(List.of("完成〔缺：新增〕〔缺：单位〕，共〔缺：完成〕，占〔缺：占比〕。"), bench.printed());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void wrongNumbersAreFound() {
        set("1646", "1647", "1645");
        assertEquals(List.of("ERROR figures.progress.done Progress.done", "ERROR figures.progress.added Progress.added"),
                bench.check());
        set("1645", "1645", "1645");
        assertEquals(List.of(), bench.check());
        assertEquals("100%", bench.quoted("占比"));
    }

    private void set(String done, String added, String total) {
        progress.setDone(decimal(done));
        progress.setAdded(decimal(added));
        progress.setTotal(decimal(total));
    }

    private StatusPart breakdown(String... values) {
        StatusBreakdown breakdown = FiguresFactory.eINSTANCE.createStatusBreakdown();
        StatusPart part = FiguresFactory.eINSTANCE.createStatusPart();
        for (String value : values) {
            StatusPart inner = FiguresFactory.eINSTANCE.createStatusPart();
            inner.setValue(decimal(value));
            part.getParts().add(inner);
        }
        breakdown.getParts().add(part);
        bench.issue().getSections().add(breakdown);
        return part;
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
