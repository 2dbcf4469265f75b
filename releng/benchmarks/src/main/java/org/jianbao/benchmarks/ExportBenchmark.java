package org.jianbao.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.jianbao.export.document.Document;
import org.jianbao.model.bulletin.Issue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Warm export of one issue from EMF objects: the document is made and written as a Word file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBenchmark {

    /** How many times the paragraphs of the sample stand in the issue. */
    @Param({"1", "100", "1000"})
    public int copies;

    private final Sample sample = Sample.load();
    private final Floor floor = new Floor();
    private Issue issue;
    private byte[] mainPart;

    /** Loads the sample and makes the bytes for the floor. */
    @Setup
    public void load() throws IOException {
        issue = copies == 1 ? sample.issue() : sample.grown(copies);
        mainPart = sample.mainPart(issue);
    }

    /** Frees what the deflater holds. */
    @TearDown
    public void free() {
        floor.close();
    }

    /** Our export. */
    @Benchmark
    public long export() throws IOException {
        var out = new CountingStream();
        sample.export(issue, out);
        return out.count();
    }

    /** Only the first half of it: from EMF objects to the neutral document. */
    @Benchmark
    public Document document() {
        return sample.document(issue);
    }

    /** The floor: deflating and framing the bytes that the export has made before. */
    @Benchmark
    public long floor() throws IOException {
        var out = new CountingStream();
        floor.write(mainPart, out);
        return out.count();
    }

    /** The same document by plain XWPF calls. */
    @Benchmark
    public long xwpf() throws IOException {
        var out = new CountingStream();
        PlainXwpf.write(sample.document(issue), out);
        return out.count();
    }
}
