package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.jianbao.core.lifecycle.IssueFiles.Removed;

/** A new issue. Taken back, what it holds by then is remembered, so that it comes back with what was written meanwhile. */
public final class IssueAdded implements FileChange {

    /** Makes the file of a new issue. */
    @FunctionalInterface
    public interface Maker {
        /** Returns the file, absolute; throws what the first run of the change throws. */
        Path make() throws IOException;
    }

    private final IssueStore store;
    private final Maker maker;
    private Path file;
    private Removed removed;

    /**
     * Makes the change.
     *
     * @param store the issues
     * @param maker makes the file, once
     */
    public IssueAdded(IssueStore store, Maker maker) {
        this.store = store;
        this.maker = maker;
    }

    /** Returns the file, absolute; null before it was made. */
    public Path file() {
        return file;
    }

    @Override
    public void apply() throws IOException, CoreException {
        if (removed == null) {
            file = maker.make();
        } else {
            removed.restore();
        }
        store.refresh();
    }

    @Override
    public void revert() throws IOException, CoreException {
        removed = store.issues().remove(file);
        store.refresh();
    }

    @Override
    public List<IResource> leaving(boolean reverting) {
        return reverting ? List.of(store.file(file)) : List.of();
    }

    @Override
    public List<IResource> arrived(boolean reverting) {
        return reverting ? List.of() : List.of(store.file(file));
    }
}
