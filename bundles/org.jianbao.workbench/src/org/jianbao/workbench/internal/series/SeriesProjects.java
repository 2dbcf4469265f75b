package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
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
        return job(this::update);
    }

    /**
     * Returns the job, not yet scheduled, that opens what has come and forgets what is gone in the background. It reads nothing
     * anew in other series.
     */
    public Job following() {
        return job(monitor -> workspace.run((ICoreRunnable) this::follow, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor));
    }

    private Job job(ICoreRunnable work) {
        Job job = new Job(Texts.MESSAGES.get("open")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work.run(monitor);
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

    /** Returns the projects whose folder is gone; none while the folder of the workspace is out of reach. */
    public List<IProject> gone() {
        if (!Files.isDirectory(workspace.getRoot().getLocation().toPath())) {
            return List.of();
        }
        return Arrays.stream(workspace.getRoot().getProjects())
                .filter(project -> project.getLocation() == null || isGone(project.getLocation().toPath())).toList();
    }

    /**
     * Returns whether there is a series folder that is no open project.
     *
     * @throws CoreException if the folder of the workspace cannot be read
     */
    public boolean areThereOthers() throws CoreException {
        return folders().stream().anyMatch(folder -> !project(folder).isOpen());
    }

    private IProject project(Path folder) {
        return workspace.getRoot().getProject(folder.getFileName().toString());
    }

    private void follow(IProgressMonitor monitor) throws CoreException {
        forget();
        for (Path folder : folders()) {
            if (!project(folder).isOpen()) {
                open(project(folder), monitor);
            }
        }
    }

    private void updateAll(IProgressMonitor monitor) throws CoreException {
        forget();
        List<Path> folders = folders();
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        for (Path folder : folders) {
            open(project(folder), progress.split(1));
        }
    }

    /** Forgets the projects that are gone, and takes away what the platform has left of their folders. */
    private void forget() throws CoreException {
        for (IProject project : gone()) {
            IPath location = project.getLocation();
            project.delete(IResource.FORCE | IResource.NEVER_DELETE_PROJECT_CONTENT, null);
            try {
                if (location != null) {
                    Files.deleteIfExists(location.toPath().resolve(DESCRIPTION));
                    Files.deleteIfExists(location.toPath());
                }
            } catch (IOException e) {
                ILog.of(SeriesProjects.class).warn(e.getMessage(), e); // an empty folder is no series
            }
        }
    }

    /** Returns whether a folder is not there, or holds nothing but the description that the platform writes anew when it misses it. */
    private static boolean isGone(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(DESCRIPTION));
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
