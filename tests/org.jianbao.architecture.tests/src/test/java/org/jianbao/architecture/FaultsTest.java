package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** {@code docs/faults.md} names tests that are there. */
class FaultsTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    private final String document = read(Repository.root().resolve("docs/faults.md"));

    @Test
    void everyNamedTestIsThere() {
        List<Path> files = Repository.javaFiles(Repository.root().resolve("tests"));
        List<MatchResult> named = NAMED.matcher(document).results().toList();
        assertTrue(named.size() > 40, named.size() + " tests are named");
        Set<String> missing = new TreeSet<>();
        for (MatchResult name : named) {
            Pattern method = Pattern.compile("\\bvoid " + name.group(2) + "\\(");
            if (files.stream().filter(file -> file.endsWith(name.group(1) + ".java"))
                    .noneMatch(file -> method.matcher(read(file)).find())) {
                missing.add(name.group());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCaseNamesATest() {
        List<String> rows = document.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).toList();
        assertTrue(rows.size() > 15, rows.size() + " cases");
        assertEquals(List.of(), rows.stream().filter(row -> !NAMED.matcher(row).find()).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
