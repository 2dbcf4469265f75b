package org.jianbao.export.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML as UTF-8 into one buffer. Markup comes as bytes that were encoded before; text is escaped, and characters
 * that XML cannot hold are left out (they are reported where the document is made).
 */
final class XmlOut {

    /** The size of the buffer in bytes; as large as the window of the deflater. */
    static final int BUFFER = 32 * 1024;

    /** The most bytes that one character or one escape takes. */
    private static final int LONGEST = 6;

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");

    /** Takes the bytes. */
    @FunctionalInterface
    interface Sink {
        /** Takes some bytes; the array is used again afterwards. */
        void write(byte[] bytes, int offset, int length) throws IOException;
    }

    private final Sink sink;
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    XmlOut(Sink sink) {
        this.sink = sink;
    }

    /** Returns markup as bytes. */
    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes markup. */
    void raw(byte[] markup) throws IOException {
        if (markup.length > BUFFER - size) {
            flush();
            if (markup.length > BUFFER) {
                sink.write(markup, 0, markup.length);
                return;
            }
        }
        System.arraycopy(markup, 0, buffer, size, markup.length);
        size += markup.length;
    }

    /** Writes a number. */
    void number(int value) throws IOException {
        if (value >= 0 && value < 10) {
            room();
            buffer[size++] = (byte) ('0' + value);
        } else {
            raw(ascii(Integer.toString(value)));
        }
    }

    /** Writes text as a whole; a control character becomes a blank. */
    void text(String text) throws IOException {
        int at = text(text, 0);
        while (at < text.length()) {
            raw(new byte[] {' '});
            at = text(text, at + 1);
        }
    }

    /**
     * Writes text up to the next tab, line feed or carriage return.
     *
     * @param text the text
     * @param from where to start, in UTF-16 units
     * @return the place of that character, or the length of the text
     */
    int text(String text, int from) throws IOException {
        int length = text.length();
        for (int at = from; at < length; at++) {
            room();
            char unit = text.charAt(at);
            if (unit >= 0x800 && unit < 0xD800) {
                three(unit);
            } else if (unit < 0x80) {
                if (unit == '\t' || unit == '\n' || unit == '\r') {
                    return at;
                }
                low(unit);
            } else if (unit < 0x800) {
                buffer[size++] = (byte) (0xC0 | unit >> 6);
                buffer[size++] = (byte) (0x80 | unit & 0x3F);
            } else if (unit >= 0xE000) {
                high(unit);
            } else if (Character.isHighSurrogate(unit) && at + 1 < length
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                four(Character.toCodePoint(unit, text.charAt(++at)));
            }
        }
        return length;
    }

    private void low(char unit) throws IOException {
        switch (unit) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            case '"' -> raw(QUOTE);
            default -> {
                if (unit >= 0x20) {
                    buffer[size++] = (byte) unit;
                }
            }
        }
    }

    private void high(char unit) {
        if (unit < 0xFFFE) {
            three(unit);
        }
    }

    private void three(char unit) {
        buffer[size] = (byte) (0xE0 | unit >> 12);
        buffer[size + 1] = (byte) (0x80 | unit >> 6 & 0x3F);
        buffer[size + 2] = (byte) (0x80 | unit & 0x3F);
        size += 3;
    }

    private void four(int point) {
        buffer[size++] = (byte) (0xF0 | point >> 18);
        buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | point & 0x3F);
    }

    private void room() throws IOException {
        if (size > BUFFER - LONGEST) {
            flush();
        }
    }

    /** Hands over what is in the buffer. */
    void flush() throws IOException {
        if (size > 0) {
            sink.write(buffer, 0, size);
            size = 0;
        }
    }
}
