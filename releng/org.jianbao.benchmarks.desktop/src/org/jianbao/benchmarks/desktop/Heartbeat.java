package org.jianbao.benchmarks.desktop;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Ticks in the thread of the windows every few milliseconds and measures how long it is without a tick, as a key would have to
 * wait then. While it is long, it looks what that thread is doing.
 */
final class Heartbeat implements AutoCloseable {

    private static final int PAUSE_MILLIS = 3;
    private static final long SLOW_NANOS = 40_000_000;
    private static final long SAMPLE_MILLIS = 5;
    private static final int DEPTH = 60;
    private static final int REMARKS = 15;

    private final Display display;
    private final Clock clock;
    private final Map<String, Integer> stacks = new HashMap<>();
    private volatile boolean closed;
    private volatile long last;
    private long lastCpu;
    private long longest;
    private long longestCpu;
    private int slow;

    Heartbeat(Display display) {
        this.display = display;
        this.clock = new Clock(display.getThread());
        display.syncExec(() -> {
            last = System.nanoTime();
            lastCpu = clock.cpu();
            tick();
        });
        var thread = new Thread(this::watch, "benchmark heartbeat");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void tick() {
        long now = System.nanoTime();
        long cpu = clock.cpu();
        note(now - last, cpu - lastCpu);
        last = now;
        lastCpu = cpu;
        if (!closed) {
            display.timerExec(PAUSE_MILLIS, this::tick);
        }
    }

    private void watch() {
        try {
            while (!closed && !display.isDisposed()) {
                if (System.nanoTime() - last > SLOW_NANOS) {
                    seen(stack());
                }
                Thread.sleep(SAMPLE_MILLIS);
            }
        } catch (InterruptedException | SWTException e) {
            return; // the display has gone
        }
    }

    private String stack() {
        var text = new StringBuilder();
        int depth = 0;
        for (StackTraceElement frame : display.getThread().getStackTrace()) {
            if (depth++ == DEPTH) {
                break;
            }
            text.append("\n#     ").append(frame);
        }
        return text.toString();
    }

    private synchronized void seen(String stack) {
        stacks.merge(stack, 1, Integer::sum);
    }

    private synchronized void note(long nanos, long cpuNanos) {
        longest = Math.max(longest, nanos);
        longestCpu = Math.max(longestCpu, cpuNanos);
        slow += nanos > SLOW_NANOS ? 1 : 0;
    }

    /** Notes the longest time since the last call, and what the thread was doing while it was slow. */
    synchronized void report(String name, Results results) {
        results.nanos(name, longest);
        results.nanos(name + ".cpu", longestCpu);
        results.remark(name + ": " + slow + " times over " + SLOW_NANOS / 1_000_000 + " ms");
        stacks.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(REMARKS)
                .forEach(entry -> results.remark("  seen " + entry.getValue() + " times" + entry.getKey()));
        reset();
    }

    /** Forgets what was measured. */
    synchronized void reset() {
        longest = 0;
        longestCpu = 0;
        slow = 0;
        stacks.clear();
    }

    @Override
    public void close() {
        closed = true;
    }
}
