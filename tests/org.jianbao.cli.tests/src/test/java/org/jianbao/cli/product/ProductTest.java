package org.jianbao.cli.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.cli.product.Product.Outcome;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped product: exit codes, languages, file names and streams. */
class ProductTest {

    @TempDir
    private Path folder;
    private Path series;

    @BeforeEach
    void copy() {
        series = SampleSeries.copyTo(folder.resolve(SampleSeries.NAME));
    }

    @Test
    void itHoldsNoBundleOfAUserInterface() throws IOException {
        try (Stream<Path> plugins = Files.list(Product.home().resolve("plugins"))) {
            List<String> names = plugins.map(file -> file.getFileName().toString()).toList();
            assertTrue(names.stream().anyMatch(name -> name.startsWith("org.jianbao.cli_")), names::toString);
            assertTrue(names.stream().noneMatch(name -> name.matches(".*(swt|jface|\\.ui\\.|\\.ui_|\\.core\\.runtime_|felix\\.scr).*")),
                    names::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"docx,PK", "html,<!DOCTYPE html>", "txt,2024年第2期"})
    void everyFormatIsInstalledAndWritten(String format, String beginning) throws IOException {
        Outcome outcome = run("export", "--format", format, SampleSeries.NAME + "/" + SampleSeries.ISSUE);
        assertEquals(new Outcome(0, "窗口工作周报/export/2024-02." + format + System.lineSeparator(), ""), outcome);
        byte[] written = Files.readAllBytes(series.resolve("export/2024-02." + format));
        byte[] expected = beginning.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertArrayEquals(expected, java.util.Arrays.copyOf(written, expected.length));
    }

    @Test
    void exitCodeOneForFindings() {
        SampleSeries.replace(series.resolve(SampleSeries.ISSUE), "end=\"2024-01-12\"", "end=\"2024-01-05\"");
        Outcome outcome = run("validate", series);
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("[issue.period.order]"), outcome::out);
        assertEquals("", outcome.err());
    }

    @Test
    void exitCodeTwoForAWrongCallOrInput() {
        for (Object[] call : new Object[][] {{}, {"print"}, {"export"}, {"export", "--frmat", "x", "a"}, {"export", "nothing.issue"},
            {"validate", folder.resolve("窗口工作周报/structures")}}) {
            Outcome outcome = run(call);
            assertEquals(2, outcome.code(), outcome::err);
            assertEquals("", outcome.out());
            assertFalse(outcome.err().isBlank() || outcome.err().contains("Exception"), outcome::err);
        }
    }

    @Test
    void theVersionIsThatOfTheBundle() {
        assertTrue(run("--version").out().matches("jianbao 1\\.0\\.0\\S*\\R"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN.UTF-8", "zh_CN.GB18030", "zh_CN"})
    void chineseWhereTheSessionIsChineseEvenIfTheLocaleIsNotInstalled(String locale) {
        assumeFalse(Product.isWindows());
        Outcome outcome = Product.in(folder).with("LC_ALL", null).with("LANG", locale).run("validate", "missing.issue");
        assertEquals(2, outcome.code());
        assumeTrue(outcome.err().codePoints().noneMatch(point -> point == 0xFFFD), "the session writes another character set");
        assertTrue(outcome.err().contains("没有文件 missing.issue"), outcome::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "en_US.UTF-8", ""})
    void chineseFileNamesInEverySession(String locale) throws IOException {
        assumeFalse(Product.isWindows());
        Path target = folder.resolve("输出/第二期.txt");
        Outcome outcome = Product.in(folder).with("LC_ALL", null).with("LANG", locale.isEmpty() ? null : locale)
                .run("export", SampleSeries.NAME + "/" + SampleSeries.ISSUE, "-o", "输出/第二期.txt");
        assertEquals(new Outcome(0, "输出/第二期.txt\n", ""), outcome);
        assertTrue(Files.readString(target).contains("窗口工作周报"));
    }

    @Test
    void theBytesDoNotDependOnLocaleTimeZoneOrFolder() throws IOException {
        run("export", SampleSeries.NAME + "/" + SampleSeries.ISSUE, "-o", "one.docx");
        Path other = Files.createDirectories(folder.resolve("a b/c"));
        Path copy = SampleSeries.copyTo(other.resolve("系列"));
        Product.in(other).with("LC_ALL", null).with("LANG", "zh_CN.UTF-8").with("TZ", "Pacific/Kiritimati")
                .run("export", copy.resolve(SampleSeries.ISSUE), "-o", folder.resolve("other.docx"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.docx")), Files.readAllBytes(folder.resolve("other.docx")));
    }

    @Test
    void aClosedOutputIsOneSentence() throws IOException {
        assumeFalse(Product.isWindows());
        for (String call : List.of("\"$0\" validate \"$@\" >&-", "\"$0\" validate --format json \"$@\" >&-",
                "\"$0\" export --format txt \"$@\" >&-")) {
            Outcome outcome = Product.in(folder).through("sh", "-c", call).run(series);
            assertEquals(2, outcome.code(), outcome::err);
            assertEquals(1, outcome.err().lines().count(), outcome::err);
            assertFalse(outcome.err().contains("Exception"), outcome::err);
        }
        assertEquals(List.of("2024-01.txt", "2024-02.txt"), SampleSeries.files(series.resolve("export")));
    }

    @Test
    void aFullOutputDevice() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Outcome outcome = Product.in(folder).through("sh", "-c", "\"$0\" \"$@\" >/dev/full").run("validate", series);
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("could not be written"), outcome::err);
    }

    @Test
    void aReaderThatGoesAway() {
        assumeFalse(Product.isWindows());
        Outcome outcome = Product.in(folder).through("sh", "-c", "{ \"$0\" \"$@\"; echo $? >&2; } | true").run("help", "export");
        assertFalse(outcome.err().contains("Exception"), outcome::err);
        assertTrue(List.of("0", "2").contains(outcome.err().lines().toList().getLast()), outcome::err);
    }

    @Test
    void noProgressInAPipe() {
        assertEquals("", run("export", "--format", "txt", series).err());
    }

    private Outcome run(Object... arguments) {
        return Product.in(folder).run(arguments);
    }
}
