package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.Table.Align;
import org.jianbao.export.document.Table.Column;
import org.jianbao.export.text.TextWriter;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.Pictures;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.structure.NumberStyle;
import org.jianbao.sections.prose.ProsePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables, charts, pictures and the other blocks that a renderer adds, as they come out as text and findings. */
class SectionBlocksTest {

    /** The section whose renderer is replaced. */
    private static final String SECTION = "s-visits";

    private static Rendering render(Path folder, SectionRenderer renderer) {
        return Bulletin.open(folder, SampleSeries.ISSUE,
                Contributions.read().with(ProsePackage.eNS_URI, "VisitRoster", "org.example", renderer)).render();
    }

    private static Rendering render(SectionRenderer renderer) {
        return render(SampleSeries.folder(), renderer);
    }

    private static List<Block> blocks(Rendering rendering) {
        return rendering.document().body().stream().filter(block -> block.origin().equals(SECTION)).skip(1).toList();
    }

    private static List<Span> text(String text) {
        return List.of(Span.plain(text));
    }

    private static List<BigDecimal> figures(String... figures) {
        return Arrays.stream(figures).map(figure -> figure.isEmpty() ? null : new BigDecimal(figure)).toList();
    }

    private static final SectionRenderer TABLE = (section, context) -> {
        var head = List.of(
                context.row(section, List.of(context.cell(section, 1, 2, text("窗口")), context.cell(section, 2, 1, text("办件")))),
                context.row(section, List.of(context.cell(section, text("受理")), context.cell(section, text("办结")))));
        var body = List.of(context.row(section, Stream.of("税务\t", "12\u0000", "-3.50").map(cell -> context.cell(section, text(cell)))
                .toList()));
        var totals = List.of(context.row(section, List.of(context.cell(section, text("合计")),
                context.cell(section, 2, 1, text("8.50")))));
        context.table(section, text("表1 办件"), List.of(new Column(0, Align.CENTRE), new Column(1, Align.RIGHT),
                new Column(1, Align.RIGHT)), head, body, totals);
    };

    @Test
    void aTableIsALineForEachRow() {
        Rendering rendering = render(TABLE);
        assertEquals(List.of("表1 办件\n窗口\t办件\t\n\t受理\t办结\n税务 \t12\t-3.50\n合计\t8.50\t"),
                blocks(rendering).stream().map(Block::plainText).toList());
        assertEquals(List.of("text.character"), Bulletin.rules(rendering));
        assertTrue(Bulletin.written(new TextWriter(), rendering).contains("\n\n表1 办件\n窗口\t办件\t\n"));
    }

    @Test
    void cellsThatDoNotFillTheirRowsCostTheSection() {
        Rendering rendering = render((section, context) -> context.table(section, List.of(), List.of(new Column(0, Align.LEFT),
                new Column(0, Align.LEFT)), List.of(), List.of(context.row(section, List.of(context.cell(section, text("1"))))),
                List.of()));
        assertEquals(List.of("section.plugin.failed"), Bulletin.rules(rendering));
        assertTrue(rendering.findings().getFirst().message().contains("row 1"), rendering.findings()::toString);
    }

    @Test
    void aTableWiderThanWordProcessorsTakeIsAMarkedPlace() {
        Rendering rendering = render((section, context) -> context.table(section, text("表1"),
                Collections.nCopies(500, new Column(0, Align.LEFT)), List.of(), List.of(), List.of()));
        assertEquals(List.of("table.columns"), Bulletin.rules(rendering));
        assertEquals("〔表格过宽未能输出：表1〕", blocks(rendering).getFirst().plainText());
    }

    @Test
    void aChartIsALineForEachCategory() {
        Rendering rendering = render((section, context) -> context.chart(section, Chart.Kind.LINE, "办件量", List.of("一月", "二月"),
                List.of(context.series(section, "受理", figures("1.50", "-2")), context.series(section, "办结", figures("", "3"))),
                text("图1 办件量")));
        assertEquals(List.of("办件量\n\t受理\t办结\n一月\t1.50\t\n二月\t-2\t3\n图1 办件量"),
                blocks(rendering).stream().map(Block::plainText).toList());
        assertEquals(List.of(), Bulletin.rules(rendering));
    }

