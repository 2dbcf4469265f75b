package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * Where the folder of a deleted series lies until its deletion can be undone no more. It is on the disk of the workspace, so
 * that a folder goes there and comes back as a whole, in one step.
 */
final class Shelf {

    private static final String FOLDER = "deleted";
    private static final String SESSION = ProcessHandle.current().pid() + "-";

    private final IProject project;
    private final Path folder;
    private Path place;

    Shelf(IProject project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    /** Puts the series there; what earlier sessions have left there goes. */
    void putAway() throws IOException, CoreException {
        Path root = Platform.getStateLocation(FrameworkUtil.getBundle(Shelf.class)).toPath().resolve(FOLDER);
        Files.createDirectories(root);
        clean(root);
        Path free = Files.createTempDirectory(root, SESSION).resolve(project.getName());
        project.delete(IResource.FORCE | IResource.NEVER_DELETE_PROJECT_CONTENT, new NullProgressMonitor());
        try {
            Files.move(folder, free);
            place = free;
        } catch (IOException e) {
            open(project);
            throw e;
        }
    }

    /** Brings the series back. */
    void bringBack() throws IOException, CoreException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Files.move(place, folder);
        Files.deleteIfExists(place.getParent());
        place = null;
        open(project);
    }

    /** Forgets the series for good. */
    void empty() throws IOException {
        if (place != null) {
            Folders.delete(place.getParent());
            place = null;
        }
    }

    static void open(IProject project) throws CoreException {
        if (!project.exists()) {
            project.create(new NullProgressMonitor());
        }
        project.open(new NullProgressMonitor());
        project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    }

    private static void clean(Path root) throws IOException {
        try (Stream<Path> found = Files.list(root)) {
            for (Path old : found.filter(path -> !path.getFileName().toString().startsWith(SESSION)).toList()) {
                Folders.delete(old);
            }
        }
    }
}
