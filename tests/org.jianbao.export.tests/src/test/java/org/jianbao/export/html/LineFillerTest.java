package org.jianbao.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFillerTest {

    private final LineFiller filler = new LineFiller(false, false);

    /** Lines of five characters; the bars show where lines end. */
    @ParameterizedTest
    @CsvSource({
            "一二三四五六七, 一二三四五|六七",
            "一二三四五, 一二三四五",
            "一, 一",
            "一二三四五。六, 一二三四|五。六",
            "一二三四五”。六, 一二三四|五”。六",
            "一二三四（五六）, 一二三四|（五六）",
            "一二三四《五》六, 一二三四|《五》六",
            "一二三四“《五》六七八, 一二三四|“《五》六|七八",
            "一二三12345六, 一二三|12345六",
            "一二三四1234五, 一二三四|1234五",
            "一二三四1234567890五, 一二三四|1234567890|五",
            "123456789012, 1234567890|12",
            "一二三36.62%。四, 一二三|36.62%。四",
            "一二三四——五, 一二三四|——五",
            "一二三……四五, 一二三……|四五",
            "一二三四abc def gh, 一二三四|abc def gh",
            "。。。。。。。, 。。。。。|。。",
            "（（（（（（（, （（（（（|（（",
            "𠮷𠮷𠮷𠮷𠮷𠮷, 𠮷𠮷𠮷𠮷𠮷|𠮷"})
    void linesEndWhereTheyMay(String text, String expected) {
        assertEquals(expected, shown(text, filler, 5));
    }

    @Test
    void theFirstLineHasItsOwnRoom() {
        assertEquals(List.of(0, 3, 8), filler.lineStarts("一二三四五六七八九", 3 * LineFiller.EM, 5 * LineFiller.EM));
    }

    @Test
    void anEmptyTextIsOneLine() {
        assertEquals(List.of(0), filler.lineStarts("", 20, 20));
        assertEquals(List.of(0), filler.lineStarts("\n", 20, 20));
    }

    @Test
    void aLineFeedEndsALine() {
        assertEquals("一\n|二三四五六|七", shown("一\n二三四五六七", filler, 5));
        assertEquals("一\n|\n|二", shown("一\n\n二", filler, 5));
    }

    @Test
    void combiningCharactersStayWithTheirs() {
        assertEquals("一二三四五\uFE00|六", shown("一二三四五\uFE00六", filler, 5));
        assertEquals("e\u0301e\u0301e\u0301e\u0301|e\u0301", shown("e\u0301".repeat(5), filler, 2));
        assertEquals("一二三四|👩\u200D💻", shown("一二三四👩\u200D💻", filler, 5));
    }

    @Test
    void blanksDoNotBeginALine() {
        assertEquals("一二三四五   |六", shown("一二三四五   六", filler, 5));
    }

    @Test
    void aHangingMarkStandsBeyondTheLine() {
        var hanging = new LineFiller(false, true);
        assertEquals("一二三四五。|六", shown("一二三四五。六", hanging, 5));
        assertEquals("一二三四五|（六", shown("一二三四五（六", hanging, 5));
    }

    @Test
    void latinSpacingTakesAQuarter() {
        assertEquals(2 * LineFiller.EM + 2, filler.width("一1二"));
        assertEquals(2 * LineFiller.EM + 4, new LineFiller(true, false).width("一1二"));
        assertEquals("一1二3|四", shown("一1二3四", new LineFiller(true, false), 4));
        assertEquals("一1二3四", shown("一1二3四", filler, 4));
    }

    /** Whatever the text: every character stands on one line, none is overfull, and lines are broken only between characters. */
    @Test
    void anyTextIsFilled() {
        var random = new Random(20240129);
        String[] parts = {"一", "，", "。", "“", "”", "（", "）", "12", "a", " ", "——", "𠮷", "e\u0301", "\n", "%", "、"};
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            check(text.toString());
        }
    }

    private void check(String text) {
        List<Integer> starts = filler.lineStarts(text, 5 * LineFiller.EM, 7 * LineFiller.EM);
        assertEquals(0, starts.getFirst());
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            assertTrue(from < to || text.isEmpty(), () -> "an empty line of " + text);
            assertTrue(from == 0 || !Character.isLowSurrogate(text.charAt(from)), text);
            String line = text.substring(from, to).replace("\n", "").stripTrailing();
            assertTrue(filler.width(line) <= (i == 0 ? 5 : 7) * LineFiller.EM, () -> line + " is overfull, of " + text);
        }
    }

    private static String shown(String text, LineFiller filler, int characters) {
        List<Integer> starts = filler.lineStarts(text, characters * LineFiller.EM, characters * LineFiller.EM);
        var lines = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            lines.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return String.join("|", lines);
    }
}
