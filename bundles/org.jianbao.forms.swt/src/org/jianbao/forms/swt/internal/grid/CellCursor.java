package org.jianbao.forms.swt.internal.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.jianbao.forms.TableBlock;

/**
 * The cell with the focus. Its editor stands on it all the time; with Escape the focus goes to the table, where rows are
 * selected as in any table, and with Enter, F2 or a digit it goes back.
 */
final class CellCursor {

    private final CellTable owner;
    private final Table table;
    private final Cells cells;
    private final TableEditor place;
    private final TextInput text;
    private final TextInput number;
    private final ChoiceInput choice;
    private CellInput shown;
    private int row;
    private int column;
    private boolean pressed;
    private boolean rowsWanted;
    private Consumer<Event> keys = event -> { };
    private Runnable moved = () -> { };
    private Consumer<TableBlock> blocks = block -> { };

    CellCursor(CellTable owner, Cells cells, String name) {
        this.owner = owner;
        this.table = owner.table();
        this.cells = cells;
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.grabVertical = true;
        place.verticalAlignment = SWT.TOP;
        text = new TextInput(this, cells, name, SWT.LEFT);
        number = new TextInput(this, cells, name, SWT.RIGHT);
        choice = new ChoiceInput(this, cells, name);
        table.addListener(SWT.FocusIn, event -> later());
        table.addListener(SWT.MouseDown, event -> pressed = true);
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(SWT.KeyDown, this::tableKey);
        table.addListener(SWT.Selection, event -> selected());
    }

    /** Gives every pressed key to somebody first, who sets {@code doit} to false if it was used. */
    void onKey(Consumer<Event> first) {
        keys = first;
    }

    /** Gives every block of several cells that is pasted into a cell to somebody. */
    void onBlock(Consumer<TableBlock> pasted) {
        blocks = pasted;
    }

    /** Returns whether a text is more than what belongs into one cell. */
    boolean isBlock(String text) {
        return (text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0) && size(TableBlock.parse(text)) > 1;
    }

    private static int size(TableBlock block) {
        return block.rows().stream().mapToInt(List::size).sum();
    }

    /** Pastes a text into this and other cells. */
    void paste(String text) {
        blocks.accept(TableBlock.parse(text));
    }

    /** Returns whether what is pasted goes into a text field first. */
    boolean inText() {
        return inCell() && cells.kind(row, column).takesText();
    }

    /** Calls back whenever the focus may have come to another cell or other rows. */
    void onMove(Runnable listener) {
        moved = listener;
    }

    /** Returns the widgets that can stand on a cell. */
    List<Control> inputs() {
        return List.of(text.control(), number.control(), choice.control());
    }

    /** Begins in a column, when the focus comes for the first time. */
    void start(int first) {
        column = first;
    }

    Table table() {
        return table;
    }

    /** Takes the editor away and begins at the first cell again, since other rows are shown from now on. */
    void reset() {
        if (shown != null && !shown.leave()) {
            shown.forget();
        }
        hide();
        row = 0;
        column = 0;
    }

    /** Returns the row of the cell with the focus; -1 if there are no rows. */
    int row() {
        return Math.min(row, cells.rows() - 1);
    }

    /** Returns the column of the cell with the focus. */
    int column() {
        return column;
    }

    /** Returns whether a cell has the focus, and not whole rows. */
    boolean inCell() {
        return shown != null && shown.hasFocus();
    }

    /** Returns what edits the cell with the focus; null if whole rows have it. */
    CellInput input() {
        return shown;
    }

