package org.jianbao.export.document;

import java.util.List;

/**
 * One issue as it is to be read, without any layout.
 *
 * @param properties what catalogues know of the document
 * @param masthead the lines of the masthead in printed order
 * @param body headings and paragraphs in printed order
 * @param imprint the lines of the end block in printed order
 */
public record Document(Properties properties, List<MastheadLine> masthead, List<Block> body, List<ImprintLine> imprint) {

    /** Copies the lists. */
    public Document {
        masthead = List.copyOf(masthead);
        body = List.copyOf(body);
        imprint = List.copyOf(imprint);
    }
}
