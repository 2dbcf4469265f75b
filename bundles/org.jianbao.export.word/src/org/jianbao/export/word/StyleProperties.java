package org.jianbao.export.word;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Turns the values of a text style into the properties of Word. */
final class StyleProperties {

    private static final int NATURAL_LINE = 240;

    private final Geometry geometry;
    private final BigDecimal bodySize;

    StyleProperties(LayoutProfile profile, Geometry geometry) {
        this.geometry = geometry;
        bodySize = Styles.of(profile, WordNames.BODY).getSize();
    }

    /** Sets the properties of a paragraph style. */
    void paragraph(CTPPrGeneral paragraph, TextStyle style) {
        if (style.isKeepWithNext()) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        if (!WordNames.isBody(style.getRole())) {
            // LibreOffice moves even lines of exact height to the grid, Word does not
            paragraph.addNewSnapToGrid().setVal("0");
        }
        if (style.getShading() != null) {
            CTShd shading = paragraph.addNewShd();
            shading.setVal(STShd.CLEAR);
            shading.setColor("auto");
            shading.setFill(style.getShading());
        }
        spacing(paragraph.addNewSpacing(), style);
        indent(paragraph.addNewInd(), style);
        paragraph.addNewJc().setVal(alignment(style.getAlignment()));
    }

    private void spacing(CTSpacing spacing, TextStyle style) {
        spacing.setBefore(integer(Geometry.twips(style.getSpaceBefore())));
        spacing.setAfter(integer(Geometry.twips(style.getSpaceAfter())));
        BigDecimal height = style.getLineHeight();
        boolean natural = height != null && height.signum() == 0;
        spacing.setLine(integer(natural ? NATURAL_LINE : height == null ? geometry.linePitch() : Geometry.points(height)));
        spacing.setLineRule(natural ? STLineSpacingRule.AUTO : STLineSpacingRule.EXACT);
    }

    /**
     * Sets the indents. That of the first line stands in characters, which Word follows, and in twips, which LibreOffice
     * does. The others stand in twips only, since Word reads hanging characters differently from the specification.
     */
    static void indent(CTInd indent, TextStyle style) {
        BigDecimal size = style.getSize();
        int hanging = Geometry.characters(style.getHangingIndent(), size);
        indent.setLeft(integer(Geometry.characters(style.getLeftIndent(), size) + hanging));
        indent.setRight(integer(Geometry.characters(style.getRightIndent(), size)));
        if (hanging > 0) {
            indent.setHanging(integer(hanging));
        } else {
            BigDecimal first = style.getFirstLineIndent();
            indent.setFirstLine(integer(Geometry.characters(first, size)));
            indent.setFirstLineChars(integer(first == null ? 0 : first.movePointRight(2).intValue()));
        }
    }

    static STJc.Enum alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case BOTH -> STJc.BOTH;
        };
    }

    /**
     * Sets the properties of the text of a style, in the order in which Word writes them. A style for words may leave
     * typeface and size to the paragraph. Only text in the size of the body is closed up to the grid.
     */
    void run(CTRPr run, TextStyle style) {
        if (style.getTypeface() != null) {
            font(run, style);
        }
        if (style.isBold()) {
            run.addNewB();
            run.addNewBCs();
        }
        if (style.getSize() != null) {
            run.addNewColor().setVal(style.getColour());
            if (style.getSize().compareTo(bodySize) != 0) {
                run.addNewSpacing().setVal(BigInteger.ZERO);
            }
            size(run, style);
        }
    }

    /** Sets the typeface in all four slots, with the hint that gives shared characters to the Chinese one. */
    void font(CTRPr run, TextStyle style) {
        String chinese = style.getTypeface().getName();
        String latin = style.getLatinTypeface() == null ? chinese : style.getLatinTypeface();
        CTFonts fonts = run.addNewRFonts();
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setEastAsia(chinese);
        fonts.setCs(latin);
    }

    /** Sets the size in half-points. */
    void size(CTRPr run, TextStyle style) {
        BigInteger halfPoints = integer(Geometry.points(style.getSize()) / 10);
        run.addNewSz().setVal(halfPoints);
        run.addNewSzCs().setVal(halfPoints);
    }

    static BigInteger integer(int value) {
        return BigInteger.valueOf(value);
    }
}
