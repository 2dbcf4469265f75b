package org.jianbao.core.text;

/**
 * Which characters a text may hold: those of XML 1.0 (Fifth Edition, production 2, Char). Control characters other than
 * tab and line feed, U+FFFE, U+FFFF and lone surrogates cannot be written to any file of ours.
 */
public final class XmlText {

    private XmlText() {
    }

    /**
     * Returns the place of the first unit that is not allowed.
     *
     * @param text the text to look through
     * @param from the unit to start from
     * @return the offset in UTF-16 units, or -1 if there is none
     */
    public static int firstIllegal(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= 0x20 && unit < 0xD800) {
                continue;
            }
            if (Character.isHighSurrogate(unit) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (!isLegal(unit)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether a unit that is no part of a surrogate pair may stand in a text. */
    private static boolean isLegal(char unit) {
        return unit >= 0x20 ? !Character.isSurrogate(unit) && unit < 0xFFFE : unit == '\t' || unit == '\n' || unit == '\r';
    }

    /**
     * Returns the text without the units that are not allowed.
     *
     * @param text any text
     * @return the same object if everything in it is allowed
     */
    public static String clean(String text) {
        int at = firstIllegal(text, 0);
        if (at < 0) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            clean.append(text, from, at);
            from = at + 1;
            at = firstIllegal(text, from);
        }
        return clean.append(text, from, text.length()).toString();
    }
}
