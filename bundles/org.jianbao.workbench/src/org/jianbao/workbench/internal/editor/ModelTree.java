package org.jianbao.workbench.internal.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.core.check.Finding;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.workbench.internal.series.ModelPaths;

/** The tree of a model: what it is made of, in order. */
final class ModelTree {

    /** Up to how many elements of a model everything is unfolded at first. */
    private static final int UNFOLDED = 150;

    private final TreeViewer viewer;
    private final Supplier<EObject> root;
    private final ModelLabels labels;
    private final Set<Object> structure = new LinkedHashSet<>();
    private final Set<EObject> texts = new LinkedHashSet<>();
    /** The findings whose elements have marks. */
    private List<Finding> marked = List.of();
    /** The elements of the model; null if they are to be looked up anew, since some have come or gone. */
    private Map<String, EObject> byId;
    private boolean scheduled;

    /**
     * Makes the tree, still empty.
     *
     * @param parent where it goes
     * @param kinds the installed kinds of sections
     * @param root returns the root that it shows
     * @param selected is told of the element that is selected
     */
    ModelTree(Composite parent, SectionKinds kinds, Supplier<EObject> root, Consumer<EObject> selected) {
        this.labels = new ModelLabels(kinds);
        this.root = root;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new TreeShape());
        viewer.setLabelProvider(labels);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> {
            EObject element = element(viewer.getStructuredSelection().getFirstElement());
            if (element != null) {
                selected.accept(element);
            }
        });
        viewer.addDoubleClickListener(event -> {
            Object node = viewer.getStructuredSelection().getFirstElement();
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        });
    }

    /** Fills the tree, unless it was filled before; returns whether it did so now. */
    boolean begin() {
        boolean empty = viewer.getInput() == null;
        if (empty) {
            input();
        }
        return empty;
    }

    TreeViewer viewer() {
        return viewer;
    }

    private static EObject element(Object node) {
        return node instanceof TreeShape.Group group ? group.owner() : (EObject) node;
    }

    /** Shows the present root. */
    void input() {
        byId = null;
        viewer.setInput(List.of(root.get()));
        int count = 0;
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root.get(), false); all.hasNext()
                && count <= UNFOLDED; all.next()) {
            count++;
        }
        if (count > UNFOLDED) {
            viewer.expandToLevel(2);
        } else {
            viewer.expandAll();
        }
    }

    /** Returns the selected elements, in the order of the tree. */
    List<EObject> selected() {
        return viewer.getStructuredSelection().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /** Returns the element whose form is shown; null if nothing is selected. */
    EObject first() {
        return element(viewer.getStructuredSelection().getFirstElement());
    }

    /** Returns the list whose node is selected first; null if none is. */
    TreeShape.Group group() {
        return viewer.getStructuredSelection().getFirstElement() instanceof TreeShape.Group group ? group : null;
    }

    /** Selects elements and shows them. */
    void select(List<? extends EObject> elements) {
        refreshNow();
        viewer.setSelection(new StructuredSelection(elements), true);
    }

    /** Marks what findings are about. */
    void findings(List<Finding> findings) {
        if (byId == null || !findings.equals(marked)) {
            byId = byId == null ? ModelPaths.byId(root.get()) : byId;
            marked = findings;
            viewer.update(labels.findings(findings, byId).toArray(), null);
        }
    }

    /** Follows a change of the model, at the end of the event in which it happened. */
    void changed(Notification change) {
        if (!(change.getNotifier() instanceof EObject element)) {
            return;
        }
        if (change.getFeature() instanceof EReference reference && TreeShape.features(element).contains(reference)) {
            structure.add(element);
        }
        if (change.getFeature() instanceof EReference reference && reference.isContainment()
                || change.getFeature() instanceof EAttribute attribute && attribute.isID()) {
            byId = null;
        }
        if (change.getFeature() == Literals.SECTION_TEMPLATE__KIND) {
            structure.add(element); // it decides what a section has
        }
        texts.add(TreeShape.shown(element));
        if (!scheduled) {
            scheduled = true;
            viewer.getControl().getDisplay().asyncExec(this::refreshNow);
        }
    }

    private void refreshNow() {
        scheduled = false;
        if (viewer.getControl().isDisposed()) {
            return;
        }
        structure.forEach(node -> viewer.refresh(node, true));
        texts.forEach(node -> viewer.update(node, null));
        structure.clear();
        texts.clear();
    }
}
