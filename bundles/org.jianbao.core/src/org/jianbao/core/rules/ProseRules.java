package org.jianbao.core.rules;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Findings;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.core.section.Whole;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;

/** What can be told for sure of typed texts together with the figures that they quote. */
final class ProseRules {

    private final SectionKinds kinds;
    private final IssueFigures figures;
    private final Findings findings;
    private final UnitRules units;

    ProseRules(Issue issue, SectionKinds kinds, IssueFigures figures, Findings findings) {
        this.units = new UnitRules(issue, findings);
        this.kinds = kinds;
        this.figures = figures;
        this.findings = findings;
    }

    /** Checks a text. */
    void check(EObject element, EAttribute attribute, String markup) {
        units.check(element, attribute, markup);
        if (ProseArithmetic.concerns(markup)) {
            Section section = Sections.holding(element);
            Prose prose = Prose.of(markup, name -> quoted(section, name));
            new ProseArithmetic(element, attribute, prose, () -> whole(section), findings).check();
        }
    }

    /** Returns what a quote says; null if it says nothing, which is reported where it is printed. */
    private String quoted(Section section, String name) {
        return PluginCode.call(() -> {
            List<Span> said = Phrases.quote(name, section == null ? figures.scope() : figures.scope(section));
            return said == null ? null : Span.text(said);
        }, null);
    }

    private Whole whole(Section section) {
        return section == null || section instanceof MissingSection ? null
                : PluginCode.call(() -> kinds.of(section).whole(section, figures), null);
    }
}
