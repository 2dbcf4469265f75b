package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jianbao.export.UnusableTemplateException;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Properties;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Documents in the look of templates that people made. */
class TemplateExportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/jianbao/export/word/golden/template");
    private static final byte[] FIRST = Templates.first();
    private static final byte[] PEOPLE = Templates.people();
    private static final WordFile FILE = new WordFile(Templates.write(Figures.all(), PEOPLE));

    private static WordFile export(Document document, byte[] template) {
        return new WordFile(Templates.write(document, template));
    }

    private static List<String> texts(WordFile file, String part) {
        return WordFile.all(file.xml(part), "p").stream().map(WordFile::text).toList();
    }

    @Test
    void theFirstTemplateGivesTheSameTextAsNone() {
        Document bulletin = Fixture.bulletin();
        assertEquals(AutomaticNumbers.paragraphs(new WordFile(Fixture.write(bulletin))),
                AutomaticNumbers.paragraphs(export(bulletin, FIRST)));
    }

    @Test
    void headingsAreCountedByTheStructureWhateverTheTemplateNumbers() {
        Document bulletin = Fixture.bulletin();
        List<String> paragraphs = AutomaticNumbers.paragraphs(export(bulletin, PEOPLE));
        List<String> expected = Stream.of(bulletin.masthead().stream().map(MastheadLine::text), bulletin.body().stream().map(Block::plainText),
                bulletin.imprint().stream().map(ImprintLine::text)).flatMap(texts -> texts).toList();
        assertEquals(expected, paragraphs.subList(paragraphs.size() - expected.size(), paragraphs.size()));
        assertEquals("◆请妥善保管", paragraphs.get(1));
    }

    @Test
    void tagsAreFilledWhereWordHasTornThemAndInHeadersAndBoxes() {
        assertEquals("内部资料 473号", FILE.paragraphs().getFirst().getTextContent());
        Element torn = WordFile.all(FILE.paragraphs().getFirst(), "r").get(1);
        assertEquals("473", WordFile.text(torn));
        assertFalse(WordFile.all(torn, "b").isEmpty(), "the look of the characters where the tag begins");
        assertEquals(2, texts(FILE, "word/document.xml").stream().filter("1月8日至1月12日"::equals).count(), "the box and its substitute");
        assertEquals(List.of(" 2024年第2期"), texts(FILE, "word/header1.xml"));
        assertFalse(FILE.parts().values().stream().anyMatch(xml -> xml.contains("${") || xml.contains("<?tag") || xml.contains("<?block")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "word/_rels/document.xml.rels", "word/_rels/header1.xml.rels", "word/document.xml",
        "word/header1.xml", "word/numbering.xml", "word/styles.xml"})
    void part(String name) {
        Golden.check(GOLDEN.resolve(name.replace('/', '-').replace("[", "").replace("]", "")), FILE.part(name).replace("><", ">\n<") + "\n");
    }

    @Test
    void nothingHasTheNumberOfAnother() {
        assertEquals(unique("bookmarkStart", "id").size(), unique("bookmarkEnd", "id").size());
        unique("bookmarkStart", "name");
        unique("abstractNum", "abstractNumId");
        unique("num", "numId");
        unique("style", "styleId");
        var drawings = new HashSet<String>();
        for (String part : List.of("word/document.xml", "word/header1.xml")) {
            FILE.part(part).lines().forEach(line -> Pattern.compile("<wp:docPr id=\"(\\d+)\"|<wp:docPr[^>]* id=\"(\\d+)\"").matcher(line)
                    .results().forEach(found -> assertTrue(drawings.add(found.group(1) == null ? found.group(2) : found.group(1)), found.group())));
        }
        assertEquals(6, drawings.size());
    }

    private static Set<String> unique(String element, String attribute) {
        var all = new ArrayList<String>();
        for (String part : List.of("word/document.xml", "word/header1.xml", "word/numbering.xml", "word/styles.xml")) {
            WordFile.all(FILE.xml(part), element).forEach(it -> all.add(it.getAttributeNS(WordFile.W, attribute)));
        }
        assertEquals(new TreeSet<>(all).size(), all.size(), element + ' ' + all);
        return new TreeSet<>(all);
    }

    @Test
    void everyStyleAndNumberThatIsNamedIsThere() {
        var styles = new HashSet<String>();
        WordFile.all(FILE.xml("word/styles.xml"), "style").forEach(style -> styles.add(style.getAttributeNS(WordFile.W, "styleId")));
        var numbers = new HashSet<>(Set.of("0"));
        WordFile.all(FILE.xml("word/numbering.xml"), "num").forEach(num -> numbers.add(num.getAttributeNS(WordFile.W, "numId")));
        for (String part : List.of("word/document.xml", "word/header1.xml", "word/numbering.xml", "word/styles.xml")) {
            for (String reference : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
                WordFile.all(FILE.xml(part), reference).forEach(it -> assertTrue(styles.contains(it.getAttributeNS(WordFile.W, "val")),
                        () -> part + ' ' + it.getAttributeNS(WordFile.W, "val")));
            }
            WordFile.all(FILE.xml(part), "numId").forEach(it -> assertTrue(numbers.contains(it.getAttributeNS(WordFile.W, "val"))));
        }
    }

    @Test
    void drawingsAndTablesAreAsWideAsThePageOfTheTemplate() {
        String main = FILE.part("word/document.xml");
        assertTrue(main.contains("<w:tblW w:w=\"6845\""), "the page is 2000 twips narrower");
        assertTrue(main.contains("<wp:extent cx=\"4346574\""), main);
    }

    @Test
    void otherReadersOpenIt() throws Exception {
        byte[] file = Templates.write(Fixture.bulletin(), PEOPLE);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals("heading 2", document.getStyles().getStyle("Heading2").getName());
            assertEquals(473, document.getProperties().getCustomProperties().getProperty("jianbao.totalNumber").getI4());
            assertEquals(1, document.getAllPackagePictures().size());
            assertEquals(" 2024年第2期", document.getHeaderList().getFirst().getText().stripTrailing());
        }
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        var text = new StringWriter();
        TextUtils.extractText(document.getMainDocumentPart().getContents().getBody(), text);
        assertTrue(text.toString().contains("内部资料 473号") && text.toString().contains("省本级综窗办件情况"), text.toString());
    }

    @Test
    void paragraphsOfTagsThatSayNothingAreLeftOut() {
        var unknown = new Properties("issue", "", "", 2024, 1, 1, null, null, null);
        var empty = new Document(unknown, List.of(), List.of(new Paragraph("p", null, Figures.text("正文。"))), List.of());
        byte[] template = Templates.paragraph(FIRST, "<w:p><w:r><w:t>${起}${止}</w:t></w:r></w:p><w:p><w:r><w:t>起：${起}</w:t></w:r></w:p>");
        WordFile file = export(empty, template);
        assertEquals(List.of("", "", "", "起：", "正文。"), texts(file, "word/document.xml"), "cells need a paragraph, and tables one behind them");
        WordFile full = export(new Document(Fixture.PROPERTIES, List.of(), List.of(), List.of()), template);
        assertTrue(texts(full, "word/document.xml").contains("1月8日1月12日"));
    }

    @Test
    void styleThatIsMissingIsTakenFromTheLayoutProfile() {
        byte[] template = Templates.with(PEOPLE, Templates.STYLES, xml -> xml.replace("<w:name w:val=\"heading 2\"/>", "<w:name w:val=\"Chapter\"/>")
                .replace("w:val=\"Bulletin Table\"", "w:val=\"Other Table\""));
        WordFile file = export(Figures.all(), template);
        Map<String, String> names = new HashMap<>();
        WordFile.all(file.xml("word/styles.xml"), "style")
                .forEach(style -> names.put(style.getAttributeNS(WordFile.W, "styleId"), WordFile.value(style, "name")));
        assertEquals("heading 2", names.get("Heading2"));
        assertEquals("Bulletin Table", names.get("BulletinTable"));
        assertTrue(names.containsValue("Chapter") && names.containsValue("Other Table"));
    }

    @Test
    void ofTwoSpellingsOfAStyleTheExactOneIsTaken() {
        byte[] template = Templates.with(FIRST, Templates.STYLES, xml -> xml.replaceFirst("<w:style ", "<w:style w:type=\"paragraph\" "
                + "w:styleId=\"other\"><w:name w:val=\"Caption\"/></w:style><w:style "));
        Element caption = WordFile.all(export(Figures.all(), template).xml("word/styles.xml"), "style").stream()
                .filter(style -> style.getAttributeNS(WordFile.W, "styleId").equals("Caption")).findFirst().orElseThrow();
        assertEquals("caption", WordFile.value(caption, "name"));
    }

    @Test
    void theSameBytesEachTime() {
        assertArrayEquals(Templates.write(Figures.all(), PEOPLE), Templates.write(Figures.all(), PEOPLE));
    }

    @Test
    void documentOfOursBecomesATemplate() {
        byte[] document = Fixture.write(Fixture.bulletin());
        byte[] template = Templates.with(document, Templates.MAIN, xml -> xml.replace("政务工作动态", "动态").replaceFirst("(?s)<w:sectPr>",
                "<w:p><w:r><w:t>\\${正文}</w:t></w:r></w:p><w:sectPr>"));
        WordFile file = export(Fixture.document("heading | s | :1:1 | 新标题"), template);
        List<String> paragraphs = AutomaticNumbers.paragraphs(file);
        assertEquals("一、新标题", paragraphs.getLast());
        assertTrue(paragraphs.contains("一、动态"), "the ladder of the template counts for itself: " + paragraphs);
        var ids = WordFile.all(file.xml("word/document.xml"), "bookmarkStart").stream().map(it -> it.getAttributeNS(WordFile.W, "name")).toList();
        assertEquals(List.of("_jb1_s"), ids, "marks of another issue are none of this one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${正文}", "<w:altChunk r:id=\"x\"/>", "<w:fldSimple w:instr=\"INCLUDETEXT x\"/>", "<w:t>${主编}</w:t>",
        "<w:object/>", "<q:x xmlns:q=\"q\" xmlns:w=\"other\"/>", "<w:t>${版记}</w:t><w:drawing/>"})
    void whatTheChecksRefuseIsNeverWritten(String markup) {
        byte[] template = markup.equals("${正文}") ? Templates.text(FIRST, markup, "此处")
                : Templates.paragraph(FIRST, "<w:p><w:r>" + markup + "</w:r></w:p>");
        var out = new ByteArrayOutputStream();
        assertThrows(UnusableTemplateException.class, () -> new WordWriter(new PartsCache(null)).write(Fixture.bulletin(),
                LayoutProfiles.standard(), template, out));
        assertEquals(0, out.size());
    }

    @Test
    void whatLeadsNowhereIsTakenOut() {
        byte[] template = Templates.with(FIRST, "word/settings.xml", xml -> xml.replace("<w:defaultTabStop", "<w:mailMerge><w:mainDocumentType "
                + "w:val=\"formLetters\"/><w:connectString w:val=\"Provider=x\"/></w:mailMerge><w:attachedTemplate r:id=\"no\" xmlns:r=\""
                + TemplateXml.R + "\"/><w:defaultTabStop"));
        String settings = export(Fixture.bulletin(), template).part("word/settings.xml");
        assertFalse(settings.contains("mailMerge") || settings.contains("attachedTemplate"), settings);
    }

    @Test
    void anyNameOfAPartIsOursInTheDocument() {
        Map<String, byte[]> parts = Templates.unzip(PEOPLE);
        parts.put("word/../../etc/头.xml", parts.remove("word/kopf.xml"));
        byte[] template = Templates.with(Templates.zip(parts), "word/_rels/document.xml.rels", xml -> xml.replace("\"kopf.xml\"", "\"/word/../../etc/头.xml\""));
        try {
            assertFalse(export(Fixture.bulletin(), template).parts().keySet().stream().anyMatch(name -> name.contains("etc")));
        } catch (UncheckedIOException e) {
            assertTrue(e.getCause() instanceof UnusableTemplateException, e.toString());
        }
    }

    @Test
    void largeTemplatesAreReadySoon() {
        var styles = new StringBuilder();
        var marks = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s").append(i).append("\"><w:name w:val=\"n").append(i)
                    .append("\"/><w:basedOn w:val=\"s").append(i + 1).append("\"/></w:style>");
            marks.append("<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:bookmarkStart w:id=\"").append(i).append("\" w:name=\"m").append(i)
                    .append("\"/><w:r><w:t>${起}</w:t></w:r><w:bookmarkEnd w:id=\"").append(i).append("\"/></w:p>");
        }
        String loop = "<w:style w:type=\"paragraph\" w:styleId=\"s2000\"><w:name w:val=\"n2000\"/><w:basedOn w:val=\"s0\"/></w:style>";
        byte[] many = Templates.with(Templates.paragraph(PEOPLE, marks.toString()), Templates.STYLES, xml -> xml
                .replace("</w:styles>", styles + loop + "</w:styles>").replaceFirst("(w:styleId=\"1\".*?<w:basedOn w:val=)\"a\"", "$1\"s0\""));
        WordFile file = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> export(Fixture.bulletin(), many));
        assertEquals(2000, texts(file, "word/document.xml").stream().filter("1月8日"::equals).count());
    }

    @Test
    void textThatLooksLikeMarkupOrATagStaysText() {
        String title = "<w:b/> & ${正文} ]]>";
        var document = new Document(new Properties("i", title, "", 1, 1, 1, null, null, null), List.of(), List.of(), List.of());
        WordFile file = export(document, FIRST);
        assertTrue(texts(file, "word/document.xml").contains(title));
        assertTrue(new String(file.bytes("docProps/core.xml"), StandardCharsets.UTF_8).contains("&lt;w:b/&gt;"));
    }
}
