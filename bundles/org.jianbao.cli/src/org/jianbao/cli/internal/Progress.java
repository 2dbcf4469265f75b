package org.jianbao.cli.internal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells a person who waits for more than a second how far the work is. In a pipe it says nothing. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final int total;
    private final LongSupplier clock;
    private final long begun;
    private long next;
    private Boolean interactive;
    private boolean shown;

    /**
     * Begins the work.
     *
     * @param terminal where to show it
     * @param total how many steps there are
     * @param clock the time in nanoseconds
     */
    Progress(Terminal terminal, int total, LongSupplier clock) {
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.begun = clock.getAsLong();
        this.next = PATIENCE_NANOS;
    }

    /**
     * Begins a step.
     *
     * @param done how many steps are done
     * @param name what is done now
     */
    void step(int done, String name) {
        long passed = clock.getAsLong() - begun;
        if (passed < next) {
            return;
        }
        if (interactive == null) {
            interactive = terminal.isInteractive();
        }
        if (interactive) {
            next = passed + PAUSE_NANOS;
            shown = true;
            terminal.err().print(ERASE_LINE + Terminal.printable(Terminal.text("progress", done + 1, total, name)));
            terminal.err().flush();
        } else {
            next = Long.MAX_VALUE;
        }
    }

    /** Erases the line, so that a message can be written. */
    void clear() {
        if (shown) {
            shown = false;
            terminal.err().print(ERASE_LINE);
        }
    }

    @Override
    public void close() {
        clear();
        terminal.err().flush();
    }
}
