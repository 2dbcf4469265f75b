package org.jianbao.workbench.internal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jianbao.workbench.internal.series.SeriesProjects;
import org.jianbao.workbench.internal.series.SeriesSessions;

/**
 * Follows other programs that make, rename or take away series folders while the window is open: when the system tells of it, when
 * somebody comes back to the window, for systems and drives that tell nothing, and when the last editor of a series closes. A
 * series that is edited stays until then, since its editors ask what becomes of their text.
 */
final class FolderWatch {

    /** The time in which a program has done what it is about, such as both halves of a renaming. */
    private static final int SETTLE_MILLIS = 500;

    private final IWorkspace workspace;
    private final IWorkbench workbench;
    private final SeriesProjects projects;
    private final Job look = Job.createSystem(Texts.MESSAGES.get("watch.look"), this::look);

    FolderWatch(IWorkspace workspace, IWorkbench workbench) {
        this.workspace = workspace;
        this.workbench = workbench;
        this.projects = new SeriesProjects(workspace);
    }

    /** Begins, in the thread of the windows. */
    void begin() {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            window.getShell().addListener(SWT.Activate, event -> look.schedule(SETTLE_MILLIS));
            window.getPartService().addPartListener(new IPartListener2() {
                @Override
                public void partClosed(IWorkbenchPartReference part) {
                    if (part instanceof IEditorReference) {
                        look.schedule(SETTLE_MILLIS);
                    }
                }
            });
        }
        var watch = new Thread(() -> watch(workspace.getRoot().getLocation().toPath()), "series folders");
        watch.setDaemon(true);
        watch.start();
    }

    private void watch(Path root) {
        try (WatchService service = root.getFileSystem().newWatchService()) {
            WatchKey key = root.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            do {
                service.take().pollEvents();
                look.schedule(SETTLE_MILLIS);
            } while (key.reset());
        } catch (IOException e) {
            ILog.of(FolderWatch.class).info(e.getMessage(), e); // who comes back to the window still sees what is there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(IProgressMonitor monitor) throws CoreException {
        List<IProject> gone = projects.gone();
        if ((!gone.isEmpty() || projects.areThereOthers()) && !workbench.isClosing()) {
            workbench.getDisplay().asyncExec(() -> follow(gone));
        }
    }

    private void follow(List<IProject> gone) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                if (isEdited(page, gone)) {
                    return;
                }
            }
        }
        Job job = projects.following();
        job.addJobChangeListener(IJobChangeListener.onDone(event -> workbench.getDisplay().asyncExec(this::open)));
        job.schedule();
    }

    /** Returns whether one of them has an editor. One that was not looked at since the start is closed: it has nothing to lose. */
    private static boolean isEdited(IWorkbenchPage page, List<IProject> gone) {
        List<IEditorReference> editors = Arrays.stream(page.getEditorReferences())
                .filter(editor -> gone.contains(project(editor))).toList();
        page.closeEditors(editors.stream().filter(editor -> editor.getEditor(false) == null).toArray(IEditorReference[]::new), false);
        return editors.stream().anyMatch(editor -> editor.getEditor(false) != null);
    }

    private static IProject project(IEditorReference editor) {
        try {
            IFile file = editor.getEditorInput().getAdapter(IFile.class);
            return file == null ? null : file.getProject();
        } catch (PartInitException e) {
            return null; // it says so itself when it is looked at
        }
    }

    private void open() {
        SeriesSessions sessions = workbench.getService(SeriesSessions.class);
        Arrays.stream(workspace.getRoot().getProjects()).filter(IProject::isOpen).forEach(sessions::of);
    }
}
