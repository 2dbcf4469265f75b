package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;

/**
 * The thread that finds the answers for a dialog. A test waits until it has found one, without handling the event in which the
 * dialog takes it: what somebody does in between comes before.
 */
final class Answers {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread worker;
    private long before;

    /** Takes the newest thread of a name. */
    Answers(String name) {
        worker = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(name))
                .max(Comparator.comparing(Thread::threadId)).orElseThrow();
        begin();
    }

    /** What is asked from now on is waited for. */
    void begin() {
        before = worked();
    }

    private long worked() {
        return threads.getThreadCpuTime(worker.threadId());
    }

    /** Returns whether an answer was found, and no other one is being looked for. */
    boolean isFound() {
        return worked() > before && worker.getState() == Thread.State.WAITING;
    }

    /** Waits for it, handling no event. */
    void await() {
        for (long end = System.nanoTime() + LIMIT.toNanos(); !isFound();) {
            assertTrue(System.nanoTime() < end, () -> "no answer of " + worker);
            Thread.onSpinWait();
        }
    }
}
