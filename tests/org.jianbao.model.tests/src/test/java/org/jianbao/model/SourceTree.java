package org.jianbao.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that the tests look at. */
final class SourceTree {

    private SourceTree() {
    }

    /** Returns the root: the nearest folder above the working directory that has bundles. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.jianbao.model"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("The tests do not run inside of the source tree: " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    /** Returns the model files of all bundles with an ending, sorted. */
    static List<Path> models(String ending) throws IOException {
        try (Stream<Path> found = Files.find(root().resolve("bundles"), 3, (file, attributes) -> attributes.isRegularFile()
                && file.getParent().endsWith("model") && file.toString().endsWith(ending))) {
            return found.sorted().toList();
        }
    }
}
