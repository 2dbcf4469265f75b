package org.jianbao.workbench.internal.navigator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.ui.IMemento;

/** What is unfolded in the tree: what was so when the window was closed; and of a series that is alone, the newest year. */
public final class Unfolded {

    private static final String TYPE = "unfolded";

    private Unfolded() {
    }

    /** Notes what is unfolded. */
    public static void save(AbstractTreeViewer tree, IMemento memento) {
        for (Object element : tree.getExpandedElements()) {
            if (element instanceof IResource resource) {
                memento.createChild(TYPE, resource.getFullPath().toString());
            }
        }
    }

    /**
     * Unfolds what was unfolded.
     *
     * @param memento what was saved; null if nothing was
     */
    public static void restore(AbstractTreeViewer tree, IMemento memento) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        if (memento == null) {
            unfoldTheOnly(tree);
            return;
        }
        Object[] elements = Arrays.stream(memento.getChildren(TYPE)).map(IMemento::getID).map(root::findMember)
                .filter(Objects::nonNull).toArray();
        tree.setExpandedElements(elements);
    }

    /** Unfolds the only series, down to the issues of its newest year; does nothing if there are several. */
    static void unfoldTheOnly(AbstractTreeViewer tree) {
        IProject[] series = ResourcesPlugin.getWorkspace().getRoot().getProjects();
        if (series.length == 1) {
            tree.expandToLevel(series[0], 1);
            SeriesContent.parts(series[0]).stream()
                    .filter(part -> part instanceof IFolder && !SeriesContent.isStructures(part))
                    .max(Comparator.comparing(IResource::getName)).ifPresent(year -> tree.expandToLevel(year, 1));
        }
    }
}
