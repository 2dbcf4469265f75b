package org.jianbao.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jianbao.core.structure.version.StructureFiles;

/** Finds the files of structures that the arguments of a command name. */
final class StructureInput {

    private StructureInput() {
    }

    /**
     * What the arguments name.
     *
     * @param files the files, absolute, each once, in the order of the arguments
     * @param complete whether every argument could be found
     */
    record Found(Set<Path> files, boolean complete) {
    }

    /** Returns the path of an argument, absolute; nothing if no file can have that name, which is said. */
    static Optional<Path> path(String argument, Terminal terminal) {
        try {
            return Optional.of(Path.of(argument).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            terminal.message("input.name", argument);
            return Optional.empty();
        }
    }

    /** Returns the file of an argument; nothing if there is none, which is said. */
    static Optional<Path> file(String argument, Terminal terminal) {
        Optional<Path> path = path(argument, terminal);
        if (path.isPresent() && !Files.isRegularFile(path.get())) {
            terminal.message("input.missing", argument);
            return Optional.empty();
        }
        return path;
    }

    /**
     * Returns files of structures.
     *
     * @param arguments files, and folders of series of which all structures are meant
     * @param terminal takes what cannot be found
     */
    static Found structures(List<String> arguments, Terminal terminal) {
        var found = new LinkedHashSet<Path>();
        boolean complete = true;
        for (String argument : arguments) {
            List<Path> files = of(argument, terminal);
            complete &= !files.isEmpty();
            found.addAll(files);
        }
        return new Found(found, complete);
    }

    private static List<Path> of(String argument, Terminal terminal) {
        Optional<Path> path = path(argument, terminal);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            return inFolder(argument, path.get(), terminal);
        }
        return path.isEmpty() ? List.of() : file(argument, terminal).map(List::of).orElse(List.of());
    }

    private static List<Path> inFolder(String argument, Path folder, Terminal terminal) {
        try {
            List<Path> found = StructureFiles.all(folder);
            if (found.isEmpty()) {
                terminal.message("structure.none", argument);
            }
            return found;
        } catch (IOException e) {
            terminal.message("input.folder.unreadable", argument, e.getMessage());
            return List.of();
        }
    }
}
