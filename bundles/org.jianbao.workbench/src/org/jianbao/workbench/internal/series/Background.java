package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jianbao.core.io.Content;
import org.jianbao.core.section.PluginCode;
import org.jianbao.export.html.HtmlPages;

/**
 * Looks at the files of a series in the background: findings, and issues as pages. It is fed with contents and tells
 * listeners what it has made of them, each time for all watched files, the one that changed first.
 *
 * <p>All methods are called by the thread of the windows, and listeners are called there. The work is done by one thread at
 * a time. Code of plug-ins that throws costs its file one analysis; if it does not come back, another thread with other
 * models takes over, and the same content is not tried again.
 */
public final class Background {

    /** Is told what the background has found, in the thread of the windows. */
    public interface Listener {
        /** Takes the analysis of a file; those of one file come in the order of their versions. */
        void analysed(Analysis analysis);

        /** Takes the pages of a watched issue, which are there before its analysis. */
        default void printed(Path file, HtmlPages pages) {
        }

        /**
         * Is told that a file could not be looked at.
         *
         * @param file the file
         * @param sentence what has happened, for people
         */
        default void failed(Path file, String sentence) {
        }
    }

    /** Looks at files, with models of its own; used by one thread at a time. */
    public interface Analyst {
        /** Reads files anew from now on: those with a content from it, the others from the disk. */
        void take(Map<Path, Optional<Content>> contents);

        /** Returns the pages of an issue as it is now, which people wait for, before the rest of its analysis is made. */
        default Optional<HtmlPages> print(Path file) {
            return Optional.empty();
        }

        /** Returns what is to be said of a file now. */
        Analysis analyse(Path file, long version);

        /** Is told which structures are to be tried from now on, and how. */
        default void tries(Map<Path, Trying> structures) {
        }

        /** Is told that nobody watches a file that was looked at, so that it need not be kept. */
        default void letGo(Path file) {
        }
    }

    /** How long the machine has for showing new pages before it looks for findings. */
    private static final long REST_MILLIS = 150;

    /** One look at a file. */
    private final class Run {
        private final Path file;
        private final boolean kept;
        private final long looked = version;
        private final Future<?> alarm;

        Run(Path file) {
            this.file = file;
            this.kept = watched.contains(file);
            this.alarm = clock.schedule(() -> window.execute(() -> giveUp(this)), patienceMillis, TimeUnit.MILLISECONDS);
        }
    }

    private final Supplier<? extends Analyst> analysers;
    private final Executor window;
    private final Consumer<Throwable> log;
    private final long patienceMillis;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Path> watched = new LinkedHashSet<>();
    private final Map<Path, Content> overlays = new HashMap<>();
    private final Map<Path, Analysis> latest = new HashMap<>();
    private Map<Path, Optional<Content>> news = new LinkedHashMap<>();
    private final LinkedHashSet<Path> asked = new LinkedHashSet<>();
    private final ScheduledThreadPoolExecutor clock;
    private final Map<Path, Trying> tried = new HashMap<>();
    private Worker worker;
    private long version;
    private Run running;
    private boolean closed;

