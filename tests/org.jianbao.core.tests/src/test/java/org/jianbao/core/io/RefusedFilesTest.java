package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is no model gets one sentence that names it, the line and the way out, in English and in Chinese. */
class RefusedFilesTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;
    private SeriesFixture series;

    @BeforeEach
    void write() throws IOException {
        series = new SeriesFixture(folder);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    static Stream<Arguments> contents() {
        String issue = SeriesFixture.ISSUE;
        return Stream.of(
                Arguments.of("", "is empty", 0),
                Arguments.of(" \n\t ", "is empty", 0),
                Arguments.of("\0".repeat(5000), "is empty", 0),
                Arguments.of("\uFEFF", "is empty", 0),
                Arguments.of("PK\u0003\u0004 not XML", "does not begin with XML", 1),
                Arguments.of("{\"year\": 2024}", "does not begin with XML", 1),
                Arguments.of("<!DOCTYPE html><html></html>", "DOCTYPE", 1),
                Arguments.of("<html><body>x</body></html>", "not known here", 1),
                Arguments.of(issue.substring(0, issue.indexOf("day-1")), "damaged at line", 6),
                Arguments.of(issue.replace("<period ", "<period <"), "damaged at line", 5),
                Arguments.of(issue + issue, "damaged at line", 24),
                Arguments.of(issue.replace("1.50", "1.\u000150"), "control character", 6),
                Arguments.of(issue.replace("1.50", "1.&#1;50"), "control character", 6),
                Arguments.of(issue.replace("2024-01-29", "2024-01-2&#xFFFE;9"), "control character", 2),
                Arguments.of(issue.replace("<recipients>", "<reci\u0001pients>"), "control character", 21),
                Arguments.of(issue.replace("2024-01-29", "2024-02-30"), "a day that exists", 2),
                Arguments.of(issue.replace("2024-02-29", "2023-02-29"), "a day that exists", 11),
                Arguments.of(issue.replace("2024-01-08\" end", "20240108\" end"), "a day that exists", 5),
                Arguments.of(issue.replace("year=\"2024\"", "year=\"MMXXIV\""), "a number", 2),
                Arguments.of(issue.replace("year=\"2024\"", "year=\"\""), "a number", 2),
                Arguments.of(issue.replace("year=\"2024\"", "year=\"２０２４\""), "a number", 2),
                Arguments.of(issue.replace("year=\"2024\"", "year=\" 2024\""), "a number", 2),
                Arguments.of(issue.replace("year=\"2024\"", "year=\"99999999999\""), "a number", 2),
                Arguments.of(issue.replace("1.50", "1,50"), "a number", 6),
                Arguments.of(issue.replace("1.50", "1e9"), "a number", 6),
                Arguments.of(issue.replace("1.50", "9".repeat(100)), "a number", 6),
                Arguments.of(issue.replace("rain=\"true\"", "rain=\"yes\""), "one of these", 10),
                Arguments.of(issue.replace("level=\"send\"", "level=\"sent\""), "one of these", 19),
                Arguments.of(issue.replace("<notes>第", "<notes><b/>第"), "plain text", 8),
                Arguments.of(issue.replace("bulletin:Issue", "bulletin:Section"), "nothing that could stand there", 2),
                Arguments.of(issue.replace("bulletin:Issue", "bulletin:Journal"), "nothing that could stand there", 2),
                Arguments.of(issue.replace("http://jianbao.org/bulletin/1", "http://jianbao.org/bulletin/9"),
                        "not known here", 2),
                Arguments.of(SeriesFixture.REGISTER, "but Issue is needed", 0));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theSentenceNamesFileLineAndRemedy(String content, String says, int line) throws IOException {
        Files.writeString(series.issueFile(), content);
        Locale.setDefault(Locale.ENGLISH);
        ModelFileException english = refused();
        assertTrue(english.getMessage().contains(says), english::getMessage);
        assertEquals("issues/a.issue", english.place().file());
        assertEquals(line, english.place().line(), english::getMessage);
        assertTrue(line == 0 || content.startsWith("PK") || content.startsWith("{")
                || english.getMessage().contains("line " + line), english::getMessage);
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        ModelFileException chinese = refused();
        assertTrue(chinese.getMessage().contains("issues/a.issue"), chinese::getMessage);
        assertTrue(chinese.getMessage().contains("请"), chinese::getMessage);
        assertNotEquals(english.getMessage(), chinese.getMessage());
        assertEquals(content, Files.readString(series.issueFile()));
    }

    @Test
    void theElementAndTheFeatureOfAValueAreNamed() throws IOException {
        series.writeIssue("2024-02-29", "2024-02-30");
        ModelFileException e = refused();
        assertEquals("day-2", e.place().element());
        assertEquals("date", e.place().feature());
        assertTrue(e.getMessage().contains("2024-02-30"), e::getMessage);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Files.write(series.issueFile(), SeriesFixture.ISSUE.getBytes(Charset.forName("GB18030")));
        Locale.setDefault(Locale.ENGLISH);
        ModelFileException e = refused();
        assertTrue(e.getMessage().contains("UTF-8"), () -> e.getMessage() + e.getCause());
    }

    @Test
    void anUnknownEncodingIsRefused() throws IOException {
        Files.writeString(series.issueFile(), SeriesFixture.ISSUE.replace("UTF-8", "UTF-88"));
        Locale.setDefault(Locale.ENGLISH);
        assertTrue(refused().getMessage().contains("UTF-8."), () -> refused().getMessage());
    }

    @Test
    void otherEncodingsThatAreDeclaredAreRead() throws IOException {
        Files.write(series.issueFile(), SeriesFixture.ISSUE.replace("UTF-8", "GB18030").getBytes(Charset.forName("GB18030")));
        assertEquals("天气", series.issue().getSections().getFirst().getName());
        Files.write(series.issueFile(), ("\uFEFF" + SeriesFixture.ISSUE.replace("UTF-8", "UTF-16"))
                .getBytes(StandardCharsets.UTF_16BE));
        assertEquals("天气", series.issue().getSections().getFirst().getName());
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        assertSays("does not exist", folder.resolve("issues/gone.issue"));
        assertSays("is a folder", folder.resolve("issues"));
        assertSays("is a folder", folder);
        assertSays("does not lie in the series folder", Path.of("/etc/passwd"));
        assertSays("does not lie in the series folder", folder.resolve("../other.issue"));
    }

    @Test
    void whatIsNoOrdinaryFileIsRefused() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Locale.setDefault(Locale.ENGLISH);
        Path pipe = folder.resolve("pipe.issue");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertSays("not an ordinary file", pipe);
    }

    @Test
    void linksThatLeadOutsideAreRefused(@TempDir Path elsewhere) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        Path outside = Files.writeString(elsewhere.resolve("b.issue"), SeriesFixture.ISSUE);
        assertSays("does not lie in the series folder", Files.createSymbolicLink(folder.resolve("b.issue"), outside));
        assertSays("does not lie in the series folder", Files.createSymbolicLink(folder.resolve("x"), elsewhere)
                .resolve("b.issue"));
        Path inside = Files.createSymbolicLink(folder.resolve("c.issue"), series.issueFile());
        assertEquals(2024, series.files().load(inside, Issue.class).getYear());
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(series.issueFile(), PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(series.issueFile()), "this user may read everything");
        Locale.setDefault(Locale.ENGLISH);
        assertSays("may not be read", series.issueFile());
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        try (var file = new RandomAccessFile(series.issueFile().toFile(), "rw")) {
            file.setLength(Limits.FILE_BYTES + 1L);
        }
        Locale.setDefault(Locale.ENGLISH);
        assertSays("larger than 64 MB", series.issueFile());
    }

    @Test
    void aRefusedFileCanBeReadOnceItIsRepaired() throws IOException {
        ModelFiles files = series.files();
        Files.writeString(series.registerFile(), "<");
        assertThrows(ModelFileException.class, () -> files.load(series.registerFile(), Register.class));
        Files.writeString(series.registerFile(), SeriesFixture.REGISTER);
        assertEquals(2, files.load(series.registerFile(), Register.class).getDepartments().size());
    }

    private ModelFileException refused() {
        return assertThrows(ModelFileException.class, series::issue);
    }

    private void assertSays(String sentence, Path file) {
        var e = assertThrows(ModelFileException.class, () -> series.files().load(file, EObject.class));
        assertTrue(e.getMessage().contains(sentence), e::getMessage);
        assertTrue(e.getMessage().contains(file.getFileName().toString()), e::getMessage);
    }
}
