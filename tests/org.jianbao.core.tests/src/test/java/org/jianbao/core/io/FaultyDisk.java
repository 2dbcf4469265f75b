package org.jianbao.core.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk that fails where a test wants it to, with a clock that moves only when somebody waits. */
class FaultyDisk extends Disk {

    private final List<Step> steps = new ArrayList<>();
    private long bytesLeft = Long.MAX_VALUE;
    private int refusals;
    private long room = -1;
    private boolean forceFails;
    private long nanos;
    private int moves;

    /** Makes writing fail after a number of bytes. */
    FaultyDisk failingAfter(long bytes) {
        bytesLeft = bytes;
        return this;
    }

    /** Makes the rename be refused a number of times. */
    FaultyDisk refusing(int times) {
        refusals = times;
        return this;
    }

    /** Sets the room that the disk says it has. */
    FaultyDisk withRoom(long bytes) {
        room = bytes;
        return this;
    }

    /** Makes the forcing of a file fail. */
    FaultyDisk failingToForce() {
        forceFails = true;
        return this;
    }

    /** Returns the steps that were reached, in order. */
    List<Step> steps() {
        return steps;
    }

    /** Returns how often a rename was tried. */
    int moves() {
        return moves;
    }

    /** Returns how long was waited. */
    long waitedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    @Override
    int write(FileChannel channel, ByteBuffer bytes) throws IOException {
        if (bytes.remaining() > bytesLeft) {
            ByteBuffer part = bytes.slice(bytes.position(), (int) bytesLeft);
            while (part.hasRemaining()) {
                channel.write(part);
            }
            bytesLeft = 0;
            throw new IOException("No space left on device");
        }
        bytesLeft -= bytes.remaining();
        return super.write(channel, bytes);
    }

    @Override
    void force(FileChannel channel) throws IOException {
        if (forceFails) {
            throw new IOException("Input/output error");
        }
        super.force(channel);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        moves++;
        if (refusals-- > 0) {
            throw new FileSystemException(from.toString(), to.toString(), "used by another process");
        }
        super.move(from, to);
    }

    @Override
    long room(Path folder) {
        return room;
    }

    @Override
    long nanoTime() {
        return nanos;
    }

    @Override
    void pause(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    void reached(Step step) {
        steps.add(step);
    }
}
