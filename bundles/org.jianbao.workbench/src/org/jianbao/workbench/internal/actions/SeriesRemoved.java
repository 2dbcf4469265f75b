package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** A series that goes, with all its files. */
final class SeriesRemoved implements FileChange {

    private final IProject project;
    private final Shelf shelf;

    SeriesRemoved(IProject project) {
        this.project = project;
        this.shelf = new Shelf(project, project.getLocation().toPath());
    }

    @Override
    public void apply() throws IOException, CoreException {
        shelf.putAway();
    }

    @Override
    public void revert() throws IOException, CoreException {
        shelf.bringBack();
    }

    @Override
    public List<IResource> leaving(boolean reverting) {
        return reverting ? List.of() : List.of(project);
    }

    @Override
    public List<IResource> arrived(boolean reverting) {
        return reverting ? List.of(project) : List.of();
    }

    @Override
    public void forget() throws IOException {
        shelf.empty();
    }
}
