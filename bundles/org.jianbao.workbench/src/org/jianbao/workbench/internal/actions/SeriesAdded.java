package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;

/** A new series. Taken back, it is put aside as it is by then. */
public final class SeriesAdded implements FileChange {

    /** Makes the folder of a new series. */
    @FunctionalInterface
    public interface Maker {
        /** Returns the folder, directly in the workspace; throws what the first run of the change throws. */
        Path make() throws IOException;
    }

    private final IWorkspaceRoot root;
    private final Maker maker;
    private IProject project;
    private Shelf shelf;

    /**
     * Makes the change.
     *
     * @param root the workspace
     * @param maker makes the folder, once
     */
    public SeriesAdded(IWorkspaceRoot root, Maker maker) {
        this.root = root;
        this.maker = maker;
    }

    @Override
    public void apply() throws IOException, CoreException {
        if (shelf != null) {
            shelf.bringBack();
            return;
        }
        Path folder = maker.make();
        project = root.getProject(folder.getFileName().toString());
        shelf = new Shelf(project, folder);
        Shelf.open(project);
    }

    @Override
    public void revert() throws IOException, CoreException {
        shelf.putAway();
    }

    @Override
    public List<IResource> leaving(boolean reverting) {
        return reverting ? List.of(project) : List.of();
    }

    @Override
    public List<IResource> arrived(boolean reverting) {
        return reverting ? List.of() : List.of(project);
    }

    @Override
    public void forget() throws IOException {
        if (shelf != null) {
            shelf.empty();
        }
    }
}
