package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes that die, meet or are limited while they write (reliability-anchors §3, cases 2, 4 and 13). */
class SafeFileProcessTest {

    private static final int OLD_SIZE = 5_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Disk.Step.class)
    void aKilledWriterLeavesTheOldOrTheNewFile(Disk.Step step) throws Exception {
        Path target = folder.resolve("2024-02.issue");
        for (int size : new int[] {0, 1, 65_536, 300_001}) {
            Files.write(target, content('o', OLD_SIZE));
            assertEquals(WriterProcess.KILLED, end(start(target, "n", size, 1, step.name())));
            boolean renamed = step.compareTo(Disk.Step.RENAMED) >= 0;
            assertArrayEquals(renamed ? content('n', size) : content('o', OLD_SIZE), Files.readAllBytes(target));
            List<Path> left = SafeFile.leftBehind(target);
            assertEquals(renamed ? 0 : 1, left.size(), "what was left is found, not deleted");
            if (step == Disk.Step.FORCED) {
                assertArrayEquals(content('n', size), Files.readAllBytes(left.getFirst()));
            }
            SafeFile.write(target, out -> out.write('x'));
            assertEquals(left, SafeFile.leftBehind(target), "the next save works, and does not delete what was left");
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    @Test
    void twoProcessesNeverMixTheirContents() throws Exception {
        Path target = folder.resolve("2024-02.docx");
        Files.write(target, content('a', 400_000));
        Process one = start(target, "a", 400_000, 40);
        Process two = start(target, "b", 300_000, 40);
        int reads = 0;
        while (one.isAlive() || two.isAlive() || reads == 0) {
            byte[] bytes = Files.readAllBytes(target);
            assertTrue(Arrays.equals(content('a', 400_000), bytes) || Arrays.equals(content('b', 300_000), bytes),
                    () -> "torn: " + bytes.length + " bytes");
            reads++;
        }
        assertEquals(0, end(one));
        assertEquals(0, end(two));
        assertEquals(List.of(), SafeFile.leftBehind(target));
    }

    @Test
    void aLimitOfTheSystemLeavesTheOldFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Path target = folder.resolve("2024-02.docx");
        Files.write(target, content('o', OLD_SIZE));
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
        command.addAll(command(target, "n", 1_000_000, 1));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String message = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(WriterProcess.REFUSED, end(process), message);
        assertTrue(message.contains(target.toString()) && message.contains("1000000"), message);
        assertArrayEquals(content('o', OLD_SIZE), Files.readAllBytes(target));
        assertEquals(List.of(), SafeFile.leftBehind(target));
    }

    private static byte[] content(char letter, int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) letter);
        return content;
    }

    private static Process start(Path target, String letter, int size, int times, String... more) throws IOException {
        return new ProcessBuilder(command(target, letter, size, times, more)).inheritIO().start();
    }

    private static List<String> command(Path target, String letter, int size, int times, String... more) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                WriterProcess.class.getName(), target.toString(), letter, Integer.toString(size), Integer.toString(times)));
        command.addAll(List.of(more));
        return command;
    }

    private static int end(Process process) throws InterruptedException {
        return process.waitFor();
    }
}
