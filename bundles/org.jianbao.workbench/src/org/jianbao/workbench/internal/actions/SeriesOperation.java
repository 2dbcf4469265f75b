package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.series.SeriesSessions;

/**
 * A change of files as a step in the history of the workbench. It closes the editors of files that go away or change, after asking
 * about what is not saved, works in the background, shows in the navigator what has come, and opens what was edited. What fails is said in one sentence, and
 * the history stays as it was.
 */
public final class SeriesOperation extends AbstractOperation {

    private static final String NAVIGATOR = "org.jianbao.workbench.navigator";

    private final IWorkbenchWindow window;
    private final FileChange change;

    /**
     * Makes the step.
     *
     * @param window where it is shown
     * @param label its name for people
     * @param change what it does
     */
    public SeriesOperation(IWorkbenchWindow window, String label, FileChange change) {
        super(label);
        this.window = window;
        this.change = change;
        addContext(window.getWorkbench().getOperationSupport().getUndoContext());
    }

    /** Does it now, so that it can be undone; returns whether it was done. */
    public boolean run() {
        try {
            return window.getWorkbench().getOperationSupport().getOperationHistory()
                    .execute(this, new NullProgressMonitor(), null).isOK();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return perform(false);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return perform(false);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return perform(true);
    }

    private IStatus perform(boolean reverting) {
        var editors = new OpenEditors(window.getWorkbench(), change.leaving(reverting));
        List<IFile> edited = editors.files();
        if (!editors.close(shell())) {
            return Status.CANCEL_STATUS;
        }
        String problem = inBackground(reverting);
        if (!problem.isEmpty()) {
            MessageDialog.openError(shell(), getLabel(), problem);
            return Status.CANCEL_STATUS;
        }
        List<IResource> arrived = change.arrived(reverting);
        // behind what the navigator does when it is told of the change
        window.getShell().getDisplay().asyncExec(() -> show(arrived, edited));
        return Status.OK_STATUS;
    }

    private Shell shell() {
        Shell active = window.getShell().getDisplay().getActiveShell();
        return active == null ? window.getShell() : active;
    }

    /** Returns what went wrong; empty if nothing did. */
    private String inBackground(boolean reverting) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    workspace.run((ICoreRunnable) inner -> work(reverting, monitor), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e.getStatus().getException() == null ? e : e.getStatus().getException());
                }
            });
            return "";
        } catch (InvocationTargetException e) {
            return sentence(e.getCause());
        } catch (InterruptedException e) {
            return Texts.MESSAGES.get("failed", e.getMessage());
        }
    }

    private void work(boolean reverting, IProgressMonitor monitor) throws CoreException {
        try {
            if (reverting) {
                change.revert();
            } else {
                change.apply(monitor);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    /** Returns what went wrong as one sentence with the remedy. */
    static String sentence(Throwable failure) {
        return switch (failure) {
            case ModelFileException model -> model.getMessage();
            case FileAlreadyExistsException exists -> Texts.MESSAGES.get("exists", exists.getFile());
            default -> Texts.MESSAGES.get("failed", failure.getLocalizedMessage());
        };
    }

    private void show(List<IResource> arrived, List<IFile> edited) {
        IWorkbenchPage page = window.getActivePage();
        if (arrived.isEmpty() || page == null) {
            return;
        }
        SeriesSessions sessions = window.getService(SeriesSessions.class);
        arrived.stream().filter(IResource::isAccessible).forEach(sessions::of);
        if (page.findView(NAVIGATOR) instanceof CommonNavigator navigator) {
            navigator.getCommonViewer().setSelection(new StructuredSelection(arrived), true);
            arrived.forEach(resource -> navigator.getCommonViewer().setExpandedState(resource, true));
        }
        List<IFile> again = edited.stream().filter(arrived::contains).toList();
        if (!again.isEmpty()) {
            again.forEach(file -> open(page, file));
        } else if (!edited.isEmpty() && arrived.getFirst() instanceof IFile file) {
            open(page, file);
        }
    }

    private void open(IWorkbenchPage page, IFile file) {
        try {
            if (file.exists()) {
                IDE.openEditor(page, file);
            }
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), getLabel(), e.getLocalizedMessage());
        }
    }

    @Override
    public void dispose() {
        Job.createSystem(getLabel(), monitor -> {
            try {
                change.forget();
            } catch (IOException e) {
                throw new CoreException(Status.warning(e.getLocalizedMessage(), e));
            }
        }).schedule();
        super.dispose();
    }
}
