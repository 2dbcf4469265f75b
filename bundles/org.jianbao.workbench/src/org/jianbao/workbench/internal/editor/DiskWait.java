package org.jianbao.workbench.internal.editor;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets the thread of the windows wait for work on a disk. Most often that is over at once; if the disk is slow, the windows go on
 * living meanwhile, but cannot be closed: what is being written has to be known, and may fail, before its editor goes.
 */
public final class DiskWait {

    /** How long the windows wait for the disk without doing anything else. */
    private static final long QUICK_MILLIS = 80;

    private final Display display;

    /**
     * Makes one.
     *
     * @param display whose thread waits
     */
    public DiskWait(Display display) {
        this.display = display;
    }

    /**
     * Does something in a thread of its own and returns what it returns.
     *
     * @throws ExecutionException what it has thrown
     */
    public <T> T run(Callable<T> work) throws ExecutionException, InterruptedException {
        var task = new FutureTask<>(work);
        new Thread(() -> {
            task.run();
            display.wake();
        }, "jianbao-save").start();
        try {
            return task.get(QUICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            live(task);
            return task.get();
        }
    }

    private void live(FutureTask<?> task) {
        Listener stay = event -> {
            event.doit = false;
            event.type = SWT.None;
        };
        display.addFilter(SWT.Close, stay);
        try {
            while (!task.isDone()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.removeFilter(SWT.Close, stay);
        }
    }
}
