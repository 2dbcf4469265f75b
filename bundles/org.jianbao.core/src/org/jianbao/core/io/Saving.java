package org.jianbao.core.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * One save in three steps, so that a window need not wait for the disk: what is to be written is fixed when the saving is
 * made; it is written by any thread; and then the thread of the model is told.
 */
public final class Saving {

    private final ModelSaver saver;
    private final ModelResource resource;
    private final Path file;
    private final byte[] known;
    private final Content content;
    private final boolean unchanged;
    private byte[] replaced;
    private byte[] written;

    Saving(ModelSaver saver, ModelResource resource) throws ModelFileException {
        this.saver = saver;
        this.resource = resource;
        this.file = resource.file();
        this.known = resource.print();
        this.content = saver.content(resource);
        this.unchanged = saver.isSaved(resource, content);
    }

    /** Returns what is written, which is not to be changed. */
    public byte[] content() {
        return content.bytes();
    }

    /** Returns what the file said before it was written; empty if there was no file, or nothing was written. */
    public Optional<byte[]> replaced() {
        return Optional.ofNullable(replaced);
    }

    /**
     * Writes the file, from any thread. Nothing is written if the file says the same already.
     *
     * @throws ModelFileException if it cannot be written, or another program has changed the file since it was loaded; the
     *         old file is untouched
     */
    public void write() throws ModelFileException {
        byte[] old = Files.exists(file) ? saver.files().folder().read(file) : null;
        if (old != null && !Arrays.equals(known, ModelResource.print(old))) {
            throw saver.failure("save.changed", file);
        }
        if (old == null || !unchanged && !content.is(Content.of(old))) {
            byte[] bytes = content.bytes();
            saver.write(file, bytes);
            written = bytes;
            replaced = old;
        }
    }

    /** Is called by the thread of the model after the file was written: it is what is known of the file from now on. */
    public void finish() {
        if (written != null) {
            resource.written(file, written);
        } else {
            resource.setModified(false);
        }
    }
}
