package org.jianbao.export.html;

import java.util.List;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;

/**
 * What stands on one page.
 *
 * @param number the page number, from 1
 * @param masthead the rows of the masthead, a row having one line or two beside each other; empty but on the first page
 * @param pieces the blocks, or parts of blocks, in printed order
 * @param imprint the lines of the end block; empty but on the last page
 */
public record Page(int number, List<List<MastheadLine>> masthead, List<Piece> pieces, List<ImprintLine> imprint) {

    /** Copies the lists. */
    public Page {
        masthead = List.copyOf(masthead);
        pieces = List.copyOf(pieces);
        imprint = List.copyOf(imprint);
    }

    /**
     * What of a block stands on one page. Offsets count the UTF-16 units of {@link Block#plainText()}; of a table they count its
     * rows behind the head, and a chart or picture goes from 0 to 1.
     *
     * @param block the block
     * @param from where the part begins; more than 0 if the block began on an earlier page
     * @param to where the part ends
     * @param lineStarts where its lines begin, the first one at {@code from}; empty for all that has no lines
     * @param continues whether the block goes on on the next page
     * @param lines how many lines of the grid it takes
     */
    public record Piece(Block block, int from, int to, List<Integer> lineStarts, boolean continues, int lines) {

        /** Copies the list. */
        public Piece {
            lineStarts = List.copyOf(lineStarts);
        }

        /** Makes a part of a paragraph. */
        Piece(Block block, int from, int to, List<Integer> lineStarts, boolean continues) {
            this(block, from, to, lineStarts, continues, lineStarts.size());
        }

        /** Returns whether the block began on an earlier page. */
        public boolean continued() {
            return from > 0;
        }
    }
}
