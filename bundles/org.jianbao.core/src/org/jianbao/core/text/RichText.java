package org.jianbao.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the inline markup of texts and sentence patterns: {@code **strong**} and <code>${quote}</code>. A quote is a name or
 * an expression, whose texts in quotation marks may hold braces. Every other character stands for itself, and so does a mark
 * without its counterpart.
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
    /** What stands in the markup if every quote is answered, so that it need not be looked for again. */
    private final List<Piece> pieces;

    private RichText(String markup, List<Piece> pieces) {
        this.markup = markup;
        this.pieces = pieces;
    }

    /**
     * Returns the spans of a text.
     *
     * @param markup the text with its markup
     * @param quotes answers the quotes in it
     * @return the spans in order; none has an empty text
     */
    public static List<Span> read(String markup, Quotes quotes) {
        return isPlain(markup) ? plain(markup) : new RichText(markup, List.of()).read(quotes);
    }

    /** Returns a text for reading it several times. */
    public static RichText of(String markup) {
        var text = new RichText(markup, new ArrayList<>());
        boolean strong = false;
        for (int at = 0; at < markup.length();) {
            Piece piece = text.piece(at, strong);
            text.pieces.add(piece);
            strong = piece.kind == Kind.STRONG ? !strong : strong;
            at = piece.end;
        }
        return text;
    }

    /** Returns the one span of a text without markup. */
    public static List<Span> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(Span.plain(text));
    }

    /** Returns whether a text surely has no markup. */
    public static boolean isPlain(String markup) {
        return markup.indexOf('$') < 0 && markup.indexOf('*') < 0;
    }

    /** Returns the text with its markup. */
    public String markup() {
        return markup;
    }

    /**
     * Returns the spans of this text.
     *
     * @param quotes answers the quotes in it
     * @return the spans in order; none has an empty text
     */
    public List<Span> read(Quotes quotes) {
        var spans = new ArrayList<Span>(3);
        read(quotes, spans);
        return List.copyOf(spans);
    }

    /**
     * Adds the spans of this text to others.
     *
     * @param quotes answers the quotes in it
     * @param into takes the spans
     */
    public void read(Quotes quotes, List<Span> into) {
        var spans = new Spans(into, pieces.size());
        int known = 0;
        for (int at = 0; at < markup.length();) {
            while (known < pieces.size() && pieces.get(known).start < at) {
                known++;
            }
            Piece piece = known < pieces.size() ? pieces.get(known) : null;
            if (piece == null || piece.start != at || piece.strong != spans.strong) {
                piece = piece(at, spans.strong);
            }
            at = add(piece, quotes, spans);
        }
        spans.flush();
    }

    /** Adds a piece and returns where to read on: behind it, or for a quote without answer, behind its mark. */
    private static int add(Piece piece, Quotes quotes, Spans spans) {
        switch (piece.kind) {
            case TEXT -> spans.add(piece.text);
            case STRONG -> spans.toggle();
            case QUOTE -> {
                List<Span> answer = quotes.resolve(piece.text, piece.start);
                if (answer == null) {
                    spans.add(QUOTE);
                    return piece.start + QUOTE.length();
                }
                spans.add(answer);
            }
        }
        return piece.end;
    }

    private enum Kind { TEXT, STRONG, QUOTE }

    /** What stands at one place: text, the mark around strong text, or a quote with its name. */
    private record Piece(Kind kind, int start, int end, boolean strong, String text) {
    }

    /**
     * Returns what stands at a place.
     *
     * @param strong whether the text before it is strong
     */
    private Piece piece(int at, boolean strong) {
        if (markup.startsWith(STRONG, at) && (strong || markup.indexOf(STRONG, at + 2) > at + 2)) {
            return new Piece(Kind.STRONG, at, at + STRONG.length(), strong, STRONG);
        }
        int close = markup.startsWith(QUOTE, at) ? QuotedText.brace(markup, at + QUOTE.length()) : -1;
        if (close >= 0) {
            return new Piece(Kind.QUOTE, at, close + 1, strong, markup.substring(at + QUOTE.length(), close).strip());
        }
        int next = nextMark(at + 1);
        return new Piece(Kind.TEXT, at, next, strong, markup.substring(at, next));
    }

    /** Returns where the next character stands that can begin a mark; the end of the text if there is none. */
    private int nextMark(int from) {
        int at = from;
        while (at < markup.length() && markup.charAt(at) != '*' && markup.charAt(at) != '$') {
            at++;
        }
        return at;
    }

    /** Collects spans; plain answers melt into the text around them. */
    private static final class Spans {

        private final List<Span> spans;
        private final List<String> pending;
        private boolean strong;

        Spans(List<Span> into, int size) {
            spans = into;
            pending = new ArrayList<>(Math.max(size, 10));
        }

        void add(String text) {
            if (!text.isEmpty()) {
                pending.add(text);
            }
        }

        void add(List<Span> answer) {
            for (int i = 0; i < answer.size(); i++) {
                Span span = answer.get(i);
                if (span.emphasis() == Emphasis.NONE) {
                    add(span.text());
                } else {
                    flush();
                    spans.add(span);
                }
            }
        }

        void toggle() {
            flush();
            strong = !strong;
        }

        void flush() {
            if (!pending.isEmpty()) {
                String text = pending.size() == 1 ? pending.getFirst() : String.join("", pending);
                spans.add(new Span(text, strong ? Emphasis.STRONG : Emphasis.NONE));
                pending.clear();
            }
        }
    }
}
