package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The desktop product on a display: a long series is opened, its longest issue is edited, and it is started many times. */
final class DesktopBenchmark {

    private static final String SERIES = "窗口工作周报";
    /** What is typed where: name, keys, element, feature; see EditScenario. */
    private static final String FIELDS = String.join(" ", "paragraph:abcde_:s-news-2-1-15:text", "field:abc_:s-visits-15:place",
            "grid:123<<<:s-window-service-zixun-15:value");
    private static final List<String> NAMES = List.of("paragraph", "field", "grid");
    private static final int WARM_UP = 1;

    private final Path folder = Files.createTempDirectory("jianbao-desktop");
    private final Path product;
    private final DesktopCopy copy;
    private final int rounds;
    private final int starts;
    private final Report report;

    /**
     * Prepares the measurement.
     *
     * @param product the folder of the desktop product
     * @param driver the jar of the driving bundle
     */
    DesktopBenchmark(Path product, Path driver, int rounds, int starts, Report report) throws IOException {
        this.product = product;
        this.copy = DesktopCopy.make(product, driver, folder.resolve("product"));
        this.rounds = rounds;
        this.starts = starts;
        this.report = report;
    }

    /**
     * Adds the results to the report.
     *
     * @param parts what to measure: series, edit, start
     */
    void measure(List<String> parts) throws IOException {
        if (parts.contains("series") || parts.contains("edit")) {
            longSeries(parts);
        }
        if (parts.contains("start")) {
            start();
        }
        idle();
    }

    /** A series has to be checked once before it can be edited in peace. */
    private void longSeries(List<String> parts) throws IOException {
        Path root = folder.resolve("original").resolve(SERIES);
        LongSeries series = LongSeries.write(root);
        Path workspace = null;
        var opened = new ArrayList<DesktopCopy.Run>();
        for (int round = 0; round < (parts.contains("series") ? rounds : 1); round++) {
            workspace = folder.resolve("workspace-" + round);
            DesktopCopy.copy(folder.resolve("original"), workspace);
            opened.add(run(workspace, "series", Map.of()));
        }
        if (parts.contains("edit")) {
            Map<String, String> settings = Map.of("FIRST", root.relativize(series.file(LongSeries.ISSUES - 2)).toString(),
                    "ISSUE", root.relativize(series.file(LongSeries.ISSUES - 1)).toString(), "FIELDS", FIELDS);
            var edited = new ArrayList<DesktopCopy.Run>();
            for (int round = 0; round < rounds; round++) {
                edited.add(run(workspace, "edit", settings));
            }
            editing(edited);
        }
        if (parts.contains("series")) {
            opening(opened);
        }
    }

    private DesktopCopy.Run run(Path workspace, String scenario, Map<String, String> settings) throws IOException {
        DesktopCopy.Run run = copy.run(workspace, scenario, settings);
        run.remarks().forEach(System.err::println);
        System.err.println(scenario + ' ' + run.numbers());
        return run;
    }

    private void editing(List<DesktopCopy.Run> runs) {
        report.bar("opening the editor of " + LongSeries.SECTIONS + " sections and " + LongSeries.ITEMS + " items, after the first",
                middle(runs, "open") / 1000, 1.5, "s", String.format(Locale.ROOT,
                        "until all events are handled; rounds %s s; cpu of the windows' thread %.2f s; the first "
                        + "editor of the session, of an ordinary issue: %.2f s", list(runs, run -> run.get("open") / 1000),
                        middle(runs, "open.cpu") / 1000, middle(runs, "first") / 1000));
        report.bar("longest time that windows do not answer, opening it", middle(runs, "open.blocked"), 100, "ms",
                String.format(Locale.ROOT, "cpu at most %.0f ms", middle(runs, "open.blocked.cpu")));
        for (String name : NAMES) {
            report.bar("longest wait of a keystroke for the windows' thread, " + name, longest(runs, "key." + name), 50, "ms",
                    String.format(Locale.ROOT, "120 keys; rounds %s ms; second longest %.1f, middle %.1f ms; cpu of that thread at most "
                            + "%.0f ms; with the ways from and to the one who types %.1f ms",
                            list(runs, run -> run.get("key." + name)), longest(runs, "key." + name + ".second"),
                            middle(runs, "key." + name + ".middle"), longest(runs, "key." + name + ".cpu"),
                            longest(runs, "key." + name + ".whole")));
        }
        for (String name : NAMES) {
            report.bar("preview after the last keystroke, " + name, Stats.median(all(runs, "preview." + name)), 300, "ms",
                    String.format(Locale.ROOT, "until the page is changed; longest of %d: %.0f ms",
                            all(runs, "preview." + name).size(), all(runs, "preview." + name).stream().max(Double::compare).orElse(0.0)));
        }
        report.bar("memory of the process, with navigator, findings and preview open", middle(runs, "process"), 600, "MB",
                String.format(Locale.ROOT, "after collections; after typing and before them at most %.0f MB; heap %.0f of %.0f MB, classes and "
                        + "code %.0f MB; the processes of the browser take %.0f MB more", middle(runs, "most"), middle(runs, "heap"), middle(runs, "committed"), middle(runs, "otherJava"),
                        middle(runs, "browser")));
        double blocked = NAMES.stream().mapToDouble(name -> middle(runs, "blocked." + name)).max().orElseThrow();
        report.bar("longest time that windows do not answer, while editing", blocked, 100, "ms", String.format(Locale.ROOT,
                "a tick every 3 ms; cpu at most %.0f ms", NAMES.stream().mapToDouble(name -> middle(runs, "blocked." + name
                        + ".cpu")).max().orElseThrow()));
    }

