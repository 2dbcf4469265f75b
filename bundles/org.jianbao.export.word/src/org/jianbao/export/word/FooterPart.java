package org.jianbao.export.word;

import java.math.BigInteger;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jianbao.model.layout.Alignment;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.PageNumber;
import org.jianbao.model.layout.TextStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Makes the footers with the page number. */
final class FooterPart {

    private final LayoutProfile profile;
    private final CTHdrFtr footer = CTHdrFtr.Factory.newInstance();
    private final CTP paragraph = footer.addNewP();

    private FooterPart(LayoutProfile profile) {
        this.profile = profile;
    }

    /** Returns the footer of odd pages. */
    static CTHdrFtr odd(LayoutProfile profile) {
        return new FooterPart(profile).build(profile.getPageNumber().getOddAlignment());
    }

    /** Returns the footer of even pages. */
    static CTHdrFtr even(LayoutProfile profile) {
        return new FooterPart(profile).build(profile.getPageNumber().getEvenAlignment());
    }

    private CTHdrFtr build(Alignment alignment) {
        PageNumber number = profile.getPageNumber();
        properties(number, alignment);
        text(number.getPrefix());
        field(STFldCharType.BEGIN);
        CTText instruction = run().addNewInstrText();
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        instruction.setStringValue(" PAGE ");
        field(STFldCharType.SEPARATE);
        run().addNewT().setStringValue("1");
        field(STFldCharType.END);
        text(number.getSuffix());
        return footer;
    }

    private void properties(PageNumber number, Alignment alignment) {
        TextStyle style = Styles.of(profile, number.getStyle());
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(WordNames.styleId(number.getStyle()));
        BigInteger indent = BigInteger.valueOf(Geometry.characters(number.getIndent(), style.getSize()));
        if (alignment == Alignment.RIGHT) {
            properties.addNewInd().setRight(indent);
        } else if (alignment != Alignment.CENTRE) {
            properties.addNewInd().setLeft(indent);
        }
        properties.addNewJc().setVal(StyleProperties.alignment(alignment));
    }

    private void text(String text) {
        if (text != null && !text.isEmpty()) {
            CTText piece = run().addNewT();
            piece.setSpace(SpaceAttribute.Space.PRESERVE);
            piece.setStringValue(text);
        }
    }

    private void field(STFldCharType.Enum type) {
        run().addNewFldChar().setFldCharType(type);
    }

    private CTR run() {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        return run;
    }
}
