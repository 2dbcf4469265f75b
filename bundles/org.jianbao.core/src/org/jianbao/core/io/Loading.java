package org.jianbao.core.io;

import java.nio.file.Path;

import org.jianbao.model.bulletin.Issue;

/**
 * The loading of a file that is to be edited, in three steps, so that a window need not wait for it: it is begun by the thread of
 * the models, read by any one thread, and then taken in by the thread of the models.
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
     * Reads the file apart from all others, and finds out whether it is laid out as we lay it out.
     *
     * @throws ModelFileException if it is missing, damaged, too large (64 MB), lies elsewhere, or is empty
     */
    public void read() throws ModelFileException {
        ModelResource read = apart.load(file);
        read.pieces(new Pieces(read.getContents().getFirst()));
        compare(read);
        resource = read;
    }

    private void compare(ModelResource read) {
        var saver = new ModelSaver(apart);
        try {
            saver.isSaved(read, saver.bytes(read));
        } catch (ModelFileException e) {
            return; // it can be shown, and whoever changes it is told why it cannot be saved
        }
    }

    /**
     * Takes in what was read, after {@link #read} has returned. An issue that was loaded meanwhile gives way, since nothing refers to
     * what it holds; a register or structure does not, since other files refer to its elements.
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
