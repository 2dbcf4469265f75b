package org.jianbao.forms.swt.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Moves rows of a grid to another place of it by dragging them. */
final class GridDrag {

    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private final Table table;
    private final GridRows rows;
    private final GridActions actions;
    private List<EObject> dragged = List.of();

    private GridDrag(Table table, GridRows rows, GridActions actions) {
        this.table = table;
        this.rows = rows;
        this.actions = actions;
    }

    /** Lets the rows of a table be dragged. */
    static void install(Table table, GridRows rows, GridActions actions) {
        var drag = new GridDrag(table, rows, actions);
        var source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(TRANSFERS);
        source.addDragListener(drag.new Source());
        var target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(TRANSFERS);
        target.addDropListener(drag.new Target());
    }

    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            dragged = actions.selected();
            event.doit = !dragged.isEmpty();
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            dragged = List.of();
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class Target extends DropTargetAdapter {

        @Override
        public void dragOver(DropTargetEvent event) {
            EObject over = over(event);
            boolean possible = over != null && !dragged.isEmpty() && dragged.stream().noneMatch(each -> each == over);
            event.detail = possible ? DND.DROP_MOVE : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL
                    | (isLowerHalf(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
        }

        @Override
        public void drop(DropTargetEvent event) {
            EObject over = over(event);
            if (over != null) {
                actions.drop(dragged, over, isLowerHalf(event));
            }
        }

        private EObject over(DropTargetEvent event) {
            int row = event.item instanceof TableItem item ? table.indexOf(item) : -1;
            return row >= 0 && row < rows.all().size() ? rows.element(row) : null;
        }

        private boolean isLowerHalf(DropTargetEvent event) {
            if (!(event.item instanceof TableItem item)) {
                return false;
            }
            Rectangle bounds = item.getBounds(0);
            return table.toControl(event.x, event.y).y > bounds.y + bounds.height / 2;
        }
    }
}
