package org.jianbao.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a file as a whole or not at all: into a temporary file beside the target, which is forced to the disk and then
 * takes the name of the target in one step. Symbolic links, hard links and the rights of the old file are kept. Of several
 * writers to the same file the last one wins; a reader sees one of the contents, never a mixture.
 */
public final class SafeFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to the stream, which it does not close. The stream is buffered. */
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {
    }

    /**
     * Writes a file. Until everything is on the disk, the old file stays as it is. While another program holds the file,
     * the last step is tried again for one second.
     *
     * @param target the file
     * @param content what to write; what it throws by itself is passed on, and nothing is left behind
     * @throws ModelFileException if the file cannot be written; the old file is untouched, and the message says what to do
     *         and, where the new content is complete, in which temporary file it was kept
     * @throws IOException what the content has thrown
     */
    public static void write(Path target, Content content) throws IOException {
        new SafeWrite(Disk.REAL, target, -1).write(content);
    }

    /**
     * Returns the temporary files that interrupted writes to a file have left beside it, sorted by name. They may hold
     * what a person typed last, so nothing deletes them by itself.
     *
     * @param target the file
     */
    public static List<Path> leftBehind(Path target) {
        return TemporaryFile.leftBehind(target);
    }
}
