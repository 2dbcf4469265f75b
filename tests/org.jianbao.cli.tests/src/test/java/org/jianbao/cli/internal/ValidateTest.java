package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jianbao.cli.internal.CliRun.Outcome;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a validation says, as lines and as JSON. */
class ValidateTest {

    @TempDir
    private Path folder;
    private Path series;
    private Path issue;

    @BeforeEach
    void copy() {
        series = SampleSeries.copyTo(folder.resolve(SampleSeries.NAME));
        issue = series.resolve(SampleSeries.ISSUE);
    }

    @Test
    void theSampleIsFineAndItsNoteIsALine() {
        Outcome outcome = run("validate", series);
        assertEquals(ExitCode.FINE, outcome.code());
        assertEquals("", outcome.err());
        List<String> lines = outcome.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).matches("窗口工作周报/issues/2024/2024-02\\.issue:2: note: .*17 days.* \\[issue\\.publishDate\\.late]"));
        assertEquals("2 files checked: no errors, no warnings, 1 note.", lines.get(1));
    }

    @Test
    void inChineseToo() {
        Outcome outcome = CliRun.in(folder).language(Locale.forLanguageTag("zh-Hans-CN")).run("validate", series);
        assertTrue(outcome.out().contains(":2: 提示: 印发日期为 2024年1月29日") && outcome.out().contains("已检查 2 个文件"), outcome::out);
        assertEquals(ExitCode.FINE, outcome.code());
    }

    @Test
    void aWrongFigureIsAnErrorOfItsLine() throws IOException {
        SampleSeries.replace(issue, "done=\"1101\"", "done=\"1646\"");
        Outcome outcome = run("validate", issue);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        int line = Files.readAllLines(issue).indexOf(Files.readAllLines(issue).stream()
                .filter(text -> text.contains("done=\"1646\"")).findFirst().orElseThrow()) + 1;
        assertTrue(outcome.out().contains("2024-02.issue:" + line + ": error: "), outcome::out);
        assertTrue(outcome.out().contains("[figures.progress.done]"), outcome::out);
    }

    @Test
    void aWarningIsAFinding() {
        SampleSeries.replace(issue, "<recipients>省中心领导</recipients>", "<recipients>省中心领导。</recipients>");
        Outcome outcome = run("validate", issue);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.out().contains(": warning: ") && outcome.out().contains("1 warning"), outcome::out);
    }

    @Test
    void oneIssueIsHeldAgainstTheOthersOfItsSeries() {
        SampleSeries.replace(issue, " number=\"2\"", " number=\"1\"");
        Outcome outcome = run("validate", issue);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.out().contains("[series.number.twice]") && outcome.out().contains("issues/2024/2024-01.issue"),
                outcome::out);
        Outcome before = run("validate", series.resolve(SampleSeries.ISSUE_BEFORE));
        assertFalse(before.out().contains("series."), "the finding is about the later one");
    }

    @Test
    void aSeriesIsCheckedWithItsRegisterAndStructures() {
        SampleSeries.replace(series.resolve(SampleSeries.REGISTER), " title=\"副厅长\"", "");
        SampleSeries.replace(series.resolve(SampleSeries.STRUCTURE), " unit=\"人次\"", "");
        Outcome outcome = run("validate", series);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.out().contains("窗口工作周报/departments.register:"), outcome::out);
        assertTrue(outcome.out().contains("窗口工作周报/structures/窗口工作周报-1.0.structure:"), outcome::out);
        assertEquals(2, outcome.out().lines().filter(line -> line.endsWith("[model.required]")).count());
        Outcome register = run("validate", series.resolve(SampleSeries.REGISTER));
        assertEquals(ExitCode.FINDINGS, register.code());
        assertEquals(2, register.out().lines().count());
    }

    @Test
    void nothingIsWritten() {
        List<String> before = SampleSeries.files(folder);
        run("validate", series);
        run("validate", "--format", "json", series);
        assertEquals(before, SampleSeries.files(folder));
    }

    @Test
    void oneUnreadableFileDoesNotStopTheOthers() throws IOException {
        Files.writeString(series.resolve("issues/2024/2024-00.issue"), "<broken");
        Outcome outcome = run("validate", series);
        assertEquals(ExitCode.FAILED, outcome.code());
        assertTrue(outcome.out().contains("2024-00.issue") && outcome.out().contains("[issue.publishDate.late]"), outcome::out);
    }

    @Test
    void theJsonSaysTheSame() {
        SampleSeries.replace(issue, "done=\"1101\"", "done=\"1646\"");
        Outcome outcome = run("validate", "--format", "json", series);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        Map<?, ?> json = (Map<?, ?>) Json.read(outcome.out());
        assertEquals(List.of("version", "files", "errors", "warnings", "infos", "findings"), List.copyOf(json.keySet()));
        assertEquals(List.of(1L, 2L, 1L, 0L, 1L), List.copyOf(json.values()).subList(0, 5));
        List<?> findings = (List<?>) json.get("findings");
        Map<?, ?> error = (Map<?, ?>) findings.getLast();
        assertEquals(List.of("rule", "severity", "file", "line", "element", "feature", "message", "fixes"), List.copyOf(error.keySet()));
        assertEquals("figures.progress.done", error.get("rule"));
        assertEquals("error", error.get("severity"));
        assertEquals("窗口工作周报/issues/2024/2024-02.issue", error.get("file"));
        assertEquals("s-window-manual", error.get("element"));
        assertEquals("done", error.get("feature"));
        assertTrue(error.get("message").toString().contains("1646"));
        Outcome chinese = CliRun.in(folder).language(Locale.CHINA).run("validate", "--format", "json", series);
        assertEquals(withoutMessages(json), withoutMessages((Map<?, ?>) Json.read(chinese.out())));
    }

    private static String withoutMessages(Map<?, ?> json) {
        ((List<?>) json.get("findings")).forEach(finding -> ((Map<?, ?>) finding).keySet().removeAll(List.of("message", "fixes")));
        return json.toString();
    }

    @Test
    void aStringOfAnyUnitsIsValidJson() {
        var json = new StringBuilder();
        var all = new StringBuilder();
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            all.append((char) unit);
        }
        JsonReport.string(all.toString(), json);
        assertEquals(all.toString(), Json.read(json.toString()));
    }

    private Outcome run(Object... arguments) {
        return CliRun.in(folder).run(arguments);
    }
}
