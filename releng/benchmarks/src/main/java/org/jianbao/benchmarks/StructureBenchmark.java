package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What designed structures cost: compiling one, and opening an issue of it beside an issue of generated classes whose file is
 * as long.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StructureBenchmark {

    private final ReportStructure structure = DesignedSeries.structure();
    private Path folder;
    private Path designed;
    private Path generated;
    private Series openDesigned;
    private Series openGenerated;

    /** Writes both series. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "jianbao-structure");
        designed = DesignedSeries.write(Files.createDirectory(folder.resolve("designed")));
        generated = LongSeries.copy(folder.resolve("generated"));
        Series sample = Sample.open(folder.resolve("generated"));
        Issue issue = sample.issue(generated);
        Sample.repeat(issue, Math.max(1, Math.round((float) Files.size(designed) / Files.size(generated))));
        sample.files().save(issue, generated);
        System.err.println("# Files: designed " + Files.size(designed) + ", generated " + Files.size(generated) + " bytes");
        openGenerated = Sample.open(folder.resolve("generated"));
        openDesigned = Sample.open(folder.resolve("designed"));
    }

    /** Removes both. */
    @TearDown
    public void remove() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Compiles a structure that is loaded. */
    @Benchmark
    public StructureCompiler.Result compile() {
        return StructureCompiler.compile(structure);
    }

    /** Opens an issue of a designed structure, in a series of which something was opened before. */
    @Benchmark
    public Issue designed() throws IOException {
        return again(openDesigned, designed);
    }

    /** The same of generated classes. */
    @Benchmark
    public Issue generated() throws IOException {
        return again(openGenerated, generated);
    }

    /** Opens the series and the issue of a designed structure, which is compiled. */
    @Benchmark
    public Issue designedFirst() throws IOException {
        return again(Sample.open(folder.resolve("designed")), designed);
    }

    /** Opens the series and the issue of generated classes. */
    @Benchmark
    public Issue generatedFirst() throws IOException {
        return again(Sample.open(folder.resolve("generated")), generated);
    }

    private static Issue again(Series series, Path file) throws IOException {
        series.files().forget(file);
        Issue issue = series.issue(file);
        EcoreUtil.resolveAll(issue);
        return issue;
    }
}
