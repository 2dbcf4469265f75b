package org.jianbao.core.text;

/** Texts in quotation marks: "…", '…' or “…”, where a backslash lets the next character stand for itself. */
public final class QuotedText {

    private QuotedText() {
    }

    /** Returns the mark that closes a text; 0 if the character does not open one. */
    public static char closing(int character) {
        return switch (character) {
            case '"', '\'' -> (char) character;
            case '“' -> '”';
            default -> 0;
        };
    }

    /**
     * Returns where a text ends.
     *
     * @param source what it stands in
     * @param start the place of the mark that opens it
     * @return the place behind its closing mark; -1 if it is not closed
     */
    public static int end(String source, int start) {
        char closing = closing(source.charAt(start));
        for (int at = start + 1; at < source.length(); at++) {
            char unit = source.charAt(at);
            if (unit == closing) {
                return at + 1;
            }
            at += unit == '\\' ? 1 : 0;
        }
        return -1;
    }

    /**
     * Returns where an expression ends that a brace closes.
     *
     * @param source what it stands in
     * @param start where it begins
     * @return the place of the first brace that stands in no text; if a text is not closed, of the first brace; -1 if there is
     *         none
     */
    public static int brace(String source, int start) {
        int first = source.indexOf('}', start);
        for (int at = start; at < source.length(); at++) {
            char unit = source.charAt(at);
            if (unit == '}') {
                return at;
            }
            if (first >= 0 && closing(unit) != 0) {
                int end = end(source, at);
                int next = source.indexOf("${", at);
                if (end < 0 || next >= 0 && next < end) {
                    return first;
                }
                at = end - 1;
            }
        }
        return first;
    }
}
