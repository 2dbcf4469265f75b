package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jianbao.cli.internal.CliRun.Outcome;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bad input: one clear sentence in both languages that names the file, the place and the remedy; a finding, or exit code 2
 * and nothing overwritten.
 */
class BadInputTest {

    private static final String OLD = "what was there before";
    private static final Path NAME = Path.of("2024-02.issue");

    @TempDir
    private Path folder;
    private Path series;
    private Path issue;
    private Path old;

    /** What makes the file of an issue unreadable, and what the English message must say beside the name of the file. */
    private enum Unreadable {
        EMPTY(text -> "", "is empty", "Restore"),
        NOT_XML(text -> "年,期\n2024,2\n", "not", "Check"),
        TRUNCATED(text -> text.substring(0, text.length() * 2 / 3), "line ", "Restore"),
        NOT_CLOSED(text -> text.replace("</bulletin:Issue>", ""), "line ", "Restore"),
        EXTERNAL_ENTITY(text -> text.replace("<bulletin:Issue",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<bulletin:Issue").replace("text=\"1月10日，省委", "text=\"&e;"),
                "line 2", "Delete"),
        ENTITY_BOMB(text -> text.replace("<bulletin:Issue", "<!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(5000) + "\"><!ENTITY b \""
                + "&a;".repeat(5000) + "\">]>\n<bulletin:Issue").replace("text=\"1月10日，省委", "text=\"&b;"), "line 2", "Delete"),
        UNKNOWN_PACKAGE(text -> text.replace("http://jianbao.org/bulletin/1", "http://example.org/other/1"), "example.org", "install"),
        OTHER_ROOT(text -> "<?xml version=\"1.0\"?>\n<register:Register xmlns:register=\"http://jianbao.org/register/1\" id=\"r\"/>",
                "Register", "Name another file"),
        NO_SUCH_DATE(text -> text.replace("end=\"2024-01-12\"", "end=\"2024-02-30\""), "2024-02-30", "Correct"),
        NO_NUMBER(text -> text.replace("done=\"1101\"", "done=\"1,101\""), "1,101", "Correct"),
        CONTROL_CHARACTER(text -> text.replace("done=\"1101\"", "done=\"11\u000101\""), "line ", "Delete"),
        CHARACTER_REFERENCE(text -> text.replace("done=\"1101\"", "done=\"11&#xFFFE;01\""), "line ", "Delete");

        private final java.util.function.UnaryOperator<String> spoil;
        private final String place;
        private final String remedy;

        Unreadable(java.util.function.UnaryOperator<String> spoil, String place, String remedy) {
            this.spoil = spoil;
            this.place = place;
            this.remedy = remedy;
        }
    }

    /** What a finding is made of, its rule and place, and what the plain text of the document still says. */
    private enum Found {
        UNKNOWN_KIND(file -> SampleSeries.replace(file, "xsi:type=\"prose:VisitRoster\"", "xsi:type=\"prose:Lost\""),
                "file.unknown.section", "install", "〔此处内容需要插件"),
        DEPARTMENT_GONE(file -> SampleSeries.replace(file, "#d-keji", "#d-gone"), "file.reference.unresolved", "choose", "交通运输厅"),
        ISSUER_GONE(file -> SampleSeries.replace(file, "#d-zhongxin\"/>\n  <structure", "#d-gone\"/>\n  <structure"),
                "file.reference.unresolved", "choose", "2024年1月29日"),
        DUPLICATE_ID(file -> SampleSeries.replace(file, "id=\"s-news-2\"", "id=\"s-news-1\""), "file.id.duplicate", "another id",
                "海南省"),
        PERIOD_BACKWARDS(file -> SampleSeries.replace(file, "end=\"2024-01-12\"", "end=\"2024-01-05\""), "issue.period.order",
                "Correct", "1月8日—1月5日"),
        UNKNOWN_NAME(file -> SampleSeries.replace(file, "${新增}", "${新赠}"), "phrase.name", "Correct", "${新赠}"),
        CONTROL_CHARACTER(file -> SampleSeries.replace(file, "1月10日，省委", "1月\u000110日，省委"), "file.character",
                "Retype", "1.1月10日，省委"),
        CHARACTER_REFERENCE(file -> SampleSeries.replace(file, "1月10日，省委", "1月&#xFFFE;10日，省委"), "file.character",
                "Retype", "1.1月10日，省委"),
        MISSING_FIGURE(file -> SampleSeries.replace(file, " added=\"5\"", ""), "phrase.value", "Enter", "〔缺：新增〕"),
        STRUCTURE_GONE(file -> SampleSeries.replace(file, "-1.0.structure#weekly", "-9.9.structure#weekly"), "file.reference.un",
                "-9.9.structure", "1月10日");

