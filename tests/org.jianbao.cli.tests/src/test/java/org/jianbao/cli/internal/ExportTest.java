package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jianbao.cli.internal.CliRun.Outcome;
import org.jianbao.export.DocumentWriter;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export writes, where, and what it leaves alone. */
class ExportTest {

    private static final String OLD = "what was there before";

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
    void withoutOptionsAWordFileBesideTheIssues() throws IOException {
        Outcome outcome = run("export", issue);
        assertEquals(new Outcome(ExitCode.FINE, "窗口工作周报/export/2024-02.docx" + System.lineSeparator(), ""), outcome);
        assertEquals("PK", Files.readString(series.resolve("export/2024-02.docx"), StandardCharsets.ISO_8859_1).substring(0, 2));
        assertEquals(List.of("2024-02.docx"), SampleSeries.files(series.resolve("export")), "nothing else is left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "txt"})
    void everyFormat(String format) {
        assertEquals(ExitCode.FINE, run("export", "--format", format, issue).code());
        assertEquals(List.of("2024-02." + format), SampleSeries.files(series.resolve("export")));
    }

    @Test
    void theEndingOfTheOutputNamesTheFormat() throws IOException {
        Path target = folder.resolve("week.html");
        assertEquals(ExitCode.FINE, run("export", issue, "-o", target).code());
        assertTrue(Files.readString(target).startsWith("<!DOCTYPE html>"));
        assertEquals(ExitCode.FINE, run("export", "--format", "txt", issue, "-o", target).code());
        assertTrue(Files.readString(target).startsWith("2024年第2期"));
    }

    @Test
    void aWholeSeries() {
        Outcome outcome = run("export", "--format", "txt", series);
        assertEquals(ExitCode.FINE, outcome.code(), outcome::all);
        assertEquals(List.of("窗口工作周报/export/2024-01.txt", "窗口工作周报/export/2024-02.txt"), outcome.out().lines().toList());
    }

    @Test
    void aFolderInsideASeries() {
        assertEquals(2, run("export", "--format", "txt", series.resolve("issues/2024")).out().lines().count());
    }

    @Test
    void theSameIssueNamedTwiceIsExportedOnce() {
        Outcome outcome = run("export", "--format", "txt", issue, series.resolve("issues/../issues/2024"), issue);
        assertEquals(2, outcome.out().lines().count(), outcome::all);
    }

    @Test
    void severalIssuesGoIntoAFolderThatIsMade() {
        Path target = folder.resolve("a/b");
        assertEquals(ExitCode.FINE, run("export", "--format", "txt", series, "-o", target).code());
        assertEquals(List.of("2024-01.txt", "2024-02.txt"), SampleSeries.files(target));
        assertEquals(ExitCode.FINE, run("export", "--format", "txt", issue, "-o", folder.resolve("c") + "/").code());
        assertEquals(List.of("2024-02.txt"), SampleSeries.files(folder.resolve("c")));
    }

    @Test
    void issuesOfOneNameGetTwo() throws IOException {
        Path other = SampleSeries.copyTo(folder.resolve("other"));
        Path target = folder.resolve("out");
        Outcome outcome = run("export", "--format", "txt", issue, other.resolve(SampleSeries.ISSUE), "-o", target);
        assertEquals(ExitCode.FINE, outcome.code());
        assertEquals(List.of("2024-02-2.txt", "2024-02.txt"), SampleSeries.files(target));
        assertTrue(outcome.err().contains("other/issues/2024/2024-02.issue") && outcome.err().contains("2024-02-2.txt"));
        assertEquals(Files.readString(target.resolve("2024-02.txt")), Files.readString(target.resolve("2024-02-2.txt")));
    }

    @Test
    void oneBrokenIssueDoesNotStopTheOthers() throws IOException {
        Files.writeString(series.resolve("issues/2024/2024-00.issue"), "<broken");
        Outcome outcome = run("export", "--format", "txt", series);
        assertEquals(ExitCode.FAILED, outcome.code());
        assertEquals(2, outcome.out().lines().count());
        assertTrue(outcome.err().startsWith("窗口工作周报/issues/2024/2024-00.issue "), outcome::err);
        assertEquals(List.of("2024-01.txt", "2024-02.txt"), SampleSeries.files(series.resolve("export")));
    }

    @Test
    void findingsGoToTheErrorStreamAndTheDocumentIsWritten() {
        SampleSeries.replace(issue, "${新增}", "${新赠}");
        Outcome outcome = run("export", "--format", "txt", issue);
        assertEquals(ExitCode.FINDINGS, outcome.code());
        assertEquals("窗口工作周报/export/2024-02.txt" + System.lineSeparator(), outcome.out());
        assertTrue(outcome.err().matches(
                "窗口工作周报/issues/2024/2024-02\\.issue:[0-9]+: error: .*“?新赠.* \\[phrase\\.name]\\R"), outcome::err);
    }

    @Test
    void aModelIsNeverOverwritten() throws IOException {
        for (Path target : List.of(issue, series.resolve(SampleSeries.REGISTER), folder.resolve("new.structure"))) {
            byte[] before = Files.exists(target) ? Files.readAllBytes(target) : null;
            Outcome outcome = run("export", "--format", "txt", issue, "-o", target);
            assertEquals(ExitCode.FAILED, outcome.code());
            assertTrue(outcome.err().contains(target.getFileName().toString()) && outcome.err().contains("Choose another"));
            if (before == null) {
                assertFalse(Files.exists(target));
            } else {
                assertArrayEquals(before, Files.readAllBytes(target));
            }
        }
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Path target = Files.createDirectories(series.resolve("export/2024-02.txt"));
        Outcome outcome = run("export", "--format", "txt", issue);
        assertEquals(ExitCode.FAILED, outcome.code());
        assertTrue(outcome.err().contains("2024-02.txt is a folder"), outcome::err);
        assertTrue(Files.isDirectory(target));
    }

    @Test
    void aFileIsNoFolderForSeveral() throws IOException {
        Path target = Files.writeString(folder.resolve("out.txt"), OLD);
        for (Object[] call : new Object[][] {{"export", series, "-o", target},
            {"export", issue, series.resolve(SampleSeries.ISSUE_BEFORE), "-o", target}}) {
            Outcome outcome = run(call);
            assertEquals(ExitCode.FAILED, outcome.code());
            assertTrue(outcome.err().contains("out.txt is a file") && outcome.err().contains("Name a folder"), outcome::err);
            assertEquals(OLD, Files.readString(target));
        }
    }

    @Test
    void anOutputFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), OLD);
        Outcome outcome = run("export", "--format", "txt", issue, "-o", file.resolve("sub/out.txt"));
        assertEquals(ExitCode.FAILED, outcome.code());
        assertTrue(outcome.err().contains(file.resolve("sub").toString()) && outcome.err().contains("Choose another folder"),
                outcome::err);
        assertEquals(OLD, Files.readString(file));
    }

    @Test
    void aNameThatIsTooLong() {
        Outcome outcome = run("export", "--format", "txt", issue, "-o", folder.resolve("周".repeat(100) + ".txt"));
        assertEquals(ExitCode.FAILED, outcome.code());
        assertFalse(outcome.err().contains("Exception"), outcome::err);
        assertEquals(1, outcome.err().lines().count());
    }

    @Test
    void aNameNoFileCanHave() {
        Outcome outcome = run("export", "--format", "txt", issue, "-o", "a\0b.txt");
        assertEquals(ExitCode.FAILED, outcome.code());
        assertTrue(outcome.err().contains("a\\u0000b.txt"), outcome::err);
    }

    @Test
    void aDiskThatFillsUpLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("out.txt"), OLD);
        DocumentWriter full = (document, layout, out) -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        };
        Outcome outcome = failing(full, target);
        assertTrue(outcome.err().contains("out.txt") && outcome.err().contains("No space left on device"), outcome::err);
    }

    @Test
    void aWriterThatThrowsLeavesTheOldFileAndIsNamed() throws IOException {
        Path target = Files.writeString(folder.resolve("out.txt"), OLD);
        for (Error error : List.of(new NoClassDefFoundError("lost"), new StackOverflowError(), new AssertionError("no"))) {
            Outcome outcome = failing((document, layout, out) -> {
                out.write(1);
                throw error;
            }, target);
            assertTrue(outcome.err().contains("org.example.bad"), outcome::err);
        }
        Outcome outcome = failing((document, layout, out) -> {
            throw new IllegalStateException("broken");
        }, target);
        assertTrue(outcome.err().contains("org.example.bad") && outcome.err().contains("broken"), outcome::err);
    }

    @Test
    void aLackOfMemoryLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("out.txt"), OLD);
        Outcome outcome = failing((document, layout, out) -> {
            out.write(1);
            throw new OutOfMemoryError("Java heap space");
        }, target);
        assertTrue(outcome.err().contains("-Xmx") && outcome.err().contains("2024-02.issue"), outcome::err);
    }

    private Outcome failing(DocumentWriter writer, Path target) throws IOException {
        Outcome outcome = CliRun.in(folder).with(Contributions.read().with("txt", "org.example.bad", writer))
                .run("export", "--format", "txt", issue, "-o", target);
        assertEquals(ExitCode.FAILED, outcome.code());
        assertEquals("", outcome.out());
        assertFalse(outcome.err().contains("\tat "), outcome::err);
        assertEquals(OLD, Files.readString(target));
        assertEquals(List.of("out.txt"), SampleSeries.files(folder).stream().filter(file -> !file.contains("/")).toList());
        return outcome;
    }

    @Test
    void cancellingAtAnyStepLeavesTheOldFileOrTheNewOne() throws IOException {
        Path target = folder.resolve("out.docx");
        assertEquals(ExitCode.FINE, run("export", issue, "-o", target).code());
        byte[] complete = Files.readAllBytes(target);
        boolean finished = false;
        for (int step = 0; !finished; step++) {
            Files.writeString(target, OLD);
            var left = new AtomicInteger(step);
            Outcome outcome = CliRun.in(folder).cancelled(() -> left.getAndDecrement() <= 0).run("export", issue, "-o", target);
            finished = left.get() >= 0;
            assertEquals(finished ? ExitCode.FINE : ExitCode.FAILED, outcome.code());
            byte[] now = Files.readAllBytes(target);
            assertTrue(java.util.Arrays.equals(complete, now) || OLD.equals(new String(now, StandardCharsets.UTF_8)));
            assertEquals(List.of("out.docx"), SampleSeries.files(folder).stream().filter(file -> !file.contains("/")).toList());
        }
    }

    @Test
    void manyExportsToOneFileAtOnce() throws Exception {
        Path target = folder.resolve("out.docx");
        run("export", issue, "-o", target);
        byte[] expected = Files.readAllBytes(target);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> export = () -> new ExportOnce(issue, target).call();
            for (var done : threads.invokeAll(java.util.Collections.nCopies(12, export))) {
                assertEquals(ExitCode.FINE, done.get());
            }
        }
        assertArrayEquals(expected, Files.readAllBytes(target));
        assertEquals(List.of("out.docx"), SampleSeries.files(folder).stream().filter(file -> !file.contains("/")).toList());
    }

    /** Exports without touching the locale, so that several can run at once. */
    private record ExportOnce(Path issue, Path target) implements Callable<Integer> {

        @Override
        public Integer call() {
            Contributions installed = Contributions.read();
            var nothing = new java.io.PrintStream(java.io.OutputStream.nullOutputStream());
            var terminal = new Terminal(nothing, nothing, () -> false, Path.of(""));
            var installation = new Installation(installed.kinds(), installed.renderers(), installed.writers(), List.of());
            return new Cli(terminal, () -> installation, () -> false, "1").run("export", issue.toString(), "-o",
                    target.toString());
        }
    }

    @Test
    void theBytesDoNotDependOnLanguageTimeZoneOrFolder() throws IOException {
        Path elsewhere = SampleSeries.copyTo(folder.resolve("elsewhere"));
        TimeZone before = TimeZone.getDefault();
        try {
            for (String format : List.of("docx", "html", "txt")) {
                byte[] expected = null;
                for (String locale : List.of("en", "zh-CN", "tr", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(locale.equals("tr") ? "Pacific/Kiritimati" : "America/Adak"));
                    Path from = locale.equals("en") ? series : elsewhere;
                    Path target = folder.resolve(locale + "." + format);
                    CliRun.in(folder).language(Locale.forLanguageTag(locale)).run("export", from.resolve(SampleSeries.ISSUE), "-o",
                            target);
                    expected = expected == null ? Files.readAllBytes(target) : expected;
                    assertArrayEquals(expected, Files.readAllBytes(target), locale + " " + format);
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private Outcome run(Object... arguments) {
        return CliRun.in(folder).run(arguments);
    }
}
