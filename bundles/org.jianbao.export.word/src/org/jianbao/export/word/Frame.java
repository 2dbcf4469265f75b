package org.jianbao.export.word;

import java.io.IOException;

/**
 * What surrounds a table or a drawing, as far as its own first paragraph has to say it.
 *
 * @param pageBreak whether it begins on another page
 * @param before the distance to the masthead, as markup; null for that of its style
 * @param after the distance to the end block, as markup; null for that of its style
 * @param beforeImprint whether it has to stay with the end block
 * @param afterTable whether a table stands before it
 */
record Frame(boolean pageBreak, byte[] before, byte[] after, boolean beforeImprint, boolean afterTable) {

    static final Frame PLAIN = new Frame(false, null, null, false, false);
    static final byte[] PAGE_BREAK = XmlOut.ascii("<w:pageBreakBefore/>");

    /** Writes the properties of the first paragraph. */
    void write(XmlOut xml) throws IOException {
        if (pageBreak) {
            xml.raw(PAGE_BREAK);
        }
        if (before != null) {
            xml.raw(before);
        }
    }
}
