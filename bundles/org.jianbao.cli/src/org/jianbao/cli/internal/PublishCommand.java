package org.jianbao.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.Publishing;
import org.jianbao.core.structure.version.SeriesMigration;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.export.WordTemplates;
import org.jianbao.model.structure.ReportStructure;

/** Publishes a draft of a structure, or tells what that would do to the issues of the series. */
final class PublishCommand {

    private final Terminal terminal;
    private final Installation installation;
    private final BooleanSupplier cancelled;

    PublishCommand(Terminal terminal, Installation installation, BooleanSupplier cancelled) {
        this.terminal = terminal;
        this.installation = installation;
        this.cancelled = cancelled;
    }

    /**
     * Publishes.
     *
     * @param argument the file of the draft
     * @param dryRun whether nothing is saved, and what would become of every issue is told
     * @param wanted the format of that; null for text
     * @return the exit code: 1 if what is wrong with the draft forbids it
     */
    int run(String argument, boolean dryRun, String wanted) {
        String format = Formats.of(wanted, terminal);
        Optional<Path> file = StructureInput.file(argument, terminal);
        if (format == null || file.isEmpty()) {
            return ExitCode.FAILED;
        }
        Path folder = Series.folderOf(file.get());
        var series = new Series(folder, installation.kinds());
        try {
            ReportStructure draft = series.files().load(file.get(), ReportStructure.class);
            var publishing = new Publishing(series, WordTemplates.lint(installation.kinds(), installation.writers()));
            Publishing.Plan plan = publishing.plan(draft);
            new FindingLines(terminal).print(plan.findings(), folder, terminal::line);
            if (!plan.isAllowed()) {
                terminal.message("publish.refused", terminal.path(file.get()));
                return ExitCode.FINDINGS;
            }
            return dryRun ? impact(series, file.get(), format) : publish(publishing, draft, file.get());
        } catch (IOException e) {
            terminal.line(e instanceof ModelFileException ? e.getMessage() : Terminal.text("write.failed", argument, e.getMessage()));
            return ExitCode.FAILED;
        }
    }

    private int publish(Publishing publishing, ReportStructure draft, Path file) throws IOException {
        Path published = publishing.publish(draft);
        terminal.result(terminal.path(published));
        List<Path> users = publishing.discard(file);
        if (!users.isEmpty()) {
            terminal.message("publish.used", terminal.path(file), users.size(), terminal.path(published));
        }
        return ExitCode.FINE;
    }

    private int impact(Series series, Path draft, String format) throws IOException {
        var migration = new SeriesMigration(series.files().folder(), installation.kinds(), draft, Map.of());
        List<Outcome> outcomes = migration.impact(series.issueFiles(), cancelled, file -> { });
        if (format.equals(Formats.JSON)) {
            new MigrationReport(terminal).json(outcomes, true);
        } else {
            new MigrationReport(terminal).lines(outcomes);
        }
        return cancelled.getAsBoolean() ? ExitCode.FAILED : MigrationReport.code(outcomes);
    }
}
