package org.jianbao.benchmarks.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was measured, a line for each number: a name, a blank, the number. */
final class Results {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Results(Path file) {
        this.file = file;
    }

    /** Notes a number. */
    synchronized void put(String name, double value) {
        lines.add(name + ' ' + value);
    }

    /** Notes a time in milliseconds, given in nanoseconds. */
    void nanos(String name, long nanos) {
        put(name, nanos / 1e6);
    }

    /** Notes what has gone wrong. */
    synchronized void failed(Throwable failure) {
        var trace = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(trace));
        lines.add("failed 1");
        trace.toString().lines().map(line -> "# " + line).forEach(lines::add);
    }

    /** Notes something to be read by people. */
    synchronized void remark(String text) {
        lines.add("# " + text);
    }

    /** Writes everything; until then the file is not there. */
    synchronized void write() throws IOException {
        Path before = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(before, lines);
        Files.move(before, file);
    }
}
