package org.jianbao.core.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blanks and marks that do not belong into Chinese text. */
final class Wording {

    private static final String CHINESE = "[\\p{IsHan}，。、；：（）《》“”]";
    private static final String BLANKS = "[ \\u00A0\\u3000]+";
    private static final Pattern BLANK = Pattern.compile(
            "(?<=" + CHINESE + ")" + BLANKS + "(?=[0-9])|(?<=[0-9%])" + BLANKS + "(?=" + CHINESE + ")");
    private static final String LATIN = ",;?!";
    private static final Pattern MARK = Pattern.compile("(?<=\\p{IsHan})[" + LATIN + "](?=\\p{IsHan})");

    private Wording() {
    }

    /** Returns the stretches of blanks that stand between Chinese characters and digits. */
    static List<MatchResult> blanks(String text) {
        return hasBlank(text) ? BLANK.matcher(text).results().toList() : List.of();
    }

    private static boolean hasBlank(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf('\u00A0') >= 0 || text.indexOf('\u3000') >= 0;
    }

    /** Returns the Latin punctuation marks between two Chinese characters. */
    static List<MatchResult> latinMarks(String text) {
        return LATIN.chars().anyMatch(mark -> text.indexOf(mark) >= 0) ? MARK.matcher(text).results().toList() : List.of();
    }

    /** Returns the Chinese mark that stands for a Latin one. */
    static String chinese(String mark) {
        // The full-width forms stand in Unicode at the same distance from the ASCII ones.
        return Character.toString(mark.charAt(0) + ('，' - ','));
    }
}
