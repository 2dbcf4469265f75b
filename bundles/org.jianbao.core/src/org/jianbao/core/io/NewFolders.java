package org.jianbao.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that a new file needs. Closed before they are {@linkplain #keep() kept}, those that were missing before go again,
 * so that a file that could not be written leaves no empty folders behind.
 */
public final class NewFolders implements AutoCloseable {

    private final List<Path> made = new ArrayList<>();

    private NewFolders() {
    }

    /**
     * Makes a folder with all folders above it.
     *
     * @param folder the folder, which may be there already
     * @throws IOException if it cannot be made; then nothing is left of it
     */
    public static NewFolders of(Path folder) throws IOException {
        var folders = new NewFolders();
        for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            folders.made.add(at);
        }
        try {
            Files.createDirectories(folder);
            return folders;
        } catch (IOException | RuntimeException e) {
            folders.close();
            throw e;
        }
    }

    /** Lets the folders stay. */
    public void keep() {
        made.clear();
    }

    @Override
    public void close() {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return; // somebody else has put something into it
            }
        }
    }
}
