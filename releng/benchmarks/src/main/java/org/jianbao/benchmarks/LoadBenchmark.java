package org.jianbao.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Loading the issue, beside a SAX parse of the same file that makes no objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {

    private final Path file = Sample.file();
    private final SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    private List<Path> all;

    /** Finds the files of the series. */
    @Setup
    public void find() throws IOException {
        Path folder = Series.folderOf(file);
        try (var files = Files.walk(folder)) {
            all = files.filter(path -> path.toString().matches(".*\\.(issue|structure|register)")).toList();
        }
    }

    /** The issue alone; what it refers to in other files is not loaded. */
    @Benchmark
    public Issue issue() throws IOException {
        return Sample.open().issue(file);
    }

    /** The floor of that. */
    @Benchmark
    public int sax() throws IOException {
        return parse(file);
    }

    /** Both issues with register and structure, all references resolved. */
    @Benchmark
    public Series series() throws IOException {
        Series series = Sample.open();
        for (Path issue : series.issueFiles()) {
            EcoreUtil.resolveAll(series.issue(issue));
        }
        return series;
    }

    /** The floor of that. */
    @Benchmark
    public int saxSeries() throws IOException {
        int elements = 0;
        for (Path path : all) {
            elements += parse(path);
        }
        return elements;
    }

    private int parse(Path path) throws IOException {
        var counter = new Counter();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            factory.newSAXParser().parse(in, counter);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return counter.elements;
    }

    /** Counts elements, so that the parse has a result. */
    private static final class Counter extends DefaultHandler {

        private int elements;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            elements++;
        }
    }
}
