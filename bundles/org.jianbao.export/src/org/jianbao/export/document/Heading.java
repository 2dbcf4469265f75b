package org.jianbao.export.document;

import java.util.List;

import org.jianbao.core.text.Span;

/**
 * A heading on a line of its own.
 *
 * @param origin the id of the section
 * @param level the level, from 1
 * @param label its number; null if it has none
 * @param text the heading
 */
public record Heading(String origin, int level, Label label, List<Span> text) implements Block {

    /** Copies the text. */
    public Heading {
        text = List.copyOf(text);
    }
}
