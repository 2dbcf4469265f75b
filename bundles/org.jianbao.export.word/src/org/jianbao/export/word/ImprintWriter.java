package org.jianbao.export.word;

import java.io.IOException;
import java.util.List;

import org.jianbao.export.document.ImprintLine;

/**
 * Writes the end block: the recipients as rows of a layout table with the rules of the block, the number of copies as a
 * paragraph. Nothing of it may be torn apart by a page break.
 */
final class ImprintWriter {

    private final XmlOut xml;
    private final Paragraphs paragraphs;
    private final BodyMarkup markup;

    ImprintWriter(XmlOut xml, Paragraphs paragraphs, BodyMarkup markup) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.markup = markup;
    }

    /**
     * Writes the block.
     *
     * @param lines its lines
     * @param afterTable whether a table stands before it
     * @return whether it ends with a table
     */
    boolean write(List<ImprintLine> lines, boolean afterTable) throws IOException {
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            ImprintLine line = lines.get(i);
            boolean row = line.part() == ImprintLine.Part.RECIPIENTS;
            if (open && !row) {
                xml.raw(BodyMarkup.TABLE_END);
            } else if (row && !open) {
                if (afterTable && i == 0) {
                    xml.raw(BodyMarkup.SEPARATOR);
                }
                xml.raw(markup.imprintTable());
            }
            open = row;
            line(line, row, i == lines.size() - 1);
        }
        if (open) {
            xml.raw(BodyMarkup.TABLE_END);
        }
        return open || lines.isEmpty() && afterTable;
    }

    private void line(ImprintLine line, boolean row, boolean last) throws IOException {
        if (row) {
            xml.raw(BodyMarkup.ROW);
            xml.raw(markup.imprintCell());
        }
        paragraphs.open(WordNames.role(line.part()));
        xml.raw(last ? BodyMarkup.KEEP_LINES : BodyMarkup.KEEP);
        paragraphs.begin(line.origin());
        paragraphs.text(line.text());
        paragraphs.close();
        if (row) {
            xml.raw(BodyMarkup.CELL_END);
            xml.raw(BodyMarkup.ROW_END);
        }
    }
}
