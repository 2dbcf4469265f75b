package org.jianbao.core.text;

import java.util.List;
import java.util.Objects;

/**
 * A piece of text with one emphasis.
 *
 * @param text the characters, as they are to be read
 * @param emphasis why the text stands out
 */
public record Span(String text, Emphasis emphasis) {

    /** Refuses a missing text or emphasis. */
    public Span {
        Objects.requireNonNull(text);
        Objects.requireNonNull(emphasis);
    }

    /** Returns ordinary text. */
    public static Span plain(String text) {
        return new Span(text, Emphasis.NONE);
    }

    /** Returns the characters of all spans, without emphasis. */
    public static String text(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.getFirst().text();
        }
        var text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
