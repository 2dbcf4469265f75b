package org.jianbao.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the inline markup of texts and sentence patterns: {@code **strong**} and <code>${name}</code>. Every other
 * character stands for itself, and so does a mark without its counterpart.
 */
public final class RichText {

    private static final String STRONG = "**";
    private static final String QUOTE = "${";

    /** Gives what stands in place of a quote. */
    @FunctionalInterface
    public interface Quotes {
        /**
         * Returns the text of a quote.
         *
         * @param name what stands between the braces, without blanks around it
         * @param offset the place of the quote in the markup, in UTF-16 units from 0
         * @return the spans to print, or null to leave the quote as it is written
         */
        List<Span> resolve(String name, int offset);
    }

    private final String markup;
    private final Quotes quotes;
    private final List<Span> spans = new ArrayList<>(3);
    private final StringBuilder pending = new StringBuilder();
    private boolean strong;

    private RichText(String markup, Quotes quotes) {
        this.markup = markup;
        this.quotes = quotes;
    }

    /**
     * Returns the spans of a text.
     *
     * @param markup the text with its markup
     * @param quotes answers the quotes in it
     * @return the spans in order; none has an empty text
     */
    public static List<Span> read(String markup, Quotes quotes) {
        if (!markup.contains(STRONG) && !markup.contains(QUOTE)) {
            return markup.isEmpty() ? List.of() : List.of(Span.plain(markup));
        }
        return new RichText(markup, quotes).read();
    }

    private List<Span> read() {
        int at = 0;
        while (at < markup.length()) {
            if (markup.startsWith(STRONG, at) && (strong || markup.indexOf(STRONG, at + 2) > at + 2)) {
                flush();
                strong = !strong;
                at += STRONG.length();
            } else if (markup.startsWith(QUOTE, at)) {
                at = quote(at);
            } else {
                int next = nextMark(at + 1);
                pending.append(markup, at, next);
                at = next;
            }
        }
        flush();
        return List.copyOf(spans);
    }

    /** Returns where the next character stands that can begin a mark; the end of the text if there is none. */
    private int nextMark(int from) {
        int at = from;
        while (at < markup.length() && markup.charAt(at) != '*' && markup.charAt(at) != '$') {
            at++;
        }
        return at;
    }

    private int quote(int at) {
        int end = markup.indexOf('}', at);
        List<Span> quoted = end < 0 ? null : quotes.resolve(markup.substring(at + 2, end).strip(), at);
        if (quoted == null) {
            pending.append(QUOTE);
            return at + QUOTE.length();
        }
        for (Span span : quoted) {
            if (span.emphasis() == Emphasis.NONE) {
                pending.append(span.text());
            } else {
                flush();
                spans.add(span);
            }
        }
        return end + 1;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            spans.add(new Span(pending.toString(), strong ? Emphasis.STRONG : Emphasis.NONE));
            pending.setLength(0);
        }
    }
}
