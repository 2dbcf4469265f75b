package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jianbao.cli.internal.CliRun.Outcome;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structures and series from the command line: an analyst's week without a display. */
class StructureCommandsTest {

    private static final String DESIGNED = """
            <sections id="t-praise" name="群众评价" heading="群众评价">
              <fields xsi:type="structure:ValueField" id="f-total" name="评价总数" type="integer"/>
              <fields xsi:type="structure:ValueField" id="f-good" name="好评数" type="integer"%s/>
            </sections>
            """;

    @TempDir
    private Path folder;
    private Path series;
    private Path first;

    @BeforeEach
    void copy() {
        series = SampleSeries.copyTo(folder.resolve(SampleSeries.NAME));
        first = series.resolve("structures/窗口工作周报-1.0.structure");
    }

    private Outcome run(Object... arguments) {
        return CliRun.in(folder).run(arguments);
    }

    /** Writes a draft of 1.1 with a designed section. */
    private Path draft(String more) throws IOException {
        String text = Files.readString(first).replace("version=\"1.0\" state=\"published\"", "version=\"1.1\" state=\"draft\" basedOn=\"1.0\"")
                .replace("xmlns:structure=", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:structure=")
                .replace("</structure:ReportStructure>", DESIGNED.formatted(more) + "</structure:ReportStructure>");
        return Files.writeString(series.resolve("structures/窗口工作周报-1.1-draft.structure"), text);
    }

    @Test
    void theSampleStructureIsSound() {
        Outcome outcome = run("lint", series);
        assertEquals("One file checked: no errors, no warnings, no notes.\n", outcome.out().replace(System.lineSeparator(), "\n"));
        assertEquals(ExitCode.FINE, outcome.code());
    }

    @Test
    void whatTheLintFindsIsTextOrJson() throws IOException {
        Path draft = draft(" formula=\"评价总娄 / 2\"");
        Outcome text = run("lint", draft);
        assertEquals(ExitCode.FINDINGS, text.code());
        assertTrue(text.out().contains("-1.1-draft.structure:") && text.out().contains("评价总娄") && text.out().contains("[structure.name]"),
                text::all);
        Map<?, ?> json = (Map<?, ?>) Json.read(run("lint", "--format", "json", draft).out());
        assertEquals("1", String.valueOf(json.get("files")));
        Outcome chinese = CliRun.in(folder).language(Locale.SIMPLIFIED_CHINESE).run("lint", draft);
        assertTrue(chinese.out().contains("引用的“评价总娄”不存在"), chinese::all);
        assertEquals(ExitCode.FAILED, run("lint", folder.resolve("none.structure")).code());
        assertEquals(ExitCode.FAILED, run("lint", "-f", "xml", draft).code());
    }

    @Test
    void publishedIssuesMoveAndOldOnesStay() throws IOException {
        Path draft = draft("");
        byte[] issue = Files.readAllBytes(series.resolve(SampleSeries.ISSUE));
        Outcome impact = run("publish", "--dry-run", draft);
        assertEquals(ExitCode.FINE, impact.code(), impact::all);
        assertTrue(impact.out().contains("2024-01.issue: moved") && Files.exists(draft), impact::all);
        Outcome published = run("publish", draft);
        assertEquals(ExitCode.FINE, published.code(), published::all);
        Path version = series.resolve("structures/窗口工作周报-1.1.structure");
        assertEquals(folder.relativize(version).toString(), published.out().strip());
        assertFalse(Files.exists(draft), "nothing was written in the draft");
        assertEquals(new String(issue, StandardCharsets.UTF_8), Files.readString(series.resolve(SampleSeries.ISSUE)));

        Outcome dry = run("migrate", "--dry-run", "--to", version, "--format", "json", series);
        assertTrue(dry.out().contains("\"dryRun\":true") && dry.out().contains("\"state\":\"migrated\""), dry::all);
        assertEquals(new String(issue, StandardCharsets.UTF_8), Files.readString(series.resolve(SampleSeries.ISSUE)));
        Outcome moved = run("migrate", "--to", version, series);
        assertEquals(ExitCode.FINE, moved.code(), moved::all);
        assertEquals(new String(issue, StandardCharsets.UTF_8).replace("-1.0.structure", "-1.1.structure"),
                Files.readString(series.resolve(SampleSeries.ISSUE)));
        Outcome again = run("migrate", "--to", version, series);
        assertTrue(again.out().lines().allMatch(line -> line.endsWith("in this version already")), again::all);
        assertEquals(ExitCode.FINE, run("validate", series).code());
    }

    @Test
    void aWordTemplateIsWrittenChangedAndChecked() throws IOException {
        Path draft = draft("");
        Outcome written = run("template", draft, "-o", series.resolve("structures/red.docx"));
        assertEquals(ExitCode.FINE, written.code(), written::all);
        Files.writeString(draft, Files.readString(draft).replace("state=\"draft\"", "state=\"draft\" wordTemplate=\"red.docx\""));
        assertEquals(ExitCode.FINE, run("lint", draft).code(), () -> run("lint", draft).all());
        assertEquals(ExitCode.FAILED, run("template", draft, "-o", "x.structure").code());
        Files.writeString(series.resolve("structures/red.docx"), "not Word");
        Outcome refused = run("publish", draft);
        assertEquals(ExitCode.FINDINGS, refused.code());
        assertTrue(refused.err().contains("[structure.word.file]"), refused::all);
    }

    @Test
    void whatIsWrongForbidsPublishing() throws IOException {
        Path draft = draft(" formula=\"好评数 + 1\"");
        Outcome outcome = run("publish", draft);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.err().contains("[structure.formula.cycle]") && outcome.err().contains("was not published"), outcome::all);
        assertEquals("", outcome.out());
        Outcome twice = run("publish", first);
        assertEquals(ExitCode.FINDINGS, twice.code());
        assertTrue(twice.err().contains("[publish.published]"), twice::all);
    }

