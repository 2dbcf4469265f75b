package org.jianbao.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jianbao.core.check.Finding;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.core.section.Sections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums and shares in typed sentences: what is wrong is named with its formula, what may be right is left alone. */
class ProseArithmeticTest {

    /** The sentence of the sample bulletin. */
    private static final String SAMPLE = "《2023年省级惠企政策事项清单（第一批）》到期已停止执行26项，占比36.62%；需动态调整9项（非普惠性2项，市县执行7项），占比12.68%；省级层面继续执行36项，占比50.70%。";

    private final Locale language = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    @Test
    void theSentenceOfTheSampleIsRight() throws IOException {
        assertEquals(List.of(), Spoiled.text(SAMPLE).rules());
    }

    @Test
    void aNumberOfTheSampleIsTypedWrong() throws IOException {
        var spoiled = Spoiled.text(SAMPLE.replace("26项", "27项"));
        assertEquals(List.of("text.share"), spoiled.rules());
        Finding finding = spoiled.finding("text.share");
        assertTrue(finding.message().contains("27 + 9 + 36 = 72") && finding.message().contains("27 / 72 = 37.50%")
                && finding.message().contains("36.62%"), finding::message);
        assertEquals(List.of("Change 27 to 26", "Change the shares (37.50% and so on)"), spoiled.labels("text.share"));
        assertEquals(SAMPLE, spoiled.repaired("text.share", 0).text());
        Spoiled shares = spoiled.repaired("text.share", 1);
        assertEquals(SAMPLE.replace("26项", "27项").replace("36.62", "37.50").replace("12.68", "12.50").replace("50.70", "50.00"),
                shares.text());
        assertEquals(List.of(), shares.rules());
    }

    @Test
    void aShareOfTheSampleIsTypedWrong() throws IOException {
        var spoiled = Spoiled.text(SAMPLE.replace("36.62%", "36.26%"));
        assertTrue(spoiled.finding("text.share").message().contains("26 / 71 = 36.62%"), spoiled.finding("text.share")::message);
        assertEquals(SAMPLE, spoiled.repaired("text.share", 0).text());
    }

    @Test
    void aPartInBracketsIsTypedWrong() throws IOException {
        var spoiled = Spoiled.text(SAMPLE.replace("2项，", "3项，"));
        assertTrue(spoiled.finding("text.sum").message().contains("3 + 7 = 10, not 9"), spoiled.finding("text.sum")::message);
    }

    @Test
    void aTotalIsNamedInFront() throws IOException {
        String right = "共71项，其中到期已停止执行26项、需动态调整9项（非普惠性2项，市县执行7项）、继续执行36项。";
        assertEquals(List.of(), Spoiled.text(right).rules());
        var spoiled = Spoiled.text(right.replace("26项", "27项"));
        assertTrue(spoiled.finding("text.sum").message().contains("27 + 9 + 36 = 72, not 71"));
        assertEquals(List.of("Change 71 to 72"), spoiled.labels("text.sum"));
        spoiled.assertRepairable("text.sum");
    }

    @Test
    void theShareSaysWhichPartIsWrong() throws IOException {
        String right = "共71项，其中" + SAMPLE.substring(SAMPLE.indexOf("到期"));
        assertEquals(List.of(), Spoiled.text(right).rules());
        var spoiled = Spoiled.text(right.replace("26项", "27项"));
        assertEquals(List.of("text.sum"), spoiled.rules());
        assertEquals(List.of("Change 27 to 26", "Change 71 to 72"), spoiled.labels("text.sum"));
        assertEquals(right, spoiled.repaired("text.sum", 0).text());
        var total = Spoiled.text(right.replace("共71项", "共72项"));
        assertEquals(List.of("Change 72 to 71"), total.labels("text.sum"));
        total.assertRepairable("text.sum");
    }

    @ParameterizedTest
    @CsvSource({"共1645个办理项，已完成1101个，占比67.93%。,1101 / 1645 = 66.93%", "1645个办理项中，已完成1110个，占比66.93%。,1110 / 1645 = 67.48%",
        "总数为２００００件，办结２０１件，占比1.00％。,201 / 20000 = 1.01%",
        "'共1,645个事项，完成1,101个，占比为67.93%。',1101 / 1645 = 66.93%",
        "共1000000000000000件，办结333333333333333件，占比33.34%。,333333333333333 / 1000000000000000 = 33.33%"})
    void sharesOfATotalThatTheTextSays(String text, String formula) throws IOException {
        var spoiled = Spoiled.text(text);
        assertTrue(spoiled.finding("text.share").message().contains(formula), spoiled.finding("text.share")::message);
        spoiled.assertRepairable("text.share");
    }

