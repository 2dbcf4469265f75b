package org.jianbao.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    /** The caret stands at the mark |. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "共${咨|}项 ~ 3-4 咨询", "共${咨询.|}项 ~ 6-6 本期 上期 单位", "共${咨询.本|期}项 ~ 6-8 本期", "共${咨询.期|}项 ~ 6-7 本期 上期",
            "共${占|}项 ~ 3-4 占比()", "共${占|(1, 2)}项 ~ 3-4 占比", "共${占比(咨|)}项 ~ 6-7 咨询", "共${合计(事项.|)}项 ~ 9-9 单位 件数 状态",
            "共${SU|}项 ~ 3-5 合计() 条件合计()", "共${sum|}项 ~ 3-6 合计() 条件合计()",
            "共|${咨询}项 ~ 1-1", "共${咨询}|项 ~ 6-6", "共${'咨|'}项 ~ 5-5", "共${咨询.总.|} ~ 8-8", "共${1.|} ~ 5-5", "共$|{咨} ~ 2-2",
            "共${咨|项，占${占比(1, 2)} ~ 3-4 咨询", "${咨询}、${受|} ~ 8-9 受理"})
    void namesAndFunctionsAreProposed(String marked, String expected) {
        Completion completion = Phrases.complete(marked.replace("|", ""), marked.indexOf('|'), Sample.SCOPE);
        assertEquals(expected, (completion.start() + "-" + completion.end() + " "
                + String.join(" ", completion.proposals().stream().map(Completion.Proposal::text).toList())).strip());
    }

    @Test
    void everythingIsProposedWhereNothingIsWrittenYet() {
        List<Completion.Proposal> all = Completion.at("", 0, Scope.empty().with("期", Quotable.number(2)).with("甲（乙）", Quotable.number(1)))
                .proposals();
        assertEquals(new Completion.Proposal("期", 1, "期", "2", false), all.getFirst());
        assertEquals(new Completion.Proposal("占比()", 3, "占比(part, whole[, decimals])", "Share in percent, as 12.34%", true), all.get(1));
        assertEquals(1 + Functions.all().size(), all.size());
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals("占比（部分, 总数[, 小数位]）", Completion.at("占", 1, Scope.empty()).proposals().getFirst().label());
    }

    @Test
    void namesOfAFailingPlugInAreLeftOut() {
        Scope scope = Scope.empty().with("坏", (Supplier<Quotable>) () -> {
            throw new IllegalStateException();
        });
        assertEquals("", Completion.at("坏", 1, scope).proposals().getFirst().description());
        assertTrue(Completion.at("坏.", 2, scope).proposals().isEmpty());
    }
}