    /**
     * Makes the background of a series.
     *
     * @param analysers makes what looks at the files, with models of its own
     * @param window runs a task in the thread of the windows, later
     * @param log takes what listeners throw
     * @param patienceMillis how long one file may take before another thread takes over
     */
    public Background(Supplier<? extends Analyst> analysers, Executor window, Consumer<Throwable> log, long patienceMillis) {
        this.analysers = analysers;
        this.window = window;
        this.log = log;
        this.patienceMillis = patienceMillis;
        this.clock = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "jianbao-background-clock"));
        clock.setKeepAliveTime(10, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        clock.setRemoveOnCancelPolicy(true);
    }

    static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 1);
        return thread;
    }

    /** Adds a listener. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Returns the last analysis of a file, if there was one. */
    public Optional<Analysis> latest(Path file) {
        return Optional.ofNullable(latest.get(file));
    }

    /** Looks at a file now, and again after each change of any file of the series, until it is not watched any more. */
    public void watch(Path file) {
        watched.add(file);
        ask(file);
    }

    /**
     * Tries a structure with the data of an issue from now on, each time it is looked at. That ends when it is not watched any
     * more.
     *
     * @param structure the file of the structure, absolute
     * @param how with which data
     */
    public void tries(Path structure, Trying how) {
        tried.put(structure, how);
        if (watched.contains(structure)) {
            ask(structure);
        }
    }

    /** Looks no more at a file by itself. */
    public void unwatch(Path file) {
        watched.remove(file);
        tried.remove(file);
        latest.remove(file);
    }

    /**
     * Takes the content of a file that is being edited.
     *
     * @param file the file, absolute
     * @param content the content; null if it is what is on the disk, which may be another one than before
     */
    public void changed(Path file, Content content) {
        if (content == null) {
            overlays.remove(file);
        } else {
            overlays.put(file, content);
        }
        news.put(file, Optional.ofNullable(content));
        version++;
        asked.addAll(watched);
        if (watched.contains(file)) {
            asked.addFirst(file);
        }
        next();
    }

    /** Looks at a file once, after those that are watched. */
    public void ask(Path file) {
        asked.add(file);
        next();
    }

    /** Ends the work; nobody is told anything any more. */
    public void close() {
        closed = true;
        clock.shutdownNow();
        if (worker != null) {
            worker.shutdown();
        }
    }

    /** Begins to look at the next file, unless one is being looked at. */
    private void next() {
        if (running != null || closed || asked.isEmpty()) {
            return;
        }
        Path file = asked.stream().filter(watched::contains).findFirst().orElseGet(asked::getFirst);
        asked.remove(file);
        if (worker == null) {
            worker = new Worker(analysers);
            news = new LinkedHashMap<>();
            overlays.forEach((path, content) -> news.put(path, Optional.of(content)));
        }
        Map<Path, Optional<Content>> taken = news;
        news = new LinkedHashMap<>();
        Map<Path, Trying> tries = Map.copyOf(tried);
        var run = new Run(file);
        running = run;
        worker.execute(analyser -> {
            analyser.take(taken);
            analyser.tries(tries);
            return run.kept ? analyser.print(file) : Optional.<HtmlPages>empty();
        }, (pages, failure) -> {
            if (failure != null) {
                done(run, null, failure);
            } else if (pages.isEmpty()) {
                window.execute(() -> check(run));
            } else {
                window.execute(() -> printed(run, pages.get()));
            }
        });
    }

    private void printed(Run run, HtmlPages pages) {
        if (run == running && !closed) {
            tell(listener -> listener.printed(run.file, pages));
            clock.schedule(() -> window.execute(() -> check(run)), REST_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Looks for findings, unless the file has changed again: then the pages of the new content come first. */
    private void check(Run run) {
        if (run != running || closed) {
            return; // another one has taken over
        }
        if (run.kept && asked.contains(run.file)) {
            run.alarm.cancel(false);
            running = null;
            next();
            return;
        }
        worker.execute(analyser -> {
            Analysis analysis = analyser.analyse(run.file, run.looked);
            if (!run.kept) {
                analyser.letGo(run.file);
            }
            return analysis;
        }, (analysis, failure) -> done(run, analysis, failure));
    }

    /** Called by the thread of the worker. */
    private void done(Run run, Analysis analysis, Throwable failure) {
        run.alarm.cancel(false);
        window.execute(() -> finish(run, analysis, failure));
    }

    private void finish(Run run, Analysis analysis, Throwable failure) {
        if (run != running || closed) {
            return; // another one has taken over
        }
        running = null;
        if (failure != null) {
            tell(listener -> listener.failed(run.file, Texts.MESSAGES.get("background.failed", run.file.getFileName(), failure)));
        } else {
            if (watched.contains(run.file)) {
                latest.put(run.file, analysis);
            }
            tell(listener -> listener.analysed(analysis));
        }
        next();
    }

    private void giveUp(Run run) {
        if (run != running || closed) {
            return;
        }
        String sentence = Texts.MESSAGES.get("background.hangs", run.file.getFileName(),
                TimeUnit.MILLISECONDS.toSeconds(patienceMillis), worker.where());
        worker.shutdown();
        worker = null;
        running = null;
        tell(listener -> listener.failed(run.file, sentence));
        next();
    }

    /** Tells each listener in an event of its own, between which keys are handled; one that throws does not keep the others from it. */
    private void tell(Consumer<Listener> call) {
        listeners.forEach(listener -> window.execute(() -> tell(listener, call)));
    }

    private void tell(Listener listener, Consumer<Listener> call) {
        if (!closed && listeners.contains(listener)) {
            PluginCode.call(() -> {
                call.accept(listener);
                return null;
            }, null, log);
        }
    }
}
