package org.jianbao.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jianbao.core.text.Span;
import org.jianbao.export.Bulletin;
import org.jianbao.export.Rendering;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Heading;
import org.jianbao.export.document.PageBreak;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Properties;
import org.jianbao.export.document.RunInHeading;
import org.jianbao.export.document.Table;
import org.jianbao.export.document.Table.Align;
import org.jianbao.export.document.Table.Cell;
import org.jianbao.export.document.Table.Column;
import org.jianbao.export.document.Table.Row;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.Golden;
import org.jianbao.fixtures.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, charts and pictures on HTML pages. */
class FiguresHtmlTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/jianbao/export/html/golden");
    private static final Properties PROPERTIES = new Properties("i", "简报", "", 2024, 1, 1, null, null, null);

    private static Document document(Block... blocks) {
        return new Document(PROPERTIES, List.of(), List.of(blocks), List.of());
    }

    private static String source(Block... blocks) {
        return Bulletin.written(new HtmlWriter(), new Rendering(document(blocks), List.of()));
    }

    private static org.jsoup.nodes.Document html(Block... blocks) {
        return Jsoup.parse(source(blocks));
    }

    private static List<Span> text(String text) {
        return List.of(Span.plain(text));
    }

    private static Row row(String origin, Object... cells) {
        return new Row(origin, Arrays.stream(cells).map(cell -> cell instanceof Cell made ? made : new Cell(origin, text((String) cell)))
                .toList());
    }

    /** A table of two columns whose first cell goes over all rows. */
    private static Table table(int rows) {
        var body = new ArrayList<Row>();
        for (int i = 0; i < rows; i++) {
            body.add(i == 0 ? row("r0", new Cell("r0", 1, rows, text("合并")), "0") : row("r" + i, Integer.toString(i)));
        }
        return new Table("t", text("表1"), List.of(new Column(1, Align.LEFT), new Column(3, Align.RIGHT)),
                List.of(row("t", new Cell("t", 2, 1, text("表头")))), body, List.of(row("t", "合计", "x")));
    }

    private static Chart chart(Chart.Kind kind, String... values) {
        return new Chart("c", kind, "标题", IntStream.range(0, values.length).mapToObj(i -> "类<" + i).toList(),
                List.of(new Chart.Series("s", "甲", Arrays.stream(values).map(BigDecimal::new).toList())), text("图1"));
    }

    private static Picture picture(byte[] content) {
        return new Picture("photo", "a.png", Picture.Format.PNG, 300, 150, 300, 0, "大厅 \"北\"", text("图2"), () -> content);
    }

    @Test
    void aLongTableRepeatsItsHeadAndLosesNoRow() {
        org.jsoup.nodes.Document html = html(table(100));
        List<Element> tables = html.select("table");
        assertTrue(tables.size() >= 3 && tables.size() <= 5, () -> tables.size() + " pages");
        tables.forEach(table -> assertEquals("表头", table.select("thead th[colspan=2]").text()));
        assertEquals(IntStream.range(0, 100).mapToObj(Integer::toString).toList(),
                html.select("td.tableCell.right").eachText());
        assertEquals(1, html.select("p.caption").size());
        assertEquals(tables.size() - 1, html.select("table[data-continued]").size());
        for (Element table : tables) {
            int rows = table.select("tbody tr:has(td.tableCell)").size();
            assertEquals(Integer.toString(rows), table.selectFirst("td[rowspan]").attr("rowspan"), "merged as far as the page goes");
        }
    }

    @Test
    void noPageIsOverfull() {
        for (Page page : PageBreaks.pages(document(table(400)), LayoutProfiles.standard())) {
            assertTrue(page.pieces().stream().mapToInt(Page.Piece::lines).sum() <= 23, page::toString);
        }
    }

    @Test
    void rowsAndCellsSayWhereTheyComeFrom() {
        var marked = new Table("t", List.of(), List.of(new Column(0, Align.LEFT)), List.of(),
                List.of(new Row("row", List.of(new Cell("cell", text("x")))), row("other", "y")), List.of());
        org.jsoup.nodes.Document html = html(marked);
        assertEquals(List.of("row", "other"), html.select("tr").eachAttr("data-origin"));
        assertEquals(List.of("cell"), html.select("td").eachAttr("data-origin"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void everyNumberOfRowsIsPrinted(int rows) {
        var body = Collections.nCopies(rows, row("r", "1"));
        var table = new Table("t", List.of(), List.of(new Column(0, Align.RIGHT)), List.of(), body, List.of());
        assertEquals(rows, html(table).select("td").size());
    }

    @Test
    void aHeadingStaysWithTheTableBelowIt() {
        var lines = Collections.nCopies(19, (Block) new Paragraph("p", null, text("行")));
        var blocks = new ArrayList<>(lines);
        blocks.add(new Heading("h", 1, null, text("标题")));
        blocks.add(table(3));
        org.jsoup.nodes.Document html = html(blocks.toArray(Block[]::new));
        assertEquals(19, html.select("#page-1 p").size());
        assertEquals(1, html.select("#page-2 h1").size());
    }

    @Test
    void aPageBreakMakesNoBlankPage() {
        var text = new Paragraph("p", null, text("行"));
        var end = new PageBreak("e");
        assertEquals(2, html(end, text, end, end, chart(Chart.Kind.BAR, "1"), end).select(".page").size());
        assertEquals(1, html(end).select(".page").size());
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void aChartIsDrawnOnThePage(Chart.Kind kind) {
        String source = source(chart(kind, "12", "0.50", "3"));
        Element svg = Jsoup.parse(source).selectFirst("figure[data-origin=c] svg");
        assertEquals("标题", svg.attr("aria-label"));
        assertTrue(svg.select("text").eachText().stream().anyMatch(label -> label.startsWith("0.50")), svg::toString);
        assertTrue(svg.text().contains("类<1"), svg::toString);
        assertFalse(source.contains("NaN") || source.contains("Infinity"), source);
        Golden.check(GOLDEN.resolve(kind + ".svg"), svg.outerHtml() + "\n");
    }

    @Test
    void figuresBelowZeroAndFarApartStayInTheDrawing() {
        for (String[] values : new String[][] {{"-5", "3"}, {"0", "0"}, {"-0.0001"}, {"1E+30", "-1E+30"}, {"7"}}) {
            Element svg = html(chart(Chart.Kind.BAR, values)).selectFirst("svg");
            for (Element bar : svg.select("rect")) {
                double y = Double.parseDouble(bar.attr("y"));
                double height = Double.parseDouble(bar.attr("height"));
                assertTrue(y >= 0 && height >= 0 && y + height <= 227, () -> Arrays.toString(values) + bar);
            }
        }
    }

    @Test
    void aPictureIsInTheFileUnlessItIsHuge() {
        Element image = html(picture(Pictures.png(300, 150, 300))).selectFirst("figure[data-origin=photo] img");
        assertTrue(image.attr("src").startsWith("data:image/png;base64,"), image::toString);
        assertEquals("大厅 \"北\"", image.attr("alt"));
        assertEquals("width: 25.400mm; height: 12.700mm", image.attr("style"));
        org.jsoup.nodes.Document huge = html(picture(new byte[FigureMarkup.LARGEST_PICTURE + 1]));
        assertEquals(List.of(), List.copyOf(huge.select("img")));
        assertEquals("a.png", huge.select("figure .box").text());
        assertTrue(huge.selectFirst("meta[http-equiv]").attr("content").endsWith("img-src data:"), "and nothing from elsewhere");
    }

    @Test
    void aPictureThatIsGoneLeavesABox() {
        var gone = new Picture("p", "a.png", Picture.Format.PNG, 30, 20, 96, 0, "", List.of(), () -> {
            throw new IOException("gone");
        });
        assertEquals("a.png", html(gone).select("figure .box").text());
    }

    @Test
    void aRunInHeadingSharesItsParagraph() {
        Element paragraph = html(new RunInHeading("r", 2, null, text("进展。"), text("已经完成。"))).selectFirst("p[data-origin=r]");
        assertEquals("进展。已经完成。", paragraph.wholeText());
        assertEquals("进展。", paragraph.select("span.heading2[role=heading][aria-level=2]").text());
    }
}
