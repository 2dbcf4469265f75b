package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.jianbao.core.text.XmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of output files: refused marks, reserved names, length, and two of one name. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"2024-02,2024-02", "第2期,第2期", "a:b,a_b", "a/b\\c,a_b_c", "'a<>\"|?*',a______", "CON,CON_", "con,con_", "Lpt9,Lpt9_",
        "COM¹,COM¹_", "aux.v2,aux.v2_", "console,console", "com10,com10", "'name. . ',name", "...,_", "' ',_", "周报。,周报。"})
    void byTheRule(String wanted, String name) {
        assertEquals(name, FileNames.legal(wanted));
    }

    @Test
    void controlsAndMarksOfDirectionAreReplaced() {
        assertEquals("a_b_c_d", FileNames.legal("a\u0000b\u202Ec\uD800d"));
        assertEquals("a_b", FileNames.legal("a\nb"));
    }

    @Test
    void theBaseIsTheNameWithoutItsEnding() {
        assertEquals("2024-02", FileNames.base(Path.of("x", "2024-02.issue")));
        assertEquals("a.b", FileNames.base(Path.of("a.b.issue")));
        assertEquals(".issue", FileNames.base(Path.of(".issue")));
    }

    @Test
    void longNamesAreCutBetweenCharactersAndStayApart() {
        String one = FileNames.legal("周".repeat(90) + "一");
        String other = FileNames.legal("周".repeat(90) + "二");
        assertNotEquals(one, other);
        assertTrue(bytes(one) <= FileNames.MAX_BYTES && bytes(one) > FileNames.MAX_BYTES - 3);
        assertTrue(one.matches("周+~[0-9a-f]{8}"), one);
        String emoji = FileNames.legal("\uD83D\uDC68\uD83C\uDFFD".repeat(60));
        assertEquals(-1, XmlText.firstIllegal(emoji, 0), "no pair is split");
        assertEquals(0, (emoji.length() - 9) % 4, "no combined character is split");
        assertEquals("a".repeat(FileNames.MAX_BYTES), FileNames.legal("a".repeat(FileNames.MAX_BYTES)));
    }

    @Test
    void equalNamesAreToldApart() {
        var names = new FileNames();
        assertEquals("a.docx", names.give("a", "docx"));
        assertEquals("A-2.docx", names.give("A", "docx"));
        assertEquals("a-3.docx", names.give("a", "docx"));
        assertEquals("a-2-2.docx", names.give("a-2", "docx"));
    }

    @Test
    void whateverIsWantedCanBeMadeAndIsUnique(@TempDir Path folder) throws Exception {
        var random = new Random(46);
        var names = new FileNames();
        Set<String> given = new HashSet<>();
        String alphabet = "aA. :/\\*?\"<>|\u0001\u202E周𠮷\uD800é－～con";
        for (int i = 0; i < 3000; i++) {
            var wanted = new StringBuilder();
            for (int k = random.nextInt(random.nextInt(20) == 0 ? 400 : 8); k >= 0; k--) {
                wanted.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String name = names.give(wanted.toString(), "txt");
            assertTrue(given.add(name.toLowerCase(Locale.ROOT)), name);
            assertTrue(bytes(name) <= 255, name);
            assertFalse(name.matches("(?s).*[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}].*"), name);
            if (i % 10 == 0) {
                assertEquals(folder, Files.createFile(folder.resolve(name)).getParent());
            }
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
