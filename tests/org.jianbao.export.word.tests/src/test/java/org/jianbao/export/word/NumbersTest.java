package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.Paragraph;
import org.jianbao.model.structure.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever numbers a document asks for, Word counts to them. */
class NumbersTest {

    private static void check(String lines) {
        check(Fixture.document(lines));
    }

    private static void check(Document document) {
        assertEquals(document.body().stream().map(Block::plainText).toList(),
                AutomaticNumbers.paragraphs(new WordFile(Fixture.write(document))));
    }

    @Test
    void eachLevelBeginsAnewUnderItsParent() {
        check("""
                heading | a | :1:1 | a
                heading | a | :2:1 | a
                heading | a | :2:2 | a
                heading | a | :3:1 | a
                heading | a | :1:2 | a
                heading | a | :2:1 | a
                heading | a | :3:1 | a
                heading | a | :4:1 | a
                """);
    }

    @Test
    void sectionsWithAndWithoutHeadingShareOneLadder() {
        check("""
                heading | a | :1:1 | a
                paragraph | a | :2:1 | a
                heading | a | :2:2 | a
                placeholder | a | :2:3 | a
                paragraph | a | - | a
                paragraph | a | :2:4 | a
                """);
    }

    @Test
    void listsBeginAnewAndDoNotCountInTheLadder() {
        Document document = Fixture.document("""
                heading | a | :1:1 | a
                paragraph | i | l1:3:1 | a
                paragraph | i | - | more of it
                paragraph | i | l1:3:2 | a
                paragraph | a | :2:1 | a
                heading | a | :1:2 | a
                paragraph | i | l2:3:1 | a
                paragraph | i | l1:3:3 | a
                paragraph | i | l2:3:2 | a
                heading | a | :2:1 | a
                paragraph | i | l3:3:1 | a
                paragraph | i | l3:4:1 | a
                paragraph | i | l3:3:2 | a
                paragraph | i | l3:4:1 | a
                """);
        check(document);
    }

    @Test
    void jumpsAndGapsGetAStartOfTheirOwn() {
        check("""
                heading | a | :1:1 | a
                heading | a | :3:1 | a
                heading | a | :2:1 | a
                heading | a | :1:4 | a
                heading | a | :2:7 | a
                heading | a | :1:5 | a
                heading | a | :1:5 | a
                paragraph | i | l:3:9 | a
                """);
        String numbering = new WordFile(Fixture.write(Fixture.document("""
                heading | a | :1:1 | a
                heading | a | :3:1 | a
                heading | a | :2:1 | a
                """))).part("word/numbering.xml");
        assertTrue(numbering.contains("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"1\">"
                + "<w:startOverride w:val=\"1\"/>"), "the level that was jumped over does not depend on the reader");
    }

    @Test
    void numbersThatWordCannotCountAreText() {
        var odd = new NumberFormat(NumberStyle.DECIMAL, "100%1-", "");
        var other = new NumberFormat(NumberStyle.DECIMAL, "第", "节");
        var list = new ArrayList<Block>();
        list.add(new Paragraph("a", new Label("l", 1, 1, odd), List.of()));
        list.add(new Paragraph("a", new Label("", 12, 3, other), List.of()));
        list.add(new Heading("a", 1, new Label("", 1, 1, Fixture.LADDER.get(1)), List.of()));
        list.add(new Heading("a", 1, new Label("", 1, 2, other), List.of()));
        list.add(new Heading("a", 6, new Label("", 6, 1, other), List.of()));
        check(new Document(Fixture.PROPERTIES, List.of(), list, List.of()));
    }

    @Test
    void chineseNumbersBeyondTen() {
        var list = new ArrayList<Block>();
        for (int i = 1; i <= 120; i++) {
            list.add(new Heading("a", 1, new Label("", 1, i, Fixture.LADDER.get(1)), List.of()));
        }
        check(new Document(Fixture.PROPERTIES, List.of(), list, List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySequence(long seed) {
        var random = new Random(seed);
        var lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            String list = random.nextInt(3) == 0 ? "l" + random.nextInt(3) : "";
            lines.append("paragraph | p | ").append(list).append(':').append(1 + random.nextInt(4)).append(':')
                    .append(1 + random.nextInt(3)).append(" | x\n");
        }
        check(lines.toString());
    }
}
