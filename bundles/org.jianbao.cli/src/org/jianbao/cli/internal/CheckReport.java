package org.jianbao.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;

/** What checks have found, as lines or as JSON on the output, with a summary and the exit code that follows. */
final class CheckReport {

    private final Terminal terminal;

    CheckReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Writes the findings.
     *
     * @param results what was found, by series
     * @param files how many files were asked for
     * @param format the format
     * @param complete whether everything that was asked for was checked
     * @return the exit code
     */
    int write(List<Checked> results, int files, String format, boolean complete) {
        var summary = Summary.of(results, files);
        if (format.equals(Formats.JSON)) {
            new JsonReport(terminal).write(results, summary);
        } else {
            var lines = new FindingLines(terminal);
            results.forEach(checked -> lines.print(checked.findings(), checked.folder(), terminal::result));
            terminal.result(Terminal.text("validate.summary", summary.files(), summary.errors(), summary.warnings(),
                    summary.notes()));
        }
        if (summary.unreadable() || !complete) {
            return ExitCode.FAILED;
        }
        return summary.errors() + summary.warnings() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /**
     * What was found in one series.
     *
     * @param folder the series folder
     * @param findings the findings; those about files that cannot be read have the rule {@link #UNREADABLE}
     */
    record Checked(Path folder, List<Finding> findings) {

        /** The rule of files that cannot be read. */
        static final String UNREADABLE = "file.unreadable";
    }

    /**
     * How much was found.
     *
     * @param files how many files were asked for
     * @param errors how many errors there are
     * @param warnings how many warnings there are
     * @param notes how many notes there are
     * @param unreadable whether a file cannot be read
     */
    record Summary(int files, long errors, long warnings, long notes, boolean unreadable) {

        static Summary of(List<Checked> results, int files) {
            List<Finding> all = results.stream().flatMap(checked -> checked.findings().stream()).toList();
            return new Summary(files, count(all, Severity.ERROR), count(all, Severity.WARNING), count(all, Severity.INFO),
                    all.stream().anyMatch(finding -> finding.rule().equals(Checked.UNREADABLE)));
        }

        private static long count(List<Finding> findings, Severity severity) {
            return findings.stream().filter(finding -> finding.severity() == severity).count();
        }
    }
}
