package org.jianbao.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jianbao.core.io.FileNames;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.packing.PackageExport;

/** Writes a structure with all that a new series needs as one file. */
final class PackageCommand {

    private final Terminal terminal;
    private final Installation installation;

    PackageCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    /**
     * Writes a package.
     *
     * @param argument the file of the structure
     * @param output the file to write; null for one under the name of the structure, in the working folder
     * @param sample the file of a sample issue; null for none
     * @return the exit code
     */
    int run(String argument, String output, String sample) {
        Optional<Path> structure = StructureInput.file(argument, terminal);
        Optional<Path> issue = sample == null ? Optional.empty() : StructureInput.file(sample, terminal);
        if (structure.isEmpty() || sample != null && issue.isEmpty()) {
            return ExitCode.FAILED;
        }
        String name = output == null ? FileNames.base(structure.get()) + PackageExport.SUFFIX : output;
        Optional<Path> target = StructureInput.path(name, terminal);
        if (target.isEmpty()) {
            return ExitCode.FAILED;
        }
        var series = new Series(Series.folderOf(structure.get()), installation.kinds());
        try {
            PackageExport.write(series, structure.get(), issue.orElse(null), target.get());
            terminal.result(terminal.path(target.get()));
            return ExitCode.FINE;
        } catch (IOException e) {
            terminal.line(e instanceof ModelFileException ? e.getMessage() : Terminal.text("write.failed", name, e.getMessage()));
            return ExitCode.FAILED;
        }
    }
}
