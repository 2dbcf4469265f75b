package org.jianbao.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks that are compared one right after the other, each in a JVM of its own, and that several times over. So
 * a ratio is made of numbers that were measured under the same conditions.
 */
final class Rounds {

    /** The system property with the folder of the Word writer's cache. */
    static final String CACHE = "org.jianbao.cache";

    private static final int WARM_UP_SECONDS = 10;
    private static final int MEASURED_SECONDS = 5;

    private final int count;
    private final Path cache;
    private final Map<String, List<Double>> times = new HashMap<>();
    private final Map<String, List<Double>> cpu = new HashMap<>();

    /**
     * Makes rounds.
     *
     * @param count how many; each ratio will be the middle one
     * @param cache the folder of the Word writer's cache, as the product has one
     */
    Rounds(int count, Path cache) {
        this.count = count;
        this.cache = cache;
    }

    /**
     * Measures what a process does again and again.
     *
     * @param type the class
     * @param copies how many times the paragraphs of the sample; 0 for benchmarks without that parameter
     * @param methods its benchmarks
     */
    void warm(Class<?> type, int copies, String... methods) throws RunnerException {
        for (int round = 0; round < count; round++) {
            for (String method : methods) {
                OptionsBuilder options = options(type, method);
                options.warmupIterations(WARM_UP_SECONDS).warmupTime(TimeValue.seconds(1));
                options.measurementIterations(MEASURED_SECONDS).measurementTime(TimeValue.seconds(1));
                if (copies > 0) {
                    options.param("copies", Integer.toString(copies));
                }
                add(key(type, copies, method), new Runner(options.build()).run());
            }
        }
    }

    /**
     * Measures what a process does once.
     *
     * @param jvm the file with the options of the JVM
     * @param type the class
     * @param runs how many processes
     * @param methods its benchmarks
     */
    void once(Path jvm, Class<?> type, int runs, String... methods) throws RunnerException {
        for (int run = 0; run < runs; run++) {
            for (String method : methods) {
                OptionsBuilder options = options(type, method);
                options.warmupIterations(0).measurementIterations(1).jvmArgsPrepend("@" + jvm);
                add(key(type, 0, method), new Runner(options.build()).run());
            }
        }
    }

    private OptionsBuilder options(Class<?> type, String method) {
        var options = new OptionsBuilder();
        options.include("\\Q" + type.getName() + '.' + method + "\\E$").forks(1).addProfiler(CpuProfiler.class)
                .jvmArgsAppend("-D" + CACHE + '=' + cache).shouldFailOnError(true);
        return options;
    }

    private void add(String key, Collection<RunResult> results) {
        var iterations = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        for (RunResult result : results) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    iterations.add(iteration.getPrimaryResult().getScore());
                    processor.add(iteration.getSecondaryResults().get(CpuProfiler.NAME).getScore());
                }
            }
        }
        times.computeIfAbsent(key, any -> new ArrayList<>()).add(Stats.median(iterations));
        cpu.computeIfAbsent(key, any -> new ArrayList<>()).add(Stats.median(processor));
    }

    /** Returns the time of an operation in each round, in milliseconds. */
    List<Double> times(Class<?> type, int copies, String method) {
        return times.get(key(type, copies, method));
    }

    /** Returns the processor time of an operation in each round, in milliseconds. */
    List<Double> cpu(Class<?> type, int copies, String method) {
        return cpu.get(key(type, copies, method));
    }

    private static String key(Class<?> type, int copies, String method) {
        return type.getSimpleName() + '.' + method + ':' + copies;
    }
}
