package org.jianbao.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', value = {
            "1 + 2 * 3 § 7", "(1 + 2) * 3 § 9", "7 - 2 - 1 § 4", "8 / 2 / 2 § 2", "7 % 4 § 3", "-2 * -3 § 6", "2 - -1 § 3",
            "0.1 + 0.2 § 0.3", "1 / 3 * 3 § 0.9999999999999999999999999999999999", "1 / 8 § 0.125", "10 / 4 § 2.5", "100 / 0.5 § 200",
            "99999999999999999999 + 1 § 100000000000000000000", "2147483647 + 1 § 2147483648", "007 § 7",
            "1 < 2 § 是", "2 <= 1 § 否", "1.0 == 1.00 § 是", "1 != 1 § 否", "!(1 > 2) § 是",
            "1 < 2 && 2 < 3 § 是", "1 > 2 || 2 < 3 § 是", "1 < 2 || 1 < 2 && 1 > 2 § 是", "1 < 2 == true § 是", "真 && !假 § 是",
            "1 > 2 ? 3 : 4 § 4", "false ? 1 : true ? 2 : 3 § 2",
            "\"a\" + 'b' + “c” § abc", "\"有\" + 咨询 + 咨询.单位 § 有200人次", "'a' == \"a\" § 是", "\"\\\"}\\\\\" § \"}\\",
            "咨询.本期 + 咨询.上期 § 360", "咨询 . 本期 § 200", "受理 * 2 § 146.48", "受理 § 73.24", "公开 § 是",
            "印发 + 1 § 2024年1月30日", "印发 - 29 § 2023年12月31日", "印发 - 印发 § 0", "印发 > 印发 - 1 § 是", "印发 == 印发 § 是",
            "（1） § 1", "new + 1 § 8", "2024年 § 8", "𠀀 + 𠀀 § 18",
            "咨询.本期 ≥ 200 && 咨询 ≠ 1 § 是", "（1＋2）×3÷9 § 1", "\u3000咨询\u00A0+\t1 § 201", "期间 § 2024年1月8日—1月12日"})
    void valuesAreExact(String source, String expected) {
        assertEquals(expected, Sample.read(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', value = {
            "空 + 1 § MISSING_VALUE@0+1", "1 * 空 § MISSING_VALUE@4+1", "-空 § MISSING_VALUE@1+1", "空 == 0 § MISSING_VALUE@0+1",
            "!空 § MISSING_VALUE@1+1", "空 ? 1 : 2 § MISSING_VALUE@0+1", "若(空 > 1, 1, 2) § MISSING_VALUE@2+1",
            "合计(1, 空) § MISSING_VALUE@6+1", "合计(缺数.件数) § MISSING_VALUE@3+5", "'共' + 空 § MISSING_VALUE@6+1",
            "false && 空 > 1 § 否", "空 > 1 && false § 否", "空 > 1 || true § 是", "空 > 1 || false § MISSING_VALUE@0+1",
            "若(为空(空), '无', 空) § 无", "为空(空 + 1) § 是", "为空(备注) § 是", "为空(无项) § 是", "为空(零) § 否", "空 § MISSING_VALUE@0+1"})
    void whatIsMissingMakesTheResultMissingUnlessItDoesNotMatter(String source, String expected) {
        assertEquals(expected, Sample.read(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "1 + 总数 | UNKNOWN_NAME@4+2", "咨询.总数 > 1 | UNKNOWN_NAME@0+5", "合计(事项.总数) | UNKNOWN_NAME@3+5",
            "1 / 零 | DIVISION@2+1", "1 % 0 | DIVISION@2+1", "占比(1, 零) | DIVISION@6+1", "若(零 == 0, '无', 1 / 零) | 无",
            "牵头 * 2 | OPERANDS@3+1", "公开 + 1 | OPERANDS@3+1", "牵头 < 1 | OPERANDS@3+1", "牵头 == 1 | OPERANDS@3+2", "事项 + 1 | OPERANDS@3+1",
            "1 && true | TRUTH_NEEDED@0+1", "若(1, 2, 3) | TRUTH_NEEDED@2+1", "-牵头 | NUMBER_NEEDED@1+2",
            "无限 + 1 | NUMBER_SIZE@0+2", "无限 | NUMBER_SIZE@0+2", "印发 + 0.5 | OPERANDS@3+1", "印发 + 99999999999999 | OPERANDS@3+1",
            "四舍五入(1, 99) | RANGE@8+2", "四舍五入(1, 0.5) | RANGE@8+3", "四舍五入('1') | NUMBER_NEEDED@5+3",
            "日期(印发, '星座') | WORD@7+4", "日期(1) | DAY_NEEDED@3+1", "期间(1) | DAYS_NEEDED@3+1", "合计(1, '2') | NUMBER_NEEDED@6+3",
            "计数(1) | LIST_NEEDED@3+1", "大写数字(-1) | RANGE@5+2", "汉字数字(0.5) | RANGE@5+3", "平均(无项) | MISSING_VALUE@3+2"})
    void whatCannotBeEvaluatedIsAProblemAtItsPlace(String source, String expected) {
        assertEquals(expected, Sample.read(source));
    }

    @Test
    void whatIsNeverLookedAtIsNeverAsked() {
        Scope broken = Scope.empty().with("坏", (Supplier<Quotable>) () -> {
            throw new IllegalStateException();
        });
        assertEquals("1", Expressions.compile("若(1 < 2, 1, 坏)").evaluate(broken).text());
    }

    @Test
    void namesAreToldWithTheirPlaces() {
        assertEquals(List.of(new Expression.Name("咨询.本期", 3, 7), new Expression.Name("事项.件数", 15, 5), new Expression.Name("空", 23, 1)),
                Expressions.compile("占比(咨询 . 本期, 合计(事项.件数), 空)").names());
        assertEquals(List.of(), Expressions.compile("1 +").names());
    }

    @Test
    void theStepsExplainTheValue() {
        Result result = Expressions.compile("占比(咨询.本期, 合计(事项.件数) + 390)").trace(Sample.SCOPE);
        assertEquals("50%", result.text().replace(".00", ""));
        assertEquals(List.of("咨询.本期 = 200", "事项.件数 = 5、3、2", "合计(事项.件数) = 10",
                "占比(咨询.本期, 合计(事项.件数) + 390) = 50.00%"),
                result.steps().stream().map(step -> step.name() + " = " + step.value()).toList());
        Result missing = Expressions.compile("咨询.本期 - 空").trace(Sample.SCOPE);
        assertTrue(missing.isMissing());
        assertEquals(new Result.Step("空", 8, null), missing.steps().getLast());
    }

    @Test
    void whatIsQuotedAsItIsCanBeToldFromWhatIsComputed() {
        assertSame(Sample.SCOPE.find("受理"), Expressions.compile("若(1 < 2, 受理, 0)").evaluate(Sample.SCOPE).quoted());
        assertNull(Expressions.compile("受理 + 0").evaluate(Sample.SCOPE).quoted());
    }

    @Test
    void problemsAreToldInBothLanguages() {
        Locale before = Locale.getDefault();
        try {
            for (Problem.Kind kind : Problem.Kind.values()) {
                var problem = new Problem(kind, 0, 1, "甲", "乙", "丙");
                Locale.setDefault(Locale.ENGLISH);
                String english = problem.message();
                Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
                assertTrue(english.endsWith(".") && problem.message().endsWith("。"), kind + ": " + english + problem.message());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Sums, differences and products of whole numbers come out as plain arithmetic says, however they are nested. */
    @Test
    void arithmeticIsThatOfWholeNumbers() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var source = new StringBuilder();
            long expected = arithmetic(random, 4, source);
            assertEquals(BigDecimal.valueOf(expected), Expressions.compile(source.toString()).evaluate(Scope.empty()).value(),
                    source::toString);
        }
    }

    private static long arithmetic(Random random, int depth, StringBuilder into) {
        if (depth == 0 || random.nextInt(4) == 0) {
            long number = random.nextInt(100);
            into.append(number);
            return number;
        }
        into.append('(');
        long left = arithmetic(random, depth - 1, into);
        int operator = random.nextInt(3);
        into.append(" +-*".charAt(operator + 1));
        long right = arithmetic(random, depth - 1, into);
        into.append(')');
        return switch (operator) {
            case 0 -> left + right;
            case 1 -> left - right;
            default -> left * right;
        };
    }

    @Test
    void manyThreadsReadAndEvaluateAtOnce() {
        List<String> read = IntStream.range(0, 2000).parallel().mapToObj(i -> Expressions.compile("n * 2 + " + i % 1500)
                .evaluate(Scope.empty().with("n", Quotable.number(i))).text()).toList();
        assertEquals(IntStream.range(0, 2000).mapToObj(i -> String.valueOf(2 * i + i % 1500)).toList(), read);
    }
}