        private final Consumer<Path> spoil;
        private final String rule;
        private final String remedy;
        private final String printed;

        Found(Consumer<Path> spoil, String rule, String remedy, String printed) {
            this.spoil = spoil;
            this.rule = rule;
            this.remedy = remedy;
            this.printed = printed;
        }
    }

    @BeforeEach
    void copy() throws IOException {
        series = SampleSeries.copyTo(folder.resolve(SampleSeries.NAME));
        issue = series.resolve(SampleSeries.ISSUE);
        old = series.resolve("export/2024-02.txt");
        Files.createDirectories(old.getParent());
        Files.writeString(old, OLD);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBeRead(Unreadable bad) throws IOException {
        String before = Files.readString(issue);
        String spoiled = bad.spoil.apply(before);
        assertFalse(before.equals(spoiled));
        Files.writeString(issue, spoiled);
        refused("2024-02.issue", bad.place, bad.remedy, "validate", issue);
        refused("2024-02.issue", bad.place, bad.remedy, "export", "--format", "txt", issue);
        assertEquals(OLD, Files.readString(old));
        assertEquals(spoiled, Files.readString(issue));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFound(Found bad) throws IOException {
        bad.spoil.accept(issue);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            Outcome validated = CliRun.in(folder).language(locale).run("validate", issue);
            assertEquals(ExitCode.FINDINGS, validated.code(), validated::all);
            String line = validated.out().lines().filter(text -> text.contains("[" + bad.rule)).findFirst()
                    .orElseThrow(() -> new AssertionError(validated.all()));
            assertTrue(line.matches("窗口工作周报/(issues/2024/2024-02\\.issue|structures/.*\\.structure):[0-9]+: .*"), line);
            assertTrue(line.contains(locale == Locale.ENGLISH ? bad.remedy : "请"), line);
            clean(validated);
        }
        Outcome exported = CliRun.in(folder).run("export", "--format", "txt", issue);
        assertEquals(bad == Found.PERIOD_BACKWARDS ? ExitCode.FINE : ExitCode.FINDINGS, exported.code(), exported::all);
        assertTrue(Files.readString(old).contains(bad.printed), () -> bad + exported.all());
        assertTrue(bad == Found.PERIOD_BACKWARDS || exported.err().contains("[" + bad.rule), exported::err);
    }

    @Test
    void aMissingFile() {
        refused("2024-09.issue", "There is no file", "Check the name", "export", series.resolve("issues/2024/2024-09.issue"));
        refused("2024-09.issue", "There is no file", "Check the name", "validate", series.resolve("issues/2024/2024-09.issue"));
    }

    @Test
    void aFolderWithoutIssues() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空文件夹"));
        refused("空文件夹", "no issue", "Name a series folder", "export", empty);
        refused("空文件夹", "no issue", "Name a series folder", "validate", empty);
    }

    @Test
    void noUtf8() throws IOException {
        Files.write(issue, Files.readString(issue).getBytes(java.nio.charset.Charset.forName("GB18030")));
        refused("2024-02.issue", "line", "UTF-8", "export", "--format", "txt", issue);
        refused("2024-02.issue", "line", "UTF-8", "validate", issue);
        assertEquals(OLD, Files.readString(old));
    }

    @Test
    void aLoneSurrogateIsLeftOutWithAFinding() throws IOException {
        byte[] text = Files.readAllBytes(issue);
        Files.write(issue, new String(text, StandardCharsets.ISO_8859_1)
                .replaceFirst("text=\"", "text=\"\u00ED\u00A0\u0080").getBytes(StandardCharsets.ISO_8859_1));
        Outcome exported = CliRun.in(folder).run("export", "--format", "txt", issue);
        assertEquals(ExitCode.FINDINGS, exported.code(), exported::all);
        assertTrue(exported.err().contains("U+D800"), exported::err);
        assertTrue(Files.readString(old).contains("\n1.1月10日，省委"), () -> exported.all());
    }

