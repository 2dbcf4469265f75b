package org.jianbao.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes one source folder equal to another. */
final class SourceFolder {

    private SourceFolder() {
    }

    /** Copies all Java files of {@code source}, with LF line ends, and deletes all others from {@code target}. */
    static void mirror(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        List<Path> wanted = javaFiles(source);
        for (Path present : javaFiles(target)) {
            if (!wanted.contains(present)) {
                Files.delete(target.resolve(present));
            }
        }
        for (Path file : wanted) {
            copy(source.resolve(file), target.resolve(file));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        String text = Files.readString(from).replace("\r\n", "\n");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(to) && Arrays.equals(bytes, Files.readAllBytes(to))) {
            return;
        }
        Files.createDirectories(to.getParent());
        Files.write(to, bytes);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).map(folder::relativize).sorted().toList();
        }
    }
}
