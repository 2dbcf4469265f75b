package org.jianbao.benchmarks;

import java.io.OutputStream;

/** Takes bytes and keeps only their number. */
final class CountingStream extends OutputStream {

    private long count;

    @Override
    public void write(int value) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        count += length;
    }

    /** Returns how many bytes came. */
    long count() {
        return count;
    }
}
