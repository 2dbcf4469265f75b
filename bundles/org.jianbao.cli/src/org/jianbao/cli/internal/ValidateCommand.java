package org.jianbao.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.series.Series;

/** Checks issues and whole series. The findings go to the output, as lines or as JSON. */
final class ValidateCommand {

    private final Terminal terminal;
    private final Installation installation;
    private final BooleanSupplier cancelled;

    ValidateCommand(Terminal terminal, Installation installation, BooleanSupplier cancelled) {
        this.terminal = terminal;
        this.installation = installation;
        this.cancelled = cancelled;
    }

    /**
     * Checks.
     *
     * @param arguments files and folders
     * @param wanted the format of the findings; null for text
     * @return the exit code
     */
    int run(List<String> arguments, String wanted) {
        String format = Formats.of(wanted, terminal);
        if (format == null) {
            return ExitCode.FAILED;
        }
        var lines = new FindingLines(terminal);
        lines.problems(installation.problems());
        Inputs inputs = Inputs.find(arguments, terminal);
        if (inputs.files().isEmpty()) {
            return ExitCode.FAILED;
        }
        List<Checked> results = check(inputs);
        var summary = Summary.of(results, inputs.files().size());
        if (format.equals(Formats.JSON)) {
            new JsonReport(terminal).write(results, summary);
        } else {
            results.forEach(checked -> lines.print(checked.findings(), checked.folder(), terminal::result));
            terminal.result(Terminal.text("validate.summary", summary.files(), summary.errors(), summary.warnings(),
                    summary.notes()));
        }
        boolean failed = summary.unreadable() || !inputs.complete() || cancelled.getAsBoolean();
        return failed ? ExitCode.FAILED
                : summary.errors() + summary.warnings() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private List<Checked> check(Inputs inputs) {
        var bySeries = new LinkedHashMap<Path, List<Path>>();
        inputs.files().forEach(file -> bySeries.computeIfAbsent(Series.folderOf(file), key -> new ArrayList<>()).add(file));
        var results = new ArrayList<Checked>();
        try (var progress = new Progress(terminal, inputs.files().size(), System::nanoTime)) {
            for (Map.Entry<Path, List<Path>> entry : bySeries.entrySet()) {
                boolean whole = inputs.seriesFolders().contains(entry.getKey());
                var validation = new SeriesValidation(new Series(entry.getKey(), installation.kinds()),
                        installation.renderers(), cancelled);
                results.add(validation.check(entry.getValue(), whole,
                        file -> progress.step(results.size(), terminal.path(file))));
            }
        }
        return results;
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
