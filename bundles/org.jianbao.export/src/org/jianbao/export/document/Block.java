package org.jianbao.export.document;

import java.util.List;

import org.jianbao.core.text.Span;

/** A part of the body. */
public sealed interface Block
        permits Heading, RunInHeading, Paragraph, Placeholder, Table, Chart, Picture, PageBreak {

    /** Returns the id of the model element that the block came from. */
    String origin();

    /** Returns the number that is printed before the text; null if there is none. */
    Label label();

    /** Returns the text behind the number; of a table, chart or picture its caption. */
    List<Span> text();

    /**
     * Returns the block as plain text. Of paragraphs these are the characters with the number written out; a table or chart
     * has a line for each row, with its cells separated by tabs; a page break is empty.
     */
    default String plainText() {
        String text = Span.text(text());
        return label() == null ? text : label().text() + text;
    }
}
