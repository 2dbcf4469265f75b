package org.jianbao.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Buffers what is written to a file, counts it, and remembers the first failure of the disk. */
final class DiskStream extends OutputStream {

    private static final int BUFFER = 64 * 1024;

    private final Disk disk;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long count;
    private IOException failure;

    DiskStream(Disk disk, FileChannel channel) {
        this.disk = disk;
        this.channel = channel;
    }

    /** Returns how many bytes were to be written so far. */
    long count() {
        return count;
    }

    /** Returns the first failure of the disk; null if there was none, even if the content failed by itself. */
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        if (!buffer.hasRemaining()) {
            drain();
        }
        buffer.put((byte) b);
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count += length;
        int from = offset;
        int left = length;
        while (left > 0) {
            if (!buffer.hasRemaining()) {
                drain();
            }
            int part = Math.min(left, buffer.remaining());
            buffer.put(bytes, from, part);
            from += part;
            left -= part;
        }
    }

    @Override
    public void flush() {
        // the buffer is written when it is full and at the end; nobody reads the file before that
    }

    @Override
    public void close() {
        // the content does not own the file
    }

    /** Writes what is left in the buffer and puts everything on the disk. */
    void finish() throws IOException {
        drain();
        disk.reached(Disk.Step.WRITTEN);
        try {
            disk.force(channel);
        } catch (IOException e) {
            throw failed(e);
        }
        disk.reached(Disk.Step.FORCED);
    }

    private void drain() throws IOException {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                disk.write(channel, buffer);
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            buffer.clear();
        }
    }

    private IOException failed(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }
}
