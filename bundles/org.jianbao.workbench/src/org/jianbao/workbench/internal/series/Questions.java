package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.jianbao.core.io.ModelFileException;

/**
 * Questions of a dialog that take their time. A thread of its own finds the answers one after the other, with models that no
 * other thread sees; answers come in the thread of the windows, until it is closed.
 */
public final class Questions implements AutoCloseable {

    private final ExecutorService worker;
    private final Display display;
    private volatile boolean closed;

    /**
     * Makes the thread.
     *
     * @param display gets the answers
     * @param name the name of the thread
     */
    public Questions(Display display, String name) {
        this.display = display;
        this.worker = Executors.newSingleThreadExecutor(task -> Background.daemon(task, name));
    }

    /**
     * Asks.
     *
     * @param task finds the answer
     * @param then is told the answer
     * @param failed is told instead why there is none, in a sentence for people
     */
    public <T> void ask(Callable<T> task, Consumer<T> then, Consumer<String> failed) {
        worker.execute(() -> {
            try {
                T answer = task.call();
                tell(() -> then.accept(answer));
            } catch (ModelFileException e) {
                tell(() -> failed.accept(e.getMessage()));
            } catch (Exception e) {
                ILog.of(Questions.class).warn(e.toString(), e);
                tell(() -> failed.accept(Texts.MESSAGES.get("question.failed", e)));
            }
        });
    }

    private void tell(Runnable answer) {
        if (!closed && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    answer.run();
                }
            });
        }
    }

    /**
     * Returns the answer to a question, which any other thread may ask; that waits.
     *
     * @throws IOException if there is none
     */
    public <T> T answer(Callable<T> task) throws IOException {
        try {
            return worker.submit(task).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure
                    : new ModelFileException(Texts.MESSAGES.get("question.failed", e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFileException(Texts.MESSAGES.get("question.failed", e), e);
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdown();
    }
}
