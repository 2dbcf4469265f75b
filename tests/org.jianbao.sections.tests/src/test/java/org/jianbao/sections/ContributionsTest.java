package org.jianbao.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.fixtures.Contributions;
import org.jianbao.model.bulletin.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the plugin.xml files say is really there. */
class ContributionsTest {

    static List<SectionKinds.Entry> kinds() {
        return Contributions.read().kinds().all();
    }

    @Test
    void allKindsOfTheBulletinAreThere() {
        assertEquals(List.of("Narrative", "NewsSection", "Progress", "SectionGroup", "ServiceFigures", "StatusBreakdown",
                "VisitRoster"), kinds().stream().map(SectionKinds.Entry::className).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theKindIsComplete(SectionKinds.Entry entry) {
        assertEquals(entry.nsUri(), entry.ePackage().get().getNsURI());
        EClass eClass = (EClass) entry.ePackage().get().getEClassifier(entry.className());
        assertNotNull(eClass, entry.className());
        assertInstanceOf(Section.class, EcoreUtil.create(eClass));
        assertNotNull(entry.kind().get());
        var renderers = Contributions.read().renderers();
        assertNotNull(renderers.renderer(renderers.entry(eClass).orElseThrow()));
        assertTrue(entry.id().startsWith(entry.contributor() + "."), entry.id());
    }

    /** A section that was just made, with nothing filled in, is printed without an exception. */
    @ParameterizedTest
    @MethodSource("kinds")
    void anEmptySectionIsPrinted(SectionKinds.Entry entry) {
        var section = (Section) EcoreUtil.create((EClass) entry.ePackage().get().getEClassifier(entry.className()));
        var bench = new Bench(section);
        section.setTemplate(null);
        assertTrue(bench.printing().stream().noneMatch("section.plugin.failed"::equals), bench.printing()::toString);
        assertTrue(!bench.printing().isEmpty(), "an empty " + entry.className() + " is reported");
        assertEquals(List.of(), bench.check());
    }
}
