package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Makes every series folder of the workspace an open project. Everything that one run changes reaches the listeners of the
 * workspace as one change.
 */
public final class SeriesProjects {

    /** The family of the jobs. */
    public static final Object FAMILY = SeriesProjects.class;

    private static final String DESCRIPTION = ".project";

    private final IWorkspace workspace;

    /** Looks after the projects of a workspace. */
    public SeriesProjects(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Returns whether a folder is a series: it has a register, structures or issues.
     *
     * @param folder any path
     */
    public static boolean isSeries(Path folder) {
        return Files.isRegularFile(folder.resolve("departments.register")) || Files.isDirectory(folder.resolve("structures"))
                || Files.isDirectory(folder.resolve("issues"));
    }

    /** Returns the job, not yet scheduled, that does {@link #update} in the background. */
    public Job job() {
        Job job = new Job(Texts.MESSAGES.get("open")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    update(monitor);
                    return Status.OK_STATUS;
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setRule(workspace.getRoot());
        return job;
    }

    /**
     * Opens a project for each series folder, reads anew what may have changed on disk, and forgets projects whose folder is
     * gone.
     *
     * @throws CoreException if a folder cannot be read or a project cannot be opened
     */
    public void update(IProgressMonitor monitor) throws CoreException {
        workspace.run((ICoreRunnable) this::updateAll, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    }

    private void updateAll(IProgressMonitor monitor) throws CoreException {
        for (IProject project : workspace.getRoot().getProjects()) {
            if (project.getLocation() == null || isGone(project.getLocation().toPath())) {
                project.delete(IResource.FORCE | IResource.NEVER_DELETE_PROJECT_CONTENT, null);
            }
        }
        List<Path> folders = folders();
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        for (Path folder : folders) {
            open(workspace.getRoot().getProject(folder.getFileName().toString()), progress.split(1));
        }
    }

    /**
     * Returns whether a folder is not there, or holds nothing but the description that the platform writes anew when it
     * misses it; takes that away.
     */
    private static boolean isGone(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            if (!files.allMatch(file -> file.endsWith(DESCRIPTION))) {
                return false;
            }
            Files.deleteIfExists(folder.resolve(DESCRIPTION));
            Files.deleteIfExists(folder);
            return true;
        } catch (NoSuchFileException | NotDirectoryException e) {
            return true;
        } catch (IOException e) {
            return false; // it is there and cannot be read: what opens it will say so
        }
    }

    private List<Path> folders() throws CoreException {
        Path root = workspace.getRoot().getLocation().toPath();
        var folders = new ArrayList<Path>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root, SeriesProjects::isSeries)) {
            found.forEach(folders::add);
        } catch (IOException e) {
            throw new CoreException(Status.error(Texts.MESSAGES.get("unreadable", root, e.getMessage()), e));
        }
        return folders;
    }

    private static void open(IProject project, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        if (project.isOpen()) {
            project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
        } else {
            project.open(progress.split(2));
        }
    }
}
