package org.jianbao.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an expression: it is refused at its place, in no time, and nothing of Java is reached. */
class HostileExpressionTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', nullValues = "-", value = {
            "1 + § INCOMPLETE@3+0", "+ § INCOMPLETE@1+0", "(1 + 2 § BRACKET_OPEN@0+1", "占比(1, 2 § BRACKET_OPEN@2+1",
            "1 + 2) § STRAY@5+1", "1, 2 § STRAY@1+1", "(1, 2) § STRAY@2+1", "1 : 2 § STRAY@2+1", "1 > 2 ? 3 § BRACKET_OPEN@6+1",
            "while(true) § UNKNOWN_FUNCTION@0+5", "1 > 2 ? 1 > 2 ? 3 : 4 : 5 § REFUSED@14+1", "() § VALUE_EXPECTED@1+1", "占比(,1) § VALUE_EXPECTED@3+1", "占比(1,) § VALUE_EXPECTED@5+1", "1 + * 2 § VALUE_EXPECTED@4+1",
            "--1 § VALUE_EXPECTED@1+1", "!!公开 § VALUE_EXPECTED@1+1", "a++ § INCOMPLETE@3+0", "1 2 § OPERATOR_EXPECTED@2+1", "1.2.3 § REFUSED@3+1",
            "咨询. § NAME_EXPECTED@2+1", "咨询..本期 § NAME_EXPECTED@2+1", ".5 § VALUE_EXPECTED@0+1", "咨询 本期 § OPERATOR_EXPECTED@3+2",
            "a = 1 § ASSIGNMENT@2+1", "a += 1 § ASSIGNMENT@3+1", "'abc § TEXT_OPEN@0+1", "“abc § TEXT_OPEN@0+1",
            "总和(1) § UNKNOWN_FUNCTION@0+2", "占比(1) § ARGUMENTS@0+2", "占比(1,2,3,4) § ARGUMENTS@0+2", "若() § ARGUMENTS@0+1",
            "1234567890123456789012345678901 § DIGITS@0+31", "10**1000000 § VALUE_EXPECTED@3+1", "1e1000000 § UNKNOWN_NAME@0+9", "0x10 § UNKNOWN_NAME@0+4",
            "while(true){} § CHARACTER@11+1", "for(;;){} § CHARACTER@4+1", "true; § CHARACTER@4+1", "{1} § CHARACTER@0+1",
            "import java.io.File § OPERATOR_EXPECTED@7+4", "new java.io.File('/etc/passwd') § OPERATOR_EXPECTED@4+4", "return 1 § OPERATOR_EXPECTED@7+1",
            "\"\".getClass() § REFUSED@2+1", "牵头.getClass() § METHOD@3+8", "咨询.本期.longValue() § METHOD@6+9", "牵头.class § UNKNOWN_NAME@0+8", "牵头.true § UNKNOWN_NAME@0+7", "true.牵头 § UNKNOWN_NAME@0+7", "true(1) § UNKNOWN_FUNCTION@0+4",
            "Class.forName('java.lang.Runtime') § METHOD@6+7", "System.exit(0) § METHOD@7+4", "java.lang.System.exit(0) § METHOD@17+4",
            "Runtime.getRuntime().exec('id') § METHOD@8+10", "Runtime::getRuntime § STRAY@7+1", "System.out § UNKNOWN_NAME@0+10",
            "x -> x § VALUE_EXPECTED@3+1", "(x, y) -> x § STRAY@2+1", "[1, 2] § CHARACTER@0+1", "事项[0] § CHARACTER@2+1", "{'a': 1} § CHARACTER@0+1",
            "事项*.单位 § VALUE_EXPECTED@3+1", "咨询?.本期 § VALUE_EXPECTED@3+1", "1 & 2 § CHARACTER@2+1", "1 | 2 § CHARACTER@2+1", "1 ^ 2 § CHARACTER@2+1", "~1 § CHARACTER@0+1",
            "1 << 2 § VALUE_EXPECTED@3+1", "1 <> 2 § VALUE_EXPECTED@3+1", "a in b § OPERATOR_EXPECTED@2+2", "a instanceof b § OPERATOR_EXPECTED@2+10", "a and b § OPERATOR_EXPECTED@2+3",
            "macro f {1} § CHARACTER@8+1", "function f() {1} § CHARACTER@13+1", "throw 1 § OPERATOR_EXPECTED@6+1", "try {1} § CHARACTER@4+1",
            "if (true) 1 § OPERATOR_EXPECTED@10+1", "@a § CHARACTER@0+1", "#a § CHARACTER@0+1", "$a § CHARACTER@0+1", "// a § VALUE_EXPECTED@0+1", "1 /* a */ § VALUE_EXPECTED@3+1",
            "\\u0022 § CHARACTER@0+1", "a\u202Eb § CHARACTER@1+1", "a\u200Bb § CHARACTER@1+1", "a\u0000b § CHARACTER@1+1", "\uD800 § CHARACTER@0+1", "\uFEFFa § CHARACTER@0+1",
            "１ + ２ § UNKNOWN_NAME@0+1", "😀 § CHARACTER@0+2", "（1 § BRACKET_OPEN@0+1"})
    void isRefusedAtItsPlace(String source, String expected) {
        assertEquals(expected, assertTimeoutPreemptively(SOON, () -> Sample.read(source)));
    }

    @Test
    void nothingIsNoExpression() {
        assertEquals("EMPTY@0+0", Sample.read(""));
        assertEquals("EMPTY@0+2", Sample.read(" \n"));
        assertEquals("CHARACTER@0+1", Sample.read("`ls`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-(", "若(", "!", "-", "1+", "1?", "1?1:", "占比(1,", "a.", "\"", "“", "'", "{", "${", "咨询 ", "1 ", "是?", "=", "\uD840", "（"})
    void isRefusedHoweverOftenItStands(String piece) {
        for (int times : new int[] {33, 100, 1000, 10_000, 1_000_000}) {
            String source = piece.repeat(times);
            Problem problem = assertTimeoutPreemptively(SOON, () -> Expressions.compile(source).evaluate(Sample.SCOPE).problem());
            assertNotNull(problem, piece);
            assertTrue(problem.offset() <= source.length() && problem.offset() >= 0, problem::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 33, 900})
    void nestingHasALimit(int depth) {
        String brackets = "(".repeat(depth) + "1" + ")".repeat(depth);
        String conditions = "1>2?1:".repeat(Math.min(depth, 300)) + "1";
        for (String source : List.of(brackets, conditions)) {
            Problem problem = assertTimeoutPreemptively(SOON, () -> Expressions.compile(source).problem());
            assertEquals(depth <= 32, problem == null, source);
            assertTrue(problem == null || problem.kind() == Problem.Kind.TOO_DEEP, () -> problem + source);
        }
    }

    @Test
    void longSourcesAreRefusedAndLongChainsAreNot() {
        assertEquals("1000", Sample.read("1" + "+1".repeat(999)));
        assertEquals("TOO_LONG@2000+1", Sample.read("1" + "+1".repeat(1000)));
        assertEquals("TOO_LONG@2000+1046576", Sample.read("a".repeat(1 << 20)));
    }

    @Test
    void numbersAndTextsDoNotGrowWithoutEnd() {
        String large = "9".repeat(30);
        assertEquals("NUMBER_SIZE@64+1", Sample.read(large + " * " + large + " * 9"));
        assertEquals("NUMBER_SIZE", Sample.read("1" + "/9".repeat(100)).replaceAll("@.*", ""));
        Scope scope = Scope.empty().with("甲", Quotable.text("甲".repeat(15_000)));
        assertEquals(Problem.Kind.TEXT_SIZE, Expressions.compile("甲 + 甲").evaluate(scope).problem().kind());
        Scope list = Scope.empty().with("列", Quotable.list(Collections.nCopies(15_000, Quotable.text("甲"))));
        assertEquals(Problem.Kind.TEXT_SIZE, Expressions.compile("列出(列)").evaluate(list).problem().kind());
        assertEquals("15000", Expressions.compile("计数(列)").evaluate(list).text());
        String often = "计数(列)" + "+计数(列)".repeat(80);
        assertEquals(Problem.Kind.STEPS, assertTimeoutPreemptively(SOON, () -> Expressions.compile(often).evaluate(list).problem().kind()));
    }

    /** Random rows of words and marks are read or refused, and nothing is thrown; what is read has its names in the source. */
    @Test
    void anyRowOfWordsIsReadOrRefused() {
        List<String> words = List.of("1", "2.5", "咨询", ".", "本期", "(", ")", ",", "+", "-", "*", "/", "%", "==", "<", "&&", "||", "!", "?",
                ":", "占比", "若", "合计", "事项", "件数", "\"甲\"", "'", "=", " ", "空", "true", "“", "”", "（", "，", "new", "n", "in", "not");
        var random = new Random(8);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            var source = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                source.append(words.get(random.nextInt(words.size())));
            }
            Expression expression = Expressions.compile(source.toString());
            Result result = expression.evaluate(Sample.SCOPE);
            assertTrue(result.problem() == null ^ result.value() == null, source::toString);
            assertTrue(result.problem() == null || result.problem().kind() != Problem.Kind.REFUSED
                    || List.of(".", "?").contains(result.problem().name()), () -> source + " " + result.problem());
            expression.names().forEach(name -> assertEquals(name.path(),
                    source.substring(name.offset(), name.offset() + name.length()).replace(" ", "")));
            read += expression.problem() == null ? 1 : 0;
        }
        assertTrue(read > 500, read + " read");
    }
}
