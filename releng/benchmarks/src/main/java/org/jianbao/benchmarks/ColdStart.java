package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole export by a process of its own, beside the smallest Equinox application that starts with a DS runtime and ends.
 * All run by turns with configuration areas and archives that earlier runs have filled.
 */
final class ColdStart {

    /** Runs that are thrown away: they fill the configuration area, the archives and the caches of the system. */
    private static final int WARM_UP = 3;
    private static final double LIMIT = 1.5;
    private static final double SCRIPT_SECONDS = 0.2;
    private static final Pattern UI = Pattern.compile(
            "org\\.eclipse\\.(swt|jface|ui|e4|text|workbench|draw2d|gef)[._].*|org\\.jianbao\\.(forms|workbench).*");

    private final Path product;
    private final Path script;
    private final int runs;
    private final Path output;
    private final Baseline baseline;

    /**
     * Prepares the measurement.
     *
     * @param product the folder of the command-line product
     * @param script the start script of the project
     * @param runs how many runs of each
     */
    ColdStart(Path product, Path script, int runs) throws IOException {
        this.product = product;
        this.script = script;
        this.runs = runs;
        Path folder = Files.createTempDirectory("jianbao-cold");
        output = folder.resolve("2024-02.docx");
        baseline = Baseline.make(folder.resolve("baseline"), product);
    }

    /** Adds the results to the report. */
    void measure(Report report) throws IOException {
        var export = new Costs("export", export(product.resolve("jianbao")));
        var project = new Costs("export by the project's script", export(script));
        var usual = new Costs("baseline", baseline.usual());
        var same = new Costs("baseline, started like the product", baseline.likeProduct(product.resolve("jvm.options")));
        for (int run = -WARM_UP; run < runs; run++) {
            for (Costs costs : List.of(export, usual, same, project)) {
                costs.run(run >= 0);
            }
        }
        report.bar("cold export, cpu, beside the smallest Equinox application with DS", export.ratio(usual), LIMIT, "times",
                export.text() + "; " + usual.text() + ", with Equinox's launcher and Java's defaults");
        report.bar("the same beside that application started like the product", export.ratio(same), LIMIT, "times",
                same.text() + ", with the same options of the JVM and a class data archive");
        report.bar("what the project's script adds to the wall time of a second run",
                (Stats.median(project.wall) - Stats.median(export.wall)) / 1000, SCRIPT_SECONDS, "s", project.text());
        List<String> ui = ui();
        report.fact("bundles with windows in the command-line product", Integer.toString(ui.size()), "0", ui.isEmpty(),
                ui.isEmpty() ? "names of the bundles" : String.join(", ", ui));
    }

    private List<String> export(Path command) {
        return List.of(command.toString(), "export", Sample.file().toString(), "-o", output.toString());
    }

    private List<String> ui() throws IOException {
        try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> UI.matcher(name).matches()).sorted()
                    .toList();
        }
    }

    /** What the runs of a command cost. */
    private static final class Costs {

        private final String name;
        private final List<String> command;
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> wall = new ArrayList<>();

        private Costs(String name, List<String> command) {
            this.name = name;
            this.command = command;
        }

        private void run(boolean counts) throws IOException {
            Child child = Child.run(command);
            if (child.exit() != 0) {
                throw new IOException(command + "\n" + child.output());
            }
            if (counts) {
                cpu.add(child.cpu());
                wall.add(child.wall());
            }
        }

        private double ratio(Costs other) {
            return Stats.medianRatio(cpu, other.cpu);
        }

        private String text() {
            return String.format(Locale.ROOT, "%s: cpu %.0f (least %.0f) ms, wall %.0f ms", name, Stats.median(cpu),
                    Collections.min(cpu), Stats.median(wall));
        }
    }
}
