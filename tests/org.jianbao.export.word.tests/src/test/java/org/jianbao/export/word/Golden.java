package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with the files of a golden folder. A missing expectation is written down for reading, and fails. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/jianbao/export/word/golden");

    private Golden() {
    }

    /** Checks a text against the file of that name. */
    static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                fail("There was no " + file + "; what came out is there now. Read it before you commit it.");
            }
            assertEquals(Files.readString(file), actual, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns XML with each element on a line of its own; nothing else is changed. */
    static String lines(String xml) {
        return xml.replace("><", ">\n<") + "\n";
    }
}
