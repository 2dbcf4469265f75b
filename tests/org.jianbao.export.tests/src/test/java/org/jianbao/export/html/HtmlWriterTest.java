package org.jianbao.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.export.Bulletin;
import org.jianbao.export.Rendering;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.Properties;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.layout.LayoutProfile;
import org.jianbao.model.structure.NumberStyle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The HTML, as a parser that follows the rules of browsers reads it. */
class HtmlWriterTest {

    private final Rendering rendering = Bulletin.sample(SampleSeries.ISSUE).render();
    private final String source = Bulletin.written(new HtmlWriter(), rendering);
    private final org.jsoup.nodes.Document html = Jsoup.parse(source);

    @Test
    void theTextIsThatOfTheDocument() {
        var texts = new ArrayList<String>();
        for (Element element : html.select("header p, footer p, .area > p, .area > h1, .area > h2")) {
            if (element.hasAttr("data-continued")) {
                texts.set(texts.size() - 1, texts.getLast() + element.wholeText());
            } else {
                texts.add(element.wholeText());
            }
        }
        assertEquals(Bulletin.written(new org.jianbao.export.text.TextWriter(), rendering),
                String.join("\n\n", texts) + "\n");
    }

    @Test
    void thePartsAreTheWholeFile() {
        HtmlPages pages = HtmlWriter.pages(rendering.document(), LayoutProfiles.standard());
        assertEquals(source, pages.whole());
        assertEquals(html.select("section.page").size(), pages.pages().size());
        assertEquals(List.of("一、政务工作动态", "二、厅（局）长进大厅", "三、惠企政策直达快享专项行动", "四、综窗改革攻坚行动"),
                pages.sections().stream().map(SectionExtent::heading).toList());
        assertEquals(1, pages.sections().getFirst().firstPage());
        SectionExtent before = null;
        for (SectionExtent section : pages.sections()) {
            assertTrue(section.lines() > 1 && section.firstPage() <= section.lastPage(), section.toString());
            assertTrue(before == null || before.lastPage() <= section.firstPage(), section.toString());
            before = section;
        }
        assertEquals(pages.pages().size(), before.lastPage(), "the last section ends on the last page");
    }

    @Test
    void pagesThatAreWrittenAgainAfterEditsAreAsIfTheyWereNew() {
        LayoutProfile layout = EcoreUtil.copy(LayoutProfiles.standard());
        var printer = new PagePrinter();
        Document document = rendering.document();
        assertEquals(source, printer.print(document, layout).whole());
        var body = new ArrayList<Block>(document.body());
        for (int i = 0; i < document.body().size(); i += 5) {
            body.add(i, new Paragraph("new-" + i, null, List.of(new Span("新的一段。".repeat(i + 1), Emphasis.NONE))));
            body.removeLast();
            assertAsNew(printer, document, body, layout);
        }
        assertAsNew(printer, document, body, LayoutProfiles.standard());
        layout.getPage().setLines(layout.getPage().getLines() - 2);
        assertAsNew(printer, document, body, EcoreUtil.copy(layout));
        assertEquals(source, printer.print(document, LayoutProfiles.standard()).whole());
    }

    private static void assertAsNew(PagePrinter printer, Document document, List<Block> body, LayoutProfile layout) {
        var edited = new Document(document.properties(), document.masthead(), body, document.imprint());
        assertEquals(HtmlWriter.pages(edited, layout), printer.print(edited, layout));
    }

