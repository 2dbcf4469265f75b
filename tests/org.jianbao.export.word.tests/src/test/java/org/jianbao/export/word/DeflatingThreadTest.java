package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;

import org.jianbao.export.document.Document;
import org.jianbao.export.layout.LayoutProfiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A large document is deflated by a thread of its own: nobody sees it in the file, and it never outlives the call. */
@Timeout(60)
class DeflatingThreadTest {

    private static final String ENTRY = "entry.xml";
    private static final int HUGE = 40 * PackageZip.LARGE;

    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void noThreadIsLeft() {
        threads.forEach(thread -> assertFalse(thread.isAlive(), thread.getName()));
        assertEquals(List.of(), alive());
    }

    private static List<String> alive() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(DeflatingThread.NAME::equals).toList();
    }

    private Thread started(Runnable work) {
        Thread thread = DeflatingThread.thread(work);
        threads.add(thread);
        return thread;
    }

    /** Makes threads that cannot be started, as in a system with a limit. */
    private static Thread refused(Runnable work) {
        return new Thread(work) {
            @Override
            public synchronized void start() {
                throw new OutOfMemoryError("unable to create native thread");
            }
        };
    }

    private static byte[] prose(int size) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append("<w:p><w:r><w:t>").append(Integer.toString(i * 7919, 36)).append("</w:t></w:r></w:p>");
        }
        return text.substring(0, size).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(473).nextBytes(bytes);
        return bytes;
    }

    private static byte[] zip(byte[] content, int chunk, ThreadFactory factory) throws IOException {
        var out = new ByteArrayOutputStream();
        zip(content, chunk, out, new Deflater(6, true), factory);
        return out.toByteArray();
    }

    private static void zip(byte[] content, int chunk, OutputStream out, Deflater deflater, ThreadFactory factory)
            throws IOException {
        try (var zip = new PackageZip(out, deflater, factory)) {
            zip.begin(ENTRY);
            byte[] shared = new byte[chunk];
            for (int at = 0; at < content.length; at += chunk) {
                int length = Math.min(chunk, content.length - at);
                System.arraycopy(content, at, shared, 0, length);
                zip.add(shared, 0, length);
            }
            zip.end();
            zip.begin("last.xml");
            zip.add(content, 0, Math.min(content.length, 10));
            zip.end();
            zip.finish();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 100", "131072, 32768", "131073, 32768", "150000, 7", "300001, 32768", "5242880, 32768",
        "5242880, 12345", "1000000, 100000", "1000000, 1000000"})
    void theBytesAreThoseOfOneThread(int size, int chunk) throws IOException {
        for (byte[] content : List.of(prose(size), noise(size))) {
            byte[] file = zip(content, chunk, this::started);
            assertArrayEquals(zip(content, chunk, DeflatingThreadTest::refused), file);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                assertEquals(ENTRY, zip.getNextEntry().getName());
                assertArrayEquals(content, zip.readAllBytes());
            }
        }
        assertEquals(size > PackageZip.LARGE ? 2 : 0, threads.size());
    }

    @Test
    void theThreadIsNamedAndKeepsNoProcessAlive() {
        Thread thread = DeflatingThread.thread(() -> { });
        assertEquals(DeflatingThread.NAME, thread.getName());
        assertTrue(thread.isDaemon());
    }

    @Test
    void anOrdinaryIssueStartsNoThread() {
        int size = new WordFile(Fixture.write(Fixture.bulletin())).part("word/document.xml").getBytes(StandardCharsets.UTF_8).length;
        assertTrue(4 * size < PackageZip.LARGE, "a bulletin has " + size + " bytes");
    }

    @Test
    void anInterruptedCallerGetsItsFileAndStaysInterrupted() throws IOException {
        byte[] expected = zip(prose(HUGE), 32768, this::started);
        Thread.currentThread().interrupt();
        try {
            assertArrayEquals(expected, zip(prose(HUGE), 32768, this::started));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void theStreamIsWrittenByTheCallerAlone() throws IOException {
        var writers = Stream.<Thread>builder();
        zip(prose(HUGE), 32768, new OutputStream() {
            @Override
            public void write(int b) {
                writers.add(Thread.currentThread());
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                writers.add(Thread.currentThread());
            }
        }, new Deflater(6, true), this::started);
        assertEquals(List.of(Thread.currentThread()), writers.build().distinct().toList());
    }

    /** A stream that fails after so many bytes. */
    private static final class Failing extends OutputStream {
        private final IOException failure;
        private int left;

        Failing(int left, IOException failure) {
            this.left = left;
            this.failure = failure;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw failure;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "100000", "1000000", "5000000"})
    void aStreamThatFailsEndsBothSides(int after) {
        var failure = new IOException("disk full");
        assertSame(failure, assertThrows(IOException.class, () -> zip(noise(HUGE), 32768, new Failing(after, failure),
                new Deflater(6, true), this::started)));
    }

    @Test
    void aWriterThatFailsEndsBothSides() {
        var failure = new IllegalStateException("broken markup");
        assertSame(failure, assertThrows(IllegalStateException.class, () -> {
            try (var zip = new PackageZip(OutputStream.nullOutputStream(), new Deflater(6, true), this::started)) {
                zip.begin(ENTRY);
                zip.add(prose(HUGE), 0, HUGE);
                throw failure;
            }
        }));
        assertEquals(1, threads.size());
    }

    /** A deflater that fails, but only on a thread of its own. */
    private static final class Broken extends Deflater {
        private final Supplier<? extends Throwable> failure;
        private int calls;

        Broken(int calls, Supplier<? extends Throwable> failure) {
            super(6, true);
            this.calls = calls;
            this.failure = failure;
        }

        @Override
        public int deflate(byte[] bytes, int from, int length) {
            if (Thread.currentThread().getName().equals(DeflatingThread.NAME) && calls-- == 0) {
                throw DeflatingThreadTest.<RuntimeException>unchecked(failure.get());
            }
            return super.deflate(bytes, from, length);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    static List<Throwable> failures() {
        return List.of(new OutOfMemoryError("Java heap space"), new NoClassDefFoundError("java/util/zip/Deflater"),
                new IllegalStateException("closed"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aDeflaterThatFailsIsReportedAndNotWaitedFor(Throwable failure) {
        for (int calls : new int[] {0, 1, 9, 60}) {
            assertSame(failure, assertThrows(Throwable.class, () -> zip(noise(HUGE), 32768, OutputStream.nullOutputStream(),
                    new Broken(calls, () -> failure), this::started)));
        }
        assertEquals(4, threads.size());
    }

    @Test
    void aLargeDocumentIsTheSameEachTime() {
        Document document = Fixture.times(Fixture.bulletin(), 60);
        byte[] file = Fixture.write(document);
        assertArrayEquals(file, Fixture.write(document));
        assertTrue(new WordFile(file).part("word/document.xml").length() > PackageZip.LARGE);
    }

    @Test
    void cancellingALargeDocumentArrivesAsItWasThrown() {
        Document document = Fixture.times(Fixture.bulletin(), 400);
        var writer = new WordWriter(new PartsCache(null));
        int whole = Fixture.write(document).length;
        var cancelled = new InterruptedIOException();
        assertSame(cancelled, assertThrows(InterruptedIOException.class,
                () -> writer.write(document, LayoutProfiles.standard(), new Failing(whole / 2, cancelled))));
    }
}
