package org.jianbao.export.word;

import java.math.BigInteger;
import java.util.List;

import org.jianbao.export.document.NumberFormat;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.structure.NumberStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes the numbering definitions: the ladder of headings, and one definition for each format of item lists. */
final class NumberingPart {

    /** Numbers that tell definitions apart when text is pasted into other documents. */
    private static final int FIRST_ID = 0x4A420000;

    private final LayoutProfile profile;
    private final LabelFormats formats;
    private final CTNumbering numbering = CTNumbering.Factory.newInstance();

    NumberingPart(LayoutProfile profile, LabelFormats formats) {
        this.profile = profile;
        this.formats = formats;
    }

    /** Returns the definitions and the instance that the heading styles refer to. */
    CTNumbering build() {
        CTAbstractNum ladder = definition(Numbers.LADDER_DEFINITION, STMultiLevelType.MULTILEVEL);
        for (int level = 0; level < LabelFormats.LEVELS; level++) {
            ladderLevel(ladder.addNewLvl(), level);
        }
        List<NumberFormat> lists = formats.lists();
        for (int i = 0; i < lists.size(); i++) {
            CTAbstractNum list = definition(Numbers.LADDER_DEFINITION + 1 + i, STMultiLevelType.SINGLE_LEVEL);
            level(list.addNewLvl(), 0, lists.get(i), WordNames.BODY);
        }
        var instance = numbering.addNewNum();
        instance.setNumId(BigInteger.valueOf(Numbers.LADDER));
        instance.addNewAbstractNumId().setVal(BigInteger.valueOf(Numbers.LADDER_DEFINITION));
        return numbering;
    }

    private CTAbstractNum definition(int id, STMultiLevelType.Enum type) {
        CTAbstractNum definition = numbering.addNewAbstractNum();
        definition.setAbstractNumId(BigInteger.valueOf(id));
        definition.addNewNsid().setVal(BigInteger.valueOf(FIRST_ID + id).toByteArray());
        definition.addNewMultiLevelType().setVal(type);
        return definition;
    }

    private void ladderLevel(CTLvl level, int index) {
        NumberFormat format = index < formats.ladder().size() ? formats.ladder().get(index) : null;
        boolean styled = index < WordNames.HEADING_STYLES;
        if (format != null) {
            level(level, index, format, styled ? WordNames.heading(index + 1) : WordNames.BODY);
            if (styled) {
                level.addNewPStyle().setVal(WordNames.styleId(WordNames.heading(index + 1)));
            }
        } else {
            start(level, index, STNumberFormat.NONE, "", WordNames.BODY);
        }
    }

    private void level(CTLvl level, int index, NumberFormat format, String role) {
        start(level, index,
                format.style() == NumberStyle.CHINESE ? STNumberFormat.CHINESE_COUNTING : STNumberFormat.DECIMAL,
                format.prefix() + '%' + (index + 1) + format.suffix(), role);
    }

    /** Sets a level. It repeats the indents of the style, since those of the level would go before them. */
    private void start(CTLvl level, int index, STNumberFormat.Enum format, String text, String role) {
        level.setIlvl(BigInteger.valueOf(index));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewSuff().setVal(STLevelSuffix.NOTHING);
        level.addNewLvlText().setVal(text);
        level.addNewLvlJc().setVal(STJc.LEFT);
        StyleProperties.indent(level.addNewPPr().addNewInd(), Styles.of(profile, role));
        level.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    }
}
