package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A change of files that can be taken back and done again. Both run in the background, one at a time. */
public interface FileChange {

    /**
     * Does it, for the first time or again.
     *
     * @throws IOException if it cannot be done; then nothing has changed
     * @throws CoreException if the workspace refuses it
     */
    void apply() throws IOException, CoreException;

    /**
     * Does the same, and tells how far it is.
     *
     * @param monitor is told the progress, and asked whether to stop where that leaves nothing half done
     */
    default void apply(IProgressMonitor monitor) throws IOException, CoreException {
        apply();
    }

    /**
     * Takes it back.
     *
     * @throws IOException if it cannot be taken back; then nothing has changed
     * @throws CoreException if the workspace refuses it
     */
    void revert() throws IOException, CoreException;

    /**
     * Returns the files and projects that go away, whose editors have to be closed before.
     *
     * @param reverting whether the change is about to be taken back
     */
    List<IResource> leaving(boolean reverting);

    /**
     * Returns the files and projects that are there afterwards and were not before.
     *
     * @param reverting whether the change was taken back
     */
    List<IResource> arrived(boolean reverting);

    /**
     * Is told that it can neither be taken back nor done again any more.
     *
     * @throws IOException if what was kept for that cannot be removed
     */
    default void forget() throws IOException {
    }
}
