package org.jianbao.benchmarks.desktop;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory the product takes. */
final class Memory {

    private static final double MEGABYTE = 1 << 20;
    private static final int COLLECTIONS = 4;

    private final Results results;
    private double most;

    Memory(Results results) {
        this.results = results;
    }

    /** Looks what the process takes now, before any collection. */
    void look() {
        most = Math.max(most, proportional(ProcessHandle.current()));
    }

    /** Notes the megabytes of the heap after collections, of the process, and of the processes of the browser. */
    void report() throws InterruptedException {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(200); // what is finalized in the meantime goes with the next one
        }
        results.put("heap", memory.getHeapMemoryUsage().getUsed() / MEGABYTE);
        results.put("committed", memory.getHeapMemoryUsage().getCommitted() / MEGABYTE);
        results.put("otherJava", memory.getNonHeapMemoryUsage().getCommitted() / MEGABYTE);
        results.put("process", proportional(ProcessHandle.current()));
        results.put("most", most);
        results.put("browser", ProcessHandle.current().descendants().mapToDouble(Memory::proportional).sum());
    }

    /** Returns the memory of a process, shared parts divided by those that share them; not a number where nobody tells. */
    private static double proportional(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToDouble(line -> Double.parseDouble(
                    line.replaceAll("\\D", "")) / 1024).sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Double.NaN;
        }
    }
}
