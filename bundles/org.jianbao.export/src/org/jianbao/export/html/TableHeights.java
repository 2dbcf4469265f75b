package org.jianbao.export.html;

import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Table;
import org.jianbao.export.document.TableGrid;
import org.jianbao.export.document.TableGrid.Slot;
import org.jianbao.export.layout.Roles;
import org.jianbao.export.layout.TableLayout;
import org.jianbao.export.layout.TableLayout.Part;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;

/** Works out how high the rows of a table become. Lengths are in points. */
final class TableHeights {

    private static final int PARTS = 100_000;

    private final Table table;
    private final Styles styles;
    private final TableLayout layout;
    private final double[] rows;
    private final double rule;
    private final double padding;

    TableHeights(Table table, Styles styles) {
        this.table = table;
        this.styles = styles;
        layout = TableLayout.of(table, styles.layout(), PARTS);
        RuleLine line = Roles.table(styles.layout());
        rule = line.getThickness().doubleValue();
        padding = 2 * Styles.points(line.getDistance());
        List<List<Slot>> grid = new TableGrid(table).rows();
        rows = new double[grid.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row(grid, row);
        }
    }

    /** A cell of several rows makes the last of them higher, if anything. */
    private double row(List<List<Slot>> grid, int row) {
        TextStyle style = styles.style(layout.role(Part.of(table, row)));
        double height = styles.lineHeight(style) + padding + rule;
        for (Slot slot : grid.get(row)) {
            if (slot.left() == 1) {
                int lines = styles.lineStarts(Span.text(slot.cell().text()), style, width(slot, style)).size();
                double above = 0;
                for (int before = row - slot.above(); before < row; before++) {
                    above += rows[before];
                }
                height = Math.max(height, lines * styles.lineHeight(style) + padding + rule - above);
            }
        }
        return height;
    }

    private double width(Slot slot, TextStyle style) {
        int parts = 0;
        for (int column = slot.column(); column < slot.column() + slot.cell().columns(); column++) {
            parts += layout.widths().get(column);
        }
        return styles.areaWidth() * parts / PARTS - 2 * TableLayout.SIDE * styles.size(style) - rule;
    }

    /** Returns how many rows there are behind the head. */
    int count() {
        return rows.length - table.head().size();
    }

    /** Returns the height of a row behind the head, from 0. */
    double row(int index) {
        return rows[table.head().size() + index];
    }

    /** Returns the height of the rows that are repeated on each page. */
    double head() {
        double height = rule;
        for (int row = 0; row < table.head().size(); row++) {
            height += rows[row];
        }
        return height;
    }

    /** Returns the height of the caption with the white around it. */
    double caption() {
        return table.caption().isEmpty() ? 0 : styles.height(Span.text(table.caption()), Styles.CAPTION);
    }

    /** Returns the white below the table. */
    double below() {
        return Styles.points(Roles.table(styles.layout()).getDistanceBelow());
    }
}
