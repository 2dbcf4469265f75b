package org.jianbao.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jianbao.sections.prose.Narrative;
import org.jianbao.sections.prose.ProseFactory;
import org.jianbao.sections.prose.SectionGroup;
import org.junit.jupiter.api.Test;

class NarrativeAndGroupTest {

    @Test
    void aNarrativePrintsItsParagraphs() {
        Narrative narrative = narrative(null, "甲", "**乙**${没有}", "");
        Bench bench = new Bench(narrative);
        assertEquals(List.of("甲", "乙${没有}", ""), bench.printed());
        assertEquals(List.of("phrase.name"), bench.printing());
        assertEquals(List.of(), bench.names());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void aParagraphWithoutTextIsEmpty() {
        Narrative narrative = ProseFactory.eINSTANCE.createNarrative();
        narrative.getParagraphs().add(Bench.paragraph(null));
        assertEquals(List.of(""), new Bench(narrative).printed());
    }

    @Test
    void anEmptyNarrativeIsReported() {
        Bench bench = new Bench(ProseFactory.eINSTANCE.createNarrative());
        assertEquals(List.of(), bench.printed());
        assertEquals(List.of("section.empty"), bench.printing());
    }

    @Test
    void aGroupNumbersItsSectionsWithAndWithoutHeadings() {
        SectionGroup group = ProseFactory.eINSTANCE.createSectionGroup();
        group.getSections().add(narrative("甲", "甲一", "甲二"));
        group.getSections().add(narrative(null, "乙一", "乙二"));
        group.getSections().add(narrative("丙"));
        group.getSections().add(narrative(null));
        Bench bench = new Bench(group);
        assertEquals(List.of("（一）甲", "甲一", "甲二", "（二）乙一", "乙二", "（三）丙", "（四）〔此处无内容〕"), bench.printed());
        assertEquals(List.of("section.empty", "section.empty"), bench.printing());
        assertEquals(List.of(), bench.check());
    }

    @Test
    void anEmptyGroupIsReported() {
        assertEquals(List.of("section.empty"), new Bench(ProseFactory.eINSTANCE.createSectionGroup()).printing());
    }

    private static Narrative narrative(String heading, String... paragraphs) {
        Narrative narrative = ProseFactory.eINSTANCE.createNarrative();
        narrative.setHeading(heading);
        for (String text : paragraphs) {
            narrative.getParagraphs().add(Bench.paragraph(text));
        }
        return narrative;
    }
}
