package org.jianbao.export.word;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageSetup;

/**
 * The page in the units of Word: twips, that is twentieths of a point.
 *
 * @param pageWidth the width of the paper
 * @param pageHeight the height of the paper
 * @param top the margin at the top
 * @param bottom the margin at the bottom
 * @param left the margin at the binding
 * @param right the margin opposite
 * @param linePitch the height of a line of the grid
 * @param characters how many characters fill a line
 */
record Geometry(int pageWidth, int pageHeight, int top, int bottom, int left, int right, int linePitch, int characters) {

    private static final BigDecimal TWIPS_PER_MILLIMETRE = new BigDecimal("56.6929134");
    private static final BigDecimal TWIPS_PER_POINT = BigDecimal.valueOf(20);

    /** Returns the page of a profile. */
    static Geometry of(LayoutProfile profile) {
        PageSetup page = profile.getPage();
        int width = twips(page.getWidth());
        int height = twips(page.getHeight());
        int top = twips(page.getTop());
        int left = twips(page.getLeft());
        int right = twips(page.getWidth().subtract(page.getLeft()).subtract(page.getTypeAreaWidth()));
        int bottom = twips(page.getHeight().subtract(page.getTop()).subtract(page.getTypeAreaHeight()));
        return new Geometry(width, height, top, bottom, left, right, (height - top - bottom) / page.getLines(),
                page.getCharacters());
    }

    /** Returns the width of the type area. */
    int textWidth() {
        return pageWidth - left - right;
    }

    /**
     * Returns what has to be added to each character so that a line takes the characters it should, in twips. It
     * is rounded down: with one twip too much the last character goes to the next line.
     *
     * @param size the type size in points
     */
    int spacing(BigDecimal size) {
        return Math.floorDiv(textWidth(), characters) - points(size);
    }

    /** Returns millimetres in twips; null is 0. */
    static int twips(BigDecimal millimetres) {
        return millimetres == null ? 0 : round(millimetres.multiply(TWIPS_PER_MILLIMETRE));
    }

    /** Returns points in twips; null is 0. */
    static int points(BigDecimal points) {
        return points == null ? 0 : round(points.multiply(TWIPS_PER_POINT));
    }

    /** Returns the width of a number of characters of a size in twips. */
    static int characters(BigDecimal count, BigDecimal size) {
        return count == null || size == null ? 0 : round(count.multiply(size).multiply(TWIPS_PER_POINT));
    }

    private static int round(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
