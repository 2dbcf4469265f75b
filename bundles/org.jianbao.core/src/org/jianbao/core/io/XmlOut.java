package org.jianbao.core.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.text.XmlText;

/** Writes XML into memory: one element a line, two blanks a level, lines end with a line feed on every system. */
final class XmlOut {

    /** A text holds a character that XML cannot hold. */
    static final class IllegalText extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int offset;
        private final char unit;

        IllegalText(int offset, char unit) {
            this.offset = offset;
            this.unit = unit;
        }

        /** Returns the place in the text, in UTF-16 units from 0. */
        int offset() {
            return offset;
        }

        /** Returns the code of the unit as people write it, such as {@code U+FFFE}. */
        String code() {
            return String.format("U+%04X", (int) unit);
        }
    }

    private static final int SHORT = 4096;

    /** A piece that was written before, and where it stands in the rest of the text. */
    private record Inset(int position, byte[] bytes) {
    }

    private final StringBuilder out;
    private final List<Inset> insets = new ArrayList<>();

    /**
     * Makes an empty text.
     *
     * @param expected about how long it will be, in UTF-16 units; it may become shorter or longer
     */
    XmlOut(int expected) {
        out = new StringBuilder(Math.max(SHORT, expected));
    }

    /** Begins a line at a level. */
    XmlOut line(int depth) {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
        return this;
    }

    /** Writes markup as it is. */
    XmlOut markup(String markup) {
        out.append(markup);
        return this;
    }

    /** Writes an attribute. */
    XmlOut attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /** Writes text; line ends only stay as they are where they are nothing but layout. */
    XmlOut text(String text, boolean keepLines) {
        escape(text, false, keepLines);
        return this;
    }

    /** Returns where the next piece goes. */
    int position() {
        return out.length();
    }

    /** Returns whether nothing was written behind a position. */
    boolean isEnd(int position) {
        return out.length() == position && (insets.isEmpty() || insets.getLast().position < position);
    }

    /** Puts markup where nothing knew yet what it would be. */
    void insert(int position, String markup) {
        out.insert(position, markup);
        insets.replaceAll(inset -> inset.position < position ? inset
                : new Inset(inset.position + markup.length(), inset.bytes));
    }

    /** Writes a piece as it is. */
    void inset(byte[] bytes) {
        insets.add(new Inset(out.length(), bytes));
    }

    /** Turns what was written from a position on into a piece, and returns it. */
    byte[] cut(int position) {
        byte[] bytes = out.substring(position).getBytes(StandardCharsets.UTF_8);
        out.setLength(position);
        inset(bytes);
        return bytes;
    }

    /** Returns everything in UTF-8. */
    Content content() {
        var parts = new ArrayList<byte[]>();
        int from = 0;
        for (Inset inset : insets) {
            parts.add(out.substring(from, inset.position).getBytes(StandardCharsets.UTF_8));
            parts.add(inset.bytes);
            from = inset.position;
        }
        parts.add(out.substring(from).getBytes(StandardCharsets.UTF_8));
        return new Content(parts);
    }

    /** Takes back what was written from a position on. */
    void truncate(int position) {
        out.setLength(position);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String value, boolean attribute) {
        escape(value, attribute, false);
    }

    private void escape(String value, boolean attribute, boolean keepLines) {
        int illegal = XmlText.firstIllegal(value, 0);
        if (illegal >= 0) {
            throw new IllegalText(illegal, value.charAt(illegal));
        }
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = escaped(value, i, attribute, keepLines);
            if (escaped != null) {
                out.append(value, from, i).append(escaped);
                from = i + 1;
            }
        }
        // a whole String is copied at once, a part of one character by character
        if (from == 0) {
            out.append(value);
        } else {
            out.append(value, from, value.length());
        }
    }

    private static String escaped(String value, int at, boolean attribute, boolean keepLines) {
        char c = value.charAt(at);
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\t' -> attribute ? "&#x9;" : null;
            case '\n' -> keepLines ? null : "&#xA;";
            case '\r' -> "&#xD;";
            case '>' -> !attribute && at > 1 && value.startsWith("]]", at - 2) ? "&gt;" : null;
            default -> null;
        };
    }
}
