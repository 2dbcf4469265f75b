package org.jianbao.export.document;

import java.util.List;

import org.jianbao.core.text.Span;

/**
 * A marked place where something could not be printed, so that nobody signs the page without noticing.
 *
 * @param origin the id of the section
 * @param label the number that runs into it; null if there is none
 * @param text what is missing
 */
public record Placeholder(String origin, Label label, List<Span> text) implements Block {

    /** Copies the text. */
    public Placeholder {
        text = List.copyOf(text);
    }
}
