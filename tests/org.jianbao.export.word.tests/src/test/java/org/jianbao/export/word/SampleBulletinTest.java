package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.core.series.Series;
import org.jianbao.export.DocumentBuilder;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zwobble.mammoth.DocumentConverter;

/**
 * The real bulletin, from its model files to the Word file and back. The expected text was typed from the published one:
 * torn words joined, stray blanks and marks of emphasis taken out, numbers apart.
 */
class SampleBulletinTest {

    private static Document sample;
    private static byte[] file;

    @BeforeAll
    static void export() throws IOException {
        Contributions installed = Contributions.read();
        var series = new Series(SampleSeries.folder(), installed.kinds());
        sample = new DocumentBuilder(series, installed.renderers())
                .build(series.issue(SampleSeries.folder().resolve(SampleSeries.ISSUE))).document();
        file = Fixture.write(sample);
    }

    private static List<String> published() {
        Document published = Fixture.bulletin();
        return Stream.of(published.masthead().stream().map(MastheadLine::text),
                published.body().stream().map(Block::plainText), published.imprint().stream().map(ImprintLine::text))
                .flatMap(texts -> texts).toList();
    }

    @Test
    void textIsThePublishedOne() {
        assertEquals(published(), AutomaticNumbers.paragraphs(new WordFile(file)));
    }

    @Test
    void mammothReadsThePublishedTextWithoutItsNumbers() throws IOException {
        List<String> read = new DocumentConverter().extractRawText(new ByteArrayInputStream(file)).getValue().lines()
                .filter(line -> !line.isEmpty()).toList();
        List<String> published = published();
        assertEquals(published.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            String number = published.get(i).substring(0, published.get(i).length() - read.get(i).length());
            assertEquals(published.get(i), number + read.get(i));
            assertEquals("", number.replaceFirst("[一二三四]、|（[一二三四]）|[1-4]\\.", ""));
        }
    }

    @Test
    void partsAreThoseOfTheFixture() {
        assertEquals(new WordFile(Fixture.write(Fixture.bulletin())).part("word/styles.xml"),
                new WordFile(file).part("word/styles.xml"));
        assertEquals(new WordFile(Fixture.write(Fixture.bulletin())).part("word/numbering.xml"),
                new WordFile(file).part("word/numbering.xml"));
    }
}
