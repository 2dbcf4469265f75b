package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipInputStream;

import org.jianbao.export.document.Document;
import org.jianbao.export.layout.LayoutProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The zip file around the parts: it holds what was put in, whatever its size, and what fails arrives as it was thrown. */
class PackageZipTest {

    private static final String ENTRY = "entry.xml";
    private static final int HUGE = 5 * 1024 * 1024;

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

    private static void zip(byte[] content, int chunk, OutputStream out) throws IOException {
        try (var zip = new PackageZip(out)) {
            zip.begin(ENTRY);
            byte[] shared = new byte[chunk];
            for (int at = 0; at < content.length; at += chunk) {
                int length = Math.min(chunk, content.length - at);
                System.arraycopy(content, at, shared, 0, length);
                zip.add(shared, 0, length);
            }
            zip.end();
            zip.write("last.xml", content);
            zip.finish();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 100", "150000, 7", "300001, 32768", "5242880, 32768", "5242880, 12345", "1000000, 1000000"})
    void entriesHoldWhatWasPutIn(int size, int chunk) throws IOException {
        for (byte[] content : List.of(prose(size), noise(size))) {
            var file = new ByteArrayOutputStream();
            zip(content, chunk, file);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
                assertEquals(ENTRY, zip.getNextEntry().getName());
                assertArrayEquals(content, zip.readAllBytes());
                assertEquals("last.xml", zip.getNextEntry().getName());
                assertArrayEquals(content, zip.readAllBytes());
            }
        }
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
    @ValueSource(ints = {0, 100_000, 1_000_000, 5_000_000})
    void aStreamThatFailsIsReported(int after) {
        var failure = new IOException("disk full");
        assertSame(failure, assertThrows(IOException.class, () -> zip(noise(HUGE), 32768, new Failing(after, failure))));
    }

    @Test
    void aLargeDocumentIsTheSameEachTime() {
        Document document = Fixture.times(Fixture.bulletin(), 60);
        assertArrayEquals(Fixture.write(document), Fixture.write(document));
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
