package org.jianbao.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.jianbao.cli.internal.CheckReport.Checked;
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
        new FindingLines(terminal).problems(installation.problems());
        Inputs inputs = Inputs.find(arguments, terminal);
        if (inputs.files().isEmpty()) {
            return ExitCode.FAILED;
        }
        List<Checked> results = check(inputs);
        return new CheckReport(terminal).write(results, inputs.files().size(), format,
                inputs.complete() && !cancelled.getAsBoolean());
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
}
