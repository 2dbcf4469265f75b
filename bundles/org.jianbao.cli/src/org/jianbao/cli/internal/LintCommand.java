package org.jianbao.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jianbao.cli.internal.CheckReport.Checked;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.rules.FileChecks;
import org.jianbao.core.series.Series;
import org.jianbao.export.WordTemplates;
import org.jianbao.model.structure.ReportStructure;

/** Checks structures. The findings go to the output, as lines or as JSON, like those of a validation. */
final class LintCommand {

    private final Terminal terminal;
    private final Installation installation;
    private final BooleanSupplier cancelled;

    LintCommand(Terminal terminal, Installation installation, BooleanSupplier cancelled) {
        this.terminal = terminal;
        this.installation = installation;
        this.cancelled = cancelled;
    }

    /**
     * Checks.
     *
     * @param arguments files of structures, and folders of series
     * @param wanted the format of the findings; null for text
     * @return the exit code
     */
    int run(List<String> arguments, String wanted) {
        String format = Formats.of(wanted, terminal);
        if (format == null) {
            return ExitCode.FAILED;
        }
        new FindingLines(terminal).problems(installation.problems());
        StructureInput.Found found = StructureInput.structures(arguments, terminal);
        Set<Path> files = found.files();
        if (files.isEmpty()) {
            return ExitCode.FAILED;
        }
        Map<Path, List<Finding>> bySeries = new LinkedHashMap<>();
        for (Path file : files) {
            if (!cancelled.getAsBoolean()) {
                bySeries.computeIfAbsent(Series.folderOf(file), key -> new ArrayList<>()).addAll(check(file));
            }
        }
        List<Checked> results = bySeries.entrySet().stream().map(entry -> new Checked(entry.getKey(), entry.getValue())).toList();
        return new CheckReport(terminal).write(results, files.size(), format, found.complete() && !cancelled.getAsBoolean());
    }

    private List<Finding> check(Path file) {
        var series = new Series(Series.folderOf(file), installation.kinds());
        try {
            ReportStructure structure = series.files().load(file, ReportStructure.class);
            var findings = new ArrayList<>(FileChecks.check(structure, series.files()));
            findings.addAll(WordTemplates.lint(installation.kinds(), installation.writers()).check(structure, series.files()));
            return findings;
        } catch (ModelFileException e) {
            Place place = e.place() == null ? Place.of(file.toString()) : e.place();
            return List.of(new Finding(Checked.UNREADABLE, Severity.ERROR, e.getMessage(), place));
        }
    }
}
