package org.jianbao.core.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The operations on the file system that can fail or be cut short while a file is written. The tests put failures, a
 * clock of their own and the death of the process in here.
 */
class Disk {

    /** The disk itself. */
    static final Disk REAL = new Disk();

    /** What has been done when a process may die. */
    enum Step {
        /** The temporary file exists and is empty. */
        CREATED,
        /** The content has been written, but may not be on the disk. */
        WRITTEN,
        /** The temporary file is on the disk. */
        FORCED,
        /** The temporary file has the name of the target. */
        RENAMED,
        /** The folder is on the disk. */
        FOLDER_FORCED
    }

    /** Writes bytes to a file. */
    int write(FileChannel channel, java.nio.ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
    }

    /** Puts the content of a file on the disk. */
    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Gives a file the name of another one, which it replaces in one step. */
    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Puts a rename on the disk. Windows does not open folders and needs no such step. */
    void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // the rename itself has been done; that the folder cannot be forced loses nothing that was there
        }
    }

    /** Returns the room on the disk of a folder, in bytes; -1 if it is unknown. */
    long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }

    /** Returns the time of a clock that only moves forward, in nanoseconds. */
    long nanoTime() {
        return System.nanoTime();
    }

    /** Waits. */
    void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    /** Is told what has been done. */
    void reached(Step step) {
    }
}
