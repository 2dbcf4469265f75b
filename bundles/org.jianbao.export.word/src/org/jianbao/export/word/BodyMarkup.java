package org.jianbao.export.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The markup of the body that depends on the layout profile: rules, layout tables and distances around the body. It is
 * made with the fixed parts and kept with them.
 *
 * @param width the width of the type area in twips
 * @param mastheadRule the rule below the last line of the masthead, as border of that paragraph
 * @param spaceBefore the distance above the first paragraph of the body
 * @param spaceAfter the distance below the last one
 * @param spaceAround both, for a body of one paragraph
 * @param pairTable the start of a table with two cells, up to the widths of its columns
 * @param ruledTable the same with the rule of the masthead below it
 * @param pairCell the properties of a cell of the first of these tables, behind its width
 * @param ruledCell those of a cell of the second one
 * @param imprintTable the start of the table of recipients, up to its first row
 * @param imprintCell the start of the only cell of a row in it
 * @param tableEnd the paragraph behind a table of the body
 * @param tableEndKept the same where it has to stay with the end block
 */
record BodyMarkup(int width, byte[] mastheadRule, byte[] spaceBefore, byte[] spaceAfter, byte[] spaceAround,
        byte[] pairTable, byte[] ruledTable, byte[] pairCell, byte[] ruledCell, byte[] imprintTable,
        byte[] imprintCell, byte[] tableEnd, byte[] tableEndKept) {

    static final byte[] NOTHING = {};

    static final byte[] KEEP = XmlOut.ascii("<w:keepNext/><w:keepLines/>");
    static final byte[] KEEP_NEXT = XmlOut.ascii("<w:keepNext/>");
    static final byte[] KEEP_LINES = XmlOut.ascii("<w:keepLines/>");
    static final byte[] GRID = XmlOut.ascii("<w:tblGrid><w:gridCol w:w=\"");
    static final byte[] NEXT_COLUMN = XmlOut.ascii("\"/><w:gridCol w:w=\"");
    static final byte[] GRID_END = XmlOut.ascii("\"/></w:tblGrid>");
    static final byte[] ROW = XmlOut.ascii("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    static final byte[] ROW_END = XmlOut.ascii("</w:tr>");
    static final byte[] CELL = XmlOut.ascii("<w:tc><w:tcPr><w:tcW w:w=\"");
    static final byte[] CELL_END = XmlOut.ascii("</w:tc>");
    static final byte[] TABLE_END = XmlOut.ascii("</w:tbl>");

    /** Between two tables, which Word would join, and behind a table at the end, where Word needs a paragraph. */
    static final byte[] SEPARATOR = XmlOut.ascii("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
            + " w:lineRule=\"exact\"/><w:ind w:firstLine=\"0\" w:firstLineChars=\"0\"/></w:pPr></w:p>");

    /** Returns the distances around a paragraph of the body; null if it has those of its style. */
    byte[] spacing(boolean first, boolean last) {
        if (first) {
            return last ? spaceAround : spaceBefore;
        }
        return last ? spaceAfter : null;
    }

    /** Writes the markup for the cache. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        for (byte[] markup : new byte[][] {mastheadRule, spaceBefore, spaceAfter, spaceAround, pairTable, ruledTable,
            pairCell, ruledCell, imprintTable, imprintCell, tableEnd, tableEndKept}) {
            FixedParts.write(out, markup);
        }
    }

    /** Reads what {@link #write(DataOutputStream)} wrote. */
    static BodyMarkup read(DataInputStream in) throws IOException {
        int width = in.readInt();
        var markup = new byte[12][];
        for (int i = 0; i < markup.length; i++) {
            markup[i] = FixedParts.content(in);
        }
        return new BodyMarkup(width, markup[0], markup[1], markup[2], markup[3], markup[4], markup[5], markup[6],
                markup[7], markup[8], markup[9], markup[10], markup[11]);
    }
}