    /** Focus that comes by the keyboard goes on to the cell; a click says itself where it goes. */
    private void later() {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && table.isFocusControl() && !pressed && shown == null && table.getSelectionCount() < 2
                    && !rowsWanted) {
                go(row, column);
            }
        });
    }

    private void clicked(Event event) {
        pressed = false;
        Point cell = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 ? owner.at(event.x, event.y) : null;
        if (cell != null && cell.x >= 0) {
            boolean again = cell.y == row && cell.x == column && shown != null;
            if (go(cell.y, cell.x) && (again || event.count == 2)) {
                shown.open();
            }
        }
    }

    private void selected() {
        if (table.getSelectionIndex() >= 0) {
            leave();
            hide();
            row = table.getSelectionIndex();
            moved.run();
        }
    }

    /**
     * Puts the focus into a cell and shows it.
     *
     * @return false if the text of the cell that had the focus is refused, so that the focus stays there
     */
    boolean go(int toRow, int toColumn) {
        if (!leave()) {
            return false;
        }
        if (cells.rows() == 0) {
            hide();
            table.setFocus();
            return true;
        }
        row = Math.max(0, Math.min(toRow, cells.rows() - 1));
        column = Math.max(0, Math.min(toColumn, cells.columns().size() - 1));
        rowsWanted = false;
        table.setSelection(row);
        table.showColumn(table.getColumn(column + CellTable.LEADING));
        CellInput next = wanted();
        if (shown != null && shown != next) {
            shown.control().setVisible(false);
        }
        shown = next;
        next.show(row, column);
        place.minimumHeight = table.getItemHeight() - 1;
        place.setEditor(next.control(), table.getItem(row), column + CellTable.LEADING);
        next.control().setVisible(true);
        next.control().setFocus();
        cells.entered(row, column);
        moved.run();
        return true;
    }

    private CellInput wanted() {
        if (cells.kind(row, column) == CellKind.CHOICE) {
            return choice;
        }
        return cells.columns().get(column).number() ? number : text;
    }

    /** Goes on to the next or previous cell over the ends of rows; false if there is none. */
    boolean step(int by) {
        int columns = cells.columns().size();
        int to = row * columns + column + by;
        if (to < 0 || to >= cells.rows() * columns) {
            return false;
        }
        go(to / columns, to % columns);
        return true;
    }

    /** Goes to the cell below, which is in a new row after the last one. */
    void down() {
        if (!leave()) {
            return;
        }
        if (row + 1 < cells.rows()) {
            go(row + 1, column);
        } else if (cells.append()) {
            go(cells.rows() - 1, 0);
        }
    }

    /** Gives the focus to the rows. */
    void toRows() {
        if (leave()) {
            rowsWanted = true;
            hide();
            table.setSelection(row());
            table.setFocus();
        }
    }

    /** Leaves the table for the field before or after it. */
    void exit(boolean forward) {
        if (leave()) {
            rowsWanted = true;
            hide();
            table.setFocus();
            table.traverse(forward ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
            rowsWanted = false;
        }
    }

    /** Takes what was typed; false if it is refused. */
    boolean leave() {
        return shown == null || shown.leave();
    }

    /** Takes the editor away. */
    void hide() {
        if (shown != null) {
            boolean focus = shown.hasFocus();
            CellInput old = shown;
            shown = null;
            place.setEditor(null, null, 0);
            old.control().setVisible(false);
            if (focus) {
                table.setFocus();
            }
        }
    }

    /** Shows what the model holds now. */
    void refresh() {
        if (shown == null) {
            return;
        }
        if (row >= cells.rows()) {
            shown.forget();
            hide();
            return;
        }
        if (wanted() == shown) {
            if (place.getItem() != table.getItem(row)) {
                place.setItem(table.getItem(row)); // asks the window system for places, which takes its time with every key
            }
            shown.refresh();
        } else {
            shown.forget();
            go(row, column);
        }
    }

    /** Asks for the texts of the row anew, since one of its cells has changed. */
    void changed() {
        owner.refresh(row);
    }

    private void tableKey(Event event) {
        keys.accept(event);
        if (!event.doit || cells.rows() == 0) {
            append(event);
            return;
        }
        if (event.keyCode == SWT.F2 || event.character == SWT.CR) {
            event.doit = false;
            go(row(), column);
        } else if (beginsFigure(event.character) && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0
                && cells.kind(row(), column).takesText()) {
            event.doit = false;
            go(row(), column);
            ((TextInput) shown).type(event.character);
        }
    }

    /** A letter may be the first of what an input method composes, which never sees the key that opens a cell. */
    private static boolean beginsFigure(char character) {
        return character >= '0' && character <= '9' || character == '-';
    }

    private void append(Event event) {
        if (event.doit && event.character == SWT.CR && cells.append()) {
            event.doit = false;
            go(cells.rows() - 1, 0);
        }
    }

    /** Travels between cells by a key that the editor of a cell does not need itself. */
    void key(Event event) {
        keys.accept(event);
        if (!event.doit) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        event.doit = false;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> vertical(-1, shift);
            case SWT.ARROW_DOWN -> vertical(1, shift);
            case SWT.PAGE_UP -> go(row - page(), column);
            case SWT.PAGE_DOWN -> go(row + page(), column);
            case SWT.HOME -> go(control ? 0 : row, 0);
            case SWT.END -> go(control ? cells.rows() - 1 : row, cells.columns().size() - 1);
            case SWT.ARROW_LEFT -> go(row, column - 1);
            case SWT.ARROW_RIGHT -> go(row, column + 1);
            default -> event.doit = true;
        }
    }

    private void vertical(int by, boolean extend) {
        int to = row + by;
        if (to < 0 || to >= cells.rows()) {
            return;
        }
        if (extend) {
            int from = row;
            toRows();
            table.setSelection(Math.min(from, to), Math.max(from, to));
        } else {
            go(to, column);
        }
    }

    private int page() {
        return Math.max(1, table.getClientArea().height / table.getItemHeight() - 1);
    }

    /** Tab and Shift+Tab go to the next and previous cell and out at the ends; with Ctrl they go out at once. */
    void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                int by = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
                if (leave() && !step(by)) {
                    exit(by > 0);
                }
            }
            case SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> {
                event.doit = false;
                exit(event.detail == SWT.TRAVERSE_PAGE_NEXT);
            }
            case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE -> event.doit = false;
            default -> { }
        }
    }
}
