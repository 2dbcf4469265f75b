package org.jianbao.export.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ThreadFactory;
import java.util.zip.Deflater;

/**
 * Deflates what one thread writes on another one (decision 0021). The writing thread fills blocks, the deflating thread
 * packs them in their order, and the writing thread hands the packed bytes on: the stream of the caller is touched by
 * the caller alone, so cancelling and failing work as without the other thread, and that one never waits for anything
 * but a block. There is a fixed number of blocks, which are used again and again. For one writing thread.
 */
final class DeflatingThread implements AutoCloseable {

    /** The name of the thread. */
    static final String NAME = "jianbao-deflate";

    private static final int BLOCKS = 8;

    /** Some content and its deflated form. It belongs to one of the two threads at a time. */
    private static final class Block {
        private final byte[] plain = new byte[XmlOut.BUFFER];
        private byte[] packed = new byte[XmlOut.BUFFER / 4];
        private int plainSize;
        private int packedSize;
    }

    private final Deflater deflater;
    private final XmlOut.Sink out;
    private final Block[] blocks = new Block[BLOCKS];
    private final Object lock = new Object();
    private final Thread thread;
    /** How many blocks were filled, and how many of them are packed; guarded by the lock, as are the next three. */
    private long filled;
    private long packed;
    /** For how many packed blocks the writing thread waits: to wake it for each would take longer than to fill one. */
    private long awaited;
    private boolean closed;
    private Throwable failure;
    /** How many blocks were handed on; only for the writing thread. */
    private long written;

    /**
     * Starts the thread.
     *
     * @param deflater the deflater in the middle of an entry; not to be touched until this is closed
     * @param threads makes the thread
     * @param out takes the deflated bytes, on the thread that calls {@link #add} and {@link #drain}
     * @throws OutOfMemoryError if the system gives no thread
     */
    DeflatingThread(Deflater deflater, ThreadFactory threads, XmlOut.Sink out) {
        this.deflater = deflater;
        this.out = out;
        thread = threads.newThread(this::run);
        thread.start();
    }

    /** Makes a thread that does not keep the process alive and knows nothing of the one that starts it. */
    static Thread thread(Runnable work) {
        var thread = new Thread(null, work, NAME, 0, false);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Adds bytes, which are copied. Waits while all blocks are full.
     *
     * @throws IOException if the sink fails; errors of the other thread are thrown as they are
     */
    void add(byte[] bytes, int from, int length) throws IOException {
        int end = from + length;
        for (int at = from; at < end;) {
            Block block = free();
            block.plainSize = Math.min(end - at, block.plain.length);
            System.arraycopy(bytes, at, block.plain, 0, block.plainSize);
            at += block.plainSize;
            synchronized (lock) {
                if (filled++ == packed) {
                    lock.notifyAll();
                }
            }
        }
    }

    /** Hands on everything that was added, but for what the deflater keeps to itself until the entry ends. */
    void drain() throws IOException {
        handOn(filled);
    }

    /** Returns a block to be filled. When all are full, half of them are emptied, so that the threads seldom meet. */
    private Block free() throws IOException {
        if (filled - written == BLOCKS) {
            handOn(written + BLOCKS / 2);
        }
        int index = (int) (filled % BLOCKS);
        if (blocks[index] == null) {
            blocks[index] = new Block();
        }
        return blocks[index];
    }

    /** Hands on packed blocks until it were so many since the start. */
    private void handOn(long count) throws IOException {
        awaitPacked(count);
        for (; written < count; written++) {
            Block block = blocks[(int) (written % BLOCKS)];
            out.write(block.packed, 0, block.packedSize);
        }
    }

    /** Waits until so many blocks are packed; an interruption has to wait with us, but is not lost. */
    private void awaitPacked(long count) {
        boolean interrupted = false;
        try {
            synchronized (lock) {
                awaited = count;
                while (packed < count && failure == null) {
                    interrupted |= pause();
                }
                rethrow();
            }
        } finally {
            restore(interrupted);
        }
    }

    /** Waits for the other thread. Returns whether this one was interrupted. */
    private boolean pause() {
        try {
            lock.wait();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A deflater throws no checked exceptions. */
    private void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** The other thread. Whatever happens to it is told, or the writing thread would wait for ever. */
    private void run() {
        try {
            for (Block block = next(0); block != null; block = next(1)) {
                pack(block);
            }
        } catch (RuntimeException | Error e) {
            synchronized (lock) {
                failure = e;
                lock.notifyAll();
            }
        }
    }

    /** Waits for the next block. Returns null when there will be none. */
    private Block next(int done) {
        synchronized (lock) {
            packed += done;
            if (packed == awaited) {
                lock.notifyAll();
            }
            while (filled == packed && !closed) {
                // Nobody interrupts this thread on purpose, and whoever does would damage the file.
                pause();
            }
            return closed ? null : blocks[(int) (packed % BLOCKS)];
        }
    }

    private void pack(Block block) {
        deflater.setInput(block.plain, 0, block.plainSize);
        block.packedSize = 0;
        while (!deflater.needsInput()) {
            if (block.packedSize == block.packed.length) {
                block.packed = Arrays.copyOf(block.packed, 2 * block.packed.length);
            }
            block.packedSize += deflater.deflate(block.packed, block.packedSize, block.packed.length - block.packedSize);
        }
    }

    /** Ends the thread, after the block that it has begun; what was not handed on is lost. When this returns, it has ended. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        restore(interrupted);
    }
}
