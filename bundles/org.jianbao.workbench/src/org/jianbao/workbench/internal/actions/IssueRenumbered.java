package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** An issue that gets another number, and with it another file. */
final class IssueRenumbered implements FileChange {

    private final IssueStore store;
    private final Path first;
    private final Numbers before;
    private final Numbers after;
    private Path second;

    IssueRenumbered(IssueStore store, IFile file, Numbers before, Numbers after) {
        this.store = store;
        this.first = store.path(file);
        this.before = before;
        this.after = after;
        this.second = store.series().issueFile(after.year(), after.number());
    }

    @Override
    public void apply() throws IOException, CoreException {
        second = move(first, after);
    }

    @Override
    public void revert() throws IOException, CoreException {
        Path back = move(second, before);
        if (!back.equals(first)) { // it had a name of its own
            java.nio.file.Files.move(back, first);
            store.refresh();
        }
    }

    private Path move(Path file, Numbers to) throws IOException, CoreException {
        try {
            return store.issues().renumber(file, to.year(), to.number(), to.totalNumber());
        } finally {
            store.refresh();
        }
    }

    @Override
    public List<IResource> leaving(boolean reverting) {
        return List.of(store.file(reverting ? second : first));
    }

    @Override
    public List<IResource> arrived(boolean reverting) {
        return List.of(store.file(reverting ? first : second));
    }
}
