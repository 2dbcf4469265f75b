package org.jianbao.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final RichText.Quotes NONE = (name, offset) -> null;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "本周|本周",
            "**水利厅**一级|[水利厅]一级",
            "甲**乙**丙**丁**戊|甲[乙]丙[丁]戊",
            "**甲|**甲",
            "甲**|甲**",
            "甲****乙|甲****乙",
            "**甲** **|[甲] **",
            "**甲***|[甲]*",
            "*甲*|*甲*",
            "2**3**4|2[3]4",
            "\\**甲**|\\[甲]"})
    void strongIsMarkedByPairs(String markup, String expected) {
        assertEquals(expected, shown(RichText.read(markup, NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "{{title}}", "[#list xs as x]", "<w:br/>", "]]>", "$1\\", "_x0041_", " DDEAUTO c:\\\\x",
            "${", "$", "${}", "${a${b}", "$${x}}", "}", "<script>", "&amp;", "\t\u3000", "\uD842\uDFB7", "e\u0301"})
    void everythingElseStandsForItself(String text) {
        assertEquals(text, Span.text(RichText.read(text, NONE)));
    }

    @Test
    void quotesAreAnsweredWithTheirPlace() {
        var asked = new ArrayList<String>();
        List<Span> spans = RichText.read("咨询${ 咨询.本期 }人次**共${合计}件**", (name, offset) -> {
            asked.add(name + "@" + offset);
            return List.of(Span.plain(name.equals("合计") ? "9" : "1737"));
        });
        assertEquals(List.of("咨询.本期@2", "合计@17"), asked);
        assertEquals("咨询1737人次[共9件]", shown(spans));
        assertEquals(2, spans.size(), "plain quotes melt into the text around them");
    }

    @Test
    void answersAreNotReadAgain() {
        List<Span> spans = RichText.read("${a}", (name, offset) -> name.equals("a")
                ? List.of(Span.plain("**b** ${c}")) : fail("asked for " + name));
        assertEquals("**b** ${c}", shown(spans));
    }

    @Test
    void anAnswerKeepsItsEmphasis() {
        List<Span> spans = RichText.read("**甲${u}乙**", (name, offset) -> List.of(new Span("厅", Emphasis.UNIT)));
        assertEquals(List.of(Emphasis.STRONG, Emphasis.UNIT, Emphasis.STRONG), spans.stream().map(Span::emphasis).toList());
    }

    @Test
    void anEmptyTextHasNoSpans() {
        assertEquals(List.of(), RichText.read("", NONE));
        assertEquals(List.of(), RichText.read("${a}", (name, offset) -> List.of()));
    }

    /** Whatever is typed: no character is lost or added but pairs of marks, and no span is empty. */
    @Test
    void anyTextSurvives() {
        var random = new Random(20240129);
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(List.of("*", "**", "${", "}", "$", "{", "甲", "a", "\uD842\uDFB7").get(random.nextInt(9)));
            }
            List<Span> spans = RichText.read(text.toString(), NONE);
            assertEquals(text.toString().replace("**", ""), Span.text(spans).replace("**", ""), () -> "from " + text);
            assertTrue(spans.stream().noneMatch(span -> span.text().isEmpty()), () -> "from " + text);
        }
    }

    /** A text that is read several times gives the same as one that is read once, whichever quotes are answered. */
    @Test
    void aTextCanBeReadAgain() {
        var random = new Random(20240112);
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(List.of("*", "**", "${", "}", "${a}", "${b}", "{", "甲", "乙").get(random.nextInt(9)));
            }
            RichText again = RichText.of(text.toString());
            for (String known : List.of("", "a", "b", "ab")) {
                RichText.Quotes quotes = (name, offset) -> known.contains(name)
                        ? List.of(new Span(name + offset, Emphasis.NONE), new Span("厅", Emphasis.UNIT)) : null;
                assertEquals(RichText.read(text.toString(), quotes), again.read(quotes), () -> "from " + text);
            }
        }
    }

    private static String shown(List<Span> spans) {
        var shown = new StringBuilder();
        for (Span span : spans) {
            shown.append(span.emphasis() == Emphasis.NONE ? span.text() : "[" + span.text() + "]");
        }
        return shown.toString();
    }
}
