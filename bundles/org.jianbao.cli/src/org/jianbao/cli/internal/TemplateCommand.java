package org.jianbao.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jianbao.core.io.FileNames;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.WordFiles;
import org.jianbao.export.WordTemplates;
import org.jianbao.model.structure.ReportStructure;

/** Writes the Word template of a structure to begin with. */
final class TemplateCommand {

    private final Terminal terminal;
    private final Installation installation;

    TemplateCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    /**
     * Writes the template.
     *
     * @param argument the file of the structure
     * @param output the file to write; null for one under the name of the structure, in the working folder
     * @return the exit code
     */
    int run(String argument, String output) {
        Optional<Path> file = StructureInput.file(argument, terminal);
        if (file.isEmpty()) {
            return ExitCode.FAILED;
        }
        String name = output == null ? FileNames.base(file.get()) + WordFiles.SUFFIX : output;
        Optional<Path> target = StructureInput.path(name, terminal);
        if (target.isEmpty()) {
            return ExitCode.FAILED;
        }
        if (!name.endsWith(WordFiles.SUFFIX)) {
            terminal.message("template.name", terminal.path(target.get()));
            return ExitCode.FAILED;
        }
        var series = new Series(Series.folderOf(file.get()), installation.kinds());
        try {
            ReportStructure structure = series.files().load(file.get(), ReportStructure.class);
            SafeFile.write(target.get(), out -> new WordTemplates(installation.writers()).write(structure, series.files(), out));
            terminal.result(terminal.path(target.get()));
            return ExitCode.FINE;
        } catch (IOException e) {
            terminal.line(e instanceof ModelFileException ? e.getMessage() : Terminal.text("write.failed", name, e.getMessage()));
            return ExitCode.FAILED;
        }
    }
}
