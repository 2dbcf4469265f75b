package org.jianbao.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source tree that the tests look at. */
final class Repository {

    private Repository() {
    }

    /** Returns the root of the source tree: the nearest folder above the working directory that has bundles. */
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

    /** Returns the folders of the bundles, sorted by name; without {@link #translations()}. */
    static List<Path> bundles() {
        return list(root().resolve("bundles"), folder -> isBundle(folder) && !isTranslation(folder));
    }

    /** Returns the folders of the fragments that translate the platform, sorted by name. */
    static List<Path> translations() {
        return list(root().resolve("bundles"), folder -> isBundle(folder) && isTranslation(folder));
    }

    private static boolean isBundle(Path folder) {
        return Files.exists(folder.resolve("META-INF/MANIFEST.MF"));
    }

    private static boolean isTranslation(Path folder) {
        return folder.getFileName().toString().startsWith("org.jianbao.nl.");
    }

    /** Returns the Java files of a bundle that people wrote. */
    static List<Path> handWritten(Path bundle) {
        return javaFiles(bundle.resolve("src"));
    }

    /** Returns all Java files below a folder; none if there is no such folder. */
    static List<Path> javaFiles(Path folder) {
        return files(folder, file -> file.toString().endsWith(".java"));
    }

    /** Returns the files below a folder that pass a test, sorted; none if there is no such folder. */
    static List<Path> files(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every Java file that people wrote: of bundles, build tools and tests. */
    static List<Path> allHandWritten() {
        Stream<Path> bundles = bundles().stream().flatMap(bundle -> handWritten(bundle).stream());
        Stream<Path> others = Stream.of("releng", "tests").flatMap(name -> javaFiles(root().resolve(name)).stream());
        return Stream.concat(bundles, others).filter(file -> !isMade(file)).toList();
    }

    private static boolean isMade(Path file) {
        String path = root().relativize(file).toString().replace('\\', '/');
        return path.contains("/target/") || path.contains("/src-gen/") || path.contains("/bin/");
    }

    /** Returns a path as messages show it. */
    static String shown(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
