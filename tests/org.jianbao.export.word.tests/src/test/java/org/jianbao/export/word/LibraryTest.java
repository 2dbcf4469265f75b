package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.rules.IssueChecks;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.lint.StructureLint;
import org.jianbao.core.text.Emphasis;
import org.jianbao.core.text.Span;
import org.jianbao.export.DocumentBuilder;
import org.jianbao.export.Rendering;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Placeholder;
import org.jianbao.export.document.Table;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structures that ship, each with a filled issue: all are designed without Java, and print without a finding. */
class LibraryTest {

    private static final Path SAMPLES = SampleSeries.repository().resolve("samples");

    private record Printed(Issue issue, List<Finding> findings, Document document) {
    }

    static List<Path> series() throws IOException {
        try (Stream<Path> found = Files.list(SAMPLES)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Printed> print(Path folder) throws IOException {
        Contributions installed = Contributions.read();
        var series = new Series(folder, installed.kinds());
        var printed = new ArrayList<Printed>();
        for (Path file : series.issueFiles()) {
            Issue issue = series.issue(file);
            var findings = new ArrayList<>(new IssueChecks(series).check(issue));
            Rendering rendering = new DocumentBuilder(series, installed.renderers()).build(issue);
            findings.addAll(rendering.findings());
            printed.add(new Printed(issue, findings, rendering.document()));
        }
        return printed;
    }

    @ParameterizedTest
    @MethodSource("series")
    void everyStructureCouldBePublished(Path folder) throws IOException {
        var series = new Series(folder, Contributions.read().kinds());
        try (Stream<Path> found = Files.list(folder.resolve("structures"))) {
            for (Path file : found.toList()) {
                ReportStructure structure = series.files().load(file, ReportStructure.class);
                assertEquals(List.of(), new StructureLint(series.kinds()).check(structure, series.files()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList());
            }
        }
    }

    private static Document last(String name) throws IOException {
        return print(SAMPLES.resolve(name)).getLast().document();
    }

    private static <T extends Block> List<T> blocks(Document document, Class<T> type) {
        return document.body().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> emphasised(Document document) {
        return document.body().stream().flatMap(block -> block.text().stream())
                .filter(span -> span.emphasis() != Emphasis.NONE).map(Span::text).toList();
    }

    @ParameterizedTest
    @MethodSource("series")
    void everyIssueIsPrintedWithoutFault(Path folder) throws IOException {
        List<Printed> printed = print(folder);
        assertFalse(printed.isEmpty(), "a series without an issue");
        for (Printed one : printed) {
            assertEquals(List.of(), one.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::message).toList());
            assertEquals(List.of(), blocks(one.document(), Placeholder.class));
        }
    }

    @Test
    void weeklyWithoutJavaReadsLikeTheOneOfPlugins() throws IOException {
        Document designed = last("窗口工作周报（自定义栏目）");
        Document plugins = last(SampleSeries.NAME);
        assertEquals(plugins.masthead().stream().map(line -> line.text()).toList(),
                designed.masthead().stream().map(line -> line.text()).toList());
        assertEquals(plugins.body().stream().map(Block::plainText).toList(),
                designed.body().stream().map(Block::plainText).toList());
        assertEquals(emphasised(plugins), emphasised(designed));
        assertEquals(plugins.imprint().stream().map(line -> line.text()).toList(),
                designed.imprint().stream().map(line -> line.text()).toList());
        assertEquals(AutomaticNumbers.paragraphs(new WordFile(Fixture.write(plugins))),
                AutomaticNumbers.paragraphs(new WordFile(Fixture.write(designed))));
    }

    @Test
    void monthlyHasTableTotalsAndAllKindsOfCharts() throws IOException {
        Document document = last("政务服务月报");
        Table table = blocks(document, Table.class).getFirst();
        assertEquals(2, table.head().size());
        assertEquals(8, table.body().size());
        assertTrue(table.plainText().lines().skip(3).findFirst().orElse("").startsWith("1\t市公安局\t3120\t3098\t0"),
                table.plainText());
        assertTrue(table.plainText().endsWith("合计\t\t12500\t12425\t8\t99.40%"), table.plainText());
        assertEquals(List.of(Chart.Kind.BAR, Chart.Kind.LINE, Chart.Kind.PIE),
                blocks(document, Chart.class).stream().map(Chart::kind).toList());
    }

    @Test
    void ranksAreSharedByEqualScores() throws IOException {
        String ranking = blocks(last("督查通报"), Table.class).getFirst().plainText();
        assertTrue(ranking.contains("1\t市公安局\t98.0\t96.5\t97.0\t97.35\n1\t市税务局"), ranking);
        assertTrue(ranking.contains("\n3\t市市场监管局"), ranking);
    }

    @Test
    void chronicleIsInTheOrderOfDays() throws IOException {
        List<String> days = last("大事记").body().stream().map(Block::plainText).filter(text -> text.startsWith("6月"))
                .map(text -> text.substring(0, text.indexOf('日') < 0 ? 0 : text.indexOf('日') + 1)).toList();
        assertEquals(List.of("6月3日", "6月12日", "6月18日", "6月25日"), days.stream().filter(day -> !day.isEmpty()).toList());
    }
}
