package org.jianbao.cli.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder where Equinox and the writers keep what makes the next start faster: with the product where this user may
 * write there, else with the user, else in a temporary folder for this run alone. So a product that an administrator has
 * installed serves everybody.
 *
 * @param path the folder
 * @param temporary whether it is removed at the end
 */
record WorkFolder(Path path, boolean temporary) implements AutoCloseable {

    /**
     * Returns the folder.
     *
     * @param product the folder of the product
     */
    static WorkFolder of(Path product) throws IOException {
        Path configuration = product.resolve("configuration");
        if (Files.isWritable(configuration)) {
            return new WorkFolder(configuration, false);
        }
        Path user = Path.of(System.getProperty("user.home"), ".cache", "jianbao",
                "product-" + Integer.toHexString(product.toString().hashCode()));
        try {
            Files.createDirectories(user);
            if (Files.isWritable(user)) {
                return new WorkFolder(user, false);
            }
        } catch (IOException e) {
            return new WorkFolder(Files.createTempDirectory("jianbao"), true);
        }
        return new WorkFolder(Files.createTempDirectory("jianbao"), true);
    }

    /** Tells Equinox to keep its state here, and to read the configuration of the product all the same. */
    void use(Path product) {
        Path configuration = product.resolve("configuration");
        if (!path.equals(configuration)) {
            System.setProperty("osgi.configuration.area", path.toString());
            System.setProperty("osgi.sharedConfiguration.area", "file:" + configuration + "/");
            System.setProperty("osgi.configuration.cascaded", "true");
        }
    }

    /** Removes a temporary folder. */
    @Override
    public void close() {
        if (temporary) {
            try (Stream<Path> files = Files.walk(path)) {
                List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                return; // the system clears its folder of temporary files
            }
        }
    }
}
