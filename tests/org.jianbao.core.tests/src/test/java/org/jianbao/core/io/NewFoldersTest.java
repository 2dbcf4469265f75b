package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are made for a file stay with it only. */
class NewFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsNotKeptGoes() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        try (var made = NewFolders.of(folder.resolve("a/b/c"))) {
            assertTrue(Files.isDirectory(folder.resolve("a/b/c")));
        }
        assertTrue(Files.isDirectory(folder.resolve("a")), "it was there before");
        assertFalse(Files.exists(folder.resolve("a/b")));
    }

    @Test
    void whatIsKeptStays() throws IOException {
        try (var made = NewFolders.of(folder.resolve("a/b"))) {
            made.keep();
        }
        assertTrue(Files.isDirectory(folder.resolve("a/b")));
    }

    @Test
    void whatSomebodyElseHasPutThereStays() throws IOException {
        try (var made = NewFolders.of(folder.resolve("a/b"))) {
            Files.writeString(folder.resolve("a/note.txt"), "a note");
        }
        assertTrue(Files.exists(folder.resolve("a/note.txt")));
        assertFalse(Files.exists(folder.resolve("a/b")));
    }

    @Test
    void whatCannotBeMadeLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("file"), "a note");
        assertThrows(IOException.class, () -> NewFolders.of(folder.resolve("file/b/c")));
        assertTrue(Files.isRegularFile(folder.resolve("file")));
    }
}
