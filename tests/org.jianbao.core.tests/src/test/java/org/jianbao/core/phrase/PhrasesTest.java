package org.jianbao.core.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.expression.Expression;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.StructureFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private final List<String> problems = new ArrayList<>();
    private final Phrases.Problems log = (problem, name, pattern, offset) -> problems.add(problem + " " + name + "@" + offset);
    private final Scope scope = Scope.empty().with("数量", Quotable.number(26)).with("占比", Quotable.text(null))
            .with("牵头", Quotable.unit("水利厅")).with("单位", Quotable.list(List.of(Quotable.unit("水利厅"), Quotable.unit("林草局"))));

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "共${数量 * 2}项|共52项", "占${占比(数量, 52)}。|占50.00%。", "${若(数量 > 30, '多}', \"“少}”\")}|“少}”", "${ 数量+1 }${数量}|2726",
            "**${数量 + 1}**项|27项", "由${若(数量 > 1, 牵头, '无')}负责|由水利厅负责", "由${列出(单位, '、', '和')}负责|由水利厅和林草局负责"})
    void expressionsAreEvaluated(String pattern, String expected) {
        assertEquals(expected, write(pattern));
        assertEquals(List.of(), problems);
    }

    @Test
    void departmentsStandOutInWhatAnExpressionQuotesAsItIs() {
        assertEquals(List.of(Span.plain("由"), new Span("水利厅", Emphasis.UNIT)),
                Phrases.write("由${若(数量 > 1, 牵头, '无')}", scope, log));
        assertEquals(List.of(new Span("水利厅", Emphasis.UNIT), Span.plain("和"), new Span("林草局", Emphasis.UNIT)),
                Phrases.write("${列出(单位, '、', '和')}", scope, log));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "共${ 数量 + 总数}项|共${ 数量 + 总数}项|UNKNOWN_NAME 总数@9", "${数量 + 占比}|〔缺：占比〕|MISSING_VALUE 占比@7",
            "共${数量 +}项|共${数量 +}项|WRONG_EXPRESSION 4@7", "${(数量 数量)}|${(数量 数量)}|WRONG_EXPRESSION 4@6",
            "${数量 / 0}|〔缺：数量 / 0〕|FAILED_EXPRESSION 2@5", "${while(true)}|${while(true)}|WRONG_EXPRESSION 2@2"})
    void whatIsWrongWithAnExpressionIsToldWithItsPlace(String pattern, String printed, String problem) {
        List<String> told = new ArrayList<>();
        assertEquals(printed, Span.text(Phrases.write(pattern, scope, (kind, detail, text, offset) -> told.add(
                kind + " " + (kind.name().endsWith("EXPRESSION") ? "" : detail) + "@" + offset))));
        assertEquals(List.of(problem.replaceAll(" [0-9]@", " @")), told);
    }

    @Test
    void thePathsOfAPatternAreTold() {
        assertEquals(List.of(new Expression.Name("咨询.本期", 3, 5), new Expression.Name("数量", 15, 2), new Expression.Name("总数", 19, 2)),
                Phrases.names("共${咨询.本期}、${占比(数量, 总数)}、${1 +}"));
    }

    @Test
    void aQuoteIsReadAlone() {
        assertEquals("27", Span.text(Phrases.quote("数量 + 1", scope)));
        assertNull(Phrases.quote("数量 / 0", scope));
        assertNull(Phrases.quote("占比", scope));
        assertNull(Phrases.quote("总数", scope));
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
