package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lay in some folders at one moment, and among the temporary files of the program, whose folder no other program uses. */
final class FilesBefore {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final Path[] folders;
    private final Map<String, String> before;

    FilesBefore(Path... folders) {
        this.folders = folders;
        before = look();
    }

    private Map<String, String> look() {
        var found = new TreeMap<String, String>();
        try {
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(each -> !each.toString().contains(".metadata")).toList()) {
                        found.put(file.toString(), Files.isRegularFile(file) ? Integer.toHexString(Arrays.hashCode(
                                Files.readAllBytes(file))) : "");
                    }
                }
            }
            try (Stream<Path> files = Files.list(TEMPORARY)) {
                files.filter(each -> each.getFileName().toString().startsWith("jianbao")).forEach(each -> found.put(
                        each.toString(), ""));
            }
            return found;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Fails if anything has come, gone or changed since. */
    void assertSame() {
        assertEquals(before, look());
    }
}
