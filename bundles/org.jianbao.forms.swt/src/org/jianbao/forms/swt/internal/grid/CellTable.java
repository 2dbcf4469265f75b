package org.jianbao.forms.swt.internal.grid;

import java.util.BitSet;
import java.util.function.IntConsumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.swt.Reflow;

/**
 * A table of cells. Only rows that are seen are ever asked for their texts. The first column shows how the rows are called
 * and what is wrong with them.
 */
final class CellTable {

    /** The columns before those of the cells. */
    static final int LEADING = 1;

    /** Before the text of a cell with a finding: a colour would say less, and on GTK makes the rows lower. */
    private static final String WRONG = "\u26A0 ";
    private static final int PADDING = 10;
    /** Of every column until the place is known: GTK draws rows too low if it measured them without width. */
    private static final int FIRST_WIDTH = 40;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 14;

    private final Cells cells;
    private final Composite frame;
    private final Table table;
    private final CellCursor cursor;
    private final CellLayout layout;
    private final int rowHeight;
    private final BitSet filled = new BitSet();
    private int rows;

    /**
     * Makes a table.
     *
     * @param parent where it goes
     * @param cells what it shows
     * @param name what it is called by a screen reader
     */
    CellTable(Composite parent, Cells cells, String name) {
        this.cells = cells;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new Table(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        rowHeight = lineHeight() + PADDING;
        columns();
        layout = new CellLayout(table, cells, this::refresh);
        frame.setLayout(layout);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, rowHeight));
        table.addListener(SWT.MouseMove, this::tip);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
        cursor = new CellCursor(this, cells, name);
    }

    private void columns() {
        new TableColumn(table, SWT.LEFT).setWidth(FIRST_WIDTH);
        for (CellColumn column : cells.columns()) {
            var header = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
            header.setWidth(FIRST_WIDTH);
            header.setText(column.caption());
            header.setToolTipText(column.tip().isEmpty() ? null : column.tip());
        }
    }

    private int lineHeight() {
        var gc = new GC(table);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    /** Returns the widget that fills the place of the table. */
    Composite control() {
        return frame;
    }

    /** Returns the table. */
    Table table() {
        return table;
    }

    /** Returns what stands on the cell with the focus. */
    CellCursor cursor() {
        return cursor;
    }

    /** Calls back with the column, when the header of one is clicked. */
    void onHeader(IntConsumer clicked) {
        for (int i = LEADING; i < table.getColumnCount(); i++) {
            int column = i - LEADING;
            table.getColumn(i).addListener(SWT.Selection, event -> clicked.accept(column));
        }
    }

    /**
     * Gives the table the height for its rows, within bounds. What was not laid out yet is left to its parent: on GTK a table
     * that is laid out in no space draws rows that are too low ever after.
     */
    void fit() {
        var data = (GridData) frame.getLayoutData();
        int height = height();
        if (data.heightHint != height) {
            data.heightHint = height;
            if (frame.getSize().y > 0) {
                Reflow.later(frame);
            }
        }
    }

    /** Calls back whenever the focus may have come to another cell or other rows. */
    void onMove(Runnable moved) {
        cursor.onMove(moved);
    }

    private int height() {
        int shown = Math.max(LEAST_ROWS, Math.min(rows + 1, MOST_ROWS));
        return table.getHeaderHeight() + shown * table.getItemHeight() + 2 * table.getBorderWidth() + 4;
    }

    /** Shows what the cells hold now. Rows that are seen are filled at once, others when they are seen. */
    void refresh() {
        int now = cells.rows();
        if (now != rows) {
            rows = now;
            table.setItemCount(now);
            filled.clear(Math.min(now, filled.length()), Math.max(now, filled.length()));
            layout.rowsChanged();
        }
        int top = table.getTopIndex();
        int bottom = top + table.getSize().y / Math.max(1, table.getItemHeight()) + 1;
        for (int row = filled.nextSetBit(0); row >= 0; row = filled.nextSetBit(row + 1)) {
            if (row >= top && row <= bottom) {
                fill(table.getItem(row), row);
            } else {
                filled.clear(row);
                table.clear(row);
            }
        }
        cursor.refresh();
    }

    /** Shows what one row holds now. */
    void refresh(int row) {
        if (row < rows && filled.get(row)) {
            fill(table.getItem(row), row);
        }
    }

    private void fill(TableItem item, int row) {
        if (row >= cells.rows()) {
            return;
        }
        filled.set(row);
        CellMark mark = cells.mark(row);
        set(item, 0, cells.numbered() ? cells.label(row) : "");
        Image image = mark == null ? null : image(mark.severity());
        if (item.getImage(0) != image) {
            item.setImage(0, image);
        }
        for (int column = 0; column < cells.columns().size(); column++) {
            String text = mark == null ? cells.text(row, column) : shown(cells, row, column);
            if (set(item, column + LEADING, text)) {
                layout.shown(column, text);
            }
        }
    }

    /** Returns what a cell shows, with a sign in front if something is wrong with it. */
    static String shown(Cells cells, int row, int column) {
        return cells.mark(row, column) == null ? cells.text(row, column) : WRONG + cells.text(row, column);
    }

    private static boolean set(TableItem item, int column, String text) {
        boolean other = !item.getText(column).equals(text);
        if (other) {
            item.setText(column, text);
        }
        return other;
    }

    /** Returns the icon of a severity. */
    static Image image(Severity severity) {
        return JFaceResources.getImage(switch (severity) {
            case ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
            case WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
            case INFO -> Dialog.DLG_IMG_MESSAGE_INFO;
        });
    }

    /** Shows what is wrong with the row under the mouse. */
    private void tip(Event event) {
        Point cell = at(event.x, event.y);
        boolean none = cell == null || cell.y >= cells.rows();
        CellMark mark = none ? null : cells.mark(cell.y);
        String more = none || cell.x < 0 ? "" : cells.tip(cell.y, cell.x);
        String wrong = mark == null ? "" : mark.sentence();
        String tip = more.isEmpty() && wrong.isEmpty() ? null : more.isEmpty() || wrong.isEmpty() ? more + wrong : more + '\n' + wrong;
        if (!java.util.Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    /** Returns column and row of the cell at a place of the table, with -1 for the leading column; null if there is none. */
    Point at(int x, int y) {
        TableItem item = table.getItem(new Point(Math.min(x, table.getClientArea().width - 1), y));
        if (item == null) {
            return null;
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            Rectangle bounds = item.getBounds(i);
            if (x >= bounds.x && x < bounds.x + bounds.width) {
                return new Point(i - LEADING, table.indexOf(item));
            }
        }
        return null;
    }
}
