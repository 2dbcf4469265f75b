package org.jianbao.export.word;

import java.math.BigInteger;

import org.jianbao.export.document.Properties;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.TextStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Makes the styles: the defaults, one style for each role of the profile, and that of layout tables. */
final class StylesPart {

    static final String NORMAL = "Normal";
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
        profile.getStyles().forEach(this::style);
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
    }

    private static void width(CTTblWidth width) {
        width.setW(BigInteger.ZERO);
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
    }

    private void heading(String role, CTStyle style, CTPPrGeneral paragraph) {
        for (int level = 0; level < WordNames.HEADING_STYLES; level++) {
            if (!role.equals(WordNames.heading(level + 1))) {
                continue;
            }
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
