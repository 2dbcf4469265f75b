package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.jianbao.core.figure.Share;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that is changed in a file changes in every sentence that quotes it, and nothing else changes. */
class ChangedFigureTest {

    @TempDir
    Path folder;

    private String published;

    @BeforeEach
    void copy() {
        SampleSeries.copyTo(folder);
        published = PublishedText.read().text();
    }

    @Test
    void aPartChangesTheSharesOfAllParts() {
        change(SampleSeries.ISSUE, "value=\"26\"", "value=\"27\"");
        // 27 + 9 + 36 = 72
        assertSentences("到期已停止执行26项，占比36.62%", "到期已停止执行27项，占比37.50%",
                "市县执行7项），占比12.68%", "市县执行7项），占比12.50%",
                "继续执行36项，占比50.70%", "继续执行36项，占比50.00%",
                "除到期已停止执行26项", "除到期已停止执行27项");
    }

    @Test
    void aSubPartChangesItsPartAndTheOtherSection() {
        change(SampleSeries.ISSUE, "name=\"市县执行\" value=\"7\"", "name=\"市县执行\" value=\"8\"");
        // 26 + 10 + 36 = 72
        assertSentences("到期已停止执行26项，占比36.62%", "到期已停止执行26项，占比36.11%",
                "需动态调整9项（非普惠性2项，市县执行7项），占比12.68%", "需动态调整10项（非普惠性2项，市县执行8项），占比13.89%",
                "继续执行36项，占比50.70%", "继续执行36项，占比50.00%",
                "市县执行7项外", "市县执行8项外");
    }

    @Test
    void aTotalThatIsPartOfAnotherSectionChangesTheShare() {
        change(SampleSeries.ISSUE, "name=\"省级层面继续执行\" value=\"36\"", "name=\"省级层面继续执行\" value=\"40\"");
        assertSentences("停止执行26项，占比36.62%", "停止执行26项，占比" + share(26, 75),
                "市县执行7项），占比12.68%", "市县执行7项），占比" + share(9, 75),
                "继续执行36项，占比50.70%", "继续执行40项，占比" + share(40, 75),
                "已全部完成解读，占比100%", "已全部完成解读，占比" + share(36, 40));
        assertEquals("90.00%", share(36, 40));
    }

    @Test
    void aCountChangesTheWeekAndTheYear() {
        change(SampleSeries.ISSUE, "value=\"1737\"", "value=\"1738\"");
        assertSentences("共计咨询1737人次", "共计咨询1738人次", "累计咨询2768人次", "累计咨询2769人次");
    }

    @Test
    void aCountOfAnEarlierIssueChangesTheYearAlone() {
        change(SampleSeries.ISSUE_BEFORE, "value=\"455\" yearToDate=\"455\"", "value=\"460\" yearToDate=\"460\"");
        assertSentences("累计咨询2768人次、受理1229件", "累计咨询2768人次、受理1234件");
    }

    @Test
    void progressChangesItsShare() {
        change(SampleSeries.ISSUE, "done=\"1101\" added=\"5\"", "done=\"1645\" added=\"549\"");
        assertSentences("完成省市场监管局5个", "完成省市场监管局549个", "共完成1101个", "共完成1645个", "66.93%", "100%");
    }

    @Test
    void numbersDatesAndPeriodChangeTheMasthead() {
        change(SampleSeries.ISSUE, "number=\"2\" totalNumber=\"473\" publishDate=\"2024-01-29\" printCount=\"103\"",
                "number=\"2\" totalNumber=\"500\" publishDate=\"2024-02-09\" printCount=\"88\"");
        change(SampleSeries.ISSUE, "end=\"2024-01-12\"", "end=\"2024-01-14\"");
        assertSentences("总第473期", "总第500期", "2024年1月29日\n", "2024年2月9日\n", "（1月8日—1月12日）", "（1月8日—1月14日）",
                "共印103份", "共印88份");
    }

    @Test
    void aNameInTheRegisterChangesTheSentences() {
        change(SampleSeries.REGISTER, "name=\"都勤\" title=\"一级巡视员\"", "name=\"都勤\" title=\"副厅长\"");
        change(SampleSeries.REGISTER, "<shortNames>科技厅</shortNames>", "<shortNames>省科技厅</shortNames>");
        assertSentences("水利厅一级巡视员都勤", "水利厅副厅长都勤", "涉及科技厅、", "涉及省科技厅、");
    }

    private void change(String file, String old, String text) {
        SampleSeries.replace(folder.resolve(file), old, text);
    }

    /** Checks the whole text: the published one with each old piece, which stands there once, replaced by the new one. */
    private void assertSentences(String... oldAndNew) {
        String expected = published;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            assertEquals(expected.indexOf(oldAndNew[i]), expected.lastIndexOf(oldAndNew[i]), oldAndNew[i]);
            assertNotEquals(-1, expected.indexOf(oldAndNew[i]), oldAndNew[i]);
            expected = expected.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        assertNotEquals(published, expected);
        assertEquals(expected, Bulletin.open(folder, SampleSeries.ISSUE, Contributions.read()).text());
    }

    private static String share(int part, int whole) {
        return Share.printed(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
