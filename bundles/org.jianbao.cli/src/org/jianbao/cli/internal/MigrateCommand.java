package org.jianbao.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.SeriesMigration;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;

/** Moves issues to a version of their structure, or tells what would become of them. */
final class MigrateCommand {

    private final Terminal terminal;
    private final Installation installation;
    private final BooleanSupplier cancelled;

    MigrateCommand(Terminal terminal, Installation installation, BooleanSupplier cancelled) {
        this.terminal = terminal;
        this.installation = installation;
        this.cancelled = cancelled;
    }

    /**
     * Moves issues.
     *
     * @param arguments files of issues, and folders of which all issues are meant
     * @param to the file of the version
     * @param dryRun whether nothing is saved
     * @param wanted the format of the report; null for text
     * @return the exit code
     */
    int run(List<String> arguments, String to, boolean dryRun, String wanted) {
        String format = Formats.of(wanted, terminal);
        Optional<Path> structure = StructureInput.file(to, terminal);
        Inputs inputs = Inputs.find(arguments, terminal);
        if (format == null || structure.isEmpty() || inputs.files().isEmpty()) {
            return ExitCode.FAILED;
        }
        Path folder = Series.folderOf(structure.get());
        Map<Boolean, List<Path>> own = new LinkedHashMap<>();
        inputs.files().forEach(file -> own.computeIfAbsent(Series.folderOf(file).equals(folder), key -> new ArrayList<>()).add(file));
        own.getOrDefault(false, List.of()).forEach(file -> terminal.message("migrate.foreign", terminal.path(file),
                terminal.path(folder)));
        List<Outcome> outcomes = move(folder, structure.get(), own.getOrDefault(true, List.of()), dryRun);
        if (format.equals(Formats.JSON)) {
            new MigrationReport(terminal).json(outcomes, dryRun);
        } else {
            new MigrationReport(terminal).lines(outcomes);
        }
        boolean failed = own.containsKey(false) || !inputs.complete() || cancelled.getAsBoolean();
        return failed ? ExitCode.FAILED : MigrationReport.code(outcomes);
    }

    private List<Outcome> move(Path folder, Path structure, List<Path> issues, boolean dryRun) {
        var migration = new SeriesMigration(folder, installation.kinds(), structure, Map.of());
        try (var progress = new Progress(terminal, issues.size(), System::nanoTime)) {
            var done = new AtomicInteger();
            Consumer<Path> step = file -> progress.step(done.getAndIncrement(), terminal.path(file));
            return dryRun ? migration.impact(issues, cancelled, step) : migration.run(issues, cancelled, step);
        }
    }
}
