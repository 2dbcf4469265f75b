package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jianbao.export.document.Document;
import org.junit.jupiter.api.Test;

/** Documents in the look of a template that people made. */
class TemplateExportTest {

    private final byte[] first = Templates.first();

    private static WordFile export(Document document, byte[] template) {
        return new WordFile(Templates.write(document, template));
    }

    @Test
    void theFirstTemplateGivesTheSameTextAsNone() {
        Document bulletin = Fixture.bulletin();
        assertEquals(AutomaticNumbers.paragraphs(new WordFile(Fixture.write(bulletin))),
                AutomaticNumbers.paragraphs(export(bulletin, first)));
    }

    @Test
    void theSameBytesEachTime() {
        assertArrayEquals(Templates.write(Figures.all(), first), Templates.write(Figures.all(), first));
    }
}
