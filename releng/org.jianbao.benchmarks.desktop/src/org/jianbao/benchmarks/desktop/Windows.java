package org.jianbao.benchmarks.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** What a scenario does with the workbench, from a thread of its own. */
final class Windows {

    private static final long LIMIT_NANOS = 120_000_000_000L;
    private static final long POLL_MILLIS = 10;

    private final Display display;

    Windows(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /** Returns the page; only for the thread of the windows. */
    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Brings the window to the front, since keys go to the active one; only for the thread of the windows. */
    void front() {
        PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive();
    }

    /** Runs something in the thread of the windows. */
    void run(Runnable task) {
        display.syncExec(task);
    }

    /** Asks something in the thread of the windows. */
    <T> T ask(Callable<T> question) throws Exception {
        var answer = new AtomicReference<T>();
        var failure = new AtomicReference<Exception>();
        display.syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return answer.get();
    }

    /** Waits without troubling the thread of the windows. */
    void waitUntil(String what, BooleanSupplier condition) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + LIMIT_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("In vain until " + what);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Waits until the thread of the windows has nothing to do, and no job runs, for half a second. */
    void rest() throws InterruptedException, TimeoutException {
        int[] calm = {0};
        waitUntil("nothing happens", () -> {
            boolean busy = Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.getState() != Job.SLEEPING);
            calm[0] = busy ? 0 : calm[0] + 1;
            return calm[0] > 500 / POLL_MILLIS;
        });
        settle();
    }

    /** Returns when the thread of the windows has handled all events that are there. */
    void settle() {
        run(() -> {
            while (display.readAndDispatch()) {
                continue;
            }
        });
    }

    /** Returns the only series. */
    IProject series() throws InterruptedException, TimeoutException {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        waitUntil("the series is open", () -> root.getProjects().length == 1 && root.getProjects()[0].isOpen());
        return root.getProjects()[0];
    }

    IFile file(String path) throws InterruptedException, TimeoutException {
        return series().getFile(IPath.fromPortableString(path));
    }

    /** Returns the visible controls of a type inside of another; only for the thread of the windows. */
    static <T extends Control> List<T> all(Composite inside, Class<T> type) {
        var found = new ArrayList<T>();
        for (Control child : inside.getChildren()) {
            if (child.isVisible() && type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }
}
