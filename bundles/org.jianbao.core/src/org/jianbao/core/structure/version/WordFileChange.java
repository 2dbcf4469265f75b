package org.jianbao.core.structure.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.jianbao.core.io.SafeFile;

/** Gives the Word file of a draft another content, so that it can be taken back. Nothing is written before that is asked for. */
public final class WordFileChange {

    private final Path file;
    private final byte[] before;
    private final byte[] after;

    WordFileChange(Path file, byte[] after) throws IOException {
        this.file = file;
        this.before = content(file);
        this.after = after;
    }

    private static byte[] content(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    /** Returns the name for {@link org.jianbao.model.structure.ReportStructure#setWordTemplate}. */
    public String name() {
        return file.getFileName().toString();
    }

    /**
     * Writes the new content.
     *
     * @throws IOException if it cannot be written; the old file is untouched then
     */
    public void apply() throws IOException {
        SafeFile.write(file, out -> out.write(after));
    }

    /**
     * Puts back what was there before, or nothing. What somebody has made of the file since, in Word for instance, stays.
     *
     * @throws IOException if that cannot be written
     */
    public void revert() throws IOException {
        if (!Arrays.equals(after, content(file))) {
            return;
        }
        if (before == null) {
            Files.delete(file);
        } else {
            SafeFile.write(file, out -> out.write(before));
        }
    }
}
