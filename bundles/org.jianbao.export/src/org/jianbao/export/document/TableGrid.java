package org.jianbao.export.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jianbao.export.document.Table.Cell;
import org.jianbao.export.document.Table.Row;

/** Says what stands where in a table: the cells that begin in a row, and those that reach into it from above. */
public final class TableGrid {

    /**
     * A cell as one row sees it.
     *
     * @param cell the cell
     * @param column the first column that it takes, from 0
     * @param above how many rows of it lie above this row; 0 in the row where it begins
     */
    public record Slot(Cell cell, int column, int above) {

        /** Returns whether the cell begins in this row. */
        public boolean begins() {
            return above == 0;
        }

        /** Returns how many rows of the cell there are from this row on. */
        public int left() {
            return cell.rows() - above;
        }
    }

    private final List<List<Slot>> rows = new ArrayList<>();

    /** Lays out a table. */
    public TableGrid(Table table) {
        rows.addAll(slots(table.head(), table.columns().size()));
        rows.addAll(slots(table.body(), table.columns().size()));
        rows.addAll(slots(table.totals(), table.columns().size()));
    }

    /** Returns for each row, from head to totals, its cells from left to right. */
    public List<List<Slot>> rows() {
        return rows;
    }

    /**
     * Checks that cells fill their rows.
     *
     * @throws IllegalArgumentException if they do not
     */
    static void check(List<Row> rows, int columns) {
        slots(rows, columns);
    }

    private static List<List<Slot>> slots(List<Row> rows, int columns) {
        var all = new ArrayList<List<Slot>>(rows.size());
        Slot[] above = new Slot[columns];
        for (int row = 0; row < rows.size(); row++) {
            Slot[] now = row(rows.get(row), above, row, rows.size() - row);
            all.add(Arrays.stream(now).filter(slot -> slot != null).toList());
            above = now;
        }
        return all;
    }

    /** Returns the slots of a row, each at its first column. */
    private static Slot[] row(Row row, Slot[] above, int number, int rowsLeft) {
        Slot[] now = new Slot[above.length];
        int next = 0;
        int column = 0;
        while (column < now.length) {
            Slot slot = above[column];
            if (slot != null && slot.left() > 1) {
                now[column] = new Slot(slot.cell(), column, slot.above() + 1);
            } else {
                Cell cell = next < row.cells().size() ? row.cells().get(next++) : null;
                if (cell == null || !fits(cell, above, column) || cell.rows() > rowsLeft) {
                    throw new IllegalArgumentException("The cells of row " + (number + 1) + " of " + row.origin()
                            + " do not fill " + now.length + " columns.");
                }
                now[column] = new Slot(cell, column, 0);
            }
            column += now[column].cell().columns();
        }
        if (next < row.cells().size()) {
            throw new IllegalArgumentException("Row " + (number + 1) + " of " + row.origin() + " has more cells than the "
                    + now.length + " columns take.");
        }
        return now;
    }

    private static boolean fits(Cell cell, Slot[] above, int column) {
        if (column + cell.columns() > above.length) {
            return false;
        }
        for (int at = column; at < column + cell.columns(); at++) {
            if (above[at] != null && above[at].left() > 1) {
                return false;
            }
        }
        return true;
    }
}
