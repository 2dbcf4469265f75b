package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.core.text.XmlText;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlOutTest {

    private static String written(String text) {
        Document document = Fixture.document("paragraph | p | - | .");
        var span = new Span(text, Emphasis.NONE);
        var body = List.<Block>of(
                new Paragraph("p", null, List.of(span)));
        var file = new WordFile(Fixture.write(new Document(document.properties(), List.of(), body,
                List.of())));
        return WordFile.text(file.paragraphs().getFirst());
    }

    @Test
    void everyUnitArrivesOrIsLeftOut() {
        var all = new StringBuilder();
        IntStream.range(0, 0x10000).forEach(unit -> all.append((char) unit).append('中'));
        assertEquals(XmlText.clean(all.toString()).replace('\r', '\n'), written(all.toString()));
    }

    @Test
    void surrogatePairsArriveWhole() {
        String text = "\uD842\uDFB7吉\uD83D\uDE00e\u0301\uDBFF\uDFFD";
        assertEquals(text, written(text));
        assertEquals("ab", written("\uDC00a\uD800b\uD800"));
    }

    @Test
    void lineFeedsAndTabsBecomeElements() {
        assertEquals("a\nb\nc\nd\t e\n", written("a\nb\r\nc\rd\t e\n"));
    }

    @Test
    void blanksAtTheEdgesStay() {
        assertEquals("  a  ", written("  a  "));
    }

    @ParameterizedTest
    @ValueSource(ints = {XmlOut.BUFFER - 1, XmlOut.BUFFER, XmlOut.BUFFER + 1, 2_000_000})
    void longTextsCrossTheBuffer(int length) {
        var text = new StringBuilder();
        var random = new Random(length);
        String[] pieces = {"a", "é", "中", "\uD842\uDFB7", "&", "<", "\""};
        while (text.length() < length) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        assertEquals(text.toString(), written(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 99, 100, 123456789, Integer.MAX_VALUE})
    void numbers(int number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlOut(bytes::write, 16);
        xml.number(number);
        xml.raw(XmlOut.ascii("<"));
        xml.number(number);
        xml.flush();
        assertEquals(number + "<" + number, bytes.toString(StandardCharsets.US_ASCII));
    }
}
