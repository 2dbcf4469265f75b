package org.jianbao.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is written as a whole or not at all (reliability-anchors §3, cases 1 to 4, 7 to 9, 46). */
class SafeFileTest {

    private static final byte[] OLD = "旧的内容".getBytes(UTF_8);
    private static final byte[] NEW = "新".repeat(100_000).getBytes(UTF_8);

    @TempDir
    Path folder;
    private Path target;

    @BeforeEach
    void writeOld() throws IOException {
        target = folder.resolve("2024-02.issue");
        Files.write(target, OLD);
    }

    @Test
    void newContentReplacesTheOldOne() throws IOException {
        SafeFile.write(target, out -> out.write(NEW));
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertOnly(target);
    }

    @Test
    void stepsComeInTheOrderThatSurvivesAPowerCut() throws IOException {
        var disk = new FaultyDisk();
        write(disk, NEW);
        assertEquals(List.of(Disk.Step.values()), disk.steps());
    }

    @Test
    void aNewFileHasTheUsualRights() throws IOException {
        assumePosix();
        Path plain = Files.createFile(folder.resolve("plain"));
        Path written = folder.resolve("written");
        SafeFile.write(written, out -> out.write(NEW));
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rwxrwxrwx", "r--rw----"})
    void rightsOfTheOldFileAreKept(String rights) throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
        assumeTrue(Files.isWritable(target));
        SafeFile.write(target, out -> out.write(NEW));
        assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void symbolicLinkStaysAndItsTargetIsWritten() throws IOException {
        assumePosix();
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path link = Files.createSymbolicLink(inner.resolve("link.issue"), Path.of("../2024-02.issue"));
        Path second = Files.createSymbolicLink(folder.resolve("second.issue"), Path.of("inner/link.issue"));
        SafeFile.write(second, out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(second));
        assertArrayEquals(NEW, Files.readAllBytes(target));
    }

    @Test
    void symbolicLinkToNothingGetsItsTarget() throws IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(folder.resolve("link.issue"), Path.of("new.issue"));
        SafeFile.write(link, out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("new.issue")));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        assumePosix();
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        assertNames(assertThrows(ModelFileException.class, () -> SafeFile.write(one, out -> out.write(NEW))), one);
    }

    @Test
    void hardLinksShareTheNewContent() throws IOException {
        assumePosix();
        Path other = Files.createLink(folder.resolve("other.issue"), target);
        SafeFile.write(target, out -> out.write(NEW));
        assertArrayEquals(NEW, Files.readAllBytes(other));
        SafeFile.write(other, out -> out.write(OLD));
        assertArrayEquals(OLD, Files.readAllBytes(target));
        assertOnly(target, other);
    }

    @Test
    void halfWrittenHardLinkKeepsTheWholeCopy() throws IOException {
        assumePosix();
        Files.createLink(folder.resolve("other.issue"), target);
        var disk = new FaultyDisk().failingAfter(NEW.length + 10);
        var e = assertThrows(ModelFileException.class, () -> write(disk, NEW));
        Path kept = SafeFile.leftBehind(target).getFirst();
        assertTrue(e.getMessage().contains(kept.toString()), e::getMessage);
        assertArrayEquals(NEW, Files.readAllBytes(kept));
    }

    @Test
    void writeProtectedFileStays() throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
        assertNames(assertThrows(ModelFileException.class, () -> SafeFile.write(target, out -> out.write(NEW))), target);
        assertUntouched();
    }

    @Test
    void missingFolderIsNamed() {
        Path file = folder.resolve("gone/2024-02.issue");
        var e = assertThrows(ModelFileException.class, () -> SafeFile.write(file, out -> out.write(NEW)));
        assertNames(e, file);
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void folderIsNoTarget() {
        assertNames(assertThrows(ModelFileException.class, () -> SafeFile.write(folder, out -> out.write(NEW))), folder);
    }

    @Test
    void folderThatTakesNoFilesIsNamed() {
        Path file = Path.of("/proc/jianbao.docx");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        assertNames(assertThrows(ModelFileException.class, () -> SafeFile.write(file, out -> out.write(NEW))), file);
    }

    @Test
    void fullDiskLeavesTheOldFile() throws IOException {
        for (int i = 0; i <= 100; i++) {
            int bytes = Math.min(i * NEW.length / 100, NEW.length - 1);
            var disk = new FaultyDisk().failingAfter(bytes).withRoom(bytes);
            var e = assertThrows(ModelFileException.class, () -> write(disk, NEW));
            assertNames(e, target);
            assertTrue(e.getMessage().contains(Integer.toString(NEW.length)), e::getMessage);
            assertTrue(e.getMessage().contains(Integer.toString(bytes)), e::getMessage);
            assertUntouched();
        }
    }

    @Test
    void failureToForceLeavesTheOldFile() throws IOException {
        var e = assertThrows(ModelFileException.class, () -> write(new FaultyDisk().failingToForce(), NEW));
        assertTrue(e.getMessage().contains("Input/output error"), e::getMessage);
        assertUntouched();
    }

    @Test
    void contentThatFailsLeavesTheOldFile() throws IOException {
        var failure = new IOException("by itself");
        assertSame(failure, assertThrows(IOException.class, () -> SafeFile.write(target, out -> {
            out.write(NEW);
            throw failure;
        })));
        var error = new OutOfMemoryError("pretended");
        assertSame(error, assertThrows(OutOfMemoryError.class, () -> SafeFile.write(target, out -> {
            out.write(NEW);
            throw error;
        })));
        assertUntouched();
    }

    @Test
    void contentThatHidesTheFailureOfTheDiskDoesNotWin() throws IOException {
        var disk = new FaultyDisk().failingAfter(70_000);
        assertThrows(ModelFileException.class, () -> new SafeWrite(disk, target, -1).write(out -> {
            for (int i = 0; i < 10; i++) {
                try {
                    out.write(NEW);
                } catch (IOException e) {
                    continue;
                }
            }
        }));
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void renameIsTriedAgain(int refusals) throws IOException {
        var disk = new FaultyDisk().refusing(refusals);
        write(disk, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(refusals + 1, disk.moves());
        assertOnly(target);
    }

    @Test
    void heldFileStaysAndTheNewContentIsKept() throws IOException {
        var disk = new FaultyDisk().refusing(Integer.MAX_VALUE);
        var e = assertThrows(ModelFileException.class, () -> write(disk, NEW));
        assertTrue(disk.waitedMillis() <= 1000 && disk.moves() > 3, () -> disk.waitedMillis() + " ms " + disk.moves());
        Path kept = SafeFile.leftBehind(target).getFirst();
        assertNames(e, target);
        assertTrue(e.getMessage().contains(kept.toString()), e::getMessage);
        assertArrayEquals(OLD, Files.readAllBytes(target));
        assertArrayEquals(NEW, Files.readAllBytes(kept));
        assertOnly(target, kept);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameCanBeWritten(String name) throws IOException {
        Path file;
        try {
            file = Files.write(folder.resolve(name), OLD);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            assumeTrue(false, "this system has no such names");
            return;
        }
        SafeFile.write(file, out -> out.write(NEW));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        var e = assertThrows(ModelFileException.class,
                () -> new SafeWrite(new FaultyDisk().refusing(100), file, -1).write(out -> out.write(OLD)));
        assertNames(e, file);
        assertEquals(1, SafeFile.leftBehind(file).size());
        assertOnly(target, file, SafeFile.leftBehind(file).getFirst());
    }

    static Stream<String> names() {
        return Stream.of("窗".repeat(83) + ".issue", "a".repeat(255), "𠮷".repeat(62) + ".docx", "a:b", "end.", "end ",
                "\u202Ereversed", "%41#b?c", "-o", ".hidden", "CON.docx", "tab\tname", "line\nend");
    }

    @Test
    void leftBehindFilesOfOthersAreNotMine() throws IOException {
        Files.write(folder.resolve(".2024-02.issue.0123456789abcdef.tmp"), NEW);
        Files.write(folder.resolve(".2024-02.issue.x.tmp"), NEW);
        Files.write(folder.resolve(".2024-02.issues.0123456789abcdef.tmp"), NEW);
        assertEquals(List.of(folder.resolve(".2024-02.issue.0123456789abcdef.tmp")), SafeFile.leftBehind(target));
    }

    @Test
    void writersAtOnceNeverMix() throws Exception {
        List<Thread> writers = IntStream.range(0, 4).mapToObj(n -> new Thread(() -> writeOften((byte) ('a' + n)))).toList();
        writers.forEach(Thread::start);
        while (writers.stream().anyMatch(Thread::isAlive)) {
            assertOneContent(Files.readAllBytes(target));
        }
        assertOneContent(Files.readAllBytes(target));
        assertOnly(target);
    }

    private void writeOften(byte letter) {
        byte[] content = new byte[200_000];
        java.util.Arrays.fill(content, letter);
        for (int i = 0; i < 10; i++) {
            try {
                SafeFile.write(target, out -> out.write(content));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void assertOneContent(byte[] bytes) {
        assertTrue(bytes.length == OLD.length || bytes.length == 200_000, () -> bytes.length + " bytes");
        for (byte b : bytes) {
            assertTrue(bytes.length == OLD.length || b == bytes[0], "two contents are mixed");
        }
    }

    private void write(Disk disk, byte[] content) throws IOException {
        new SafeWrite(disk, target, content.length).write(out -> out.write(content));
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    private static void assertNames(ModelFileException e, Path file) {
        assertTrue(e.getMessage().contains(file.toString()), e::getMessage);
    }

    private void assertUntouched() throws IOException {
        assertArrayEquals(OLD, Files.readAllBytes(target));
        assertOnly(target);
    }

    private void assertOnly(Path... files) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            assertEquals(Stream.of(files).sorted().toList(), found.sorted().toList());
        }
    }
}
