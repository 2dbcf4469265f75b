package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.PageBreak;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Picture;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Element;
import org.zwobble.mammoth.DocumentConverter;

/** Tables, charts and pictures in Word files: what is in the parts, and what other programs make of them. */
class FiguresTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/jianbao/export/word/golden/figures");
    private static final byte[] FILE = Fixture.write(Figures.all());
    private static final WordFile PARTS = new WordFile(FILE);

    static Stream<Block> hostile() {
        return Figures.hostile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/charts/chart1.xml",
        "word/charts/chart2.xml", "word/charts/chart3.xml", "word/charts/_rels/chart1.xml.rels"})
    void part(String name) {
        Golden.check(GOLDEN.resolve(name.replace('/', '-').replace("[", "").replace("]", "")),
                PARTS.part(name).replace("><", ">\n<") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"})
    void partOfAWorkbook(String name) {
        Golden.check(GOLDEN.resolve("chart1-" + name.replace('/', '-').replace("[", "").replace("]", "")),
                new WordFile(PARTS.bytes("word/embeddings/chart1.xlsx")).part(name).replace("><", ">\n<") + "\n");
    }

    @Test
    void anIssueWithoutFiguresHasNoMorePartsThanBefore() {
        assertEquals(13, new WordFile(Fixture.write(Fixture.bulletin())).parts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void sameBytesInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertArrayEquals(FILE, Fixture.write(Figures.all()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileBlocksMakeValidFiles(Block block) throws Exception {
        for (Document document : List.of(Figures.around(block), new Document(Fixture.PROPERTIES, List.of(), List.of(block, block),
                List.of()))) {
            byte[] file = Fixture.write(document);
            valid(new WordFile(file));
            try (var opened = new XWPFDocument(new ByteArrayInputStream(file))) {
                assertTrue(opened.getBodyElements().size() > 0);
            }
        }
    }

    @Test
    void partsAreValid() throws Exception {
        valid(PARTS);
    }

    private static void valid(WordFile file) throws XmlException {
        valid(DocumentDocument.Factory.parse(file.part("word/document.xml")));
        for (String name : file.parts().keySet()) {
            if (name.startsWith("word/charts/chart")) {
                valid(ChartSpaceDocument.Factory.parse(file.part(name)));
            } else if (name.endsWith(".xlsx")) {
                var workbook = new WordFile(file.bytes(name));
                valid(WorkbookDocument.Factory.parse(workbook.part("xl/workbook.xml")));
                valid(WorksheetDocument.Factory.parse(workbook.part("xl/worksheets/sheet1.xml")));
            }
        }
        for (Element table : WordFile.all(file.xml("word/document.xml"), "tbl")) {
            assertEquals("p", table.getNextSibling().getLocalName(), "Word joins tables that touch");
        }
    }

    private static void valid(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors);
    }

    @Test
    void wordEditsTheFiguresOfAChart() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(PARTS.bytes("word/embeddings/chart1.xlsx")))) {
            var sheet = workbook.getSheet("Sheet1");
            assertEquals("<退件> & “其他”", sheet.getRow(0).getCell(3).getStringCellValue());
            assertEquals("第2周", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(-95, sheet.getRow(2).getCell(2).getNumericCellValue());
            assertEquals(null, sheet.getRow(3).getCell(1), "no figure is no cell");
        }
        assertTrue(PARTS.part("word/charts/chart1.xml").contains("<c:f>Sheet1!$C$2:$C$5</c:f>"));
    }

    @Test
    void poiReadsTableChartsAndPicture() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            XWPFTable table = document.getTables().stream().filter(it -> it.getText().contains("综合窗口")).findFirst().orElseThrow();
            assertTrue(table.getRow(0).isRepeatHeader() && table.getRow(1).isRepeatHeader());
            assertFalse(table.getRow(2).isRepeatHeader());
            table.getRows().forEach(row -> assertTrue(row.isCantSplitRow()));
            assertEquals("BulletinTable", table.getStyleID());
            assertEquals(3, document.getCharts().size());
            assertTrue(document.getCharts().getFirst().getCTChart().getTitle().xmlText().contains("各周办件量（单位：件）"));
            assertEquals(1, document.getAllPictures().size());
        }
    }

    @Test
    void docx4jReadsThePackage() throws Exception {
        var file = WordprocessingMLPackage.load(new ByteArrayInputStream(FILE));
        assertTrue(file.getParts().getParts().keySet().stream().anyMatch(name -> name.getName().equals("/word/charts/chart3.xml")));
        assertTrue(file.getMainDocumentPart().getJAXBNodesViaXPath("//w:tbl", false).size() >= 2);
    }

    @Test
    void mammothFindsTheTable() throws Exception {
        var result = new DocumentConverter().convertToHtml(new ByteArrayInputStream(FILE));
        assertTrue(result.getValue().contains("colspan=\"2\""), result.getValue());
        assertTrue(result.getValue().contains("rowspan=\"2\""), result.getValue());
        assertTrue(result.getValue().contains("alt=\"办事大厅\""), "the picture says what is to be seen");
    }

    @Test
    void rowsAndCellsKeepTheirOrigins() {
        List<String> names = WordFile.all(PARTS.xml("word/document.xml"), "bookmarkStart").stream()
                .map(mark -> mark.getAttributeNS(WordFile.W, "name")).toList();
        List<String> ids = names.stream().map(name -> Bookmarks.id(List.of(name)).orElseThrow()).toList();
        assertTrue(ids.containsAll(List.of("row-1", "figure-1", "row-2", "photo", "c-BAR", "t")), ids::toString);
    }

    @Test
    void aPageBreakMakesNoParagraphOfItsOwn() {
        var text = new Paragraph("p", null, Figures.text("后面"));
        for (Block next : List.of(text, Figures.table(), Figures.chart(Chart.Kind.BAR), Figures.picture(100, 100, 96))) {
            var file = new WordFile(Fixture.write(new Document(Fixture.PROPERTIES, List.of(), List.of(new PageBreak("a"),
                    new PageBreak("b"), next, new PageBreak("c")), List.of())));
            assertEquals(1, WordFile.all(file.xml("word/document.xml"), "pageBreakBefore").size(), next::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void aChartSaysWhatItShows(Chart.Kind kind) {
        var file = new WordFile(Fixture.write(Figures.around(Figures.chart(kind))));
        assertTrue(file.part("word/document.xml").contains("descr=\"各周办件量（单位：件）\""), kind::toString);
        assertTrue(file.part("word/charts/chart1.xml").contains("<a:ea typeface=\"宋体\"/>"), kind::toString);
    }

    @Test
    void picturesKeepTheirAspectAndTheTypeArea() {
        assertEquals("3600000 1800000", extent(Figures.picture(1000, 500, 254)), "10 cm by 5 cm");
        assertEquals("5616000 2808000", extent(Figures.picture(6000, 3000, 96)), "as wide as the type area");
        assertEquals("1800000 5400000", extent(Figures.picture(1000, 3000, 96)), "no higher than allowed");
    }

    private static String extent(Picture picture) {
        String xml = new WordFile(Fixture.write(Figures.around(picture))).part("word/document.xml");
        var matcher = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"/>").matcher(xml);
        assertTrue(matcher.find(), xml);
        return matcher.group(1) + ' ' + matcher.group(2);
    }

    @Test
    void aFileThatIsPrintedTwiceIsThereOnce() {
        var file = new WordFile(Fixture.write(Figures.around(Figures.picture(40, 30, 96), Figures.picture(40, 30, 96))));
        assertEquals(List.of("word/media/picture1.png"), file.parts().keySet().stream().filter(name -> name.contains("media")).toList());
    }

    @Test
    void aPictureThatIsGoneWhenItIsWrittenEndsTheExport() {
        Picture sound = Figures.picture(40, 30, 96);
        var gone = new Picture("p", "a.png", sound.format(), 40, 30, 96, 0, "", List.of(), () -> {
            throw new IOException("gone");
        });
        var writer = new WordWriter(new PartsCache(null));
        assertEquals("gone", assertThrows(IOException.class, () -> writer.write(Figures.around(gone), LayoutProfiles.standard(),
                new ByteArrayOutputStream())).getMessage());
    }

    @Test
    void headsAreRepeatedAndFiguresPrinted(@TempDir Path folder) throws IOException {
        assumeTrue(Tools.installed("soffice", "pdftotext"));
        Files.write(folder.resolve("all.docx"), FILE);
        Files.write(folder.resolve("long.docx"), Fixture.write(Figures.around(Figures.table(60, 6))));
        var tools = new Tools(folder);
        tools.convert("pdf", List.of("all", "long"));
        List<String> pages = pages(tools, "long");
        assertEquals(3, pages.size());
        pages.forEach(page -> assertTrue(page.contains("列 5") || page.contains("列5"), page));
        long rows = pages.stream().flatMap(String::lines).filter(line -> line.strip().matches("0( +\\d+){5}")).count();
        assertEquals(60, rows, "no row is lost or torn");
        String all = String.join("\n", pages(tools, "all"));
        for (String text : List.of("图 1", "774", "-95", "50.7", "省林草局", "进展")) {
            assertTrue(all.replace(" ", "").contains(text.replace(" ", "")), text + " in " + all);
        }
    }

    private static List<String> pages(Tools tools, String name) {
        String text = tools.run(List.of("pdftotext", "-layout", name + ".pdf", "-"));
        return Arrays.stream(text.split("\f")).filter(page -> !page.isBlank()).toList();
    }

    @Test
    void pandocFindsTheTable(@TempDir Path folder) throws IOException {
        assumeTrue(Tools.installed("pandoc"));
        Files.write(folder.resolve("all.docx"), FILE);
        String html = new Tools(folder).run(List.of("pandoc", "-t", "html", "all.docx"));
        assertTrue(IntStream.of(1193, 1180).allMatch(figure -> html.contains(Integer.toString(figure))), html);
        assertTrue(html.contains("<thead>"), html);
    }
}
