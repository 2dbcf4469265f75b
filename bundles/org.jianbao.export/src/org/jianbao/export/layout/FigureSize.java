package org.jianbao.export.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Picture;
import org.jianbao.model.layout.LayoutProfile;

/**
 * How large a drawing is on paper, alike in every format.
 *
 * @param width millimetres
 * @param height millimetres
 */
public record FigureSize(BigDecimal width, BigDecimal height) {

    private static final BigDecimal MILLIMETRES_PER_INCH = new BigDecimal("25.4");
    private static final int DECIMALS = 3;

    /** Returns the size of a chart: as wide as the type area. */
    public static FigureSize of(Chart chart, LayoutProfile profile) {
        return new FigureSize(profile.getPage().getTypeAreaWidth(), profile.getChartHeight());
    }

    /** Returns the size of a picture: what its pixels take at its resolution, made smaller to fit. */
    public static FigureSize of(Picture picture, LayoutProfile profile) {
        BigDecimal width = millimetres(picture.width(), picture.resolution());
        BigDecimal height = millimetres(picture.height(), picture.resolution());
        BigDecimal widest = profile.getPage().getTypeAreaWidth();
        BigDecimal highest = profile.getPictureHeight().min(profile.getPage().getTypeAreaHeight());
        if (width.compareTo(widest) > 0) {
            height = scaled(picture.height(), widest, picture.width());
            width = widest;
        }
        if (height.compareTo(highest) > 0) {
            width = scaled(picture.width(), highest, picture.height());
            height = highest;
        }
        return new FigureSize(width, height);
    }

    private static BigDecimal millimetres(int pixels, int resolution) {
        return scaled(pixels, MILLIMETRES_PER_INCH, resolution);
    }

    /** Returns a share of a length, but at least something that can be drawn. */
    private static BigDecimal scaled(int pixels, BigDecimal length, int of) {
        return BigDecimal.valueOf(pixels).multiply(length)
                .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP).max(BigDecimal.ONE.movePointLeft(1));
    }
}
