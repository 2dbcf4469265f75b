package org.jianbao.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.io.Saving;
import org.jianbao.forms.swt.FileQuestion;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;

/** Saves models without letting the window wait for the disk, and asks what to do if that fails. */
final class EditorSaving {

    private final Shell shell;
    private final SeriesSession session;
    private final BiConsumer<EditedModel, Saving> done;

    /**
     * Makes one.
     *
     * @param done is told of what was saved
     */
    EditorSaving(Shell shell, SeriesSession session, BiConsumer<EditedModel, Saving> done) {
        this.shell = shell;
        this.session = session;
        this.done = done;
    }

    /** Saves models; returns the failure of the first one that a person has decided to leave unsaved, null if there is none. */
    ModelFileException save(List<EditedModel> models) {
        session.edits().stack().endTyping();
        for (EditedModel model : models) {
            ModelFileException failure = save(model);
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    private ModelFileException save(EditedModel model) {
        while (true) {
            try {
                write(model);
                return null;
            } catch (ModelFileException e) {
                if (!again(model, e)) {
                    return model.isDirty() ? e : null;
                }
            }
        }
    }

    private void write(EditedModel model) throws ModelFileException {
        Saving saving = model.disk().saving();
        model.saving(true);
        try {
            write(saving, model.file());
            saving.finish();
        } finally {
            model.saving(false);
        }
        model.fileChanged();
        done.accept(model, saving);
    }

    private void write(Saving saving, Path file) throws ModelFileException {
        try {
            ModelFileException failure = new DiskWait(shell.getDisplay()).run(() -> {
                try {
                    saving.write();
                    return null;
                } catch (ModelFileException e) {
                    return e;
                }
            });
            if (failure != null) {
                throw failure;
            }
        } catch (ExecutionException e) {
            throw new ModelFileException(Texts.MESSAGES.get("save.unexpected", file.getFileName(), e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFileException(Texts.MESSAGES.get("save.unexpected", file.getFileName(), e), e);
        }
        refresh(file);
    }

    /** The workspace learns of the new file soon; that it is ours is known already. */
    private void refresh(Path file) {
        IFile resource = session.project().getFile(IPath.fromPath(session.folder().relativize(file)));
        Job.createSystem(Texts.MESSAGES.get("disk.look"), monitor -> {
            try {
                resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } catch (CoreException e) {
                ILog.of(EditorSaving.class).log(e.getStatus());
            }
        }).schedule();
    }

    /** Returns whether another program has written a file that can be read. */
    private static boolean isConflict(EditedModel model) {
        try {
            model.disk().onDisk();
            return model.disk().isChangedOnDisk();
        } catch (ModelFileException e) {
            return false;
        }
    }

    /** Asks what to do; returns whether to try again. */
    private boolean again(EditedModel model, ModelFileException failure) {
        if (isConflict(model)) {
            return new DiskConflict(shell, session, model).ask() == DiskConflict.Answer.MINE;
        }
        int answer = Dialogs.ask(shell, "save.title", failure.getMessage(), "save.retry", "save.copy", "save.keep");
        if (answer == 1) {
            saveCopy(model);
        }
        return answer == 0;
    }

    /** Writes a copy to a file of a person's choice; the model goes on belonging to its own file. */
    void saveCopy(EditedModel model) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(model.file().getFileName().toString());
        dialog.setOverwrite(true);
        FileQuestion.choose(dialog, "copy", null, model.file().getParent()).ifPresent(chosen -> saveCopy(model, chosen));
    }

    private void saveCopy(EditedModel model, Path file) {
        try {
            byte[] content = model.disk().content().bytes();
            SafeFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            Dialogs.ask(shell, "save.title", e.getMessage(), "button.ok");
        }
    }
}
