package org.jianbao.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.jianbao.core.series.Series;

/**
 * The tree: a series holds its register, its structures and the years of its issues; a year holds issues. All of them are
 * the files and folders themselves; other files are not shown.
 */
public final class SeriesContent implements ITreeContentProvider, IResourceChangeListener {

    /** The folder of the structures. */
    static final String STRUCTURES = "structures";

    private static final String STRUCTURE_SUFFIX = ".structure";

    private AbstractTreeViewer viewer;

    /** Begins to follow the workspace. */
    public SeriesContent() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
        viewer = (AbstractTreeViewer) newViewer;
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof IWorkspaceRoot root ? root.getProjects() : getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IWorkspaceRoot root -> root.getProjects();
            case IProject project -> project.isOpen() ? parts(project).toArray() : new Object[0];
            case IFolder folder -> files(folder).toArray();
            default -> new Object[0];
        };
    }

    /** Returns what a series holds. */
    static List<IResource> parts(IProject project) {
        var parts = new ArrayList<IResource>();
        IFile register = project.getFile(Series.REGISTER);
        if (register.exists()) {
            parts.add(register);
        }
        IFolder structures = project.getFolder(STRUCTURES);
        if (structures.exists()) {
            parts.add(structures);
        }
        IFolder issues = project.getFolder(Series.ISSUES);
        members(issues).stream().filter(year -> year instanceof IFolder && !files((IFolder) year).isEmpty())
                .forEach(parts::add);
        return parts;
    }

    private static List<IResource> files(IFolder folder) {
        String suffix = isStructures(folder) ? STRUCTURE_SUFFIX : Series.ISSUE_SUFFIX;
        return members(folder).stream().filter(file -> file instanceof IFile && file.getName().endsWith(suffix)).toList();
    }

    private static List<IResource> members(IContainer container) {
        try {
            return container.isAccessible() ? Arrays.asList(container.members()) : List.of();
        } catch (CoreException e) {
            return List.of(); // it has gone meanwhile, and another change will tell
        }
    }

    /** Returns whether a folder is that of the structures of a series. */
    static boolean isStructures(IResource resource) {
        return resource.getProjectRelativePath().segmentCount() == 1 && resource.getName().equals(STRUCTURES);
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof IResource resource ? parent(resource) : null;
    }

    /** Returns what holds a resource in the tree. */
    static IContainer parent(IResource resource) {
        IContainer parent = resource.getParent();
        boolean isIssues = parent instanceof IFolder && parent.getName().equals(Series.ISSUES)
                && parent.getParent() instanceof IProject;
        return isIssues ? parent.getParent() : parent;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IContainer> changed = new LinkedHashSet<>();
        Set<IResource> updated = new LinkedHashSet<>();
        boolean roots = false;
        boolean came = false;
        for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
            boolean open = (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
            if (delta.getKind() != IResourceDelta.CHANGED || open) {
                roots = true;
                came |= delta.getKind() != IResourceDelta.REMOVED;
            } else {
                collect(delta, changed, updated);
            }
        }
        for (IMarkerDelta marker : event.findMarkerDeltas(IMarker.PROBLEM, true)) {
            for (IResource at = marker.getResource(); at != null && !(at instanceof IWorkspaceRoot); at = at.getParent()) {
                updated.add(at);
            }
        }
        update(roots, changed, updated, came);
    }

    /** Collects the nodes whose children are others now, and the files that say something else now. */
    private static void collect(IResourceDelta delta, Set<IContainer> changed, Set<IResource> updated) {
        if (delta.getKind() != IResourceDelta.CHANGED) {
            IContainer parent = parent(delta.getResource());
            // a year that has no issue does not stand in the tree
            boolean shown = delta.getResource() instanceof IFile && parent instanceof IFolder folder && files(folder).size() > 1;
            changed.add(shown ? parent : delta.getResource().getProject());
            return;
        }
        if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            updated.add(delta.getResource());
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            collect(child, changed, updated);
        }
    }

    private void update(boolean roots, Set<IContainer> changed, Set<IResource> updated, boolean came) {
        AbstractTreeViewer shown = viewer;
        if (shown == null || shown.getControl().isDisposed() || !roots && changed.isEmpty() && updated.isEmpty()) {
            return;
        }
        shown.getControl().getDisplay().asyncExec(() -> {
            if (shown.getControl().isDisposed()) {
                return;
            }
            if (roots) {
                shown.refresh();
                if (came) {
                    Unfolded.unfoldTheOnly(shown);
                }
                SeriesNavigator.selectFirst(shown);
            } else {
                changed.forEach(shown::refresh);
                shown.update(updated.toArray(), null);
            }
        });
    }
}
