package org.jianbao.export.word;

import java.math.BigInteger;

import org.jianbao.export.document.Properties;
import org.jianbao.model.layout.LayoutProfile;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;

/** Makes the settings of the document. */
final class SettingsPart {

    /** Compatibility mode of Word 2013 and later: all features, no downgrade. */
    private static final String MODE = "15";
    private static final String WORD = "http://schemas.microsoft.com/office/word";
    private static final String[] MODERN = {"overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures",
        "doNotFlipMirrorIndents", "differentiateMultirowTableHeaders"};

    private SettingsPart() {
    }

    /** Returns the settings. */
    static CTSettings build(LayoutProfile profile) {
        CTSettings settings = CTSettings.Factory.newInstance();
        settings.addNewZoom().setPercent(BigInteger.valueOf(100));
        settings.addNewDefaultTabStop().setVal(BigInteger.valueOf(
                2L * Geometry.points(Styles.of(profile, WordNames.BODY).getSize())));
        settings.addNewEvenAndOddHeaders();
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.DO_NOT_COMPRESS);
        CTCompat compat = settings.addNewCompat();
        setting(compat, "compatibilityMode", MODE);
        for (String name : MODERN) {
            setting(compat, name, "1");
        }
        var language = settings.addNewThemeFontLang();
        language.setVal(Properties.LANGUAGE);
        language.setEastAsia(Properties.LANGUAGE);
        return settings;
    }

    private static void setting(CTCompat compat, String name, String value) {
        var setting = compat.addNewCompatSetting();
        setting.setName(name);
        setting.setUri(WORD);
        setting.setVal(value);
    }
}
