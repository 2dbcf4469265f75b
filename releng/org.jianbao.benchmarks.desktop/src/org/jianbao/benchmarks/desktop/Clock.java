package org.jianbao.benchmarks.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of a thread, which other programs on a busy machine hardly change. */
final class Clock {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread thread;

    Clock(Thread thread) {
        this.thread = thread;
    }

    /** Returns the processor time so far in nanoseconds. */
    long cpu() {
        return threads.getThreadCpuTime(thread.threadId());
    }
}
