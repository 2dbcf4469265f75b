package org.jianbao.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip file of which the first entries may be ready bytes. The library classes would deflate the fixed parts of
 * the package anew for each issue, which costs more than the text of the issue. Every entry is stamped 1980-01-01, the
 * first day of the format, so the same content gives the same bytes.
 */
final class PackageZip implements AutoCloseable {

    private static final int LOCAL_HEADER = 0x04034B50;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int DIRECTORY_HEADER = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int VERSION = 20;
    private static final int DEFLATED = 8;
    private static final int DESCRIPTOR_FOLLOWS = 8;
    /** The first of January 1980 in the format of DOS. */
    private static final int DATE = 1 << 5 | 1;
    private static final long LIMIT = 0xFFFFFFFFL;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream(1024);
    private final Deflater deflater = new Deflater(6, true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[XmlOut.BUFFER];
    private long offset;
    private int entries;
    private byte[] name;
    private long start;
    private long plainSize;

    /**
     * Starts a file.
     *
     * @param out takes the bytes; it is not closed
     */
    PackageZip(OutputStream out) {
        this.out = out;
    }

    /** Entries that are ready to be written at the start of a file. */
    record Prepared(byte[] data, byte[] directory, int entries) {
    }

    /** Returns everything written so far, for the start of other files. The stream must be the given one. */
    Prepared prepared(ByteArrayOutputStream written) {
        return new Prepared(written.toByteArray(), directory.toByteArray(), entries);
    }

    /** Writes the entries that are ready. They must come first. */
    void start(Prepared prepared) throws IOException {
        write(prepared.data(), prepared.data().length);
        directory.writeBytes(prepared.directory());
        entries = prepared.entries();
    }

    /** Starts an entry. */
    void begin(String entry) throws IOException {
        name = entry.getBytes(StandardCharsets.US_ASCII);
        start = offset;
        plainSize = 0;
        crc.reset();
        deflater.reset();
        int at = put4(0, LOCAL_HEADER);
        at = put2(at, VERSION);
        at = put2(at, DESCRIPTOR_FOLLOWS);
        at = put2(at, DEFLATED);
        at = put4(at, DATE << 16);
        at = put4(put4(put4(at, 0), 0), 0);
        at = put4(at, name.length);
        write(buffer, at);
        write(name, name.length);
    }

    /** Adds bytes to the entry. */
    void add(byte[] bytes, int from, int length) throws IOException {
        crc.update(bytes, from, length);
        plainSize += length;
        deflater.setInput(bytes, from, length);
        while (!deflater.needsInput()) {
            write(buffer, deflater.deflate(buffer));
        }
    }

    /** Ends the entry. */
    void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            write(buffer, deflater.deflate(buffer));
        }
        if (plainSize > LIMIT || offset > LIMIT) {
            throw new IOException("The document is larger than 4 GB, which no word processor opens.");
        }
        int at = put4(0, DESCRIPTOR);
        at = sizes(at);
        write(buffer, at);
        remember();
    }

    private int sizes(int from) {
        int at = put4(from, (int) crc.getValue());
        at = put4(at, (int) deflater.getBytesWritten());
        return put4(at, (int) plainSize);
    }

    private void remember() {
        int at = put4(0, DIRECTORY_HEADER);
        at = put2(at, VERSION);
        at = put2(at, VERSION);
        at = put2(at, DESCRIPTOR_FOLLOWS);
        at = put2(at, DEFLATED);
        at = put4(at, DATE << 16);
        at = sizes(at);
        at = put4(at, name.length);
        at = put4(put4(put4(at, 0), 0), 0) - 2;
        at = put4(at, (int) start);
        directory.write(buffer, 0, at);
        directory.writeBytes(name);
        entries++;
    }

    /** Writes the directory, which makes the file complete. */
    void finish() throws IOException {
        int directoryAt = (int) offset;
        write(directory.toByteArray(), directory.size());
        int at = put4(put4(0, END), 0);
        at = put2(put2(at, entries), entries);
        at = put4(at, directory.size());
        at = put4(at, directoryAt);
        write(buffer, put2(at, 0));
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        offset += length;
    }

    private int put2(int at, int value) {
        buffer[at] = (byte) value;
        buffer[at + 1] = (byte) (value >> 8);
        return at + 2;
    }

    private int put4(int at, int value) {
        return put2(put2(at, value), value >>> 16);
    }

    /** Frees what the deflater holds. */
    @Override
    public void close() {
        deflater.end();
    }
}
