package org.jianbao.export.html;

import java.io.IOException;
import java.util.Base64;
import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Table;
import org.jianbao.export.document.Table.Row;
import org.jianbao.export.document.TableGrid;
import org.jianbao.export.document.TableGrid.Slot;
import org.jianbao.export.layout.FigureSize;
import org.jianbao.export.layout.TableLayout;
import org.jianbao.export.layout.TableLayout.Part;
import org.jianbao.model.layout.LayoutProfile;

/** Writes tables, charts and pictures. */
final class FigureMarkup {

    /** A picture with more bytes is shown as a box of its size, or the page would take seconds to appear. */
    static final int LARGEST_PICTURE = 4 << 20;

    private static final int PARTS = 10_000;
    private static final int PERCENT = 100;

    private final LayoutProfile layout;
    private final Markup html;

    FigureMarkup(LayoutProfile layout, Markup html) {
        this.layout = layout;
        this.html = html;
    }

    /** Writes a chart or picture with its caption below. */
    void figure(Block block) throws IOException {
        html.open("figure", "data-origin", block.origin()).line().open("div", "class", "figure");
        if (block instanceof Chart chart) {
            SvgChart.write(chart, layout, html);
        } else if (block instanceof Picture picture) {
            picture(picture);
        }
        html.close("div").line();
        if (!block.text().isEmpty()) {
            html.open("figcaption", "class", Styles.CAPTION);
            spans(block.text());
            html.close("figcaption").line();
        }
        html.close("figure").line();
    }

    private void picture(Picture picture) throws IOException {
        FigureSize size = FigureSize.of(picture, layout);
        String style = "width: " + size.width().toPlainString() + "mm; height: " + size.height().toPlainString() + "mm";
        byte[] content = content(picture);
        if (content == null) {
            html.open("span", "class", "box", "style", style, "role", "img", "aria-label", picture.description())
                    .text(picture.file()).close("span");
            return;
        }
        html.open("img", "alt", picture.description(), "style", style, "src",
                "data:" + picture.format().type() + ";base64," + Base64.getEncoder().encodeToString(content));
    }

    /** Returns the bytes; null if they are too many, or gone since the document was made. */
    private static byte[] content(Picture picture) {
        try {
            byte[] content = picture.content().bytes();
            return content.length > LARGEST_PICTURE ? null : content;
        } catch (IOException e) {
            return null;
        }
    }

    /** Writes the rows of a table that stand on one page, below its head. */
    void table(Page.Piece piece, Table table) throws IOException {
        if (!piece.continued() && !table.caption().isEmpty()) {
            html.open("p", "class", Styles.CAPTION, "data-origin", table.origin());
            spans(table.caption());
            html.close("p").line();
        }
        if (table.rows().isEmpty()) {
            return;
        }
        html.open("table", "class", "grid", "data-origin", table.origin(), "data-continued", piece.continued() ? "true" : null,
                "aria-label", Span.text(table.caption())).line();
        TableLayout columns = TableLayout.of(table, layout, PARTS);
        html.open("colgroup");
        for (int width : columns.widths()) {
            html.open("col", "style", "width: " + width / PERCENT + "." + width % PERCENT / 10 + "%");
        }
        html.close("colgroup").line();
        List<List<Slot>> grid = new TableGrid(table).rows();
        int head = table.head().size();
        if (head > 0) {
            html.open("thead").line();
            rows(table, columns, grid, 0, head);
            html.close("thead").line();
        }
        html.open("tbody").line();
        rows(table, columns, grid, head + piece.from(), head + piece.to());
        html.close("tbody").line().close("table").line();
    }

    /** Writes rows; a cell that began on an earlier page goes on without its text. */
    private void rows(Table table, TableLayout columns, List<List<Slot>> grid, int from, int to) throws IOException {
        List<Row> rows = table.rows();
        for (int row = from; row < to; row++) {
            html.open("tr", "data-origin", rows.get(row).origin());
            for (Slot slot : grid.get(row)) {
                if (slot.begins() || row == from) {
                    cell(table, columns, slot, new Place(rows.get(row), Part.of(table, row), Math.min(slot.left(), to - row)));
                }
            }
            html.close("tr").line();
        }
    }

    /** The row of a cell, and how many rows it takes on this page. */
    private record Place(Row row, Part part, int rows) {
    }

    private void cell(Table table, TableLayout columns, Slot slot, Place place) throws IOException {
        Part part = place.part();
        String tag = part == Part.HEAD ? "th" : "td";
        String align = switch (TableLayout.align(table, part, slot)) {
            case LEFT -> "";
            case CENTRE -> " centre";
            case RIGHT -> " right";
        };
        int wide = slot.cell().columns();
        html.open(tag, "class", columns.role(part) + align, "colspan", wide > 1 ? Integer.toString(wide) : null, "rowspan",
                place.rows() > 1 ? Integer.toString(place.rows()) : null, "scope", part == Part.HEAD ? wide > 1 ? "colgroup" : "col" : null,
                "data-origin", slot.cell().origin().equals(place.row().origin()) ? null : slot.cell().origin());
        if (slot.begins()) {
            spans(slot.cell().text());
        }
        html.close(tag);
    }

    private void spans(List<Span> spans) throws IOException {
        for (Span span : spans) {
            switch (span.emphasis()) {
                case NONE -> html.text(span.text());
                case STRONG -> html.open("strong", "class", "strong").text(span.text()).close("strong");
                case UNIT -> html.open("span", "class", "unit").text(span.text()).close("span");
            }
        }
    }
}
