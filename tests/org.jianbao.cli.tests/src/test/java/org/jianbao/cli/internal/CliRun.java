package org.jianbao.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.jianbao.core.check.Finding;
import org.jianbao.fixtures.Contributions;

/** Runs the command line in this process, on what the class path contributes. */
final class CliRun {

    private final Path folder;
    private Locale locale = Locale.ENGLISH;
    private Contributions contributions = Contributions.read();
    private List<Finding> problems = List.of();
    private BooleanSupplier cancelled = () -> false;

    private CliRun(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param out the output
     * @param err the error stream
     */
    record Outcome(int code, String out, String err) {

        /** Returns everything that was said. */
        String all() {
            return out + err;
        }
    }

    /** Prepares a run; short paths in messages are relative to the folder. */
    static CliRun in(Path folder) {
        return new CliRun(folder);
    }

    CliRun language(Locale language) {
        this.locale = language;
        return this;
    }

    CliRun with(Contributions installed) {
        this.contributions = installed;
        return this;
    }

    CliRun problems(List<Finding> found) {
        this.problems = found;
        return this;
    }

    CliRun cancelled(BooleanSupplier asked) {
        this.cancelled = asked;
        return this;
    }

    /** Runs a command. */
    Outcome run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command with streams of one's own. */
    int run(PrintStream out, PrintStream err, Object... arguments) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            var terminal = new Terminal(out, err, () -> false, folder);
            var installation = new Installation(contributions.kinds(), contributions.renderers(), contributions.writers(),
                    problems);
            String[] texts = new String[arguments.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = arguments[i].toString();
            }
            return new Cli(terminal, () -> installation, cancelled, "1.2.3").run(texts);
        } finally {
            Locale.setDefault(before);
        }
    }
}
