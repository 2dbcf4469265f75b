package org.jianbao.workbench.internal.series;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One thread with models of its own. The thread ends when there was nothing to do for a while; the models stay. */
final class Worker {

    private static final long IDLE_SECONDS = 10;
    private static final String OURS = "org.jianbao.core.";
    private static final String EXPORT = "org.jianbao.export.";

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), this::thread);
    private final Supplier<? extends Background.Analyst> make;
    private Background.Analyst analyser;
    private volatile Thread thread;

    Worker(Supplier<? extends Background.Analyst> make) {
        this.make = make;
        executor.allowCoreThreadTimeOut(true);
    }

    private Thread thread(Runnable task) {
        thread = Background.daemon(task, "jianbao-background");
        return thread;
    }

    /**
     * Works in the thread of this worker.
     *
     * @param work what to do
     * @param then is told there what came out of it, or what was thrown
     */
    <T> void execute(Function<Background.Analyst, T> work, BiConsumer<T, Throwable> then) {
        executor.execute(() -> {
            T result = null;
            Throwable failure = null;
            try {
                analyser = analyser == null ? make.get() : analyser;
                result = work.apply(analyser);
            } catch (RuntimeException | Error e) { // whatever it is, the window must learn of it and go on
                failure = e;
            }
            then.accept(result, failure);
        });
    }

    /** Takes no more work, and asks what is being done to end. */
    void shutdown() {
        executor.shutdownNow();
    }

    /** Returns the class whose code is being run, of a plug-in if one is. */
    String where() {
        Thread running = thread;
        if (running == null) {
            return "";
        }
        String name = "";
        for (StackTraceElement frame : running.getStackTrace()) {
            String type = frame.getClassName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")) {
                name = name.isEmpty() ? type : name;
                if (!type.startsWith(OURS) && !type.startsWith(EXPORT) && !type.startsWith("org.eclipse.emf.")
                        && !type.startsWith(Worker.class.getPackageName())) {
                    return type;
                }
            }
        }
        return name;
    }
}
