package org.jianbao.export.document;

import java.util.List;

import org.jianbao.core.text.Span;

/** A part of the body. */
public sealed interface Block permits Heading, Paragraph, Placeholder {

    /** Returns the id of the model element that the block came from. */
    String origin();

    /** Returns the number that is printed before the text; null if there is none. */
    Label label();

    /** Returns the text behind the number. */
    List<Span> text();

    /** Returns the characters with the number written out. */
    default String plainText() {
        String text = Span.text(text());
        return label() == null ? text : label().text() + text;
    }
}
