package org.jianbao.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.design.LibraryCopy;
import org.jianbao.workbench.internal.design.LibraryDrop;

/** Moves elements of the tree by dragging them: into an element that may hold them, or between two. */
final class TreeDrop extends ViewerDropAdapter {

    /** Where something is dropped. */
    private record Target(EObject owner, EReference feature, int index) {
    }

    private final ModelTree tree;
    private final Edits edits;
    private final Consumer<String> messages;
    private final BooleanSupplier readOnly;

    private TreeDrop(ModelTree tree, Edits edits, Consumer<String> messages, BooleanSupplier readOnly) {
        super(tree.viewer());
        this.tree = tree;
        this.edits = edits;
        this.messages = messages;
        this.readOnly = readOnly;
    }

    static void install(ModelTree tree, Edits edits, Consumer<String> messages, BooleanSupplier readOnly) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        tree.viewer().addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !readOnly.getAsBoolean() && !tree.selected().isEmpty()
                        && tree.selected().stream().allMatch(element -> element.eContainer() != null);
                LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.viewer().addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new TreeDrop(tree, edits, messages, readOnly));
    }

    @Override
    public boolean validateDrop(Object node, int operation, TransferData type) {
        return !readOnly.getAsBoolean() && target(node).isPresent();
    }

    /** Returns what is dragged: elements of this tree, or those of the library. */
    private List<EObject> dragged() {
        List<EObject> library = library();
        return library.isEmpty() ? tree.selected() : library;
    }

    private static List<EObject> library() {
        return LibraryDrop.elements(LocalSelectionTransfer.getTransfer().getSelection());
    }

    /** Returns where the dragged elements would go. */
    private Optional<Target> target(Object node) {
        List<EObject> dragged = dragged();
        if (node == null || dragged.isEmpty()) {
            return Optional.empty();
        }
        return place(node, dragged).filter(target -> dragged.stream().allMatch(target.feature().getEReferenceType()::isInstance)
                && dragged.stream().noneMatch(element -> isWithin(target.owner(), element)));
    }

    private Optional<Target> place(Object node, List<EObject> dragged) {
        if (node instanceof TreeShape.Group group) {
            return Optional.of(new Target(group.owner(), group.feature(), -1));
        }
        var element = (EObject) node;
        if (getCurrentLocation() == LOCATION_ON || element.eContainer() == null) {
            return holder(element, dragged).map(feature -> new Target(element, feature, -1));
        }
        var siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int index = siblings.indexOf(element) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
        return Optional.of(new Target(element.eContainer(), element.eContainmentFeature(), index));
    }

    private static Optional<EReference> holder(EObject element, List<EObject> dragged) {
        return TreeShape.features(element).stream()
                .filter(feature -> dragged.stream().allMatch(feature.getEReferenceType()::isInstance)).findFirst();
    }

    /** Takes an element that cannot hold what is dragged for the place before or behind it, whichever is nearer. */
    @Override
    protected int determineLocation(DropTargetEvent event) {
        int location = super.determineLocation(event);
        if (location != LOCATION_ON || !(event.item instanceof TreeItem item) || !(item.getData() instanceof EObject element)
                || element.eContainer() == null || holder(element, dragged()).isPresent()) {
            return location;
        }
        Rectangle bounds = item.getBounds();
        return item.getParent().toControl(event.x, event.y).y < bounds.y + bounds.height / 2 ? LOCATION_BEFORE : LOCATION_AFTER;
    }

    private static boolean isWithin(EObject inner, EObject outer) {
        for (EObject at = inner; at != null; at = at.eContainer()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean performDrop(Object data) {
        Optional<Target> target = target(getCurrentTarget());
        if (!library().isEmpty()) {
            target.ifPresent(to -> tree.select(new LibraryCopy((ReportStructure) EcoreUtil.getRootContainer(to.owner()), edits)
                    .insert(library(), to.owner(), to.index())));
            return target.isPresent();
        }
        List<EObject> dragged = tree.selected();
        try {
            edits.stack().endTyping();
            target.ifPresent(to -> edits.moveTo(dragged, to.owner(), to.feature(), to.index()));
            tree.select(dragged);
        } catch (IllegalArgumentException e) {
            messages.accept(e.getMessage());
        }
        return target.isPresent();
    }
}
