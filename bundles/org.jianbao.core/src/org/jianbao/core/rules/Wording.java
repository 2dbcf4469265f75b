package org.jianbao.core.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks and marks that do not belong into Chinese text. */
final class Wording {

    private static final String CHINESE = "[\\p{IsHan}，。、；：（）《》“”]";
    private static final String BLANKS = "[ \\u00A0\\u3000]+";
    private static final Pattern BLANK = Pattern.compile(
            "(?<=" + CHINESE + ")" + BLANKS + "(?=[0-9])|(?<=[0-9%])" + BLANKS + "(?=" + CHINESE + ")");
    private static final Pattern MARK = Pattern.compile("(?<=\\p{IsHan})[,;?!](?=\\p{IsHan})");

    private Wording() {
    }

    /** Returns how many stretches of blanks stand between Chinese characters and digits. */
    static int blanks(String text) {
        return (int) BLANK.matcher(text).results().count();
    }

    /** Returns the first Latin punctuation mark between two Chinese characters; null if there is none. */
    static String westernMark(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? mark.group() : null;
    }
}
