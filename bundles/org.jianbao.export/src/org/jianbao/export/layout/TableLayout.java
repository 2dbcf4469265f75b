package org.jianbao.export.layout;

import java.util.Arrays;
import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Table;
import org.jianbao.export.document.Table.Cell;
import org.jianbao.export.document.Table.Column;
import org.jianbao.export.document.Table.Row;
import org.jianbao.export.document.TableGrid;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;

/**
 * How wide the columns of a table are and which type it is set in, alike in every format. A table is as wide as the type
 * area.
 *
 * @param widths the columns from left to right; together exactly the width that was asked for
 * @param dense whether it is set in the smaller type
 */
public record TableLayout(List<Integer> widths, boolean dense) {

    /** White between a rule and the text on each side, in ems. */
    public static final double SIDE = 0.25;

    /** The first of the characters that are one em wide. */
    private static final int FIRST_WIDE = 0x2E80;
    /** A text that is longer is broken rather than taken for the width of its column, in ems. */
    private static final double LONG = 10;
    private static final int POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Copies the list. */
    public TableLayout {
        widths = List.copyOf(widths);
    }

    /** The parts of a table, which are set in styles of their own. */
    public enum Part {
        /** Rows that are repeated on each page. */
        HEAD("tableHead"),
        /** Rows between. */
        BODY("tableCell"),
        /** Rows that sum up. */
        TOTALS("tableTotal");

        private final String role;

        Part(String role) {
            this.role = role;
        }

        /** Returns which part a row belongs to, counted from 0 over the whole table. */
        public static Part of(Table table, int row) {
            return row < table.head().size() ? HEAD : row < table.head().size() + table.body().size() ? BODY : TOTALS;
        }
    }

    /** Returns the role of the style of a part. */
    public String role(Part part) {
        return dense ? part.role.concat("Dense") : part.role;
    }

    /** Returns where the text of a cell stands. */
    public static Table.Align align(Table table, Part part, TableGrid.Slot slot) {
        return part == Part.HEAD ? Table.Align.CENTRE : table.columns().get(slot.column()).align();
    }

    /**
     * Lays out a table.
     *
     * @param table the table
     * @param profile gives the width of the type area and the sizes of the type
     * @param total the width of the type area in the unit that the widths are wanted in
     */
    public static TableLayout of(Table table, LayoutProfile profile, int total) {
        double area = profile.getPage().getTypeAreaWidth().doubleValue() / MILLIMETRES_PER_INCH * POINTS_PER_INCH;
        Ems ems = new Ems(table);
        double[] wide = ems.widths(area / size(profile, Part.BODY.role));
        boolean dense = !ems.fits(wide);
        double[] widths = dense ? ems.widths(area / size(profile, Part.BODY.role.concat("Dense"))) : wide;
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        var rounded = new Integer[widths.length];
        double until = 0;
        int before = 0;
        for (int i = 0; i < widths.length; i++) {
            until += widths[i];
            int now = (int) Math.round(until / sum * total);
            rounded[i] = now - before;
            before = now;
        }
        return new TableLayout(List.of(rounded), dense);
    }

    private static double size(LayoutProfile profile, String role) {
        TextStyle style = Roles.style(profile, role);
        return style.getSize().doubleValue();
    }

    /** What the columns need, in ems. */
    private static final class Ems {

        private final List<Column> columns;
        private final double[] most;
        private final double[] least;

        Ems(Table table) {
            columns = table.columns();
            most = new double[columns.size()];
            least = new double[columns.size()];
            Arrays.fill(least, 1 + 2 * SIDE);
            Arrays.fill(most, 1 + 2 * SIDE);
            List<Row> rows = table.rows();
            List<List<TableGrid.Slot>> grid = new TableGrid(table).rows();
            for (int row = 0; row < rows.size(); row++) {
                for (TableGrid.Slot slot : grid.get(row)) {
                    if (slot.begins() && slot.cell().columns() == 1) {
                        cell(slot.cell(), slot.column());
                    }
                }
            }
            for (int i = 0; i < most.length; i++) {
                int asked = columns.get(i).characters();
                most[i] = asked == 0 ? most[i] : Math.max(least[i], asked + 2 * SIDE);
            }
        }

        private void cell(Cell cell, int column) {
            String text = Span.text(cell.text());
            double line = 0;
            double word = 0;
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                boolean wide = unit >= FIRST_WIDE;
                line = unit == '\n' ? 0 : line + (wide ? 1 : 0.5);
                word = wide || unit <= ' ' ? 0 : word + 0.5;
                most[column] = Math.max(most[column], Math.min(LONG, line) + 2 * SIDE);
                least[column] = Math.max(least[column], Math.min(LONG, word) + 2 * SIDE);
            }
        }

        /** Returns the widths of the columns for a width of the whole. */
        double[] widths(double area) {
            double[] widths = new double[most.length];
            double own = 0;
            double shares = 0;
            for (int i = 0; i < most.length; i++) {
                own += columns.get(i).width() == 0 ? most[i] : 0;
                shares += columns.get(i).width();
            }
            // columns by share keep at least half of the type area
            double room = shares == 0 ? area : Math.min(own, area / 2);
            for (int i = 0; i < most.length; i++) {
                widths[i] = columns.get(i).width() > 0 ? (area - room) * columns.get(i).width() / shares
                        : own <= room ? most[i] * room / own : 0;
            }
            if (own > room) {
                shrink(widths, room, own);
            }
            return widths;
        }

        /** Gives columns by need what there is: to each its longest word, and of the rest by what it would like. */
        private void shrink(double[] widths, double room, double own) {
            double words = 0;
            for (int i = 0; i < most.length; i++) {
                words += columns.get(i).width() == 0 ? least[i] : 0;
            }
            for (int i = 0; i < most.length; i++) {
                if (columns.get(i).width() == 0) {
                    widths[i] = words >= room ? least[i] * room / words
                            : least[i] + (room - words) * (most[i] - least[i]) / (own - words);
                }
            }
        }

        /** Returns whether no word is broken. */
        boolean fits(double[] widths) {
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] + 1e-6 < least[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
