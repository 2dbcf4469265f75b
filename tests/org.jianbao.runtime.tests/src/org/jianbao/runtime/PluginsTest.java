package org.jianbao.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EPackage;
import org.jianbao.core.check.Finding;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.export.html.HtmlWriter;
import org.jianbao.sections.prose.ProseFactory;
import org.jianbao.sections.prose.ProsePackage;
import org.junit.jupiter.api.Test;

/** The shipped plug-ins are found, and a broken one is reported in its name without harm to the others. */
public class PluginsTest {

    private static final String BROKEN = "org.jianbao.runtime.tests";

    private final Plugins plugins = new Plugins(RegistryFactory.getRegistry());

    @Test
    void findsEveryShippedKindWithItsPackageKindAndRenderer() {
        List<SectionKinds.Entry> shipped = plugins.kinds().all().stream()
                .filter(entry -> entry.id().startsWith("org.jianbao.sections.")).toList();
        assertEquals(List.of("narrative", "news", "progress", "sectionGroup", "serviceFigures", "statusBreakdown",
                "visitRoster"), shipped.stream().map(entry -> entry.id().replaceAll(".*\\.", "")).sorted().toList());
        for (SectionKinds.Entry entry : shipped) {
            EPackage ePackage = entry.ePackage().get();
            assertEquals(entry.nsUri(), ePackage.getNsURI());
            var eClass = (org.eclipse.emf.ecore.EClass) ePackage.getEClassifier(entry.className());
            assertTrue(entry.kind().get() != null);
            assertTrue(plugins.renderers().renderer(plugins.renderers().entry(eClass).orElseThrow()) != null);
        }
    }

    @Test
    void findsEveryShippedFormat() {
        assertEquals(List.of("docx", "html", "throwing", "txt"), plugins.writers().formats());
        assertInstanceOf(HtmlWriter.class, plugins.writers().entry("html").orElseThrow().writer().get());
        assertEquals("docx", plugins.writers().entry("docx").orElseThrow().extension());
    }

    @Test
    void reportsWhatIsMissingAndWhatIsTakenInTheNameOfThePlugin() {
        assertEquals(List.of("plugin.duplicate", "plugin.duplicate", "plugin.incomplete", "plugin.incomplete"),
                plugins.problems().stream().map(Finding::rule).sorted().toList());
        assertTrue(plugins.problems().stream().allMatch(problem -> problem.place().file().equals(BROKEN)));
        assertTrue(plugins.problems().stream().anyMatch(problem -> problem.message().contains("package, renderer")));
    }

    @Test
    void aSecondPluginCannotTakeOverAKind() {
        var news = ProseFactory.eINSTANCE.createNewsSection();
        var entry = plugins.renderers().entry(news.eClass()).orElseThrow();
        assertEquals("org.jianbao.sections.prose", entry.contributor());
        assertEquals("org.jianbao.sections.prose.internal.NewsRenderer",
                plugins.renderers().renderer(entry).getClass().getName());
    }

    @Test
    void aPackageThatCannotBeLoadedCountsAsNotInstalled() {
        EPackage.Registry packages = plugins.kinds().packages();
        assertNull(packages.getEPackage("http://example.org/lost/1"));
        assertNull(packages.getEPackage("http://example.org/wrong/1"));
        assertEquals(ProsePackage.eINSTANCE, packages.getEPackage(ProsePackage.eNS_URI));
    }

    @Test
    void aClassThatFailsNamesItsPlugin() {
        var failure = assertThrows(IllegalStateException.class,
                () -> plugins.writers().entry("throwing").orElseThrow().writer().get());
        assertTrue(failure.getMessage().contains(BROKEN), failure.getMessage());
        SectionKinds.Entry wrong = plugins.kinds().all().stream().filter(entry -> entry.id().equals("wrong"))
                .findFirst().orElseThrow();
        assertTrue(assertThrows(IllegalStateException.class, wrong.kind()::get).getMessage().contains(BROKEN));
    }
}
