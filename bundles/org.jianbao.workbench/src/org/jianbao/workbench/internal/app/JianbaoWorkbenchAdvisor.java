package org.jianbao.workbench.internal.app;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.jianbao.workbench.internal.exporting.RunningExports;
import org.jianbao.workbench.internal.recovery.RecoveryOffer;
import org.jianbao.workbench.internal.series.SeriesProjects;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** What the workbench asks for the whole time it runs. */
final class JianbaoWorkbenchAdvisor extends WorkbenchAdvisor {

    /** The page "General" of the platform with those below it: keys, colours and fonts in lists of hundreds, and much else. */
    private static final String PAGES_OF_AN_IDE = "org.eclipse.ui.preferencePages.Workbench";

    private static final int AWAKENING_MILLIS = 20;

    private final Runnable whenOpen;
    private final AbstractStatusHandler errors = new QuietRefresh();

    /**
     * Makes the advisor.
     *
     * @param whenOpen runs when the window is about to be there
     */
    JianbaoWorkbenchAdvisor(Runnable whenOpen) {
        this.whenOpen = whenOpen;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters(); // names and icons of files and folders
        new ResourceImages(configurer).declare();
        ActionSets.dropThoseOfAnIde();
        DrawnImages.prepare();
    }

    /**
     * Opens the windows. The platform prepares them in another thread and sleeps until it is woken at the end of that; a call that
     * comes just as the sleep begins is lost, and the window was there five seconds late, with the next event of the window
     * system. So a timer ends the sleep from time to time.
     */
    @Override
    public boolean openWindows() {
        Display display = getWorkbenchConfigurer().getWorkbench().getDisplay();
        Runnable awakening = new Runnable() {
            @Override
            public void run() {
                display.timerExec(AWAKENING_MILLIS, this);
            }
        };
        awakening.run();
        try {
            return super.openWindows();
        } finally {
            display.timerExec(-1, awakening);
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new JianbaoWindowAdvisor(configurer);
    }

    @Override
    public AbstractStatusHandler getWorkbenchErrorHandler() {
        return errors;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return EditPerspective.ID;
    }

    /** Returns the workspace, which is what the navigator shows. */
    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    /** Opens the series in the background; the window can be used meanwhile. */
    @Override
    public void postStartup() {
        whenOpen.run();
        getWorkbenchConfigurer().getWorkbench().getPreferenceManager().remove(PAGES_OF_AN_IDE);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        Job job = new SeriesProjects(workspace).job();
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        SeriesSessions sessions = workbench.getService(SeriesSessions.class);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            sessions.plugins(); // beside the windows, since it takes as long as all the rest
            workbench.getDisplay().asyncExec(() -> Arrays.stream(workspace.getRoot().getProjects()).filter(IProject::isOpen)
                    .forEach(sessions::of));
            workbench.getDisplay().asyncExec(() -> Arrays.stream(workbench.getWorkbenchWindows()).findFirst()
                    .ifPresent(window -> offer(window, workspace)));
            workbench.getDisplay().asyncExec(() -> new FolderWatch(workspace, workbench).begin());
        }));
        job.schedule();
    }

    /** Makes the offers of a start, now that the files of the series are known. */
    private static void offer(IWorkbenchWindow window, IWorkspace workspace) {
        new RecoveryOffer(window).open();
        FirstStart first = new FirstStart(workspace);
        if (first.isDue()) {
            first.offer(window);
        }
    }

    /** Asks before an export is broken off, and before the platform asks for what is not saved. */
    @Override
    public boolean preShutdown() {
        IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
        return new RunningExports().mayEnd(window == null ? null : window.getShell());
    }

    @Override
    public void postShutdown() {
        new RunningExports().await();
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            Platform.getLog(JianbaoWorkbenchAdvisor.class).log(e.getStatus());
        }
    }
}
