package org.jianbao.export.word;

import java.io.IOException;
import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Table;
import org.jianbao.export.document.TableGrid;
import org.jianbao.export.document.TableGrid.Slot;
import org.jianbao.export.layout.TableLayout;
import org.jianbao.export.layout.TableLayout.Part;
import org.jianbao.model.layout.LayoutProfile;

/**
 * Writes tables: head rows are marked as such, so that they are repeated on each page and read out as heads; no row is torn
 * apart by the end of a page. A paragraph stands behind each table, since Word joins tables that touch.
 */
final class TableWriter {

    private static final byte[] START = XmlOut.ascii("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + StylesPart.TABLE
            + "\"/><w:tblW w:w=\"");
    private static final byte[] HEADED = XmlOut.ascii("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\""
            + " w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
    private static final byte[] CAPTION = XmlOut.ascii("<w:tblCaption w:val=\"");
    private static final byte[] CAPTION_END = XmlOut.ascii("\"/>");
    private static final byte[] PROPERTIES_END = XmlOut.ascii("</w:tblPr>");
    private static final byte[] HEAD_ROW = XmlOut.ascii("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    private static final byte[] CELL_WIDTH_END = XmlOut.ascii("\" w:type=\"dxa\"/>");
    private static final byte[] SPAN = XmlOut.ascii("<w:gridSpan w:val=\"");
    private static final byte[] SPAN_END = XmlOut.ascii("\"/>");
    private static final byte[] MERGE_START = XmlOut.ascii("<w:vMerge w:val=\"restart\"/>");
    private static final byte[] MERGE = XmlOut.ascii("<w:vMerge/>");
    private static final byte[] CELL_PROPERTIES_END = XmlOut.ascii("</w:tcPr>");
    private static final byte[] CENTRED = XmlOut.ascii("<w:jc w:val=\"center\"/>");
    private static final byte[] RIGHT = XmlOut.ascii("<w:jc w:val=\"right\"/>");

    private final XmlOut xml;
    private final Paragraphs paragraphs;
    private final BodyMarkup markup;
    private final LayoutProfile profile;

    TableWriter(XmlOut xml, Paragraphs paragraphs, BodyMarkup markup, LayoutProfile profile) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.markup = markup;
        this.profile = profile;
    }

    /**
     * Writes a table with its caption.
     *
     * @param frame what surrounds the table
     */
    void write(Table table, Frame frame) throws IOException {
        boolean rows = !table.rows().isEmpty();
        Frame inside = caption(table, frame, rows);
        if (!rows) {
            return;
        }
        TableLayout layout = TableLayout.of(table, profile, markup.width());
        xml.raw(START);
        xml.number(markup.width());
        xml.raw(HEADED);
        if (!table.caption().isEmpty()) {
            xml.raw(CAPTION);
            xml.text(Span.text(table.caption()));
            xml.raw(CAPTION_END);
        }
        xml.raw(PROPERTIES_END);
        grid(layout.widths());
        List<List<Slot>> grid = new TableGrid(table).rows();
        for (int row = 0; row < grid.size(); row++) {
            Part part = Part.of(table, row);
            boolean keep = part == Part.HEAD || frame.beforeImprint() && row == grid.size() - 1;
            xml.raw(part == Part.HEAD ? HEAD_ROW : BodyMarkup.ROW);
            row(table, layout, grid.get(row), new RowStyle(part, keep, row == 0 && inside.pageBreak()),
                    table.caption().isEmpty() && row == 0 ? table.origin() : "");
            xml.raw(BodyMarkup.ROW_END);
        }
        xml.raw(BodyMarkup.TABLE_END);
        xml.raw(frame.beforeImprint() ? markup.tableEndKept() : markup.tableEnd());
    }

    /** How the cells of a row are set. */
    private record RowStyle(Part part, boolean keep, boolean pageBreak) {
    }

    /** Writes the caption, or what has to stand between the table and another one. Returns what is left for the table. */
    private Frame caption(Table table, Frame frame, boolean rows) throws IOException {
        if (table.caption().isEmpty()) {
            if (frame.afterTable() || frame.before() != null) {
                xml.raw(BodyMarkup.SEPARATOR);
            }
            return frame;
        }
        paragraphs.open(WordNames.CAPTION);
        xml.raw(rows || frame.beforeImprint() ? BodyMarkup.KEEP_NEXT : BodyMarkup.NOTHING);
        frame.write(xml);
        paragraphs.begin(table.origin());
        paragraphs.text(table.caption());
        paragraphs.close();
        return Frame.PLAIN;
    }

    private void grid(List<Integer> widths) throws IOException {
        xml.raw(BodyMarkup.GRID);
        for (int i = 0; i < widths.size(); i++) {
            if (i > 0) {
                xml.raw(BodyMarkup.NEXT_COLUMN);
            }
            xml.number(widths.get(i));
        }
        xml.raw(BodyMarkup.GRID_END);
    }

    /** Writes the cells of a row. A bookmark stands wherever the origin is another one than that of the cell before. */
    private void row(Table table, TableLayout layout, List<Slot> slots, RowStyle style, String before) throws IOException {
        String last = before;
        for (Slot slot : slots) {
            xml.raw(BodyMarkup.CELL);
            int width = 0;
            for (int column = slot.column(); column < slot.column() + slot.cell().columns(); column++) {
                width += layout.widths().get(column);
            }
            xml.number(width);
            xml.raw(CELL_WIDTH_END);
            spans(slot);
            paragraphs.open(layout.role(style.part()));
            xml.raw(style.keep() ? BodyMarkup.KEEP_NEXT : BodyMarkup.NOTHING);
            xml.raw(style.pageBreak() ? Frame.PAGE_BREAK : BodyMarkup.NOTHING);
            xml.raw(switch (TableLayout.align(table, style.part(), slot)) {
                case LEFT -> BodyMarkup.NOTHING;
                case CENTRE -> style.part() == Part.HEAD ? BodyMarkup.NOTHING : CENTRED;
                case RIGHT -> RIGHT;
            });
            boolean marked = slot.begins() && !slot.cell().origin().equals(last);
            paragraphs.begin(marked ? slot.cell().origin() : "");
            if (slot.begins()) {
                paragraphs.text(slot.cell().text());
                last = slot.cell().origin();
            }
            paragraphs.close();
            xml.raw(BodyMarkup.CELL_END);
        }
    }

    private void spans(Slot slot) throws IOException {
        if (slot.cell().columns() > 1) {
            xml.raw(SPAN);
            xml.number(slot.cell().columns());
            xml.raw(SPAN_END);
        }
        if (slot.cell().rows() > 1) {
            xml.raw(slot.begins() ? MERGE_START : MERGE);
        }
        xml.raw(CELL_PROPERTIES_END);
    }
}
