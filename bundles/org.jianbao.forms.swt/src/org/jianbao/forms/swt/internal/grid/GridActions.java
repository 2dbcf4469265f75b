package org.jianbao.forms.swt.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.jianbao.core.Messages;
import org.jianbao.forms.Entry;
import org.jianbao.forms.Field;
import org.jianbao.forms.TableBlock;
import org.jianbao.forms.TableEdit;
import org.jianbao.forms.swt.FormContext;

/** Does what buttons, keys and the menu of a grid ask for. */
final class GridActions {

    private final Messages messages = new Messages(GridActions.class);
    private final GridRows rows;
    private final GridEdits edits;
    private final GridCells cells;
    private final CellTable table;
    private final FormContext context;
    private final Runnable changed;
    private final boolean readOnly;
    private int sortedBy = -1;
    private boolean backwards;

    /**
     * Makes the actions.
     *
     * @param changed shows what the model holds now
     * @param readOnly whether the rows are only shown
     */
    GridActions(GridRows rows, GridEdits edits, GridCells cells, CellTable table, FormContext context, Runnable changed,
            boolean readOnly) {
        this.rows = rows;
        this.edits = edits;
        this.cells = cells;
        this.table = table;
        this.context = context;
        this.changed = changed;
        this.readOnly = readOnly;
    }

    /** Returns the elements of the selected rows, or of the row with the focus. */
    List<EObject> selected() {
        return IntStream.of(table.table().getSelectionIndices()).filter(row -> row < rows.all().size()).sorted()
                .mapToObj(rows::element).toList();
    }

    private EObject focused() {
        int row = table.cursor().row();
        return row < 0 ? null : rows.element(row);
    }

    /** Returns whether a command can be executed now. */
    boolean isEnabled(GridCommand command) {
        List<EObject> selected = selected();
        EObject focus = focused();
        if (readOnly && command != GridCommand.COPY && command != GridCommand.OPEN) {
            return false;
        }
        return rows.owner() != null && switch (command) {
            case ADD -> edits.canAdd();
            case ADD_BELOW -> edits.canAdd() && rows.nested() != null && focus != null;
            case INSERT -> edits.canAdd() && focus != null;
            case DUPLICATE, DELETE, COPY -> !selected.isEmpty();
            case UP -> edits.canMove(selected, -1);
            case DOWN -> edits.canMove(selected, 1);
            case INDENT -> edits.holderAbove(focus) != null;
            case OUTDENT -> edits.canOutdent(focus);
            case PASTE -> edits.canAdd() || !rows.all().isEmpty();
            case FILL -> canFill(selected);
            case SORT, SORT_BACK -> rows.all().size() > 1;
            case OPEN -> focus != null;
        };
    }

    private boolean canFill(List<EObject> selected) {
        CellKind kind = focused() == null ? CellKind.READ_ONLY : GridCells.kind(field());
        return kind != CellKind.READ_ONLY && kind != CellKind.OPEN && (selected.size() > 1 || table.cursor().row() > 0);
    }

    private Field field() {
        return cells.fields().get(table.cursor().column());
    }

    /** Executes a command if it can be executed now. */
    void run(GridCommand command) {
        if (!table.cursor().leave() || !isEnabled(command)) {
            return;
        }
        List<EObject> selected = selected();
        switch (command) {
            case ADD -> added(focused() == null ? edits.append() : edits.insertAfter(focused()));
            case ADD_BELOW -> added(edits.insertBelow(focused()));
            case INSERT -> added(edits.insertBefore(focused()));
            case DUPLICATE -> select(edits.duplicate(selected));
            case DELETE -> delete(selected);
            case UP, DOWN -> {
                edits.move(selected, command == GridCommand.UP ? -1 : 1);
                select(selected);
            }
            case INDENT, OUTDENT -> shift(focused(), command == GridCommand.INDENT);
            case COPY -> copy(selected);
            case PASTE -> paste(clipboard(table.table().getDisplay()));
            case FILL -> fill(selected);
            case SORT, SORT_BACK -> sort(table.cursor().column(), command == GridCommand.SORT_BACK);
            case OPEN -> context.open(focused());
        }
    }

    /** Adds a row at the end; returns false if there can be none. */
    boolean append() {
        if (readOnly || !edits.canAdd()) {
            return false;
        }
        EObject last = rows.all().isEmpty() ? null : rows.all().getLast().element();
        if (last == null) {
            edits.append();
        } else {
            edits.insertAfter(last);
        }
        show();
        return true;
    }

    private void show() {
        sortedBy = -1;
        changed.run();
    }

    private void added(EObject element) {
        show();
        table.cursor().go(rows.indexOf(element), 0);
    }

