package org.jianbao.export.word;

import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.layout.Script;
import org.jianbao.model.layout.TextStyle;
import org.jianbao.model.layout.Typeface;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFontFamily;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;

/** Makes the font table, which says what replaces a typeface that is not installed. */
final class FontTablePart {

    /** The character set GB 2312. */
    private static final byte[] CHINESE = {(byte) 0x86};

    private FontTablePart() {
    }

    /** Returns the fonts of the profile. */
    static CTFontsList build(LayoutProfile profile) {
        CTFontsList fonts = CTFontsList.Factory.newInstance();
        profile.getTypefaces().forEach(typeface -> font(fonts.addNewFont(), typeface));
        profile.getStyles().stream().map(TextStyle::getLatinTypeface).filter(name -> name != null && !knows(profile, name))
                .distinct().forEach(name -> fonts.addNewFont().setName(name));
        return fonts;
    }

    private static boolean knows(LayoutProfile profile, String name) {
        return profile.getTypefaces().stream().anyMatch(typeface -> name.equals(typeface.getName()));
    }

    private static void font(CTFont font, Typeface typeface) {
        font.setName(typeface.getName());
        if (!typeface.getAlternatives().isEmpty()) {
            font.addNewAltName().setVal(String.join(",", typeface.getAlternatives()));
        }
        font.addNewCharset().setVal(CHINESE);
        boolean song = typeface.getScript() == Script.SONG;
        font.addNewFamily().setVal(song ? STFontFamily.ROMAN : STFontFamily.MODERN);
        font.addNewPitch().setVal(song ? STPitch.VARIABLE : STPitch.FIXED);
    }
}