    @Test
    void aShareAmongThoseOfATotal() throws IOException {
        var spoiled = Spoiled.text("发布71项，其中甲26项，占比36.62%，乙9项，占比12.86%。");
        assertTrue(spoiled.finding("text.share").message().contains("9 / 71 = 12.68%"));
        spoiled.assertRepairable("text.share");
    }

    @Test
    void repairsAreWrittenLikeTheText() throws IOException {
        assertEquals("总数为２００００件，办结２０１件，占比１．０１％。",
                Spoiled.text("总数为２００００件，办结２０１件，占比１．００％。").repaired("text.share", 0).text());
        assertEquals("共71,000项（甲35,000项，乙36,000项）。",
                Spoiled.text("共70,000项（甲35,000项，乙36,000项）。").repaired("text.sum", 0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"共1645个办理项，已完成1101个，占比66.93%。", "共20000件，办结201件，占比1.01%。", "共1645个办理项，已完成1101个，占比66.9%。",
        "共71项，其中重点26项。", "共71项，其中重点26项、难点9项。", "共受理100件，其中办结90件，好评80件。", "共受理100件，其中办结90件，其中当场办结80件。",
        "共71项，其中本周完成26项，累计完成60项。", "共71项，本周解读11项，占比30.56%。", "共71项，其余36项已全部完成解读，占比100%。",
        "约71项（甲26项，乙40项）。", "71项（含甲26项，乙9项）。", "召开会议8场，发文3件，占全省的30%。", "新增企业50家，注册资本占比33.37%。",
        "第2期（共3场，5人）。", "5至8项（甲3项，乙4项）。", "共12亿元（甲5亿元，乙6亿元）。", "共12.3万件，其中甲5.1万件、乙4.1万件、丙3.2万件。",
        "共71项（甲-26项，乙9项，丙36项）。", "-0项（甲0项，乙1项）。", "共完成0项，占比0%。", "共71项，其中甲、乙各26项、丙9项、丁36项。",
        "共71项（甲26件，乙9件）。", "10日共8人，9日共3人，占比20%。", "共71项，占比5%，其中甲26项、乙36项。",
        "共71项；甲26项，占比30%；乙60项，占比70%。",
        "发布71项，其中甲26项，占比36.62%，乙9项，占比12.68%。", "共71项，甲26项，占比37%。"})
    void whatMayBeRightIsLeftAlone(String text) throws IOException {
        assertEquals(List.of(), Spoiled.text(text).rules().stream().filter(rule -> rule.startsWith("text.s")).toList());
    }

    @Test
    void theTotalOfTheSectionCounts() throws IOException {
        assertEquals(List.of(), progress("共完成1101个办理项的受理工作手册编制，占比66.93%。").rules());
        assertEquals(List.of(), progress("共完成${完成}个办理项的受理工作手册编制，占比${占比}。").rules());
        var typed = progress("共完成${完成}个办理项的受理工作手册编制，占比67.93%。");
        Finding finding = typed.finding("text.share");
        assertTrue(finding.message().contains("1101 / 1645 = 66.93%"), finding::message);
        assertEquals(List.of("Change the share to 66.93%"), typed.labels("text.share"));
        typed.assertRepairable("text.share");
        var swapped = progress("共完成**1110**个办理项的受理工作手册编制，占比66.93%。");
        assertEquals(List.of("Change the share to 67.48%", "Change 1110 to 1101"), swapped.labels("text.share"));
        assertEquals(List.of(), swapped.repaired("text.share", 1).rules());
    }

    @Test
    void longTextsAreQuick() throws IOException {
        String digits = "1".repeat(200_000);
        assertEquals(List.of(), Spoiled.text("共" + digits + "项（甲" + digits + "项，乙1项）。").rules());
    }

    /** Types the text of the progress of the manuals. */
    private static Spoiled progress(String text) throws IOException {
        return new Spoiled(issue -> {
            Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
            paragraph.setId("typed");
            paragraph.setText(text);
            paragraphs(issue).add(paragraph);
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Paragraph> paragraphs(Issue issue) {
        Section progress = Sections.all(issue).stream().filter(section -> "s-window-manual".equals(section.getId())).findFirst()
                .orElseThrow();
        return (List<Paragraph>) progress.eGet(progress.eClass().getEStructuralFeature("paragraphs"));
    }
}
