package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Tells the open series which of their files have changed, come or gone, and that their project was closed. */
final class ResourceWatch implements IResourceChangeListener {

    private static final List<String> SUFFIXES = List.of(".issue", ".register", ".structure", ".layout");

    private final SeriesSessions sessions;
    private final Display display;

    ResourceWatch(SeriesSessions sessions, Display display) {
        this.sessions = sessions;
        this.display = display;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (display.isDisposed()) {
            return;
        }
        if (event.getDelta() == null) {
            if (event.getResource() instanceof IProject project) {
                display.asyncExec(() -> sessions.close(project));
            }
            return;
        }
        Map<Path, IProject> files = new LinkedHashMap<>();
        try {
            event.getDelta().accept(delta -> visit(delta, files));
        } catch (CoreException e) {
            ILog.of(ResourceWatch.class).log(e.getStatus());
        }
        if (!files.isEmpty()) {
            display.asyncExec(() -> files.forEach((file, project) -> sessions.known(project)
                    .ifPresent(session -> session.changedOnDisk(file))));
        }
    }

    private static boolean visit(IResourceDelta delta, Map<Path, IProject> files) {
        IResource resource = delta.getResource();
        boolean content = delta.getKind() != IResourceDelta.CHANGED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        if (content && resource instanceof IFile file && isModel(file)) {
            IProject project = file.getProject();
            if (project.getLocation() != null) {
                files.put(project.getLocation().toPath().resolve(file.getProjectRelativePath().toPath()), project);
            }
        }
        return true;
    }

    private static boolean isModel(IFile file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }
}
