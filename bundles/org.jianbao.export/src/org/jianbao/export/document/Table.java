package org.jianbao.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jianbao.core.text.Span;

/**
 * A table with its caption above. Head, body and totals are grids of their own: no cell reaches from one into another.
 *
 * @param origin the id of the model element that it came from
 * @param caption the text above; may be empty
 * @param columns the columns from left to right, at least one
 * @param head the rows that are repeated on each page; may be empty
 * @param body the rows
 * @param totals the rows that sum them up; may be empty
 */
public record Table(String origin, List<Span> caption, List<Column> columns, List<Row> head, List<Row> body,
        List<Row> totals) implements Block {

    /** The most columns a word processor takes (Word: 63). */
    public static final int MOST_COLUMNS = 63;

    /** Where the text of the cells of a column stands; heads are centred. */
    public enum Align {
        /** Text that is read. */
        LEFT,
        /** Short text of the same kind, such as names or ordinals. */
        CENTRE,
        /** Figures, so that ones stand below ones. */
        RIGHT
    }

    /**
     * A column.
     *
     * @param width its share of the width beside the other columns; 0 means as much as its texts need
     * @param characters how many Chinese characters wide it would like to be where it has no share; 0 means by its texts
     * @param align where its texts stand
     */
    public record Column(int width, int characters, Align align) {

        /** Makes a column that asks for no characters. */
        public Column(int width, Align align) {
            this(width, 0, align);
        }

        /** Refuses negative widths. */
        public Column {
            if (width < 0 || characters < 0 || align == null) {
                throw new IllegalArgumentException("A column with the width " + width);
            }
        }
    }

    /**
     * A row.
     *
     * @param origin the id of the model element that it came from
     * @param cells the cells that begin in it, from left to right
     */
    public record Row(String origin, List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param origin the id of the model element that its text came from, most often that of its row
     * @param columns how many columns it takes, from 1
     * @param rows how many rows it takes, from 1
     * @param text the text
     */
    public record Cell(String origin, int columns, int rows, List<Span> text) {

        /** Copies the text. */
        public Cell {
            text = List.copyOf(text);
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("A cell of " + columns + " columns and " + rows + " rows");
            }
        }

        /** Makes a cell of one column and row. */
        public Cell(String origin, List<Span> text) {
            this(origin, 1, 1, text);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are no columns or more than {@link #MOST_COLUMNS}, or if the cells of head,
     *         body or totals do not fill a rectangle of rows and columns
     */
    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        totals = List.copyOf(totals);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A table of " + columns.size() + " columns");
        }
        for (List<Row> rows : List.of(head, body, totals)) {
            TableGrid.check(rows, columns.size());
        }
    }

    @Override
    public Label label() {
        return null;
    }

    @Override
    public List<Span> text() {
        return caption;
    }

    /** Returns all rows from top to bottom. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>(head.size() + body.size() + totals.size());
        rows.addAll(head);
        rows.addAll(body);
        rows.addAll(totals);
        return rows;
    }

    /** Returns the caption and a line for each row, with its cells separated by tabs; merged cells leave theirs empty. */
    @Override
    public String plainText() {
        Stream<String> lines = new TableGrid(this).rows().stream().map(slots -> slots.stream()
                .map(slot -> slot.begins() ? line(slot.cell()) + "\t".repeat(slot.cell().columns() - 1)
                        : "\t".repeat(slot.cell().columns() - 1)).collect(Collectors.joining("\t")));
        return (caption.isEmpty() ? lines : Stream.concat(Stream.of(Span.text(caption)), lines))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Cell cell) {
        return Span.text(cell.text()).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
