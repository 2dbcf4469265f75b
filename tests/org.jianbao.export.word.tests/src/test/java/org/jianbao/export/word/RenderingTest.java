package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.word.RenderedPages.Line;
import org.jianbao.export.word.RenderedPages.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of the file, measured. Where LibreOffice or Poppler is not installed nothing is measured. */
class RenderingTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double LINE = 28.95;
    /** The lower edge of the type area: 37 mm + 225 mm. */
    private static final double TYPE_AREA_BOTTOM = 262 * POINTS_PER_MILLIMETRE;
    private static final double TYPE_AREA_LEFT = 28 * POINTS_PER_MILLIMETRE;
    private static final double TYPE_AREA_RIGHT = (28 + 156) * POINTS_PER_MILLIMETRE;
    /** How many lines stand before the end block: from where all of it fits on the page to where nothing does. */
    private static final int FEWEST_LINES = 14;
    private static final int MOST_LINES = 23;

    private static final Document BULLETIN = Fixture.bulletin();

    @TempDir
    private static Path folder;
    private static Tools tools;
    private static RenderedPages bulletin;
    private static RenderedPages full;

    @BeforeAll
    static void render() throws IOException {
        assumeTrue(Tools.installed("soffice", "pdftotext", "pdftoppm", "pdftohtml"), "LibreOffice and Poppler are installed");
        tools = new Tools(folder);
        var names = new ArrayList<>(List.of("bulletin", "full", "template"));
        Files.write(folder.resolve("template.docx"), Templates.write(BULLETIN, Templates.first()));
        write("bulletin", BULLETIN);
        write("full", Fixture.document("paragraph | p | - | " + "天地玄黄宇宙洪荒日月盈昃辰宿列张".repeat(120)));
        for (int lines = FEWEST_LINES; lines <= MOST_LINES; lines++) {
            write("end" + lines, withLines(lines));
            names.add("end" + lines);
        }
        tools.convert("pdf", names);
        bulletin = RenderedPages.read(tools, folder, "bulletin");
        full = RenderedPages.read(tools, folder, "full");
    }

    private static void write(String name, Document document) throws IOException {
        Files.write(folder.resolve(name + ".docx"), Fixture.write(document));
    }

    /** A document whose text has so many lines before the end block. */
    private static Document withLines(int lines) {
        var body = new ArrayList<Block>(Fixture.document("paragraph | p | - | 寒来暑往\n".repeat(lines)).body());
        return new Document(Fixture.PROPERTIES, List.of(), body, BULLETIN.imprint());
    }

    @Test
    void pagesAreA4() {
        for (Page page : bulletin.pages()) {
            assertEquals(210, page.width() / POINTS_PER_MILLIMETRE, 0.2);
            assertEquals(297, page.height() / POINTS_PER_MILLIMETRE, 0.2);
        }
    }

    @Test
    void fullPagesHave22LinesOf28Characters() {
        for (Page page : full.pages().subList(0, full.pages().size() - 1)) {
            assertEquals(22, page.text().size());
            for (Line line : page.text()) {
                boolean first = page == full.pages().getFirst() && line == page.text().getFirst();
                assertEquals(first ? 26 : 28, line.text().length(), line.text());
                assertEquals(TYPE_AREA_LEFT + (first ? 32 : 0), line.left(), 1, line.text());
                assertEquals(TYPE_AREA_RIGHT, line.right(), 1.5, line.text());
            }
            assertEquals(21 * LINE, page.text().getLast().top() - page.text().getFirst().top(), 0.5);
        }
    }

    @Test
    void pagesOfTheBulletinAreFull() {
        assertEquals(12, bulletin.pages().getFirst().text().stream().dropWhile(line -> !line.text().startsWith("一、")).count(),
                "the masthead leaves 12 lines");
        assertEquals(22, bulletin.pages().get(1).text().size());
        assertEquals(22, bulletin.pages().get(2).text().size());
        assertTrue(bulletin.pages().size() <= 5, "in LibreOffice, which lets no mark hang, it takes one page more");
        assertTrue(bulletin.pages().getLast().contains("培训4次"), "the end block does not stand alone");
    }

    /** LibreOffice loses some of the marks that hang behind a line. */
    @Test
    void everyCharacterIsOnThePages() {
        var expected = new StringBuilder();
        BULLETIN.masthead().forEach(line -> expected.append(line.text()));
        BULLETIN.body().forEach(block -> expected.append(block.plainText()));
        BULLETIN.imprint().forEach(line -> expected.append(line.text()));
        var printed = new StringBuilder();
        bulletin.pages().forEach(page -> page.text().forEach(line -> printed.append(line.text())));
        assertEquals(expected.toString().replaceAll("\\s", ""), printed.toString().replaceAll("\\s", ""));
    }

    /** Every word stands where it stands without a template. */
    @Test
    void theFirstTemplateLooksLikeNone() {
        List<Page> template = RenderedPages.read(tools, folder, "template").pages();
        assertEquals(bulletin.pages().size(), template.size());
        for (int page = 0; page < template.size(); page++) {
            List<Line> lines = template.get(page).lines();
            assertEquals(bulletin.pages().get(page).lines().stream().map(Line::text).toList(), lines.stream().map(Line::text).toList());
            for (int line = 0; line < lines.size(); line++) {
                Line expected = bulletin.pages().get(page).lines().get(line);
                assertEquals(expected.left(), lines.get(line).left(), 1, expected.text());
                assertEquals(expected.right(), lines.get(line).right(), 1, expected.text());
                assertEquals(expected.top(), lines.get(line).top(), 1, expected.text());
            }
        }
    }

    @Test
    void noPageIsBlank() {
        bulletin.pages().forEach(page -> assertFalse(page.text().isEmpty()));
    }

    @Test
    void pageNumbersStand7MillimetresBelowTheTypeArea() {
        for (int i = 0; i < bulletin.pages().size(); i++) {
            Line number = bulletin.pages().get(i).number();
            assertEquals("—" + (i + 1) + "—", number.text());
            double dash = RenderedPages.middleOfInk(tools, folder, "bulletin", i + 1, number.words().getFirst());
            assertEquals(7, (dash - TYPE_AREA_BOTTOM) / POINTS_PER_MILLIMETRE, 1);
            if (i % 2 == 0) {
                assertEquals(14, TYPE_AREA_RIGHT - number.right(), 1.5, "odd pages: right, one character free");
            } else {
                assertEquals(14, number.left() - TYPE_AREA_LEFT, 1.5, "even pages: left, one character free");
            }
        }
    }

    @Test
    void endBlockIsNeverTornApart() {
        for (int lines = FEWEST_LINES; lines <= MOST_LINES; lines++) {
            RenderedPages pages = RenderedPages.read(tools, folder, "end" + lines);
            List<Integer> on = Stream.of("报：", "发：", "（共印103份）").map(text -> page(pages, text)).toList();
            assertEquals(1, on.stream().distinct().count(), lines + " lines before the block: on pages " + on);
        }
    }

    private static int page(RenderedPages pages, String text) {
        for (int i = 0; i < pages.pages().size(); i++) {
            if (pages.pages().get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text + " is on no page");
    }

    @Test
    void issuerAndDateShareALineAboveTheRule() {
        Line line = bulletin.pages().getFirst().text().stream().filter(it -> it.text().contains("服务中心2024年1月29日"))
                .findFirst().orElseThrow();
        assertEquals(14, line.left() - TYPE_AREA_LEFT, 1.5);
        assertEquals(14, TYPE_AREA_RIGHT - line.right(), 1.5);
    }

    @Test
    void eachLevelHasItsTypeface() {
        String html = tools.run(List.of("pdftohtml", "-xml", "-i", "-stdout", "bulletin.pdf"));
        String title = spec(html, "窗口工作周报");
        String body = spec(html, "培训");
        String heading1 = spec(html, "政务工作动态");
        String heading2 = spec(html, "省本级综窗办件情况");
        assertAll(() -> assertTrue(title.contains("color=\"#ff0000\""), title),
                () -> assertEquals(42.0 / 16, size(title) / size(body), 0.1),
                () -> assertFalse(family(heading1).equals(family(body)), heading1 + body),
                () -> assertFalse(family(heading2).equals(family(body)) && tools.run(List.of("fc-match", "楷体_GB2312"))
                        .contains("Kai"), heading2 + body));
    }

    private static String spec(String html, String text) {
        String line = html.lines().filter(it -> it.contains(text)).findFirst().orElseThrow(() -> new AssertionError(text));
        String id = line.replaceFirst(".* font=\"(\\d+)\".*", "$1");
        return html.lines().filter(it -> it.contains("<fontspec id=\"" + id + "\"")).findFirst().orElseThrow();
    }

    private static double size(String spec) {
        return Double.parseDouble(spec.replaceFirst(".* size=\"(\\d+)\".*", "$1"));
    }

    private static String family(String spec) {
        return spec.replaceFirst(".* family=\"(?:[A-Z]+\\+)?([^\"]*)\".*", "$1");
    }

    @Test
    void libreOfficeCountsTheSameNumbers() throws IOException {
        tools.convert("txt:Text (encoded):UTF8", List.of("bulletin"));
        List<String> expected = Stream.of(BULLETIN.masthead().stream().map(MastheadLine::text),
                BULLETIN.body().stream().map(Block::plainText), BULLETIN.imprint().stream().map(ImprintLine::text))
                .flatMap(lines -> lines).toList();
        // LibreOffice indents lists with blanks and puts one behind each number
        String text = Files.readString(folder.resolve("bulletin.txt")).replace("\uFEFF", "").replace(" ", "");
        assertEquals(expected, text.lines().filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void pandocReadsEveryParagraph() {
        assumeTrue(Tools.installed("pandoc"), "pandoc is installed");
        String text = tools.run(List.of("pandoc", "-f", "docx", "-t", "html", "--wrap=none", "bulletin.docx"))
                .replaceAll("<[^>]*>", "");
        BULLETIN.body().forEach(block -> assertTrue(text.contains(block.text().getFirst().text()), block.plainText()));
    }
}
