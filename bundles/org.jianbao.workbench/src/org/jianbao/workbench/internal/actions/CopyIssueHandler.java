package org.jianbao.workbench.internal.actions;

import java.util.List;

import org.eclipse.core.resources.IFile;

/** Copies the selected issue to another number. */
public final class CopyIssueHandler extends IssueHandler {

    /** Makes the handler. */
    public CopyIssueHandler() {
        super("copy");
    }

    @Override
    boolean isCopy() {
        return true;
    }

    @Override
    List<String> references(IssueStore store, IFile file) {
        return List.of();
    }

    @Override
    FileChange change(IssueStore store, IFile file, Numbers before, Numbers after) {
        return new IssueAdded(store, () -> store.issues().copy(store.path(file), after.year(), after.number(),
                after.totalNumber()));
    }
}
