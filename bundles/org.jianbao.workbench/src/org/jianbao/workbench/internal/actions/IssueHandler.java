package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** A command about one issue, which asks for other numbers. */
abstract class IssueHandler extends AbstractHandler {

    private final String key;

    /**
     * Makes the handler.
     *
     * @param key the end of the keys of its sentences
     */
    IssueHandler(String key) {
        this.key = key;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<IFile> issues = Target.of(HandlerUtil.getCurrentSelection(event), window).issues();
        if (issues.size() != 1) {
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("title." + key),
                    Texts.MESSAGES.get("select.issue"));
            return null;
        }
        IFile file = issues.getFirst();
        var store = new IssueStore(file.getProject(), window.getService(SeriesSessions.class).plugins().kinds());
        try {
            ask(window, store, file);
        } catch (IOException e) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("title." + key), SeriesOperation.sentence(e));
        }
        return null;
    }

    private void ask(IWorkbenchWindow window, IssueStore store, IFile file) throws IOException {
        record Read(IssueHead head, List<IssueHead> all, List<String> references) {
        }
        Read read = inBackground(window, () -> {
            var series = store.series();
            return new Read(IssueHeads.read(series.files().folder(), store.path(file)),
                    IssueHeads.read(series.files().folder()).heads(), references(store, file));
        });
        var dialog = new NumberDialog(window.getShell(), key, read.head(), new NumberCheck(store.series(), read.head(),
                read.all(), isCopy()), read.references());
        if (dialog.open() == Window.OK) {
            String label = Texts.MESSAGES.get("step." + key, read.head().number(), read.head().year());
            new SeriesOperation(window, label, change(store, file, Numbers.of(read.head()), dialog.numbers())).run();
        }
    }

    /** Returns whether the issue itself stays. */
    abstract boolean isCopy();

    /** Returns the names of the issues that have to be told of. */
    abstract List<String> references(IssueStore store, IFile file) throws IOException;

    abstract FileChange change(IssueStore store, IFile file, Numbers before, Numbers after);

    /** Returns what a task finds, without letting the window wait. */
    static <T> T inBackground(IWorkbenchWindow window, Callable<T> task) throws IOException {
        var found = new AtomicReference<T>();
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    found.set(task.call());
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
            return found.get();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IOException reason ? reason
                    : new ModelFileException(Texts.MESSAGES.get("failed", e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            throw new ModelFileException(Texts.MESSAGES.get("failed", e), e);
        }
    }
}
