package org.jianbao.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jianbao.core.series.Series;

/** Finds the files that the arguments of a command name. */
final class Inputs {

    private final Terminal terminal;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Path> seriesFolders = new ArrayList<>();
    private boolean complete = true;

    private Inputs(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Finds the files. What cannot be found is said on the terminal.
     *
     * @param arguments files, or folders of which all issues are meant
     * @param terminal takes the messages
     */
    static Inputs find(List<String> arguments, Terminal terminal) {
        var inputs = new Inputs(terminal);
        arguments.forEach(inputs::add);
        return inputs;
    }

    /** Returns the files, absolute, each once, in the order of the arguments and of their paths. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** Returns those arguments that are folders of whole series, absolute. */
    List<Path> seriesFolders() {
        return List.copyOf(seriesFolders);
    }

    /** Returns whether every argument could be found. */
    boolean complete() {
        return complete;
    }

    private void add(String argument) {
        try {
            Path path = Path.of(argument).toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                addFolder(argument, path);
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                problem("input.missing", argument);
            }
        } catch (InvalidPathException e) {
            problem(argument.indexOf('\uFFFD') >= 0 || !isAscii(argument) ? "input.encoding" : "input.name", argument);
        } catch (IOException e) {
            problem("input.folder.unreadable", argument, e.getMessage());
        }
    }

    private void addFolder(String argument, Path folder) throws IOException {
        Path issues = folder.resolve(Series.ISSUES);
        boolean series = Files.isDirectory(issues) || Files.isRegularFile(folder.resolve(Series.REGISTER));
        List<Path> found = issues(series ? issues : folder);
        if (series) {
            seriesFolders.add(folder);
        }
        if (found.isEmpty()) {
            problem("input.folder.empty", argument);
        }
        files.addAll(found);
    }

    private static List<Path> issues(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.getFileName().toString().endsWith(Series.ISSUE_SUFFIX)
                    && Files.isRegularFile(file)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    private void problem(String key, Object... args) {
        complete = false;
        terminal.message(key, args);
    }
}
