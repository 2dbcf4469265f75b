package org.jianbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jianbao.generator.Generator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated code that is checked in is what the models give today. */
class GeneratedCodeTest {

    private static final String REMEDY = " (run ./jianbao generate, and change nothing in src-gen by hand)";

    @TempDir
    static Path output;

    private static Map<String, String> generated;
    private static Map<String, String> checkedIn;

    @BeforeAll
    static void generate() throws IOException {
        List<Path> folders = Generator.generate(SourceTree.root(), output);
        assertTrue(folders.size() >= 3, folders::toString);
        generated = sources(output);
        checkedIn = sources(SourceTree.root());
        assertTrue(generated.size() > 100, () -> generated.size() + " generated files");
    }

    @Test
    void everyFileIsThere() {
        assertEquals(List.of(), without(generated, checkedIn), "files that are missing" + REMEDY);
        assertEquals(List.of(), without(checkedIn, generated), "files that no model gives" + REMEDY);
    }

    @Test
    void everyFileIsTheSame() {
        var different = new TreeSet<String>();
        generated.forEach((file, text) -> {
            String present = checkedIn.get(file);
            if (present != null && !present.equals(text)) {
                different.add(file + " from line " + firstDifference(present, text));
            }
        });
        assertEquals(new TreeSet<>(), different, "files that differ" + REMEDY);
    }

    @Test
    void everyModelHasCode() throws IOException {
        for (Path model : SourceTree.models(".genmodel")) {
            String bundle = model.getParent().getParent().getFileName().toString();
            assertTrue(generated.keySet().stream().anyMatch(file -> file.startsWith("bundles/" + bundle + "/src-gen/")),
                    () -> "code of " + model);
        }
    }

    @Test
    void aDifferenceIsFound() {
        assertEquals(2, firstDifference("a\nb\nc", "a\nx\nc"));
        assertEquals(3, firstDifference("a\nb", "a\nb\nc"));
        assertEquals(List.of("b"), without(Map.of("a", "1", "b", "2"), Map.of("a", "1")));
    }

    private static long firstDifference(String one, String other) {
        List<String> left = one.lines().toList();
        List<String> right = other.lines().toList();
        int line = 0;
        while (line < Math.min(left.size(), right.size()) && left.get(line).equals(right.get(line))) {
            line++;
        }
        return line + 1L;
    }

    private static List<String> without(Map<String, String> files, Map<String, String> others) {
        return files.keySet().stream().filter(file -> !others.containsKey(file)).sorted().toList();
    }

    /** Returns the generated sources of a tree by their paths. */
    private static Map<String, String> sources(Path root) throws IOException {
        var sources = new TreeMap<String, String>();
        try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
            for (Path bundle : bundles.toList()) {
                Path folder = bundle.resolve("src-gen");
                if (Files.isDirectory(folder)) {
                    add(root, folder, sources);
                }
            }
        }
        return sources;
    }

    private static void add(Path root, Path folder, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replace("\r\n", "\n");
                sources.put(root.relativize(file).toString().replace('\\', '/'), text);
            }
        }
    }
}
