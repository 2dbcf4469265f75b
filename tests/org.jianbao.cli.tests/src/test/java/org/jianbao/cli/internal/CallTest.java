package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jianbao.cli.internal.CliRun.Outcome;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line is called, rightly and wrongly, in both languages. */
class CallTest {

    @TempDir
    private Path folder;

    @Test
    void withoutACommandTheHelpIsAnError() {
        Outcome outcome = run();
        assertEquals(ExitCode.FAILED, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("Which command?") && outcome.err().contains("validate"), outcome::err);
    }

    @Test
    void theVersionIsOneLine() {
        for (String option : List.of("--version", "-V")) {
            assertEquals(new Outcome(ExitCode.FINE, "jianbao 1.2.3" + System.lineSeparator(), ""), run(option));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "export --help", "help export", "validate -h", "help validate", "help help"})
    void helpHasExamplesAndExitCodes(String call) {
        Outcome english = run((Object[]) call.split(" "));
        assertEquals(ExitCode.FINE, english.code());
        assertEquals("", english.err());
        assertTrue(english.out().contains("Examples:") && english.out().contains("  jianbao "), english::out);
        assertTrue(english.out().chars().noneMatch(unit -> unit > 0x7F), english::out);
        assertTrue(english.out().lines().allMatch(line -> line.length() <= 80), english::out);
        Outcome chinese = CliRun.in(folder).language(Locale.SIMPLIFIED_CHINESE).run((Object[]) call.split(" "));
        assertEquals(ExitCode.FINE, chinese.code());
        assertTrue(chinese.out().contains("用法：") && chinese.out().contains("示例："), chinese::out);
        assertFalse(chinese.out().contains("Usage") || chinese.out().contains("Examples"), chinese::out);
        assertTrue(chinese.out().endsWith(System.lineSeparator()));
    }

    @Test
    void helpNamesTheExitCodes() {
        String help = run("--help").out();
        assertTrue(help.contains("  0 ") && help.contains("  1 ") && help.contains("  2 "), help);
    }

    @Test
    void anUnknownCommandOption() {
        wrong("There is no command \"print\". The commands are export, validate, new, lint, publish, migrate, package, template, help.", "print");
        wrong("There is no command \"print\". The commands are export, validate, new, lint, publish, migrate, package, template, help.", "help", "print");
        wrong("There is no option \"--frmat\".", "export", "--frmat", "html", "a.issue");
        wrong("There is no option \"-x\".", "validate", "-x", "a.issue");
        wrong("The command \"jianbao export\" needs a file or folder.", "export");
        wrong("The command \"jianbao validate\" needs a file or folder.", "validate", "--format", "json");
        wrong("The option --format needs a value.", "export", "a.issue", "--format");
        wrong("The option --output is given twice.", "export", "-o", "a", "-o", "b", "a.issue");
    }

    private void wrong(String sentence, Object... call) {
        Outcome outcome = run(call);
        assertEquals(ExitCode.FAILED, outcome.code(), outcome::all);
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(sentence), outcome::err);
        Outcome chinese = CliRun.in(folder).language(Locale.CHINA).run(call);
        assertEquals(ExitCode.FAILED, chinese.code());
        assertTrue(chinese.err().codePoints().filter(Character::isIdeographic).count() > 5, () -> sentence + " / " + chinese.err());
    }

    @Test
    void anUnknownFormatNamesTheFormats() {
        Path issue = SampleSeries.folder().resolve(SampleSeries.ISSUE);
        Outcome export = run("export", "--format", "pdf", issue, "-o", folder);
        assertEquals(ExitCode.FAILED, export.code());
        assertEquals("There is no format \"pdf\". The formats are docx, html, txt." + System.lineSeparator(), export.err());
        Outcome validate = run("validate", "--format", "xml", issue);
        assertEquals(ExitCode.FAILED, validate.code());
        assertTrue(validate.err().contains("text, json"), validate::err);
        assertEquals(List.of(), SampleSeries.files(folder));
    }

    @Test
    void aFileMayBeginWithAnAtSignOrADash() {
        SampleSeries.copyTo(folder.resolve("@系列"));
        assertEquals(ExitCode.FINE, run("validate", folder.resolve("@系列")).code());
        assertEquals(ExitCode.FAILED, run("validate", "@missing").code());
        assertTrue(run("validate", "--", "-x.issue").err().contains("-x.issue"));
    }

    @Test
    void aBrokenPlugInIsNamedAndHarmsNothing() {
        var problem = new Finding("plugin.incomplete", Severity.WARNING, "It lacks a renderer.", Place.of("org.example.bad"));
        Outcome outcome = CliRun.in(folder).problems(List.of(problem)).run("validate", SampleSeries.folder());
        assertEquals(ExitCode.FINE, outcome.code());
        assertTrue(outcome.err().contains("org.example.bad") && outcome.err().contains("It lacks a renderer."), outcome::err);
    }

    @Test
    void anOutputThatIsGoneIsOneSentenceAndCodeTwo() {
        var err = new java.io.ByteArrayOutputStream();
        var closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws java.io.IOException {
                throw new java.io.IOException("Broken pipe");
            }
        });
        for (Object[] call : new Object[][] {{"validate", SampleSeries.folder()}, {"--help"},
            {"validate", "--format", "json", SampleSeries.folder()},
            {"export", "--format", "txt", "-o", folder.resolve("out.txt"), SampleSeries.folder().resolve(SampleSeries.ISSUE)}}) {
            err.reset();
            int code = CliRun.in(folder).run(closed, new PrintStream(err, true, StandardCharsets.UTF_8), call);
            assertEquals(ExitCode.FAILED, code);
            String said = err.toString(StandardCharsets.UTF_8);
            assertEquals(1, said.lines().filter(line -> line.startsWith("The output could not be written")).count(), said);
            assertFalse(said.contains("Exception"), said);
        }
        assertEquals(List.of("out.txt"), SampleSeries.files(folder), "the document is there all the same");
    }

    @Test
    void whateverFailsIsOneSentenceAndCodeTwo() {
        for (Throwable failure : List.of(new IllegalStateException("broken"), new NoClassDefFoundError("lost"),
                new OutOfMemoryError("Java heap space"))) {
            for (String[] call : new String[][] {{"validate", "a.issue"}, {"export", "--format=txt", "a.issue"}}) {
                var err = new java.io.ByteArrayOutputStream();
                var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
                int code = new Cli(new Terminal(stream, stream, () -> false, folder), () -> {
                    throw CallTest.<RuntimeException>thrown(failure);
                }, () -> false, "1").run(call);
                assertEquals(ExitCode.FAILED, code);
                assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err::toString);
                assertTrue(err.toString(StandardCharsets.UTF_8).contains(failure.getMessage()), err::toString);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T thrown(Throwable failure) throws T {
        throw (T) failure;
    }

    private Outcome run(Object... arguments) {
        return CliRun.in(folder).run(arguments);
    }
}
