package org.jianbao.workbench.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.jianbao.core.io.Content;

/**
 * Writes copies in a thread of its own: each file at once when it begins to be edited, and then at most once in a while. A
 * copy that cannot be written is reported and tried again.
 */
public final class RecoveryWriter {

    private record Pending(String base, Content content) {
    }

    private final RecoveryStore store;
    private final Consumer<IOException> failures;
    private final LongSupplier pauseMillis;
    private final ScheduledThreadPoolExecutor executor;
    private final Map<Path, Pending> pending = new LinkedHashMap<>();
    private boolean scheduled;
    private long lastWrite;

    /**
     * Makes a writer.
     *
     * @param store where the copies go
     * @param failures is told of each write that failed, in the thread of the writer
     * @param pauseMillis says the least time between two writes, each time anew
     */
    public RecoveryWriter(RecoveryStore store, Consumer<IOException> failures, LongSupplier pauseMillis) {
        this.store = store;
        this.failures = failures;
        this.pauseMillis = pauseMillis;
        this.lastWrite = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(pauseMillis.getAsLong());
        this.executor = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "jianbao-recovery");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes what a model holds now, from any thread. */
    public synchronized void changed(Path file, String base, Content content) {
        pending.put(file, new Pending(base, content));
        schedule();
    }

    private synchronized void schedule() {
        if (scheduled || executor.isShutdown()) {
            return;
        }
        scheduled = true;
        long wait = TimeUnit.MILLISECONDS.toNanos(pauseMillis.getAsLong()) - (System.nanoTime() - lastWrite);
        executor.schedule(this::write, Math.max(0, wait), TimeUnit.NANOSECONDS);
    }

    /** What is done with the store. */
    interface Task {
        /** Does it. */
        void run() throws IOException;
    }

    /** Deletes the copies of a file, because it was saved or its changes were given up. */
    public synchronized void clean(Path file) {
        pending.remove(file);
        execute(() -> store.remove(file));
    }

    /** Does something with the store, in the thread of the writer, behind what it has been told so far. */
    synchronized void execute(Task task) {
        if (!executor.isShutdown()) {
            executor.execute(() -> {
                try {
                    task.run();
                } catch (IOException e) {
                    failures.accept(e);
                }
            });
        }
    }

    private synchronized Map<Path, Pending> take() {
        var taken = new LinkedHashMap<>(pending);
        pending.clear();
        scheduled = false;
        lastWrite = System.nanoTime();
        return taken;
    }

    private void write() {
        take().forEach((file, copy) -> {
            try {
                store.write(file, copy.base(), copy.content().bytes(), Instant.now());
            } catch (IOException | RuntimeException e) { // the next write must run, whatever happened to this one
                again(file, copy);
                failures.accept(e instanceof IOException failure ? failure : new IOException(e));
            }
        });
    }

    private synchronized void again(Path file, Pending copy) {
        pending.putIfAbsent(file, copy);
        schedule();
    }

    /** Ends the writing, after everything that was to be deleted is deleted. */
    public void close() {
        synchronized (this) {
            pending.clear();
        }
        try {
            executor.submit(() -> { }).get(pauseMillis.getAsLong(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            failures.accept(new IOException(e));
        }
        executor.shutdownNow();
    }
}
