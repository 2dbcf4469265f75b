package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.structure.NumberStyle;
import org.jianbao.sections.prose.NewsItem;
import org.jianbao.sections.prose.NewsSection;
import org.jianbao.sections.prose.ProseFactory;
import org.jianbao.sections.prose.SectionGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({"1, 一", "2, 二", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "30, 三十", "90, 九十",
            "99, 九十九", "100, 一〇〇", "101, 一〇一", "110, 一一〇", "205, 二〇五", "1024, 一〇二四"})
    void chineseNumbers(int number, String written) {
        assertEquals(written + "、", new NumberFormat(NumberStyle.CHINESE, "", "、").format(number));
        assertEquals("（" + written + "）", new NumberFormat(NumberStyle.CHINESE, "（", "）").format(number));
    }

    @ParameterizedTest
    @CsvSource({"1", "10", "100", "12345"})
    void decimalNumbersAreNotGrouped(int number) {
        assertEquals("（" + number + "）", new NumberFormat(NumberStyle.DECIMAL, "（", "）").format(number));
    }

    @Test
    void sectionsAreNumberedBeyondNinetyNine() {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.issue().getSections().clear();
        for (int i = 1; i <= 101; i++) {
            bulletin.issue().getSections().add(group("第" + i));
        }
        List<String> headings = headings(bulletin.render());
        assertEquals("一、第1", headings.getFirst());
        assertEquals(List.of("十、第10", "十一、第11"), headings.subList(9, 11));
        assertEquals(List.of("九十九、第99", "一〇〇、第100", "一〇一、第101"), headings.subList(98, 101));
    }

    @Test
    void everySectionCountsItsOwnItems() {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.issue().getSections().clear();
        bulletin.issue().getSections().add(news("甲", 101));
        bulletin.issue().getSections().add(news("乙", 2));
        List<String> lines = bulletin.render().document().body().stream().map(Block::plainText).toList();
        assertEquals(105, lines.size());
        assertEquals(List.of("一、甲", "1.条目"), lines.subList(0, 2));
        assertEquals(List.of("10.条目", "11.条目"), lines.subList(10, 12));
        assertEquals(List.of("101.条目", "二、乙", "1.条目", "2.条目"), lines.subList(101, 105));
    }

    @Test
    void levelsCountWithinTheirParent() {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.issue().getSections().clear();
        for (String name : List.of("甲", "乙")) {
            SectionGroup outer = group(name);
            Stream.of("子", "丑").forEach(inner -> {
                SectionGroup group = group(name + inner);
                Stream.of("寅", "卯").forEach(deep -> group.getSections().add(group(name + inner + deep)));
                outer.getSections().add(group);
            });
            bulletin.issue().getSections().add(outer);
        }
        assertEquals(List.of("一、甲", "（一）甲子", "1.甲子寅", "2.甲子卯", "（二）甲丑", "1.甲丑寅", "2.甲丑卯",
                "二、乙", "（一）乙子", "1.乙子寅", "2.乙子卯", "（二）乙丑", "1.乙丑寅", "2.乙丑卯"), headings(bulletin.render()));
    }

    /** Two hundred levels are more than any file may hold; the fifth and deeper ones are numbered like the fourth. */
    @Test
    void deepLevelsAreNumberedLikeTheLastOne() {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.issue().getSections().clear();
        SectionGroup inner = group("顶");
        bulletin.issue().getSections().add(inner);
        for (int depth = 2; depth <= 200; depth++) {
            SectionGroup next = group("第" + depth);
            inner.getSections().add(next);
            inner = next;
        }
        Rendering rendering = bulletin.render();
        List<String> headings = headings(rendering);
        assertEquals(List.of("一、顶", "（一）第2", "1.第3", "（1）第4", "（1）第5"), headings.subList(0, 5));
        assertEquals("（1）第200", headings.getLast());
        assertEquals(200, headings.size());
        assertEquals(200, ((Heading) rendering.document().body().getLast()).level());
    }

    private static List<String> headings(Rendering rendering) {
        return rendering.document().body().stream().filter(Heading.class::isInstance).map(Block::plainText).toList();
    }

    private static SectionGroup group(String heading) {
        SectionGroup group = ProseFactory.eINSTANCE.createSectionGroup();
        group.setId("g-" + heading);
        group.setHeading(heading);
        return group;
    }

    private static NewsSection news(String heading, int items) {
        NewsSection news = ProseFactory.eINSTANCE.createNewsSection();
        news.setId("n-" + heading);
        news.setHeading(heading);
        for (int i = 1; i <= items; i++) {
            NewsItem item = ProseFactory.eINSTANCE.createNewsItem();
            item.getParagraphs().add(BulletinFactory.eINSTANCE.createParagraph());
            item.getParagraphs().getFirst().setText("条目");
            news.getItems().add(item);
        }
        return news;
    }
}
