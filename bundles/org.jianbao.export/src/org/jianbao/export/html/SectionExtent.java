package org.jianbao.export.html;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.export.document.Heading;

/**
 * How much of the pages a section of the first level takes.
 *
 * @param origin the id of the section
 * @param heading its heading with its number
 * @param firstPage the page on which it begins, from 1
 * @param lastPage the page on which it ends
 * @param lines how many lines it takes, that of its heading counted
 */
public record SectionExtent(String origin, String heading, int firstPage, int lastPage, int lines) {

    /** Returns the extents of the sections in printed order; what stands before the first heading belongs to none. */
    static List<SectionExtent> of(List<Page> pages) {
        var extents = new ArrayList<SectionExtent>();
        for (Page page : pages) {
            for (Page.Piece piece : page.pieces()) {
                int lines = piece.lines();
                if (piece.block() instanceof Heading heading && heading.level() == 1 && !piece.continued()) {
                    extents.add(new SectionExtent(heading.origin(), heading.plainText(), page.number(), page.number(),
                            lines));
                } else if (!extents.isEmpty()) {
                    SectionExtent last = extents.removeLast();
                    extents.add(new SectionExtent(last.origin, last.heading, last.firstPage, page.number(),
                            last.lines + lines));
                }
            }
        }
        return extents;
    }
}