    private void opening(List<DesktopCopy.Run> runs) {
        for (String step : List.of("opening", "unfolding", "checking")) {
            report.bar("longest time that windows do not answer, " + step + " a series of " + LongSeries.ISSUES + " issues",
                    middle(runs, step), 100, "ms", String.format(Locale.ROOT, "rounds %s ms; cpu at most %.0f ms",
                            list(runs, run -> run.get(step)), middle(runs, step + ".cpu")));
        }
        report.number("checking all of them for the first time, in the background", middle(runs, "checked"), "s",
                "by the threads of the background");
    }

    private void start() throws IOException {
        Path workspace = folder.resolve("workspace-start");
        DesktopCopy.copy(Sample.file().getParent().getParent().getParent(), workspace.resolve(SERIES));
        var runs = new ArrayList<DesktopCopy.Run>();
        for (int i = -WARM_UP; i < starts; i++) {
            DesktopCopy.Run run = run(workspace, "start", Map.of());
            if (i >= 0) {
                runs.add(run);
            }
        }
        report.number("cold start of the desktop, from launch to a navigator that shows the series and answers",
                Stats.median(runs.stream().map(run -> run.get("usable") - run.launched()).toList()) / 1000, "s",
                String.format(Locale.ROOT, "script and Java %.0f, framework and bundles %.0f, platform up to our application %.0f, "
                        + "window %.0f, first series %.0f ms; %.0f classes; %.0f bundles of ours in use",
                        part(runs, run -> run.get("virtualMachine") - run.launched()), part(runs, "virtualMachine", "framework"),
                        part(runs, "framework", "application"), part(runs, "application", "window"),
                        part(runs, "window", "usable"), middle(runs, "classes"), middle(runs, "used")));
    }

    private void idle() throws IOException {
        List<String> busy = new Idleness(product).busy();
        report.fact("bundles of ours that work in an activator or in early start-up", Integer.toString(busy.size()), "0",
                busy.isEmpty(), busy.isEmpty() ? "manifests, extensions and components of the product" : String.join(", ", busy));
    }

    private static double part(List<DesktopCopy.Run> runs, String from, String to) {
        return part(runs, run -> run.get(to) - run.get(from));
    }

    private static double part(List<DesktopCopy.Run> runs, Function<DesktopCopy.Run, Double> value) {
        return Stats.median(runs.stream().map(value).toList());
    }

    private static double middle(List<DesktopCopy.Run> runs, String name) {
        return Stats.median(runs.stream().map(run -> run.get(name)).toList());
    }

    private static double longest(List<DesktopCopy.Run> runs, String name) {
        return runs.stream().mapToDouble(run -> run.get(name)).max().orElseThrow();
    }

    private static List<Double> all(List<DesktopCopy.Run> runs, String name) {
        return runs.stream().flatMap(run -> run.all(name).stream()).toList();
    }

    private static String list(List<DesktopCopy.Run> runs, Function<DesktopCopy.Run, Double> value) {
        return String.join(", ", runs.stream().map(run -> String.format(Locale.ROOT, "%.1f", value.apply(run))).toList());
    }

    /** Returns the jar of the driving bundle in the source tree. */
    static Path driver(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("releng/org.jianbao.benchmarks.desktop/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.jianbao\\.benchmarks\\.desktop-.*SNAPSHOT\\.jar"))
                    .findFirst().orElseThrow(() -> new IOException("The driver of the desktop was not built."));
        }
    }
}
