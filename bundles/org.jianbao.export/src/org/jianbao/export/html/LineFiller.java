package org.jianbao.export.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines with characters, as a word processor does on a grid: as many as fit, Latin words and numbers in one piece,
 * and no mark at an end of the line where it may not stand (GB/T 15834-2011, 5.1). Chinese characters are one em wide,
 * Latin letters and digits half an em. All widths are in quarters of an em.
 */
final class LineFiller {

    /** The width of a Chinese character. */
    static final int EM = 4;

    private static final int HALF = EM / 2;

    /** Marks that may not begin a line. */
    private static final String NOT_FIRST = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
    /** Marks that may not end a line. */
    private static final String NOT_LAST = "$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";
    /** Marks of two characters that stay together. */
    private static final String DOUBLED = "—…";
    /** Characters among the Latin ones that Chinese typefaces make one em wide. */
    private static final String WIDE_LATIN = "§¨°±·×÷";

    private final boolean latinSpacing;
    private final boolean hanging;

    /**
     * Makes a line filler.
     *
     * @param latinSpacing whether a quarter of an em stands between Chinese and Latin characters
     * @param hanging whether a mark that may not begin a line may stand beyond the end of the line before
     */
    LineFiller(boolean latinSpacing, boolean hanging) {
        this.latinSpacing = latinSpacing;
        this.hanging = hanging;
    }

    /**
     * Returns where the lines of a text begin.
     *
     * @param text the text; a line feed in it ends a line
     * @param first the room on the first line
     * @param others the room on every other line
     * @return the offsets in UTF-16 units, in order; the first one is 0, also for an empty text
     */
    List<Integer> lineStarts(String text, int first, int others) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        int next = lineEnd(text, 0, first);
        while (next < text.length()) {
            starts.add(next);
            next = lineEnd(text, next, others);
        }
        return starts;
    }

    /** Returns where the line that begins at a place ends. */
    private int lineEnd(String text, int start, int room) {
        int mayEnd = start;
        int used = 0;
        int before = -1;
        for (int at = start; at < text.length(); at += Character.charCount(before)) {
            int now = text.codePointAt(at);
            if (before == '\n') {
                return at;
            }
            if (at > start && mayBreak(before, now)) {
                mayEnd = at;
            }
            int width = width(now) + (at > start ? gap(before, now) : 0);
            if (width > 0 && used + width > room && at > start && !mayStandBeyond(now)) {
                return mayEnd > start ? mayEnd : at;
            }
            used += width;
            before = now;
        }
        return text.length();
    }

    /** Returns the width of a text on one line. */
    int width(String text) {
        int width = 0;
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int now = text.codePointAt(at);
            width += width(now) + (before < 0 ? 0 : gap(before, now));
            before = now;
        }
        return width;
    }

    private boolean mayStandBeyond(int character) {
        return Character.isWhitespace(character) || hanging && NOT_FIRST.indexOf(character) >= 0;
    }

    private int gap(int before, int now) {
        return latinSpacing && (isLatinWord(before) && Character.isIdeographic(now)
                || Character.isIdeographic(before) && isLatinWord(now)) ? 1 : 0;
    }

    private static boolean mayBreak(int before, int now) {
        if (width(now) == 0 || before == '\u200D' || Character.isWhitespace(now) || before == '\u00A0') {
            return before == '\u200B';
        }
        boolean oneWord = isLatin(before) && isLatin(now) && !Character.isWhitespace(before);
        boolean doubled = before == now && DOUBLED.indexOf(now) >= 0;
        return !oneWord && !doubled && NOT_FIRST.indexOf(now) < 0 && NOT_LAST.indexOf(before) < 0;
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || character == '\n' || character == '\r') {
            return 0;
        }
        boolean half = isLatin(character) || character >= 0x2000 && character <= 0x200A
                || character >= 0xFF61 && character <= 0xFFDC || character >= 0xFFE8 && character <= 0xFFEE;
        return half ? HALF : EM;
    }

    private static boolean isLatin(int character) {
        return character < 0x2000 && WIDE_LATIN.indexOf(character) < 0;
    }

    private static boolean isLatinWord(int character) {
        return character < 0x2000 && Character.isLetterOrDigit(character);
    }
}
