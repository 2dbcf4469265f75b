package org.jianbao.core.io;

import java.nio.file.Path;

import org.jianbao.model.bulletin.Issue;

/**
 * The loading of a file in three steps, so that a window need not wait for it: it is begun by the thread of the models, read by
 * any one thread, and then taken in by the thread of the models.
 */
public final class Loading {

    private final ModelResourceSet files;
    private final ModelResourceSet apart;
    private final Path file;
    private ModelResource resource;

    Loading(ModelResourceSet files, Path file) {
        this.files = files;
        this.apart = files.apart();
        this.file = file;
    }

    /**
     * Reads the file apart from all others.
     *
     * @throws ModelFileException if it is missing, damaged, too large (64 MB), lies elsewhere, or is empty
     */
    public void read() throws ModelFileException {
        resource = apart.load(file);
    }

    /** Finds out whether a file that is to be edited is laid out as we lay it out, in the thread that has read it. */
    public void compare() {
        resource.pieces(new Pieces(resource.getContents().getFirst()));
        var saver = new ModelSaver(apart);
        try {
            saver.isSaved(resource, saver.content(resource));
        } catch (ModelFileException e) {
            return; // it can be shown, and whoever changes it is told why it cannot be saved
        }
    }

    /** Takes in what was read before anybody needs it, after {@link #read} has returned. A file that was loaded meanwhile stays. */
    public void finishAhead() {
        if (files.loaded(file) == null) {
            files.takeIn(resource);
        }
    }

    /**
     * Takes in what was read in order to edit it, after {@link #compare} has returned. An issue that was loaded meanwhile gives way,
     * since nothing refers to what it holds; a register or structure does not, since other files refer to its elements.
     *
     * @return the file
     */
    public EditedFile finish() {
        ModelResource present = files.loaded(file);
        if (present != null && !(resource.getContents().getFirst() instanceof Issue)) {
            return new EditedFile(present);
        }
        files.forget(file);
        files.takeIn(resource);
        return new EditedFile(resource);
    }
}
