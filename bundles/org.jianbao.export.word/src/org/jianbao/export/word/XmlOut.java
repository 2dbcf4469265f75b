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

    private static final int LONGEST_NUMBER = 10;

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
    private final byte[] buffer;
    private int size;

    XmlOut(Sink sink) {
        this(sink, BUFFER);
    }

    /**
     * Makes a writer with a buffer of its own size.
     *
     * @param buffer the size of the buffer in bytes
     */
    XmlOut(Sink sink, int buffer) {
        this.sink = sink;
        this.buffer = new byte[buffer];
    }

    /** Returns markup as bytes. */
    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Returns markup of several pieces as bytes. The writer runs once in a process of the command line, where the first
     * joining of strings by {@code +} alone would take longer than the whole document.
     */
    static byte[] ascii(String first, String second, String third) {
        return ascii(first.concat(second).concat(third));
    }

    /** Writes markup. */
    void raw(byte[] markup) throws IOException {
        if (markup.length > buffer.length - size) {
            flush();
            if (markup.length > buffer.length) {
                sink.write(markup, 0, markup.length);
                return;
            }
        }
        System.arraycopy(markup, 0, buffer, size, markup.length);
        size += markup.length;
    }

    /** Writes a number that is not negative. */
    void number(int value) throws IOException {
        if (buffer.length - size < LONGEST_NUMBER) {
            flush();
        }
        int digits = digits(value);
        int rest = value;
        for (int at = size + digits - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** Returns how many digits a number has that is not negative. */
    static int digits(int value) {
        int digits = 1;
        for (int rest = value; rest > 9; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** Writes an ASCII or a Chinese character that needs no escape. */
    void unit(char unit) throws IOException {
        if (buffer.length - size < LONGEST) {
            flush();
        }
        if (unit < 0x80) {
            buffer[size++] = (byte) unit;
        } else {
            high(unit);
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
        int at = from;
        while (at < text.length()) {
            if (size > buffer.length - LONGEST) {
                flush();
            }
            int end = Math.min(text.length(), at + (buffer.length - size) / LONGEST);
            at = chinese(text, at, end);
            if (at < end) {
                char unit = text.charAt(at);
                if (unit == '\t' || unit == '\n' || unit == '\r') {
                    return at;
                }
                at += other(text, at, unit);
            }
        }
        return text.length();
    }

    /**
     * Writes characters of three bytes and letters and digits of one, of which nearly all text consists. There must be
     * room for all of them.
     *
     * @return the place of the first other character, or the end
     */
    private int chinese(String text, int from, int end) {
        byte[] bytes = buffer;
        int to = size;
        int at = from;
        for (; at < end; at++) {
            char unit = text.charAt(at);
            if (unit >= 0x800 && (unit < 0xD800 || unit >= 0xE000 && unit < 0xFFFE)) {
                bytes[to] = (byte) (0xE0 | unit >> 12);
                bytes[to + 1] = (byte) (0x80 | unit >> 6 & 0x3F);
                bytes[to + 2] = (byte) (0x80 | unit & 0x3F);
                to += 3;
            } else if (unit > '>' && unit < 0x80 || unit >= '\'' && unit < '<') {
                bytes[to++] = (byte) unit;
            } else {
                break;
            }
        }
        size = to;
        return at;
    }

    /** Writes one character of any other kind if XML can hold it. Returns how many units it has. */
    private int other(String text, int at, char unit) throws IOException {
        if (unit < 0x80) {
            low(unit);
        } else if (unit < 0x800) {
            buffer[size++] = (byte) (0xC0 | unit >> 6);
            buffer[size++] = (byte) (0x80 | unit & 0x3F);
        } else if (Character.isHighSurrogate(unit) && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            four(Character.toCodePoint(unit, text.charAt(at + 1)));
            return 2;
        }
        return 1;
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
        buffer[size++] = (byte) (0xE0 | unit >> 12);
        buffer[size++] = (byte) (0x80 | unit >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | unit & 0x3F);
    }

    private void four(int point) {
        buffer[size++] = (byte) (0xF0 | point >> 18);
        buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | point & 0x3F);
    }

    /** Hands over what is in the buffer. */
    void flush() throws IOException {
        if (size > 0) {
            sink.write(buffer, 0, size);
            size = 0;
        }
    }
}
