package org.jianbao.workbench.internal.series;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jianbao.core.io.Loading;
import org.jianbao.core.io.ModelFileException;

/**
 * The reading of a file that is to be edited, while the windows go on living. If the file changes meanwhile, it is read again. To
 * be used by the thread of the windows only.
 */
public final class Opening {

    /** Is told of the outcome, in the thread of the windows, once. */
    public interface Listener {
        /** Takes the model; it is that of the session, the same one for everybody. */
        void opened(EditedModel model);

        /** Is told that the file cannot be read. */
        void unreadable(ModelFileException reason);
    }

    private final SeriesSession session;
    private final Path file;
    private final Display display;
    private final Listener listener;
    private Job job;
    private boolean outdated;
    private boolean ended;

    Opening(SeriesSession session, Path file, Display display, Listener listener) {
        this.session = session;
        this.file = file;
        this.display = display;
        this.listener = listener;
    }

    Path file() {
        return file;
    }

    void begin() {
        outdated = false;
        Loading loading = session.series().files().loading(file);
        job = new Job(Texts.MESSAGES.get("opening.job", file.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                ModelFileException failure = read(loading);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> end(loading, failure));
                }
                return Status.OK_STATUS;
            }
        };
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private ModelFileException read(Loading loading) {
        try {
            loading.read();
            loading.compare();
            return null;
        } catch (ModelFileException e) {
            return e;
        } catch (RuntimeException | Error e) { // whatever it is, such as too little memory, the editor must learn of it
            return new ModelFileException(Texts.MESSAGES.get("opening.failed", file.getFileName(), e), e);
        }
    }

    /** Is told that the file, or what its sections are compiled from, is another one now. */
    void outdated() {
        outdated = true;
    }

    private void end(Loading loading, ModelFileException failure) {
        if (ended) {
            return;
        }
        if (outdated) {
            begin();
            return;
        }
        cancel();
        try {
            if (failure != null && session.known(file).isEmpty()) {
                throw failure;
            }
            listener.opened(session.model(file, loading));
        } catch (ModelFileException e) {
            listener.unreadable(e);
        }
    }

    /** Gives it up: nobody is told anything any more. */
    public void cancel() {
        ended = true;
        job.cancel();
        session.ended(this);
    }
}
