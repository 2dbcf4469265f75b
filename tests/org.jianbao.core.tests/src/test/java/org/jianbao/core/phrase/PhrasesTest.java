package org.jianbao.core.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.StructureFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private final List<String> problems = new ArrayList<>();
    private final Phrases.Problems log = (problem, name, pattern, offset) -> problems.add(problem + " " + name + "@" + offset);
    private final Scope scope = Scope.empty().with("数量", Quotable.number(26)).with("占比", Quotable.text(null));

    @Test
    void namesAreQuoted() {
        assertEquals("共26项，26", write("共${数量}项，${数量}"));
        assertEquals(List.of(), problems);
    }

    @Test
    void anUnknownNameStaysAsItIsWritten() {
        assertEquals("共${总数}项，26", write("共${总数}项，${数量}"));
        assertEquals(List.of("UNKNOWN_NAME 总数@1"), problems);
    }

    @Test
    void aMissingFigureIsMarked() {
        assertEquals("占比〔缺：占比〕。", write("占比${占比}。"));
        assertEquals(List.of("MISSING_VALUE 占比@2"), problems);
    }

    @Test
    void everyProblemIsTold() {
        write("${a}${占比}${b.c}");
        assertEquals(List.of("UNKNOWN_NAME a@0", "MISSING_VALUE 占比@4", "UNKNOWN_NAME b.c@9"), problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "0|-|",
            "1|-|（甲1）",
            "2|-|（甲1、甲2）",
            "2|和|（甲1和甲2）",
            "3|和|（甲1、甲2和甲3）",
            "3|-|（甲1、甲2、甲3）"})
    void listsHaveWhatStandsBetweenBeforeAndAfter(int count, String last, String expected) {
        Phrase phrase = StructureFactory.eINSTANCE.createPhrase();
        phrase.setPattern("甲${n}");
        phrase.setSeparator("、");
        phrase.setLastSeparator(last);
        phrase.setPrefix("（");
        phrase.setSuffix("）");
        var entries = new ArrayList<Scope>();
        for (int i = 1; i <= count; i++) {
            entries.add(Scope.empty().with("n", Quotable.number(i)));
        }
        assertEquals(expected == null ? "" : expected, Span.text(Phrases.list(phrase, entries, log)));
    }

    @Test
    void aListNeedsNothingButAPattern() {
        Phrase phrase = StructureFactory.eINSTANCE.createPhrase();
        phrase.setPattern("甲");
        assertEquals("甲", Span.text(Phrases.list(phrase, List.of(Scope.empty()), log)));
    }

    private String write(String pattern) {
        return Span.text(Phrases.write(pattern, scope, log));
    }
}
