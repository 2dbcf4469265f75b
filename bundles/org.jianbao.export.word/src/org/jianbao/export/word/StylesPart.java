package org.jianbao.export.word;

import java.math.BigInteger;

import org.jianbao.export.document.Properties;
import org.jianbao.export.layout.Roles;
import org.jianbao.export.layout.TableLayout;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.RuleLine;
import org.jianbao.model.layout.TextStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Makes the styles: the defaults, one style for each role of the profile, and that of layout tables. */
final class StylesPart {

    static final String NORMAL = "Normal";
    static final String TABLE = "BulletinTable";
    static final String TABLE_NAME = "Bulletin Table";
    private static final int HEADING_PRIORITY = 9;

    private final LayoutProfile profile;
    private final LabelFormats formats;
    private final Geometry geometry;
    private final StyleProperties properties;
    private final CTStyles styles = CTStyles.Factory.newInstance();

    StylesPart(LayoutProfile profile, LabelFormats formats) {
        this.profile = profile;
        this.formats = formats;
        geometry = Geometry.of(profile);
        properties = new StyleProperties(profile, geometry);
    }

    /** Returns the styles. */
    CTStyles build() {
        defaults();
        normal();
        style(STStyleType.CHARACTER, "DefaultParagraphFont", "Default Paragraph Font").setDefault(true);
        tables();
        Roles.styles(profile).forEach(this::style);
        return styles;
    }

    private void defaults() {
        TextStyle body = Styles.of(profile, WordNames.BODY);
        var defaults = styles.addNewDocDefaults();
        CTRPr run = defaults.addNewRPrDefault().addNewRPr();
        properties.font(run, body);
        properties.size(run, body);
        var language = run.addNewLang();
        language.setVal(Properties.LANGUAGE);
        language.setEastAsia(Properties.LANGUAGE);
        language.setBidi("ar-SA");
        defaults.addNewPPrDefault();
    }

    /** The base of all styles: the grid of the page, no indents. */
    private void normal() {
        CTStyle style = style(STStyleType.PARAGRAPH, NORMAL, NORMAL);
        style.setDefault(true);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewWidowControl().setVal("0");
        // Stated even where it is what Word does anyway: LibreOffice 7.4 takes the value the wrong way round, and where it lets
        // marks hang, it loses some of them.
        paragraph.addNewOverflowPunct().setVal(profile.getPage().isHangingPunctuation() ? "1" : "0");
        if (!profile.getPage().isLatinSpacing()) {
            paragraph.addNewAutoSpaceDE().setVal("0");
            paragraph.addNewAutoSpaceDN().setVal("0");
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(geometry.linePitch()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        style.addNewRPr().addNewSpacing()
                .setVal(BigInteger.valueOf(geometry.spacing(Styles.of(profile, WordNames.BODY).getSize())));
    }

    private void tables() {
        CTStyle normal = style(STStyleType.TABLE, "TableNormal", "Normal Table");
        normal.setDefault(true);
        normal.addNewUiPriority().setVal(BigInteger.valueOf(99));
        normal.addNewSemiHidden();
        normal.addNewUnhideWhenUsed();
        CTStyle layout = style(STStyleType.TABLE, "LayoutTable", "Layout Table");
        layout.setCustomStyle(true);
        layout.addNewBasedOn().setVal("TableNormal");
        for (CTStyle style : new CTStyle[] {normal, layout}) {
            CTTblPrBase table = style.addNewTblPr();
            width(table.addNewTblInd());
            var margins = table.addNewTblCellMar();
            width(margins.addNewTop());
            width(margins.addNewLeft());
            width(margins.addNewBottom());
            width(margins.addNewRight());
        }
        bulletinTable();
    }

    /** Tables of the body: thin rules around all cells, white between rules and text. */
    private void bulletinTable() {
        CTStyle style = style(STStyleType.TABLE, TABLE, TABLE_NAME);
        style.setCustomStyle(true);
        style.addNewBasedOn().setVal("TableNormal");
        CTTblPrBase table = style.addNewTblPr();
        RuleLine rule = Roles.table(profile);
        CTTblBorders borders = table.addNewTblBorders();
        for (CTBorder border : new CTBorder[] {borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
            borders.addNewRight(), borders.addNewInsideH(), borders.addNewInsideV()}) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(Geometry.points(rule.getThickness()) * 2L / 5));
            border.setSpace(BigInteger.ZERO);
            border.setColor(rule.getColour());
        }
        int beside = (int) (TableLayout.SIDE * Geometry.points(Styles.of(profile, "tableCell").getSize()));
        var margins = table.addNewTblCellMar();
        width(margins.addNewTop(), Geometry.twips(rule.getDistance()));
        width(margins.addNewLeft(), beside);
        width(margins.addNewBottom(), Geometry.twips(rule.getDistance()));
        width(margins.addNewRight(), beside);
        style.addNewTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    private static void width(CTTblWidth width) {
        width(width, 0);
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private void style(TextStyle source) {
        String role = source.getRole();
        WordNames.Known known = WordNames.known(role);
        boolean words = WordNames.STRONG.equals(role) || WordNames.UNIT.equals(role);
        CTStyle style = style(words ? STStyleType.CHARACTER : STStyleType.PARAGRAPH, WordNames.styleId(role),
                known == null ? source.getName() : known.name());
        if (known == null) {
            style.setCustomStyle(true);
        } else {
            style.addNewAliases().setVal(source.getName());
        }
        style.addNewBasedOn().setVal(words ? "DefaultParagraphFont" : NORMAL);
        style.addNewQFormat();
        if (words) {
            properties.run(style.addNewRPr(), source);
            return;
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        properties.paragraph(paragraph, source);
        properties.run(style.addNewRPr(), source);
        heading(role, style, paragraph);
        runIn(role, source);
    }

    /** A heading with text behind it is words in the look of the heading style, which tables of contents find by its link. */
    private void runIn(String role, TextStyle source) {
        for (int level = 1; level <= WordNames.HEADING_STYLES; level++) {
            if (role.equals(WordNames.heading(level))) {
                CTStyle words = style(STStyleType.CHARACTER, WordNames.runInStyle(level), WordNames.known(role).name() + " Char");
                words.setCustomStyle(true);
                words.addNewBasedOn().setVal("DefaultParagraphFont");
                words.addNewLink().setVal(WordNames.styleId(role));
                properties.run(words.addNewRPr(), source);
            }
        }
    }

    private void heading(String role, CTStyle style, CTPPrGeneral paragraph) {
        for (int level = 0; level < WordNames.HEADING_STYLES; level++) {
            if (!role.equals(WordNames.heading(level + 1))) {
                continue;
            }
            style.addNewLink().setVal(WordNames.runInStyle(level + 1));
            style.addNewNext().setVal(WordNames.styleId(WordNames.BODY));
            style.addNewUiPriority().setVal(BigInteger.valueOf(HEADING_PRIORITY));
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
            if (level < formats.ladder().size() && formats.ladder().get(level) != null) {
                var number = paragraph.addNewNumPr();
                number.addNewIlvl().setVal(BigInteger.valueOf(level));
                number.addNewNumId().setVal(BigInteger.valueOf(Numbers.LADDER));
            }
        }
    }

    private CTStyle style(STStyleType.Enum type, String id, String name) {
        CTStyle style = styles.addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }
}
