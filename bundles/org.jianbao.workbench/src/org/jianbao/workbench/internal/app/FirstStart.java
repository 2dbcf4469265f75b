package org.jianbao.workbench.internal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jianbao.workbench.internal.series.SampleSeries;
import org.jianbao.workbench.internal.series.SeriesProjects;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** What a folder without any series is met with: the offer to open the sample or to make a series. */
public final class FirstStart {

    /** The command that asks for a new series; a plug-in of the workbench defines it. */
    public static final String NEW_SERIES = "org.jianbao.workbench.newSeries";

    private static final String BUNDLE = "org.jianbao.workbench";
    /** The preference that says whether to make the offer; false once it was made. */
    private static final String OFFER = "offerSample";

    private final IWorkspace workspace;

    /**
     * Looks at a workspace.
     *
     * @param workspace the folder of series
     */
    public FirstStart(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /** Returns whether the offer is due: nothing is in the folder, and it was not made before. */
    public boolean isDue() {
        return workspace.getRoot().getProjects().length == 0
                && Platform.getPreferencesService().getBoolean(BUNDLE, OFFER, true, null);
    }

    /** Makes the offer in a dialog, and does what is chosen. */
    public void offer(IWorkbenchWindow window) {
        InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(OFFER, false);
        boolean canMake = window.getService(ICommandService.class).getCommand(NEW_SERIES).isDefined();
        List<String> buttons = new ArrayList<>();
        buttons.add(Texts.MESSAGES.get("first.sample"));
        if (canMake) {
            buttons.add(Texts.MESSAGES.get("first.new"));
        }
        buttons.add(Texts.MESSAGES.get("first.nothing"));
        int chosen = new MessageDialog(window.getShell(), Texts.MESSAGES.get("first.title"), null,
                Texts.MESSAGES.get("first.question", workspace.getRoot().getLocation().toOSString()), MessageDialog.QUESTION,
                0, buttons.toArray(String[]::new)).open();
        if (chosen == 0) {
            openSample(window);
        } else if (canMake && chosen == 1) {
            make(window);
        }
    }

    private void openSample(IWorkbenchWindow window) {
        Path folder = workspace.getRoot().getLocation().toPath();
        try {
            new SampleSeries().copyTo(folder);
            Job job = new SeriesProjects(workspace).job();
            job.addJobChangeListener(IJobChangeListener.onDone(
                    event -> window.getShell().getDisplay().asyncExec(() -> showNewest(window))));
            job.schedule();
        } catch (IOException e) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("first.title"),
                    Texts.MESSAGES.get("first.failed", folder, e.getLocalizedMessage()));
        }
    }

    /** Opens the newest issue, so that the window shows at once what Jianbao is for. */
    private void showNewest(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return; // the window was closed meanwhile
        }
        SeriesSessions sessions = window.getService(SeriesSessions.class);
        for (IProject project : workspace.getRoot().getProjects()) {
            try {
                SeriesSession session = sessions.of(project);
                List<Path> issues = session.series().issueFiles();
                if (!issues.isEmpty()) {
                    IFile newest = project.getFile(IPath.fromPath(session.folder().relativize(issues.getLast())));
                    IDE.openEditor(page, newest);
                    if (page.findView(Views.NAVIGATOR) instanceof CommonNavigator navigator) {
                        navigator.selectReveal(new StructuredSelection(newest));
                    }
                }
            } catch (IOException | PartInitException e) {
                ILog.of(FirstStart.class).error(e.getMessage(), e);
            }
        }
    }

    private static void make(IWorkbenchWindow window) {
        try {
            window.getService(IHandlerService.class).executeCommand(NEW_SERIES, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }
}
