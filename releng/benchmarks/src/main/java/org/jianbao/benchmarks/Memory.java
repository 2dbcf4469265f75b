package org.jianbao.benchmarks;

import java.io.IOException;

import org.jianbao.model.bulletin.Issue;

/** How much heap the export of a very long issue needs beyond its model. Each question is answered by a JVM of its own. */
public final class Memory {

    private static final int COPIES = 1000;
    private static final int LIMIT = 64;
    private static final int[] STEPS = {64, 48, 32, 24, 16, 12, 8, 4};
    private static final long MEGABYTE = 1 << 20;

    private Memory() {
    }

    /** Adds the answers to the report. */
    static void measure(Report report) throws IOException {
        Child model = Child.java(Memory.class, "-Xmx1g", "model");
        if (model.exit() != 0) {
            throw new IOException(model.output());
        }
        int size = Integer.parseInt(model.output().lines().toList().getLast());
        int least = 0;
        for (int step : STEPS) {
            if (Child.java(Memory.class, "-Xmx" + (size + step) + 'm', "export").exit() != 0) {
                break;
            }
            least = step;
        }
        report.fact("heap beyond the model, 1000 times the paragraphs", least == 0 ? "more" : least + " MB",
                LIMIT + " MB", least > 0, "the model takes " + size
                        + " MB after a collection; a JVM with that heap and so much more exports it, the next step does not");
    }

    /**
     * Answers one question.
     *
     * @param arguments {@code model} prints the megabytes of the model, {@code export} exports it
     */
    public static void main(String[] arguments) throws IOException {
        Sample sample = Sample.load();
        Issue issue = sample.grown(COPIES);
        if (arguments[0].equals("model")) {
            Runtime runtime = Runtime.getRuntime();
            long used = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                System.gc();
                used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
            }
            System.out.println((used + MEGABYTE - 1) / MEGABYTE);
        } else {
            var out = new CountingStream();
            sample.export(issue, out);
            System.out.println(out.count());
        }
        if (issue.getSections().isEmpty()) {
            throw new IllegalStateException();
        }
    }
}
