package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A copy of the desktop product with one bundle more, which drives and measures it from inside. */
final class DesktopCopy {

    private static final String DRIVER = "org.jianbao.benchmarks.desktop";
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final int LIMIT_MINUTES = 20;

    private final Path folder;
    private final Path log;

    private DesktopCopy(Path folder) {
        this.folder = folder;
        this.log = folder.resolveSibling("desktop.log");
    }

    /**
     * Makes the copy.
     *
     * @param product the folder of the product as it was built
     * @param driver the jar of the driving bundle
     * @param folder where the copy goes
     */
    static DesktopCopy make(Path product, Path driver, Path folder) throws IOException {
        copy(product, folder);
        try (var jar = new JarFile(driver.toFile())) {
            String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
            Files.writeString(folder.resolve(BUNDLES), DRIVER + ',' + version + ',' + driver.toUri() + ",4,true\n",
                    StandardOpenOption.APPEND);
        }
        return new DesktopCopy(folder);
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** What a run has measured: the numbers by name, and what the driver remarked. */
    record Run(Map<String, List<Double>> numbers, List<String> remarks, double launched) {

        /** Returns the number that was measured once. */
        double get(String name) {
            return all(name).getFirst();
        }

        /** Returns what was measured several times. */
        List<Double> all(String name) {
            return numbers.getOrDefault(name, List.of(Double.NaN));
        }
    }

    /**
     * Starts the product, lets the driver go through a scenario, and returns what it measured.
     *
     * @param workspace the folder of series
     * @param scenario the name of the scenario
     * @param settings what else the driver has to know, by the last word of the name of the variable
     */
    Run run(Path workspace, String scenario, Map<String, String> settings) throws IOException {
        Path results = Files.createTempDirectory("jianbao-results").resolve("results.txt");
        var builder = new ProcessBuilder(folder.resolve("jianbao-desktop").toString(), "-data", workspace.toString(), "-nl",
                "zh_CN").redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JIANBAO_BENCHMARK", scenario);
        builder.environment().put("JIANBAO_BENCHMARK_RESULTS", results.toString());
        settings.forEach((name, value) -> builder.environment().put("JIANBAO_BENCHMARK_" + name, value));
        long launched = System.currentTimeMillis();
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("The desktop has taken more than " + LIMIT_MINUTES + " minutes for the part " + scenario + ": see " + log);
            }
            if (!Files.exists(results)) {
                throw new IOException("The desktop did not end well: see " + log);
            }
            return read(results, launched);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Run read(Path results, long launched) throws IOException {
        Map<String, List<Double>> numbers = new HashMap<>();
        List<String> lines = Files.readAllLines(results);
        List<String> remarks = lines.stream().filter(line -> line.startsWith("#")).toList();
        lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).forEach(line -> numbers
                .computeIfAbsent(line[0], name -> new java.util.ArrayList<>()).add(Double.valueOf(line[1])));
        if (numbers.containsKey("failed")) {
            throw new IOException(String.join("\n", remarks));
        }
        return new Run(numbers, remarks, launched);
    }
}