    @ParameterizedTest
    @CsvSource({"'', chart.empty", "-1, chart.pie", "0, chart.pie", "2, ''"})
    void aChartThatCannotBeDrawnIsReported(String figure, String rule) {
        Rendering rendering = render((section, context) -> context.chart(section, Chart.Kind.PIE, null, List.of("一月"),
                List.of(context.series(section, "受理", figures(figure))), text("图1")));
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), Bulletin.rules(rendering));
        Block block = blocks(rendering).getFirst();
        assertEquals(rule.equals("chart.empty"), block instanceof Placeholder);
        if (block instanceof Chart chart) {
            assertEquals(rule.isEmpty() ? Chart.Kind.PIE : Chart.Kind.BAR, chart.kind());
        }
    }

    @Test
    void headingsAndItemsHaveNumbersOfTheirOwn() {
        var circled = new NumberFormat(NumberStyle.CHINESE, "第", "项 ");
        Rendering rendering = render((section, context) -> {
            context.heading(section, text("概况"), true);
            context.heading(section, text("说明"), false);
            context.item(section, circled, 1, 1, text("甲"));
            context.item(section, circled, 1, 2, text("乙"));
            context.pageBreak(section);
            context.runInHeading(section, text("进展。"), text("全部完成"), true);
        });
        assertEquals(List.of("（一）概况", "说明", "第一项 甲", "第二项 乙", "", "（二）进展。全部完成"),
                blocks(rendering).stream().map(Block::plainText).toList());
        assertTrue(Bulletin.written(new TextWriter(), rendering).contains("第二项 乙\n\n（二）进展"), "a page break is no line");
    }

    @Test
    void aPictureOfTheSeriesIsReadWhenItIsWritten(@TempDir Path temp) throws IOException {
        Path folder = SampleSeries.copyTo(temp);
        byte[] png = Pictures.png(400, 300, 300);
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/a.png"), png);
        Rendering rendering = render(folder, (section, context) -> context.picture(section, "pictures/a.png", "大厅", text("图2")));
        var picture = (Picture) blocks(rendering).getFirst();
        assertEquals("400 x 300 at 300", picture.width() + " x " + picture.height() + " at " + picture.resolution());
        assertArrayEquals(png, picture.content().bytes());
        Files.write(folder.resolve("pictures/a.png"), Pictures.png(10, 10, 72));
        assertThrows(ModelFileException.class, picture.content()::bytes, "another picture than the document was made with");
    }

    @ParameterizedTest
    @CsvSource({"gone.png, picture.missing", "../../secret.png, picture.missing", "/etc/passwd, picture.missing",
        "departments.register, picture.broken", "cut.png, picture.broken", "huge.png, picture.broken", "pictures, picture.missing",
        "cut.jpg, picture.broken", "'', picture.missing", "http://127.0.0.1:9/a.png, picture.missing"})
    void aPictureThatCannotBeShownIsAMarkedPlace(String file, String rule, @TempDir Path temp) throws IOException {
        Path folder = SampleSeries.copyTo(temp);
        Files.createDirectories(folder.resolve("pictures"));
        byte[] png = Pictures.png(40, 30, 96);
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, png.length - 15));
        Files.write(folder.resolve("huge.png"), Pictures.png(2_000_000_000, 2_000_000_000, 96));
        Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(Pictures.jpeg(40, 30), 60));
        Rendering rendering = render(folder, (section, context) -> context.picture(section, file, null, text("图2 大厅")));
        assertEquals(List.of(rule), Bulletin.rules(rendering));
        assertEquals(List.of("〔图片“" + file + "”未能输出：图2 大厅〕"), blocks(rendering).stream().map(Block::plainText).toList());
        assertTrue(rendering.findings().getFirst().message().length() > 20, "says what to do");
    }
}
