package org.jianbao.workbench.internal.exporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.jianbao.core.series.Series;

/**
 * What somebody means who asks for an export.
 *
 * @param series the series; empty if there is none yet
 * @param issues the issues that are selected, or within what is selected; may be none
 */
public record ExportSelection(Optional<IProject> series, List<IFile> issues) {

    /** Returns the open series of the workspace, by name. */
    public static List<IProject> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
    }

    /**
     * Returns what is meant: what is selected in the navigator, or else the file that is being edited.
     *
     * @param selection the current selection; may be null
     * @param window the window
     */
    public static ExportSelection of(ISelection selection, IWorkbenchWindow window) {
        List<IResource> meant = new ArrayList<>(resources(selection));
        if (meant.isEmpty() && window.getActivePage() != null && window.getActivePage().getActiveEditor() != null) {
            IFile edited = Adapters.adapt(window.getActivePage().getActiveEditor().getEditorInput(), IFile.class);
            if (edited != null) {
                meant.add(edited);
            }
        }
        Optional<IProject> series = meant.stream().map(IResource::getProject).findFirst()
                .or(() -> all().stream().findFirst());
        Set<IFile> issues = new LinkedHashSet<>();
        meant.stream().filter(resource -> resource.getProject().equals(series.orElse(null)))
                .forEach(resource -> collect(resource, issues));
        return new ExportSelection(series, List.copyOf(issues));
    }

    private static List<IResource> resources(ISelection selection) {
        return selection instanceof IStructuredSelection several ? several.toList().stream()
                .filter(IResource.class::isInstance).map(IResource.class::cast).toList() : List.of();
    }

    private static void collect(IResource resource, Set<IFile> issues) {
        try {
            resource.accept(found -> {
                if (found instanceof IFile file && file.getName().endsWith(Series.ISSUE_SUFFIX)) {
                    issues.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(ExportSelection.class).log(e.getStatus());
        }
    }
}
