package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.jianbao.core.lifecycle.IssueFiles.Removed;

/** Issues that go, all of them or none. */
final class IssuesRemoved implements FileChange {

    private final IssueStore store;
    private final List<IFile> files;
    private List<Removed> removed = List.of();

    IssuesRemoved(IssueStore store, List<IFile> files) {
        this.store = store;
        this.files = List.copyOf(files);
    }

    @Override
    public void apply() throws IOException, CoreException {
        var gone = new ArrayList<Removed>();
        try {
            for (IFile file : files) {
                gone.add(store.issues().remove(store.path(file)));
            }
            removed = List.copyOf(gone);
        } catch (IOException e) {
            restore(gone);
            throw e;
        } finally {
            store.refresh();
        }
    }

    @Override
    public void revert() throws IOException, CoreException {
        var back = new ArrayList<Path>();
        try {
            for (Removed issue : removed) {
                issue.restore();
                back.add(issue.file());
            }
        } catch (IOException e) {
            for (Path file : back) {
                store.issues().remove(file);
            }
            throw e;
        } finally {
            store.refresh();
        }
    }

    private static void restore(List<Removed> gone) throws IOException {
        for (Removed issue : gone) {
            issue.restore();
        }
    }

    @Override
    public List<IResource> leaving(boolean reverting) {
        return reverting ? List.of() : List.copyOf(files);
    }

    @Override
    public List<IResource> arrived(boolean reverting) {
        return reverting ? List.copyOf(files) : List.of();
    }
}
