package org.jianbao.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.jianbao.core.io.FileNames;
import org.jianbao.core.series.Series;
import org.jianbao.export.DocumentWriters;
import org.jianbao.export.ExportResult;
import org.jianbao.export.Exporter;

/** Exports issues. The written paths go to the output, one a line; findings and errors to the error stream. */
final class ExportCommand {

    private static final String DEFAULT_FORMAT = "docx";
    private static final String FOLDER = "export";

    private final Terminal terminal;
    private final Installation installation;
    private final BooleanSupplier cancelled;
    private final FindingLines lines;
    private final Map<Path, Series> series = new HashMap<>();
    private final Map<Path, FileNames> names = new HashMap<>();
    private boolean findings;
    private boolean failed;

    ExportCommand(Terminal terminal, Installation installation, BooleanSupplier cancelled) {
        this.terminal = terminal;
        this.installation = installation;
        this.cancelled = cancelled;
        this.lines = new FindingLines(terminal);
    }

    /**
     * Exports.
     *
     * @param arguments files and folders
     * @param wanted the format; null for the one that the output is named after, or docx
     * @param output a file or folder; null for the folder {@code export} of each series
     * @return the exit code
     */
    int run(List<String> arguments, String wanted, String output) {
        DocumentWriters.Entry format = format(wanted, output);
        if (format == null) {
            return ExitCode.FAILED;
        }
        lines.problems(installation.problems());
        Inputs inputs = Inputs.find(arguments, terminal);
        failed = !inputs.complete();
        Target target = inputs.files().isEmpty() ? null : target(output, inputs);
        if (target == null) {
            return ExitCode.FAILED;
        }
        exportAll(inputs.files(), format, target);
        return failed ? ExitCode.FAILED : findings ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private DocumentWriters.Entry format(String wanted, String output) {
        String format = wanted;
        if (format == null && output != null) {
            String ending = output.substring(output.lastIndexOf('.') + 1);
            format = installation.writers().entry(ending).isPresent() ? ending : null;
        }
        String asked = format == null ? DEFAULT_FORMAT : format;
        var entry = installation.writers().entry(asked);
        if (entry.isEmpty()) {
            terminal.message("format.unknown", asked, String.join(", ", installation.writers().formats()));
        }
        return entry.orElse(null);
    }

    /** Returns where to write to; null if that is impossible, which was said then. */
    private Target target(String output, Inputs inputs) {
        if (output == null) {
            return new Target(null, null);
        }
        try {
            Path path = Path.of(output).toAbsolutePath().normalize();
            boolean folder = inputs.files().size() > 1 || !inputs.seriesFolders().isEmpty() || Files.isDirectory(path)
                    || output.endsWith("/") || output.endsWith(path.getFileSystem().getSeparator());
            if (folder && Files.exists(path) && !Files.isDirectory(path)) {
                terminal.message("output.file", output, inputs.files().size());
                return null;
            }
            return folder ? new Target(path, null) : new Target(null, path);
        } catch (InvalidPathException e) {
            terminal.message("output.name", output, e.getReason());
            return null;
        }
    }

    private void exportAll(List<Path> files, DocumentWriters.Entry format, Target target) {
        try (var progress = new Progress(terminal, files.size(), System::nanoTime)) {
            for (int i = 0; i < files.size() && !cancelled.getAsBoolean(); i++) {
                Path file = files.get(i);
                progress.step(i, terminal.path(file));
                Path folder = Series.folderOf(file);
                var exporter = new Exporter(series.computeIfAbsent(folder, this::open), installation.renderers(), format,
                        cancelled);
                ExportResult result = exporter.export(file, target(target, folder, file, format));
                progress.clear();
                report(result, folder);
            }
        }
        failed |= cancelled.getAsBoolean();
    }

    private Series open(Path folder) {
        return new Series(folder, installation.kinds());
    }

    private Path target(Target target, Path seriesFolder, Path file, DocumentWriters.Entry format) {
        if (target.file() != null) {
            return target.file();
        }
        Path folder = target.folder() == null ? seriesFolder.resolve(FOLDER) : target.folder();
        String base = FileNames.base(file);
        String name = names.computeIfAbsent(folder, key -> new FileNames()).give(base, format.extension());
        if (!name.equals(base + '.' + format.extension())) {
            terminal.message("output.renamed", terminal.path(file), name);
        }
        return folder.resolve(name);
    }

    private void report(ExportResult result, Path folder) {
        switch (result) {
            case ExportResult.Written written -> {
                findings |= lines.print(written.findings(), folder, terminal::line);
                terminal.result(terminal.path(written.target()));
            }
            case ExportResult.Refused refused -> {
                failed = true;
                terminal.line(lines.located(refused.message(), refused.issue(), folder));
            }
        }
    }

    /**
     * Where to write to.
     *
     * @param folder the folder; null for the one of each series
     * @param file the file, if there is only one
     */
    private record Target(Path folder, Path file) {
    }
}
