package org.jianbao.export.word;

import java.io.IOException;
import java.util.List;

import org.jianbao.export.document.Document;

/**
 * A part of a template as markup, with the places where what an issue says is put in.
 *
 * @param pieces the pieces in their order
 */
record TemplateText(List<Piece> pieces) {

    TemplateText {
        pieces = List.copyOf(pieces);
    }

    /** A piece of the part. */
    sealed interface Piece {
    }

    /** Markup that is the same in all documents. */
    record Markup(byte[] xml) implements Piece {
    }

    /** The place of a text. */
    record Value(TemplateTag tag) implements Piece {
    }

    /** What is left out where its tags say nothing. */
    record Group(List<TemplateTag> tags, List<Piece> pieces) implements Piece {
    }

    /**
     * The place of paragraphs.
     *
     * @param tag which ones
     * @param look how they stand there
     */
    record Place(TemplateTag tag, Look look) implements Piece {
    }

    /**
     * How paragraphs stand in their place.
     *
     * @param afterTable whether a table stands before them
     * @param newPage whether they begin on another page
     * @param spaced whether the distance above the first one is that of the place, and not of its style
     * @param joined whether the place of the sections and that of the end block touch
     */
    record Look(boolean afterTable, boolean newPage, boolean spaced, boolean joined) {
    }

    /** Writes the paragraphs of a place. */
    @FunctionalInterface
    interface Places {
        /** Writes the paragraphs. */
        void write(Place place) throws IOException;
    }

    /** Returns whether the part is the same in all documents. */
    boolean isFixed() {
        return pieces.stream().allMatch(Markup.class::isInstance);
    }

    /** Writes the part with what a document says. */
    void write(XmlOut xml, Document document, Places places) throws IOException {
        write(pieces, xml, document, places);
    }

    private static void write(List<Piece> pieces, XmlOut xml, Document document, Places places) throws IOException {
        for (Piece piece : pieces) {
            switch (piece) {
                case Markup markup -> xml.raw(markup.xml());
                case Value value -> xml.text(value.tag().text(document));
                case Group group -> {
                    if (group.tags().stream().anyMatch(tag -> !tag.text(document).isBlank())) {
                        write(group.pieces(), xml, document, places);
                    }
                }
                case Place place -> places.write(place);
            }
        }
    }
}
