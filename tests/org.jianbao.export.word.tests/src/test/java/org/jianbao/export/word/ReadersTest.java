package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;

/** Readers that have nothing in common with the writer open the file without complaint and find the same text. */
class ReadersTest {

    private static final Document DOCUMENT = Fixture.bulletin();
    private static final byte[] FILE = Fixture.write(DOCUMENT);

    /** The texts of a document without its numbers, in printed order. */
    private static List<String> texts(Document document) {
        return Stream.of(document.masthead().stream().map(MastheadLine::text),
                document.body().stream().map(block -> Span.text(block.text())),
                document.imprint().stream().map(ImprintLine::text)).flatMap(texts -> texts).toList();
    }

    private static List<String> numbered(Document document) {
        return Stream.of(document.masthead().stream().map(MastheadLine::text),
                document.body().stream().map(Block::plainText),
                document.imprint().stream().map(ImprintLine::text)).flatMap(texts -> texts).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void numbersComeOutAsInTheDocument() {
        assertEquals(numbered(DOCUMENT), AutomaticNumbers.paragraphs(new WordFile(FILE)));
    }

    @Test
    void poi() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            var texts = new ArrayList<String>();
            document.getBodyElements().forEach(element -> {
                switch (element) {
                    case XWPFParagraph paragraph -> texts.add(paragraph.getText());
                    case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getParagraphs().forEach(it -> texts.add(it.getText()))));
                    default -> texts.add("?");
                }
            });
            assertEquals(texts(DOCUMENT), texts);
            assertEquals("zh-CN", document.getPackage().getPackageProperties().getLanguageProperty().orElse(""));
            assertEquals(473, document.getProperties().getCustomProperties().getProperty("jianbao.totalNumber").getI4());
            assertEquals("heading 2", document.getStyles().getStyle("Heading2").getName());
        }
    }

    @Test
    void docx4j() throws Exception {
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(FILE));
        var out = new StringWriter();
        TextUtils.extractText(document.getMainDocumentPart().getContents().getBody(), out);
        assertEquals(String.join("", texts(DOCUMENT)), out.toString());
        assertEquals(DOCUMENT.properties().title(), document.getTitle());
    }

    @Test
    void mammoth() throws Exception {
        Result<String> text = new DocumentConverter().extractRawText(new ByteArrayInputStream(FILE));
        assertEquals(texts(DOCUMENT), lines(text.getValue()));
        Result<String> html = new DocumentConverter().convertToHtml(new ByteArrayInputStream(FILE));
        assertTrue(html.getValue().contains("</a>政务工作动态</h1>"), html.getValue());
        assertTrue(html.getValue().contains("</a>省本级综窗办件情况</h2>"), html.getValue());
        Set<String> ours = new TreeSet<>(html.getWarnings());
        ours.removeIf(warning -> warning.startsWith("Unrecognised") && warning.contains("style: "));
        assertEquals(Set.of(), ours, "warnings other than about styles that HTML has no counterpart for");
    }

    @Test
    void everyParagraphCarriesTheIdOfItsModelElement() {
        List<String> origins = Stream.of(DOCUMENT.masthead().stream().map(MastheadLine::origin),
                DOCUMENT.body().stream().map(Block::origin), DOCUMENT.imprint().stream().map(ImprintLine::origin))
                .flatMap(ids -> ids).toList();
        List<String> found = new WordFile(FILE).paragraphs().stream().map(ReadersTest::id).flatMap(Optional::stream).toList();
        assertEquals(origins, found);
    }

    private static Optional<String> id(Element paragraph) {
        return Bookmarks.id(WordFile.all(paragraph, "bookmarkStart").stream()
                .map(start -> start.getAttributeNS(WordFile.W, "name")).toList());
    }

    @Test
    void emphasisIsByCharacterStyles() {
        var bold = new ArrayList<Map.Entry<String, String>>();
        for (Element run : WordFile.all(new WordFile(FILE).xml("word/document.xml"), "r")) {
            String style = WordFile.value(run, "rStyle");
            if (style != null) {
                bold.add(Map.entry(style, WordFile.text(run)));
            }
            assertTrue(WordFile.all(run, "b").isEmpty() && WordFile.all(run, "sz").isEmpty());
        }
        assertEquals(List.of("自然资源厅", "省林草局", "水利厅", "交通运输厅", "交通工会", "省林草局"),
                bold.stream().map(Map.Entry::getValue).toList());
        assertEquals(Set.of("JianbaoUnit"), Set.copyOf(bold.stream().map(Map.Entry::getKey).toList()));
    }
}