    @Test
    void anEditedVersionIsTold() throws IOException {
        run("publish", draft(""));
        Path version = series.resolve("structures/窗口工作周报-1.1.structure");
        assertEquals(ExitCode.FINE, run("validate", series).code());
        SampleSeries.replace(version, "name=\"好评数\"", "name=\"好评\"");
        Outcome outcome = run("validate", series);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertTrue(outcome.out().contains("[structure.edited]"), outcome::all);
    }

    @Test
    void aPackageMakesASeriesThatGoesOn() throws IOException {
        Outcome packed = run("package", first, "--sample", series.resolve(SampleSeries.ISSUE), "-o", folder.resolve("周报.jianbao"));
        assertEquals(ExitCode.FINE, packed.code(), packed::all);
        Outcome made = run("new", folder.resolve("新周报"), "--from", folder.resolve("周报.jianbao"));
        assertEquals("新周报", made.out().strip(), made::all);
        Outcome next = run("new", folder.resolve("新周报"));
        assertEquals(Path.of("新周报/issues/2024/2024-03.issue").toString(), next.out().strip(), next::all);
        assertTrue(Files.exists(folder.resolve("新周报/issues/2024/2024-03.issue")));
        assertEquals(ExitCode.FAILED, run("new", folder.resolve("另一个"), "--from", Files.writeString(folder.resolve("x.jianbao"), "x")).code());
        assertFalse(Files.exists(folder.resolve("另一个")));
    }

    @Test
    void aNewSeriesNeedsADayForItsFirstIssue() {
        Outcome made = run("new", folder.resolve("月报"), "--from", first);
        assertEquals(ExitCode.FINE, made.code(), made::all);
        Outcome none = run("new", folder.resolve("月报"));
        assertEquals(ExitCode.FAILED, none.code());
        assertTrue(none.err().contains("--day"), none::all);
        assertEquals(ExitCode.FAILED, run("new", folder.resolve("月报"), "--day", "2024-02-30").code());
        Outcome issue = run("new", folder.resolve("月报"), "--day", "2024-01-09");
        assertEquals(Path.of("月报/issues/2024/2024-01.issue").toString(), issue.out().strip(), issue::all);
    }

    @Test
    void everyCommandHasHelpWithExamplesInBothLanguages() {
        for (String command : new String[] {"new", "lint", "publish", "migrate", "package"}) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                Outcome help = CliRun.in(folder).language(locale).run("help", command);
                assertEquals(ExitCode.FINE, help.code());
                assertTrue(help.out().contains("  jianbao " + command), help::all);
            }
            assertEquals(ExitCode.FAILED, run(command).code());
        }
    }
}
