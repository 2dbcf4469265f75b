package org.jianbao.export.document;

import java.util.List;

import org.jianbao.core.text.Span;

/**
 * A paragraph of text.
 *
 * @param origin the id of the paragraph, item or section that it came from
 * @param label the number that runs into it; null if there is none
 * @param text the text
 */
public record Paragraph(String origin, Label label, List<Span> text) implements Block {

    /** Copies the text. */
    public Paragraph {
        text = List.copyOf(text);
    }
}
