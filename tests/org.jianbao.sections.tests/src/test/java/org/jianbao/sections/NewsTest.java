package org.jianbao.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.jianbao.sections.prose.NewsItem;
import org.jianbao.sections.prose.NewsSection;
import org.jianbao.sections.prose.ProseFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTest {

    private final NewsSection news = ProseFactory.eINSTANCE.createNewsSection();
    private final Bench bench = new Bench(news);

    @Test
    void itemsAreNumberedAndTheirOtherParagraphsAreNot() {
        item("甲", "甲续");
        item("乙");
        assertEquals(List.of("1.甲", "甲续", "2.乙"), bench.printed());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void unitsStandOutInARoundupOnly() {
        NewsItem item = item("水利厅开会。水利厅再开会。");
        item.getUnits().add(Bench.department("水利厅"));
        assertEquals(List.of("1.水利厅开会。水利厅再开会。"), bench.printed());
        item.setRoundup(true);
        assertEquals(List.of("1.[水利厅]开会。水利厅再开会。"), bench.printed());
        item.getUnits().add(Bench.gone(Bench.department("省林草局")));
        assertEquals(List.of("1.[水利厅]开会。水利厅再开会。"), bench.printed());
    }

    @Test
    void textsMayQuoteTheIssue() {
        item("第${期}期");
        assertEquals(List.of("1.第3期"), bench.printed());
    }

    @Test
    void nothingIsReported() {
        assertEquals(List.of(), bench.printed());
        assertEquals(List.of("section.empty"), bench.printing());
        item();
        assertEquals(List.of("section.empty"), bench.printing());
        assertEquals(List.of(), bench.check());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, 0", "2024-01-17, 0", "2024-01-19, 0", "2024-01-14, 1", "2024-01-20, 1", "2023-01-17, 1"})
    void theDayMustFallIntoThePeriod(LocalDate day, int findings) {
        item("甲").setDate(day);
        assertEquals(findings == 0 ? List.of() : List.of("WARNING news.date NewsItem.date"), bench.check());
    }

    @ParameterizedTest
    @CsvSource({"'1月20日，甲。', 1", "'1月14日上午，甲。', 1", "'12月31日，甲。', 1", "'2月30日，甲。', 1", "'1月15日，甲。', 0", "'1月19日下午，甲。', 0",
        "'2023年12月1日，甲。', 0", "'1月10日起，甲。', 0", "'1月8日至12日，甲。', 0", "'甲。1月20日，乙。', 0", "'1月20日', 0"})
    void theTextBeginsWithADay(String text, int findings) {
        item(text, "1月20日，甲。");
        assertEquals(findings == 0 ? List.of() : List.of("WARNING news.date Paragraph.text"), bench.check());
        news.getItems().getFirst().setRoundup(true);
        assertEquals(List.of(), bench.check());
    }

    @Test
    void oneSlipIsFoundOnce() {
        item("1月20日，甲。").setDate(LocalDate.of(2024, 1, 20));
        assertEquals(List.of("WARNING news.date NewsItem.date"), bench.check());
        assertEquals(List.of(), bench.findings().getFirst().fixes());
    }

    @Test
    void theOtherDateIsOffered() {
        item("1月20日，甲。").setDate(LocalDate.of(2024, 1, 17));
        news.getItems().getFirst().getParagraphs().getFirst().setId("p");
        bench.repair(bench.findings().getFirst().fixes().getFirst());
        assertEquals("1月17日，甲。", news.getItems().getFirst().getParagraphs().getFirst().getText());
        assertEquals(List.of(), bench.check());
        news.getItems().getFirst().setId("i");
        for (LocalDate wrong : List.of(LocalDate.of(2024, 1, 20), LocalDate.of(2023, 1, 17))) {
            news.getItems().getFirst().setDate(wrong);
            bench.repair(bench.findings().getFirst().fixes().getFirst());
            assertEquals(LocalDate.of(2024, 1, 17), news.getItems().getFirst().getDate());
        }
        news.getItems().getFirst().getParagraphs().getFirst().setText("甲。");
        news.getItems().getFirst().setDate(LocalDate.of(2023, 1, 17));
        bench.repair(bench.findings().getFirst().fixes().getFirst());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void aPeriodOverNewYearHasDaysOfBothYears() {
        bench.issue().getPeriod().setStart(LocalDate.of(2023, 12, 28));
        bench.issue().getPeriod().setEnd(LocalDate.of(2024, 1, 3));
        item("12月29日，甲。");
        item("1月2日，甲。");
        assertEquals(List.of(), bench.check());
        item("1月5日，甲。");
        assertEquals(List.of("WARNING news.date Paragraph.text"), bench.check());
    }

    @Test
    void withoutADayOrAPeriodNothingIsFound() {
        item("甲");
        assertEquals(List.of(), bench.check());
        item("乙").setDate(LocalDate.of(1999, 1, 1));
        bench.issue().getPeriod().setEnd(null);
        assertEquals(List.of(), bench.check());
        bench.issue().setPeriod(null);
        assertEquals(List.of(), bench.check());
    }

    private NewsItem item(String... paragraphs) {
        NewsItem item = ProseFactory.eINSTANCE.createNewsItem();
        for (String text : paragraphs) {
            item.getParagraphs().add(Bench.paragraph(text));
        }
        news.getItems().add(item);
        return item;
    }
}
