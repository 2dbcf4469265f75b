package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The XML of the parts in the standard layout, read and agreed on once. */
class GoldenPartsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/jianbao/export/word/golden");
    private static final WordFile FILE = new WordFile(Fixture.write(Fixture.bulletin()));

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
        "docProps/custom.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
        "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml", "word/numbering.xml", "word/document.xml"})
    void part(String name) {
        Golden.check(GOLDEN.resolve("standard/" + name.replace('/', '-').replace("[", "").replace("]", "")),
                lines(FILE.part(name)));
    }

    /** Returns XML with each element on a line of its own; nothing else is changed. */
    private static String lines(String xml) {
        return xml.replace("><", ">\n<") + "\n";
    }

    @Test
    void partsAreAllAndInOrder() {
        assertEquals(List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/_rels/document.xml.rels",
                "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml",
                "docProps/core.xml", "docProps/custom.xml", "word/document.xml", "word/numbering.xml"),
                List.copyOf(FILE.parts().keySet()));
    }

    /** Parts in a cache are found by this version: who changes what the builders make has to raise it. */
    @Test
    void cacheVersionGoesWithTheParts() throws Exception {
        FixedParts parts = PartsBuilder.build(LayoutProfiles.standard(), LabelFormats.of(Fixture.bulletin()));
        var bytes = new ByteArrayOutputStream();
        parts.write(new DataOutputStream(bytes));
        Golden.check(GOLDEN.resolve("parts-version.txt"), "PartsCache.VERSION " + PartsCache.VERSION + "\nSHA-256 of its parts "
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())) + "\n");
    }
}