    private void shift(EObject element, boolean in) {
        if (in) {
            edits.indent(element);
        } else {
            edits.outdent(element);
        }
        show();
        table.cursor().go(rows.indexOf(element), table.cursor().column());
    }

    private void delete(List<EObject> selected) {
        int at = rows.indexOf(selected.getFirst());
        boolean inCell = table.cursor().inCell();
        table.cursor().hide();
        edits.delete(selected);
        show();
        if (inCell) {
            table.cursor().go(at, table.cursor().column());
        } else if (!rows.all().isEmpty()) {
            table.table().setSelection(Math.min(at, rows.all().size() - 1));
        }
    }

    /** Selects the rows of elements, or puts the focus back into the cell if it is only one. */
    private void select(List<EObject> elements) {
        boolean inCell = table.cursor().inCell();
        show();
        if (inCell && elements.size() == 1) {
            table.cursor().go(rows.indexOf(elements.getFirst()), table.cursor().column());
        } else {
            Table widget = table.table();
            table.cursor().toRows();
            widget.setSelection(elements.stream().mapToInt(rows::indexOf).toArray());
            widget.showSelection();
        }
    }

    /** Puts elements before or after another one. */
    void drop(List<EObject> elements, EObject target, boolean after) {
        if (table.cursor().leave() && GridEdits.canDrop(elements, target)) {
            edits.drop(elements, target, after);
            select(elements);
        }
    }

    private void copy(List<EObject> selected) {
        var clipboard = new Clipboard(table.table().getDisplay());
        clipboard.setContents(new Object[] {tableEdit().block(selected, cells.fields()).text(true)},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private TableEdit tableEdit() {
        return new TableEdit(rows.owner(), rows.list(), cells.fields(), cells.near(), context::candidates);
    }

    /** Returns the block of cells on the clipboard; one without rows if there is none. */
    static TableBlock clipboard(Display display) {
        var clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? TableBlock.parse(text)
                    : new TableBlock(List.of());
        } finally {
            clipboard.dispose();
        }
    }

    /** Pastes a block from the cell with the focus on, or says why not. */
    void paste(TableBlock block) {
        if (!block.rows().isEmpty() && table.cursor().leave()) {
            int row = Math.max(0, table.cursor().row());
            int column = rows.all().isEmpty() ? 0 : table.cursor().column();
            String refusal = paste(block, row, column);
            context.message(refusal);
            if (refusal.isEmpty()) {
                table.cursor().hide();
                show();
                table.cursor().go(row, column);
            }
        }
    }

    /** Pastes a block as a whole; returns why it is refused, or an empty text. */
    private String paste(TableBlock block, int row, int column) {
        int left = rows.all().size() - row;
        if (block.rows().size() > left && !edits.canAdd()) {
            return messages.get("paste.rows", block.rows().size(), left);
        }
        TableEdit.Plan plan = tableEdit().plan(block, row, column);
        if (plan.tooWide()) {
            return messages.get("paste.columns", cells.fields().size() - column);
        }
        var values = new ArrayList<Map<Field, Object>>();
        block.rows().forEach(line -> values.add(new LinkedHashMap<>()));
        for (TableEdit.Cell cell : plan.cells()) {
            Field field = cells.fields().get(cell.column());
            switch (cell.entry()) {
                case Entry.Value value -> values.get(cell.row() - row).put(field, value.value());
                case Entry.Problem problem -> {
                    return messages.get("paste.cell", label(cell.row()), field.caption(), problem.sentence());
                }
            }
        }
        edits.paste(row, values);
        return "";
    }

    private String label(int row) {
        return row < rows.all().size() ? cells.label(row) : String.valueOf(row + 1);
    }

    private void fill(List<EObject> selected) {
        List<EObject> filled = selected.size() > 1 ? selected : List.of(rows.element(table.cursor().row() - 1), focused());
        context.edits().stack().endTyping();
        TableEdit.fillDown(context.edits(), filled, field());
        changed.run();
    }

    /** Sorts the rows by a column; once more by the same one turns the order around. */
    void sortBy(int column) {
        if (table.cursor().leave() && rows.all().size() > 1) {
            sort(column, sortedBy == column && !backwards);
        }
    }

    private void sort(int column, boolean back) {
        Field field = cells.fields().get(column);
        EObject focus = focused();
        List<EObject> before = List.copyOf(GridRows.elements(rows.owner(), rows.list()));
        context.edits().stack().endTyping();
        tableEdit().sort(context.edits(), field, back);
        boolean moved = !before.equals(GridRows.elements(rows.owner(), rows.list()));
        if (moved) {
            changed.run();
        }
        sortedBy = column;
        backwards = back;
        if (focus != null && table.cursor().inCell()) {
            table.cursor().go(rows.indexOf(focus), table.cursor().column());
        }
        context.message(messages.get(moved ? "sort.done" : "sort.same", field.caption()));
    }
}
