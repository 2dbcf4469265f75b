package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts other processes and says what they cost.
 *
 * @param exit the exit code
 * @param output what it printed, errors included
 * @param wall the time from start to end in milliseconds
 * @param cpu the processor time in milliseconds, user and system; not a number where the system does not tell
 */
record Child(int exit, String output, double wall, double cpu) {

    /** The processor times in {@code /proc/self/stat} are counted in hundredths of a second. */
    private static final double TICK = 10;
    private static final int CHILDREN_USER = 13;
    private static final int LIMIT_MINUTES = 5;

    /** Runs a command to its end. */
    static Child run(List<String> command) throws IOException {
        Path output = Files.createTempFile("jianbao-child", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        double before = children();
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("This does not end: " + command);
            }
            double wall = (System.nanoTime() - start) / 1e6;
            return new Child(process.exitValue(), Files.readString(output), wall, children() - before);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    /** Runs a class of this program with a heap of a given size. */
    static Child java(Class<?> main, String heap, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of(executable().toString(), heap, "-cp", System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return run(command);
    }

    /** Returns the Java that runs this program. */
    static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Returns the processor time of all ended children in milliseconds. */
    private static double children() throws IOException {
        Path file = Path.of("/proc/self/stat");
        if (!Files.exists(file)) {
            return Double.NaN;
        }
        String stat = Files.readString(file);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) * TICK;
    }
}
