package org.jianbao.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a run when the process is told to end, and gives it the time to remove what is half done. */
final class Cancellation {

    /** How long the process waits for the run at most, in seconds. */
    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean cancelled;

    /** Begins the run; Ctrl-C and SIGTERM cancel it from now on. */
    Run begin() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::cancel, "jianbao-cancel"));
        return new Run();
    }

    /** Cancels the run and waits until it has ended. */
    void cancel() {
        cancelled = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A run that can be cancelled. */
    final class Run implements AutoCloseable {

        /** Returns whether the run should end. */
        boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void close() {
            ended.countDown();
        }
    }
}
