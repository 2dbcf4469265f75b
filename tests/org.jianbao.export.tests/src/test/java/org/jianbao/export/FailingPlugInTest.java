package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKind;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Placeholder;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.prose.ProsePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plug-in that fails costs its own section, never the document. */
class FailingPlugInTest {

    /** What a plug-in throws. */
    record Failure(String name, Supplier<Throwable> thrown) {

        @SuppressWarnings("unchecked")
        <T extends Throwable> void raise() throws T {
            throw (T) thrown.get();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Failure> failures() {
        return Stream.of(new Failure("RuntimeException", () -> new IllegalStateException("a < b\u0000")),
                new Failure("NullPointerException", NullPointerException::new),
                new Failure("LinkageError", () -> new NoClassDefFoundError("org/example/Gone")),
                new Failure("StackOverflowError", FailingPlugInTest::overflow),
                new Failure("AssertionError", () -> new AssertionError("no")));
    }

    private static Throwable overflow() {
        return overflow().getCause();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aRendererThatThrowsHalfWayCostsItsSection(Failure failure) {
        SectionRenderer half = (section, context) -> {
            context.paragraph(section, List.of(Span.plain("一半")));
            failure.raise();
        };
        Rendering rendering = render(Contributions.read().with(ProsePackage.eNS_URI, "VisitRoster", "org.example.broken", half));
        assertOnlyChanged("s-visits", rendering);
        assertFailed("s-visits", rendering);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aRendererThatCannotBeMadeCostsItsSection(Failure failure) {
        var made = new SectionRenderers(List.of(new SectionRenderers.Entry(ProsePackage.eNS_URI, "VisitRoster",
                "org.example.broken", () -> {
                    failure.raise();
                    return null;
                })));
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        Rendering rendering = new Bulletin(bulletin.series(), bulletin.issue(), made).render();
        assertFailed("s-visits", rendering);
        assertTrue(Bulletin.rules(rendering).contains("section.renderer.missing"), "the others have no renderer here");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aGroupKeepsItsOtherSections(Failure failure) {
        Rendering rendering = render(Contributions.read().with(FiguresPackage.eNS_URI, "ServiceFigures", "org.example.broken",
                (SectionRenderer) (section, context) -> failure.raise()));
        assertOnlyChanged("s-window-service", rendering);
        assertFailed("s-window-service", rendering);
    }

    /** A kind gives names to the sentences of other sections too: those say which name they miss. */
    @ParameterizedTest
    @MethodSource("failures")
    void aKindThatThrowsCostsItsSection(Failure failure) {
        var kind = new SectionKind() {
            @Override
            public Scope figures(Section section, FigureSource figures) {
                failure.raise();
                return null;
            }
        };
        Rendering rendering = render(
                Contributions.read().with(FiguresPackage.eNS_URI, "StatusBreakdown", "org.example.broken", kind));
        assertFailed("s-policy-status", rendering);
        assertEquals(List.of("（二）在四川政务服务网助企惠企服务专区、省政务服务大厅、省中心门户网站和微信公众号等平台发布11项省级惠企政策事项图文解读，"
                + "涉及科技厅、交通运输厅、住房城乡建设厅、省市场监管局和省药监局。截至目前，除到期已停止执行${政策清单.到期已停止执行}项、"
                + "非普惠性${政策清单.非普惠性}项及市县执行${政策清单.市县执行}项外，其余省级层面继续执行的36项已全部完成解读，占比100%。"),
                Bulletin.from(rendering, "s-policy-reading-1"));
        assertEquals(3, Bulletin.rules(rendering).stream().filter("phrase.name"::equals).count());
    }

    @Test
    void aKindThatThrowsIsNamedEvenIfItsSectionWasQuotedBefore() {
        var kind = new SectionKind() {
            @Override
            public Scope figures(Section section, FigureSource figures) {
                throw new IllegalStateException();
            }
        };
        Bulletin bulletin = Bulletin.open(SampleSeries.folder(), SampleSeries.ISSUE,
                Contributions.read().with(FiguresPackage.eNS_URI, "StatusBreakdown", "org.example.broken", kind));
        bulletin.element("s-news-1-1", Paragraph.class).setText("${政策清单.合计}");
        assertFailed("s-policy-status", bulletin.render());
    }

    @Test
    void aSectionWithoutRendererIsAMarkedPlace() {
        Rendering rendering = render(Contributions.read().without("org.jianbao.sections.figures"));
        List<Block> places = rendering.document().body().stream().filter(Placeholder.class::isInstance).toList();
        assertEquals(4, places.size(), places::toString);
        assertTrue(places.getFirst().plainText().startsWith("（一）〔"), places.getFirst()::plainText);
    }

    private static Rendering render(Contributions contributions) {
        return Bulletin.open(SampleSeries.folder(), SampleSeries.ISSUE, contributions).render();
    }

    /** Checks that only the blocks of one section differ from those of the sample, but for its heading. */
    private static void assertOnlyChanged(String section, Rendering rendering) {
        List<Block> expected = Bulletin.sample(SampleSeries.ISSUE).render().document().body();
        List<Block> actual = rendering.document().body();
        assertEquals(expected.size(), actual.size());
        int changed = 0;
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                changed++;
                assertEquals(section, actual.get(i).origin());
            }
        }
        assertEquals(1, changed);
    }

    private static void assertFailed(String section, Rendering rendering) {
        List<Block> places = rendering.document().body().stream()
                .filter(block -> block instanceof Placeholder && block.origin().equals(section)).toList();
        assertEquals(1, places.size(), rendering::toString);
        assertTrue(places.getFirst().plainText().contains("插件"), places.getFirst()::plainText);
        List<Finding> failed = rendering.findings().stream()
                .filter(finding -> finding.rule().equals("section.plugin.failed")).toList();
        assertEquals(1, failed.size(), rendering.findings()::toString);
        assertEquals(Severity.ERROR, failed.getFirst().severity());
        assertEquals(section, failed.getFirst().place().element());
    }
}
