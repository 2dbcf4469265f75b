package org.jianbao.core.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Place;

/**
 * A model file that a person edits: whether the model and the file say the same, and what happens if another program changes
 * the file. Contents are compared, never times. To be used by the thread of the model only.
 */
public final class EditedFile {

    private final ModelResource resource;
    private final ModelSaver saver;
    private Consumer<Notification> listener;

    EditedFile(ModelResource resource) {
        this.resource = resource;
        this.saver = new ModelSaver(resource.files());
    }

    /**
     * Watches the model, until {@link #unwatch}: what has not changed is not written again for the next content.
     *
     * @param listener is told of every change of the model, also of another one that takes its place
     */
    public void watch(Consumer<Notification> listener) {
        this.listener = listener;
        if (resource.pieces() == null) {
            resource.pieces(new Pieces(root()));
        }
        resource.pieces().tell(listener);
    }

    /** Watches the model no more. */
    public void unwatch() {
        if (resource.pieces() != null) {
            resource.pieces().leave();
            resource.pieces(null);
        }
    }

    /** Returns the file, absolute. */
    public Path file() {
        return resource.file();
    }

    /** Returns the root, which is another one after {@link #replace}. */
    public EObject root() {
        return resource.getContents().getFirst();
    }

    /**
     * Returns what saving would write.
     *
     * @throws ModelFileException if the model cannot be saved
     */
    public Content content() throws ModelFileException {
        return saver.content(resource);
    }

    /**
     * Returns whether a content says what the file said when it was last read or written. A file that another program has
     * laid out in its own way counts as what we would have made of it; so ask once before the first edit.
     *
     * @param content a content of the model
     */
    public boolean isSaved(Content content) {
        return saver.isSaved(resource, content);
    }

    /** Returns whether the model differs from what the file said when it was last read or written. */
    public boolean isDirty() {
        try {
            return !isSaved(content());
        } catch (ModelFileException e) {
            return true; // a text that cannot be saved was typed, not read
        }
    }

    /** Returns whether the file has gone. */
    public boolean isGone() {
        return !Files.exists(resource.file());
    }

    /** Returns whether another program has changed the file, or taken it away, since it was last read or written. */
    public boolean isChangedOnDisk() {
        try {
            return isGone() ? resource.print() != null : !resource.knows(onDisk());
        } catch (ModelFileException e) {
            return true;
        }
    }

    /**
     * Returns what the file holds now.
     *
     * @throws ModelFileException if it cannot be read
     */
    public byte[] onDisk() throws ModelFileException {
        return resource.files().folder().read(resource.file());
    }

    /** Returns a short text that stands for what was last read from the file or written to it; empty if there was no file. */
    public String fingerprint() {
        return resource.print() == null ? "" : HexFormat.of().formatHex(resource.print());
    }

    /** Returns the short text that stands for a content, for comparison with {@link #fingerprint()}. */
    public static String fingerprint(byte[] content) {
        return HexFormat.of().formatHex(ModelResource.print(content));
    }

    /** Takes note of what the file holds now, so that the next save replaces it. */
    public void acknowledge() {
        try {
            resource.known(isGone() ? null : onDisk());
        } catch (ModelFileException e) {
            resource.known(null);
        }
    }

    /**
     * Reads a content of this file without touching the model.
     *
     * @param content the content
     * @throws ModelFileException if it is damaged or its root is of another class
     */
    public Reading read(byte[] content) throws ModelFileException {
        var copy = new ModelResource(resource.files(), resource.file());
        copy.read(content, true);
        Reading reading = copy.reading();
        if (reading.root().eClass() != root().eClass()) {
            throw new ModelFileException(Texts.MESSAGES.get("load.root", resource.shown(),
                    reading.root().eClass().getName(), root().eClass().getName()), null, Place.of(resource.shown()));
        }
        copy.getContents().clear();
        return reading;
    }

    /**
     * Puts another model in the place of the present one. References of the other loaded files lead to the elements with the
     * same ids. Nothing is written.
     *
     * @param by the other model
     * @return the present one, which can be put back in the same way
     */
    public Reading replace(Reading by) {
        Reading before = resource.reading();
        boolean watched = resource.pieces() != null;
        unwatch();
        resource.take(by);
        new Redirection(resource).from(before.root());
        if (watched) {
            watch(listener);
        }
        return before;
    }

    /**
     * Prepares to save the model as it is now.
     *
     * @throws ModelFileException if it cannot be saved
     */
    public Saving saving() throws ModelFileException {
        return new Saving(saver, resource);
    }
}
