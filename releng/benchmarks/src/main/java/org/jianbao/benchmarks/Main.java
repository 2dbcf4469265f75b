package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.openjdk.jmh.runner.RunnerException;

/** Measures everything that has a bar and prints a table of it. */
public final class Main {

    private static final int ROUNDS = 3;
    private static final int SINGLE_RUNS = 5;
    private static final int COLD_RUNS = 15;
    private static final int DESKTOP_ROUNDS = 2;
    private static final int DESKTOP_STARTS = 5;
    private static final String JVM_OPTIONS = "features/org.jianbao.cli.feature/rootfiles/jvm.options";
    private static final List<String> PARTS = List.of("export", "batch", "files", "structure", "memory", "start", "desktop");

    /** Parts of the desktop, for those who do not want all of it. */
    private static final List<String> DESKTOP_PARTS = List.of("desktop-series", "desktop-edit", "desktop-start");

    private final Report report = new Report();
    private final Path cache = Files.createTempDirectory("jianbao-cache");
    private final Rounds rounds = new Rounds(ROUNDS, cache);

    private Main() throws IOException {
        System.setProperty(Rounds.CACHE, cache.toString());
    }

    /**
     * Measures.
     *
     * @param arguments which parts: export, batch, files, structure, memory, start, desktop or one of its parts; none means all
     * @throws IOException if a child process fails or the sample cannot be read
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> parts = arguments.length == 0 ? PARTS : List.of(arguments);
        if (!parts.stream().allMatch(part -> PARTS.contains(part) || DESKTOP_PARTS.contains(part))) {
            System.err.println("Parts are: " + String.join(", ", PARTS) + "; of the desktop: " + String.join(", ", DESKTOP_PARTS));
            System.exit(2);
        }
        new Main().run(parts);
    }

    private void run(List<String> parts) throws IOException, RunnerException {
        for (String part : parts) {
            switch (part) {
                case "export" -> export();
                case "batch" -> batch();
                case "files" -> files();
                case "structure" -> structure();
                case "memory" -> Memory.measure(report);
                case "start" -> start();
                case "desktop" -> desktop(DESKTOP_PARTS);
                default -> desktop(List.of(part));
            }
        }
        System.out.println();
        System.out.printf("JDK %s, %s %s, %d processors%n", Runtime.version(), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors());
        report.print(System.out);
    }

    private void export() throws RunnerException {
        Class<?> type = ExportBenchmark.class;
        rounds.warm(type, 1, "export", "floor", "xwpf");
        rounds.warm(type, 100, "export", "floor", "xwpf");
        rounds.warm(type, 1000, "export", "floor");
        floor("warm export of the sample", type, 1, 2.5);
        floor("warm export, 100 times the paragraphs", type, 100, 1.6);
        floor("warm export, 1000 times the paragraphs", type, 1000, 1.6);
        report.bar("cpu for each issue at 1000 beside that at 100", Stats.medianRatio(rounds.cpu(type, 1000, "export"),
                rounds.cpu(type, 100, "export")) / 10, 1.1, "times", "processor time, compiler and collector included");
        for (int copies : new int[] {1, 100}) {
            compare("plain XWPF beside ours, " + copies + " times the paragraphs", type, copies, "xwpf", "export");
        }
    }

    private void floor(String what, Class<?> type, int copies, double limit) {
        report.bar(what, Stats.medianRatio(rounds.times(type, copies, "export"), rounds.times(type, copies, "floor")),
                limit, "times the floor", detail(type, copies, "export", "floor"));
    }

    private void compare(String what, Class<?> type, int copies, String left, String right) {
        report.number(what, Stats.medianRatio(rounds.times(type, copies, left), rounds.times(type, copies, right)),
                "times", detail(type, copies, left, right));
    }

    private String detail(Class<?> type, int copies, String left, String right) {
        return String.format(Locale.ROOT, "%.3f and %.3f ms; cpu %.2f times",
                Stats.median(rounds.times(type, copies, left)), Stats.median(rounds.times(type, copies, right)),
                Stats.medianRatio(rounds.cpu(type, copies, left), rounds.cpu(type, copies, right)));
    }

    private void batch() throws RunnerException, IOException {
        Class<?> type = BatchBenchmark.class;
        Sample sample = Sample.load();
        sample.export(sample.issue(), new CountingStream()); // fills the cache
        rounds.once(root().resolve(JVM_OPTIONS), type, SINGLE_RUNS, "export", "floor", "load");
        report.bar(BatchBenchmark.ISSUES + " issues to files in one new process, wall",
                Stats.medianRatio(rounds.times(type, 0, "export"), rounds.times(type, 0, "floor")), 3,
                "times the floor", String.format(Locale.ROOT,
                        "%.0f and %.0f ms; from EMF objects, fixed parts cached, the product's options of the JVM",
                        Stats.median(rounds.times(type, 0, "export")), Stats.median(rounds.times(type, 0, "floor"))));
        report.number("loading as many issues, each with register, structure and issue before, in a new process",
                Stats.median(rounds.times(type, 0, "load")), "ms", "not part of the line above");
    }

    private void files() throws RunnerException {
        Class<?> load = LoadBenchmark.class;
        rounds.warm(load, 0, "issue", "sax", "series", "saxSeries");
        report.bar("loading the issue", Stats.medianRatio(rounds.times(load, 0, "issue"), rounds.times(load, 0, "sax")),
                2.5, "times a SAX parse", detail(load, 0, "issue", "sax"));
        compare("loading the whole series beside a SAX parse of its files", load, 0, "series", "saxSeries");
        Class<?> save = SaveBenchmark.class;
        rounds.warm(save, 0, "save", "plain");
        report.bar("saving the issue beside a plain write",
                Stats.median(rounds.times(save, 0, "save")) - Stats.median(rounds.times(save, 0, "plain")), 5, "ms more",
                detail(save, 0, "save", "plain"));
    }

    private void structure() throws RunnerException {
        Class<?> type = StructureBenchmark.class;
        rounds.warm(type, 0, "compile", "designed", "generated", "designedFirst", "generatedFirst");
        report.bar("compiling a structure of " + DesignedSeries.FIELDS + " fields", Stats.median(rounds.times(type, 0, "compile")), 50,
                "ms", "");
        report.bar("opening an issue of that structure beside one of generated classes that is as long",
                Stats.medianRatio(rounds.times(type, 0, "designed"), rounds.times(type, 0, "generated")), 1.5, "times",
                detail(type, 0, "designed", "generated"));
        compare("the same with opening the series, in which the structure is compiled", type, 0, "designedFirst", "generatedFirst");
    }

    private void start() throws IOException {
        Path root = root();
        Path product = Path.of(Files.readString(root.resolve(".build").resolve("current")).strip());
        new ColdStart(product, root.resolve("jianbao"), COLD_RUNS).measure(report);
    }

    private void desktop(List<String> parts) throws IOException {
        if (System.getenv("DISPLAY") == null) {
            System.err.println("The desktop is not measured: there is no display.");
            return;
        }
        Path product = root().resolve("releng/org.jianbao.product/target/products/org.jianbao.product/linux/gtk/x86_64/jianbao");
        new DesktopBenchmark(product, DesktopBenchmark.driver(root()), DESKTOP_ROUNDS, DESKTOP_STARTS, report)
                .measure(parts.stream().map(part -> part.substring(part.indexOf('-') + 1)).toList());
    }

    private static Path root() {
        Path folder = Sample.file();
        while (!Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
