package org.jianbao.workbench.internal.actions;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.StructureFiles;

/**
 * What a command is about: what is selected in the navigator, or else the file that is being edited.
 *
 * @param resources the files and folders
 */
public record Target(List<IResource> resources) {

    /**
     * Returns what is meant.
     *
     * @param selection the current selection; may be null
     * @param window the window
     */
    public static Target of(ISelection selection, IWorkbenchWindow window) {
        List<IResource> selected = selection instanceof IStructuredSelection several ? several.toList().stream()
                .filter(IResource.class::isInstance).map(IResource.class::cast).toList() : List.of();
        if (!selected.isEmpty() || window.getActivePage() == null) {
            return new Target(selected);
        }
        IEditorPart editor = window.getActivePage().getActiveEditor();
        IFile edited = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        return new Target(edited == null ? List.of() : List.of(edited));
    }

    /** Returns the issues, if nothing else is meant and they are of one series; none otherwise. */
    public List<IFile> issues() {
        List<IFile> issues = resources.stream().filter(Target::isIssue).map(IFile.class::cast).toList();
        boolean whole = issues.size() == resources.size() && issues.stream().map(IResource::getProject).distinct().count() == 1;
        return whole ? issues : List.of();
    }

    /** Returns the structure, if one and nothing else is meant; null otherwise. */
    public IFile structure() {
        return resources.size() == 1 && resources.getFirst() instanceof IFile file && file.isAccessible()
                && file.getName().endsWith(StructureFiles.SUFFIX) ? file : null;
    }

    static boolean isIssue(IResource resource) {
        return resource instanceof IFile file && file.getName().endsWith(Series.ISSUE_SUFFIX) && file.isAccessible();
    }

    /** Returns the series, if one and nothing else is meant; null otherwise. */
    public IProject series() {
        return resources.size() == 1 && resources.getFirst() instanceof IProject project ? project : null;
    }
}
