package org.jianbao.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jianbao.model.bulletin.Issue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * 500 issues to 500 files by one process that has never exported before: everything that is compiled or loaded on the
 * way counts. The issues are EMF objects; files are written plainly by both sides.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BatchBenchmark {

    /** How many issues. */
    static final int ISSUES = 500;

    /** A folder for the files. */
    @State(Scope.Thread)
    public static class Folder {

        private Path path;

        /** Makes the folder. */
        @Setup(Level.Iteration)
        public void make() throws IOException {
            path = Files.createTempDirectory("jianbao-batch");
        }

        /** Removes the folder. */
        @TearDown(Level.Iteration)
        public void remove() throws IOException {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        OutputStream file(int number) throws IOException {
            return Files.newOutputStream(path.resolve(number + ".docx"));
        }
    }

    /** Loaded issues. */
    @State(Scope.Thread)
    public static class Objects {

        private final Sample sample = Sample.load();
        private List<Issue> issues;

        /** Loads the sample and copies it. */
        @Setup
        public void load() throws IOException {
            issues = sample.issues(ISSUES);
        }
    }

    /** The bytes for the floor. */
    @State(Scope.Thread)
    public static class Bytes {

        private final Floor floor = new Floor();
        private byte[] mainPart;

        /** Exports the sample once. */
        @Setup
        public void make() throws IOException {
            Sample sample = Sample.load();
            mainPart = sample.mainPart(sample.issue());
        }
    }

    /** Our export. */
    @Benchmark
    public int export(Folder folder, Objects objects) throws IOException {
        for (int i = 0; i < ISSUES; i++) {
            try (OutputStream out = folder.file(i)) {
                objects.sample.export(objects.issues.get(i), out);
            }
        }
        return ISSUES;
    }

    /** The floor. */
    @Benchmark
    public int floor(Folder folder, Bytes bytes) throws IOException {
        for (int i = 0; i < ISSUES; i++) {
            try (OutputStream out = folder.file(i)) {
                bytes.floor.write(bytes.mainPart, out);
            }
        }
        return ISSUES;
    }

    /** Loading as many issues, each in a series of its own with its register, structure and issue before. */
    @Benchmark
    public int load() throws IOException {
        int sections = 0;
        for (int i = 0; i < ISSUES; i++) {
            sections += Sample.load().issue().getSections().size();
        }
        return sections;
    }
}
