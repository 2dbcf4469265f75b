package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;

/** Gives the selected issue another number, and so another file. */
public final class RenumberIssueHandler extends IssueHandler {

    /** Makes the handler. */
    public RenumberIssueHandler() {
        super("renumber");
    }

    @Override
    boolean isCopy() {
        return false;
    }

    @Override
    List<String> references(IssueStore store, IFile file) throws IOException {
        return store.issues().references(store.path(file)).stream().map(store::name).toList();
    }

    @Override
    FileChange change(IssueStore store, IFile file, Numbers before, Numbers after) {
        return new IssueRenumbered(store, file, before, after);
    }
}
