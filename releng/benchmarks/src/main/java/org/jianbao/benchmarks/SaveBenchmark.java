package org.jianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Saving a changed issue, forced to the disk and renamed, beside a plain write of the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SaveBenchmark {

    private Path folder;
    private Path plain;
    private Series series;
    private Issue issue;
    private byte[] bytes;

    /** Copies the series beside the class files, on a real disk. */
    @Setup
    public void copy() throws IOException {
        Path source = Series.folderOf(Sample.file());
        folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "jianbao-save");
        try (var files = Files.walk(source)) {
            for (Path path : files.toList()) {
                if (!path.equals(source)) {
                    Files.copy(path, folder.resolve(source.relativize(path).toString()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        SectionKinds kinds = Sample.open().kinds();
        series = new Series(folder, kinds);
        Path file = folder.resolve(source.relativize(Sample.file()).toString());
        issue = series.issue(file);
        EcoreUtil.resolveAll(issue);
        bytes = Files.readAllBytes(file);
        plain = folder.resolve("plain");
    }

    /** Removes the copy. */
    @TearDown
    public void remove() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Our save of an issue that differs from the file each time. */
    @Benchmark
    public Issue save() throws IOException {
        issue.setPrintCount(issue.getPrintCount() % 200 + 1);
        series.files().save(issue);
        return issue;
    }

    /** The floor: the bytes are there and written plainly. */
    @Benchmark
    public Path plain() throws IOException {
        return Files.write(plain, bytes);
    }
}