    @Test
    void textThatLooksLikeMarkupStaysText() throws IOException {
        String text = "{{title}} ${x [#list <w:br/> ]]> $1\\ _x0041_ DDEAUTO c:\\x =1+1 \uD842\uDFB7\uD83D\uDE00e\u0301";
        SampleSeries.replace(issue, "text=\"教育厅、", "text=\"" + text.replace("<", "&lt;") + "教育厅、");
        CliRun.in(folder).run("export", "--format", "txt", issue);
        assertTrue(Files.readString(old).contains(text), Files.readString(old));
    }

    @Test
    void aParagraphOfTwoMegabytes() throws IOException {
        String text = "一二三四五六七八九，".repeat(70_000);
        SampleSeries.replace(issue, "text=\"教育厅、", "text=\"" + text + "教育厅、");
        Outcome outcome = CliRun.in(folder).run("export", "--format", "txt", issue);
        assertEquals(ExitCode.FINE, outcome.code(), outcome::err);
        assertTrue(Files.readString(old).contains(text + "教育厅、"));
        assertEquals(ExitCode.FINE, CliRun.in(folder).run("export", issue).code());
        assertEquals(ExitCode.FINE, CliRun.in(folder).run("validate", issue).code());
    }

    @Test
    void aPlugInThatIsNotInstalled() throws IOException {
        Outcome outcome = CliRun.in(folder).with(Contributions.read().without("org.jianbao.sections.figures"))
                .run("export", "--format", "txt", issue);
        assertEquals(ExitCode.FINDINGS, outcome.code(), outcome::all);
        assertTrue(outcome.err().contains("StatusBreakdown") && outcome.err().contains("install"), outcome::err);
        assertTrue(Files.readString(old).contains("〔此处内容需要插件"));
        assertTrue(Files.readString(old).contains("省委副书记"));
    }

    @Test
    void aPlugInThatThrowsCostsItsOwnSectionOnly() throws IOException {
        Contributions bad = Contributions.read().with("http://jianbao.org/sections/prose/1", "NewsSection", "org.example.bad",
                (section, context) -> {
                    throw new IllegalStateException("broken");
                });
        Outcome outcome = CliRun.in(folder).with(bad).run("export", "--format", "txt", issue);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.err().contains("org.example.bad") && outcome.err().contains("[section.plugin.failed]"), outcome::err);
        assertTrue(Files.readString(old).contains("厅（局）长进大厅"));
        assertFalse(Files.readString(old).contains("省委副书记"));
    }

    @Test
    void anIssueOutsideOfASeriesFolderNamesWhatItLacks() throws IOException {
        Path alone = Files.copy(issue, Files.createDirectory(folder.resolve("alone")).resolve(NAME));
        Outcome outcome = CliRun.in(folder).run("export", "--format", "txt", alone);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.err().contains("[issue.structure]"), outcome::err);
        clean(outcome);
    }

    private void refused(String file, String place, String remedy, Object... call) {
        Outcome outcome = CliRun.in(folder).run(call);
        assertEquals(ExitCode.FAILED, outcome.code(), outcome::all);
        String line = outcome.all().lines().filter(text -> text.contains(file)).findFirst()
                .orElseThrow(() -> new AssertionError(outcome.all()));
        assertTrue(line.contains(place) && line.contains(remedy), line);
        clean(outcome);
        Outcome chinese = CliRun.in(folder).language(Locale.CHINA).run(call);
        assertEquals(ExitCode.FAILED, chinese.code());
        assertTrue(chinese.all().lines().anyMatch(text -> text.contains(file) && text.contains("请")), chinese::all);
        clean(chinese);
    }

    private static void clean(Outcome outcome) {
        for (String part : Arrays.asList("Exception", "\tat ", "org.eclipse", "org.xml", "null")) {
            assertFalse(outcome.all().contains(part), outcome::all);
        }
    }
}
