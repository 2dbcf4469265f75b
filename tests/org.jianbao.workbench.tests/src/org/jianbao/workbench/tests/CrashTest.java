package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while somebody types (case 14). */
@ExtendWith(WorkbenchExtension.class)
class CrashTest {

    /** What may be lost. */
    private static final long LOST_NANOS = 10_000_000_000L;
    private static final long TYPED_NANOS = LOST_NANOS + 3_000_000_000L;
    private static final Path SAMPLE = Path.of(System.getProperty("jianbao.root"), "samples", "窗口工作周报");

    @TempDir
    private Path folder;

    @Test
    void aKillLosesTenSecondsOfTypingAtMostAndTheNextStartOffersTheRest() throws IOException, InterruptedException {
        Path workspace = folder.resolve("workspace");
        copySample(workspace.resolve("series"));
        int old = 0;
        try (var desktop = new Desktop(workspace, folder.resolve("first"), Typist.TYPES)) {
            assertEquals("1", desktop.next());
            long begin = System.nanoTime();
            for (long now = begin; now - begin < TYPED_NANOS; now = System.nanoTime()) {
                int typed = Integer.parseInt(desktop.next());
                old = now - begin < TYPED_NANOS - LOST_NANOS ? typed : old;
            }
            desktop.kill();
        }
        assertTrue(old > 0, "something was typed early enough");
        try (var desktop = new Desktop(workspace, folder.resolve("second"), Typist.RECOVERS)) {
            String offered = desktop.next();
            assertTrue(offered.contains("2024-02.issue"), offered);
            String recovered = desktop.next();
            assertTrue(recovered.startsWith("unsaved "), recovered);
            int place = Integer.parseInt(recovered.substring("unsaved ".length()));
            assertTrue(place >= old, recovered + " was recovered, and " + old + " was typed more than ten seconds before");
        }
    }

    private static void copySample(Path series) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(found -> !found.toString().contains("export")).toList()) {
                Path copy = series.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
