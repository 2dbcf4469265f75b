package org.jianbao.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    /** XML 1.0 (Fifth Edition), production 2: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]. */
    private static boolean isChar(int c) {
        return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Test
    void everyUnitIsJudgedAsXmlDoes() {
        int illegal = 0;
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            String text = "甲" + (char) unit + "乙";
            illegal += isChar(unit) ? 0 : 1;
            assertEquals(isChar(unit) ? -1 : 1, XmlText.firstIllegal(text, 0), Integer.toHexString(unit));
            assertEquals(isChar(unit) ? text : "甲乙", XmlText.clean(text), Integer.toHexString(unit));
        }
        assertEquals(29 + 2048 + 2, illegal);
    }

    @Test
    void everySupplementaryCharacterIsAllowed() {
        for (int point = 0x10000; point <= 0x10FFFF; point += 0x101) {
            assertEquals(-1, XmlText.firstIllegal(Character.toString(point), 0), Integer.toHexString(point));
        }
    }

    @Test
    void loneSurrogatesAreFoundBesidePairs() {
        assertEquals("\uD842\uDFB7甲", XmlText.clean("\uD842\uD842\uDFB7\uDFB7甲"));
        assertEquals(3, XmlText.firstIllegal("\uD842\uDFB7甲\uD842", 0));
        assertEquals("", XmlText.clean("\uDFB7\uD842"));
        assertEquals(5, XmlText.firstIllegal("a\u0000bcd\u0001", 2));
    }

    @Test
    void aCleanTextIsNotCopied() {
        String text = new String("中文\t\n");
        assertSame(text, XmlText.clean(text));
        assertEquals("", XmlText.clean(""));
    }
}
