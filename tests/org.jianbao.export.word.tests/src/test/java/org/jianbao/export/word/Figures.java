package org.jianbao.export.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Label;
import org.jianbao.export.document.PageBreak;
import org.jianbao.export.document.Paragraph;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.RunInHeading;
import org.jianbao.export.document.Table;
import org.jianbao.export.document.Table.Align;
import org.jianbao.export.document.Table.Cell;
import org.jianbao.export.document.Table.Column;
import org.jianbao.export.document.Table.Row;
import org.jianbao.fixtures.Pictures;

/** Documents with tables, charts and pictures. */
final class Figures {

    private Figures() {
    }

    static List<Span> text(String text) {
        return text.isEmpty() ? List.of() : List.of(Span.plain(text));
    }

    /** Returns a document with masthead and end block around some blocks. */
    static Document around(Block... blocks) {
        Document sample = Fixture.bulletin();
        return new Document(sample.properties(), sample.masthead(), List.of(blocks), sample.imprint());
    }

    /** Returns a document of one block of every kind. */
    static Document all() {
        return around(new Paragraph("p", null, text("各窗口办件情况见表1。")), table(), new Paragraph("p2", null, text("占比见图1。")),
                chart(Chart.Kind.BAR), new PageBreak("end"),
                new RunInHeading("r", 2, new Label(Label.HEADINGS, 2, 1, Fixture.LADDER.get(2)), text("进展。"), text("已经完成。")),
                chart(Chart.Kind.LINE), picture(600, 300, 150), chart(Chart.Kind.PIE));
    }

    /** Returns a table with merged cells in its head and body and a row of totals. */
    static Table table() {
        var head = List.of(
                new Row("t", List.of(new Cell("t", 1, 2, text("窗口")), new Cell("t", 1, 2, text("部门")), new Cell("t", 2, 1, text("办件")),
                        new Cell("t", 1, 2, text("满意率（%）")))),
                new Row("t", List.of(new Cell("t", text("受理")), new Cell("t", text("办结")))));
        var body = List.of(
                new Row("row-1", List.of(new Cell("row-1", 1, 2, text("综合窗口")), new Cell("row-1", List.of(new Span("省林草局", Emphasis.UNIT))),
                        new Cell("row-1", text("1200")), new Cell("figure-1", text("1180")), new Cell("row-1", text("99.50")))),
                new Row("row-2", List.of(new Cell("row-2", text("水利厅")), new Cell("row-2", text("-7")), new Cell("row-2", text("0")),
                        new Cell("row-2", text("100.00")))));
        var totals = List.of(new Row("t", List.of(new Cell("t", 2, 1, text("合计")), new Cell("t", text("1193")), new Cell("t", text("1180")),
                new Cell("t", text("")))));
        return new Table("t", text("表1 本周办件情况"), List.of(new Column(0, Align.CENTRE), new Column(0, Align.LEFT),
                new Column(0, Align.RIGHT), new Column(0, Align.RIGHT), new Column(0, Align.RIGHT)), head, body, totals);
    }

    /** Returns a table of figures. */
    static Table table(int rows, int columns) {
        var head = List.of(new Row("t", IntStream.range(0, columns).mapToObj(i -> new Cell("t", text("列" + i))).toList()));
        var body = IntStream.range(0, rows).mapToObj(row -> new Row("row-" + row, IntStream.range(0, columns)
                .mapToObj(i -> new Cell("row-" + row, text(Integer.toString(row * i)))).toList())).toList();
        var all = new ArrayList<Column>();
        IntStream.range(0, columns).forEach(i -> all.add(new Column(0, Align.RIGHT)));
        return new Table("t", text("表2 <大表> & “数据”"), all, rows == 0 ? List.of() : head, body, List.of());
    }

    static List<BigDecimal> figures(String figures) {
        return Arrays.stream(figures.split(" ")).map(figure -> figure.equals("-") ? null : new BigDecimal(figure)).toList();
    }

    /** Returns a chart with a gap and, but for a pie, figures below zero. */
    static Chart chart(Chart.Kind kind) {
        List<Chart.Series> series = kind == Chart.Kind.PIE
                ? List.of(new Chart.Series("s", "占比", figures("36.62 12.68 50.70 0")))
                : List.of(new Chart.Series("s1", "受理", figures("774 820 - 905")), new Chart.Series("s2", "办结", figures("701 -95 640 880")),
                        new Chart.Series("s3", "<退件> & “其他”", figures("12 8 30 1")));
        return new Chart("c-" + kind, kind, "各周办件量（单位：件）", List.of("第1周", "第2周", "第3周", "第4周"), series, text("图1 各周办件量"));
    }

    /** Returns a picture. */
    static Picture picture(int width, int height, int resolution) {
        byte[] content = Pictures.png(width, height, resolution);
        return new Picture("photo", "pictures/大厅 1.png", Picture.Format.PNG, width, height, resolution, 0, "办事大厅", text("图2 办事大厅"),
                () -> content);
    }

    /** Returns what is hostile in one way each. */
    static Stream<Block> hostile() {
        String dot = "~";
        return Stream.of(table(0, 1), table(1, 1), table(1000, 3), table(3, 60), table(2, Table.MOST_COLUMNS),
                new Table("", List.of(), table().columns(), table().head(), List.of(), List.of()),
                new Chart("c", Chart.Kind.BAR, "", List.of(""), List.of(new Chart.Series("", "", figures("-"))), List.of()),
                new Chart("c", Chart.Kind.LINE, dot, List.of("一"), List.of(new Chart.Series("", "甲", figures("-0.000001"))), List.of()),
                new Chart("c", Chart.Kind.PIE, dot, List.of("一"), List.of(new Chart.Series("", "甲", figures("1E+30"))), text("图")),
                new Chart("c", Chart.Kind.BAR, dot, IntStream.range(0, 70).mapToObj(i -> "类" + i).toList(),
                        IntStream.range(0, 12).mapToObj(s -> new Chart.Series("", "系列" + s, IntStream.range(0, 70)
                                .mapToObj(i -> BigDecimal.valueOf(s * i, 2)).toList())).toList(), text("图")),
                picture(1, 1, 4800), picture(1, 1900, 30), picture(1900, 2, 30));
    }
}
