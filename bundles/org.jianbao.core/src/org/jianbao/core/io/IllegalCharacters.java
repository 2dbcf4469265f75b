package org.jianbao.core.io;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jianbao.core.text.XmlText;

/** Finds out whether a line is damaged because it holds a character that no XML file can hold. */
final class IllegalCharacters {

    private static final Pattern REFERENCE = Pattern.compile("&#(x[0-9a-fA-F]{1,8}|[0-9]{1,9});");

    private IllegalCharacters() {
    }

    /**
     * Returns whether there is such a character on a line.
     *
     * @param bytes the file
     * @param line the line, from 1
     */
    static boolean standOn(byte[] bytes, int line) {
        int from = 0;
        for (int i = 1; i < line && from < bytes.length; from++) {
            if (bytes[from] == '\n') {
                i++;
            }
        }
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return XmlText.firstIllegal(text, 0) >= 0 || hasIllegalReference(text);
    }

    private static boolean hasIllegalReference(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1);
            long character = number.charAt(0) == 'x' ? Long.parseLong(number.substring(1), 16) : Long.parseLong(number);
            if (character > Character.MAX_CODE_POINT
                    || XmlText.firstIllegal(Character.toString((int) character), 0) >= 0) {
                return true;
            }
        }
        return false;
    }
}
