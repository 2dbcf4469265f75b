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

    /** Returns the size of a picture: the wanted one, or else what its pixels take at its resolution, made smaller to fit. */
    public static FigureSize of(Picture picture, LayoutProfile profile) {
        boolean wanted = picture.paperWidth() > 0;
        BigDecimal width = wanted ? BigDecimal.valueOf(picture.paperWidth())
                : scaled(picture.width(), MILLIMETRES_PER_INCH, picture.resolution());
        BigDecimal height = wanted ? scaled(picture.height(), width, picture.width())
                : scaled(picture.height(), MILLIMETRES_PER_INCH, picture.resolution());
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

    /** Returns a share of a length, but at least something that can be drawn. */
    private static BigDecimal scaled(int pixels, BigDecimal length, int of) {
        return BigDecimal.valueOf(pixels).multiply(length)
                .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP).max(BigDecimal.ONE.movePointLeft(1));
    }
}
