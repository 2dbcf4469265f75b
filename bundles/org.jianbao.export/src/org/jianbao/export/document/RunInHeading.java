package org.jianbao.export.document;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.text.Span;

/**
 * A heading that the text behind it shares a paragraph with.
 *
 * @param origin the id of the model element that the text came from
 * @param level the level of the heading, from 1
 * @param label its number; null if it has none
 * @param heading the heading with the mark that ends it
 * @param body the text behind it
 */
public record RunInHeading(String origin, int level, Label label, List<Span> heading, List<Span> body) implements Block {

    /** Copies the texts. */
    public RunInHeading {
        heading = List.copyOf(heading);
        body = List.copyOf(body);
    }

    /** Returns heading and text in one. */
    @Override
    public List<Span> text() {
        var all = new ArrayList<Span>(heading);
        all.addAll(body);
        return List.copyOf(all);
    }
}