    @Test
    void theFileIsWellFormed() {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(source, "", parser);
        assertEquals(List.of(), parser.getErrors());
        assertTrue(source.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
        assertTrue(source.endsWith("</html>\n"));
        assertFalse(source.contains("\r"));
    }

    @Test
    void theHeadSaysWhatTheDocumentIs() {
        assertEquals("窗口工作周报 2024年第2期（总第473期）", html.title());
        assertEquals("UTF-8", html.selectFirst("meta[charset]").attr("charset"));
        assertEquals("四川省政府政务服务和公共资源交易服务中心", html.selectFirst("meta[name=author]").attr("content"));
        assertEquals("2024-01-29", html.selectFirst("meta[name=date]").attr("content"));
        assertEquals("issue-2024-02", html.selectFirst("main").attr("data-origin"));
    }

    /** One file that needs nothing else and runs nothing. */
    @Test
    void nothingComesFromElsewhere() {
        assertEquals(0, html.select("script, link, img, iframe, object, embed, base, form, [src], [href], [style]").size());
        String css = html.selectFirst("style").data();
        assertFalse(css.contains("url(") || css.contains("@import") || css.contains("http"), css);
        for (Element element : html.getAllElements()) {
            element.attributes().forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), attribute::toString));
        }
        assertTrue(html.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content").startsWith("default-src 'none'"));
    }

    @Test
    void everyPartSaysWhereItCameFrom() {
        Set<String> expected = new TreeSet<>();
        rendering.document().masthead().forEach(line -> expected.add(line.origin()));
        rendering.document().body().forEach(block -> expected.add(block.origin()));
        rendering.document().imprint().forEach(line -> expected.add(line.origin()));
        Set<String> actual = new TreeSet<>(html.select("main [data-origin]").eachAttr("data-origin"));
        assertEquals(expected, actual);
        assertTrue(expected.size() > 20, expected::toString);
        for (Element element : html.select(".area p, .area h1, .area h2")) {
            assertTrue(element.hasAttr("data-origin"), element::outerHtml);
        }
    }

    @Test
    void headingsAreHeadings() {
        assertEquals(List.of("一、政务工作动态", "二、厅（局）长进大厅", "三、惠企政策直达快享专项行动", "四、综窗改革攻坚行动"),
                html.select("h1").eachText());
        assertEquals(List.of("（一）省本级综窗办件情况", "（二）事项授权及受理手册编制推进情况", "（三）其它工作开展情况"),
                html.select("h2").eachText());
        assertEquals(List.of("一、", "二、", "三、", "四、"), html.select("h1 > .label").eachText());
        assertEquals("1.", html.selectFirst("[data-origin=s-news-1-1] > .label").text());
    }

    @Test
    void departmentsStandOut() {
        assertEquals(List.of("水利厅", "交通运输厅", "交通工会", "省林草局"),
                html.select("[data-origin=s-visits] .unit").eachText());
        assertEquals(List.of("自然资源厅", "省林草局"), html.select("[data-origin=s-news-4-1] .unit").eachText());
    }

    @Test
    void pagesAreNumberedAtTheirOuterEdge() {
        List<Element> pages = html.select("section.page");
        assertTrue(pages.size() >= 4);
        for (int i = 0; i < pages.size(); i++) {
            Element folio = pages.get(i).selectFirst(".folio");
            assertEquals("— " + (i + 1) + " —", folio.attr("data-folio"));
            assertTrue(folio.hasClass(i % 2 == 0 ? "right" : "left"));
            assertEquals("", folio.text(), "the number is no part of the text");
        }
        assertEquals(1, html.select("header").size());
        assertEquals(1, html.select("footer").size());
        assertEquals(pages.getLast(), html.selectFirst("footer").closest("section"));
        assertEquals(List.of("四川省政府政务服务和公共资源交易服务中心", "2024年1月29日"), html.select("header .row p").eachText());
    }

    @Test
    void idsAreUnique() {
        List<String> ids = html.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertFalse(ids.isEmpty());
    }

    /** A browser may break a line only where we have broken it, and nowhere inside a page does text move to another line. */
    @Test
    void everyLineButTheFirstBeginsAtABreak() {
        for (Page page : PageBreaks.pages(rendering.document(), LayoutProfiles.standard())) {
            Element area = html.select("section.page").get(page.number() - 1).selectFirst(".area");
            List<Element> elements = area.children().stream()
                    .filter(element -> !Set.of("header", "footer").contains(element.tagName())).toList();
            assertEquals(page.pieces().size(), elements.size());
            for (int i = 0; i < elements.size(); i++) {
                Page.Piece piece = page.pieces().get(i);
                assertEquals(piece.lineStarts().size() - 1, elements.get(i).select("wbr").size());
                assertEquals(piece.continued(), elements.get(i).hasAttr("data-continued"));
                assertEquals(piece.continues(), elements.get(i).hasClass("continues"));
            }
        }
        assertTrue(html.select("wbr").size() > 40);
    }

    @Test
    void theStyleSheetHasTheValuesOfTheProfile() {
        String css = html.selectFirst("style").data();
        assertTrue(css.contains("@page { size: 210mm 297mm; margin: 0; }"), css);
        for (String value : List.of("--width: 210mm", "--height: 297mm", "--top: 37mm", "--left: 28mm", "--area-width: 156mm",
                "--area-height: 225mm", "--folio-distance: 7mm", "\"仿宋_GB2312\"", "\"方正小标宋简体\"", "font-size: 42pt",
                "border-bottom: 2.25pt solid #FF0000", "break-after: page")) {
            assertTrue(css.contains(value), value);
        }
    }

    @Test
    void anotherProfileGivesAnotherPage() throws IOException {
        LayoutProfile layout = EcoreUtil.copy(LayoutProfiles.standard());
        layout.getPage().setLines(11);
        layout.setPageNumber(null);
        layout.getRules().clear();
        org.jsoup.nodes.Document other = Jsoup.parse(write(rendering.document(), layout));
        assertTrue(other.select("section.page").size() > html.select("section.page").size());
        assertEquals(0, other.select(".folio").size());
    }

    @Test
    void kindsOfBlocksAreToldApart() throws IOException {
        var label = new Label("", 1, 1, new NumberFormat(NumberStyle.DECIMAL, "", "."));
        List<Block> body = List.of(new Heading("a", 3, label, List.of(Span.plain("三"))),
                new Heading("b", 6, label, List.of(Span.plain("六"))), new Heading("c", 9, label, List.of(Span.plain("九"))),
                new Placeholder("d", null, List.of(Span.plain("缺"))),
                new Paragraph("e", null, List.of(new Span("重", Emphasis.STRONG), new Span("厅", Emphasis.UNIT))),
                new Paragraph("", null, List.of()));
        var properties = new Properties("\"><x", "<t>&", "\"c\"", 2024, 1, 1, null, null, null);
        org.jsoup.nodes.Document other = Jsoup.parse(
                write(new Document(properties, List.of(), body, List.of()), LayoutProfiles.standard()));
        assertEquals(List.of("h3", "h6", "h6", "p", "p", "p"),
                other.select(".area > *").stream().map(Element::tagName).toList());
        assertEquals(List.of("9"), other.select("[aria-level]").eachAttr("aria-level"));
        assertEquals("d", other.selectFirst("[role=note]").attr("data-origin"));
        assertEquals("重", other.selectFirst("strong").text());
        assertEquals("厅", other.selectFirst("span.unit").text());
        assertEquals("<t>&", other.title());
        assertEquals("\"><x", other.selectFirst("main").attr("data-origin"));
        assertEquals(0, other.select("meta[name=date]").size());
    }

    /** Emphasis and labels that end exactly where a line or a page ends keep their characters. */
    @Test
    void spansMayEndAnywhere() throws IOException {
        for (int length = 20; length < 60; length++) {
            var text = new ArrayList<Span>();
            for (int i = 0; i < 40; i++) {
                text.add(new Span("字".repeat(length), i % 2 == 0 ? Emphasis.UNIT : Emphasis.NONE));
            }
            var label = new Label("", 1, 100, new NumberFormat(NumberStyle.CHINESE, "（", "）"));
            var paragraph = new Paragraph("p", label, text);
            org.jsoup.nodes.Document other = Jsoup.parse(write(new Document(
                    new Properties("i", "t", "c", 1, 1, 1, null, null, null), List.of(), List.of(paragraph), List.of()),
                    LayoutProfiles.standard()));
            assertEquals(paragraph.plainText(), String.join("", other.select("[data-origin=p]").eachText()));
            assertEquals(20 * length, other.select(".unit").eachText().stream().mapToInt(String::length).sum());
        }
    }

    private static String write(Document document, LayoutProfile layout) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlWriter().write(document, layout, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
