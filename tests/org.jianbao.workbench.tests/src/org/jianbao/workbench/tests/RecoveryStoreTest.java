package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jianbao.core.io.Content;
import org.jianbao.workbench.internal.recovery.RecoveryCopy;
import org.jianbao.workbench.internal.recovery.RecoveryStore;
import org.jianbao.workbench.internal.recovery.RecoveryStore.LeftOver;
import org.jianbao.workbench.internal.recovery.RecoveryWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of unsaved work: the newest whole one is found, whatever the clock said and whatever happened (cases 6 and 15). */
class RecoveryStoreTest {

    private static final Instant LATE = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant EARLY = Instant.parse("1980-01-01T00:00:00Z");

    @TempDir
    Path folder;
    private final Path file = Path.of("/series/窗口 工作\\周报/issues/2024/2024-02.issue").toAbsolutePath();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<LeftOver> found() throws IOException {
        return new RecoveryStore(folder).leftOvers();
    }

    @Test
    void newestIsTheOneThatWasWrittenLast() throws IOException {
        var store = new RecoveryStore(folder);
        store.write(file, "base", bytes("一"), LATE);
        store.write(file, "base", bytes("二\n\n"), EARLY);
        LeftOver left = found().getFirst();
        RecoveryCopy newest = left.newest().orElseThrow();
        assertEquals(file, newest.file());
        assertEquals("base", newest.base());
        assertEquals(EARLY, newest.time());
        assertArrayEquals(bytes("二\n\n"), newest.content());
        assertEquals(0, left.torn());
    }

    @Test
    void tornOrEmptyOneIsPassedOver() throws IOException {
        var store = new RecoveryStore(folder);
        store.write(file, "", bytes("whole"), EARLY);
        store.write(file, "", bytes("torn"), LATE);
        Path second = stored().stream().filter(path -> contains(path, "torn")).findFirst().orElseThrow();
        for (byte[] damage : List.of(new byte[0], new byte[300], cut(second))) {
            Files.write(second, damage);
            LeftOver left = found().getFirst();
            assertArrayEquals(bytes("whole"), left.newest().orElseThrow().content());
            assertEquals(1, left.torn());
            second = stored().stream().filter(path -> !contains(path, "whole")).findFirst().orElseThrow();
        }
        for (Path path : stored()) {
            Files.write(path, new byte[0]);
        }
        assertTrue(found().getFirst().newest().isEmpty());
    }

    private static byte[] cut(Path path) throws IOException {
        byte[] all = Files.readAllBytes(path);
        return java.util.Arrays.copyOf(all, all.length - 1);
    }

    private List<Path> stored() throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    private static boolean contains(Path path, String text) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatWasLeftIsKeptUntilItIsDiscarded() throws IOException {
        new RecoveryStore(folder).write(file, "", bytes("first run"), LATE);
        var second = new RecoveryStore(folder);
        assertEquals(1, second.leftOvers().size());
        second.write(file, "", bytes("second run"), EARLY);
        second.remove(file);
        assertArrayEquals(bytes("first run"), found().getFirst().newest().orElseThrow().content());
        var third = new RecoveryStore(folder);
        third.leftOvers();
        third.write(file, "", bytes("third run"), EARLY);
        assertArrayEquals(bytes("third run"), found().getFirst().newest().orElseThrow().content());
        var last = new RecoveryStore(folder);
        last.discard(last.leftOvers().getFirst());
        assertEquals(List.of(), found());
    }

    @Test
    void nextCopyIsWrittenAfterOneHasFailed() throws Exception {
        Path inTheWay = folder.resolve("recovery");
        Files.writeString(inTheWay, "a file where the folder should be");
        var failed = new CountDownLatch(1);
        var store = new RecoveryStore(inTheWay);
        var writer = new RecoveryWriter(store, failure -> failed.countDown(), () -> 1);
        writer.changed(file, "", Content.of(bytes("typed")));
        assertTrue(failed.await(30, TimeUnit.SECONDS));
        Files.delete(inTheWay);
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30); !holds(inTheWay) && System.nanoTime() < end;) {
            Thread.onSpinWait();
        }
        assertArrayEquals(bytes("typed"), new RecoveryStore(inTheWay).leftOvers().getFirst().newest().orElseThrow().content());
        writer.close();
    }

    private static boolean holds(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.anyMatch(path -> path.toString().endsWith(".copy"));
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void savedFileLeavesNothing() throws IOException {
        var store = new RecoveryStore(folder);
        var writer = new RecoveryWriter(store, failure -> { }, () -> 1);
        writer.changed(file, "", Content.of(bytes("typed")));
        writer.clean(file);
        writer.changed(file, "", Content.of(bytes("more")));
        writer.clean(file);
        writer.close();
        assertEquals(List.of(), found());
    }
}
