package org.jianbao.core.rules;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;

/** What the section kinds check themselves. One that throws costs its section a finding and nothing else. */
final class KindRules {

    private static final Messages MESSAGES = new Messages(KindRules.class);

    private final Series series;
    private final IssueFigures figures;
    private final Findings findings;

    KindRules(Series series, IssueFigures figures, Findings findings) {
        this.series = series;
        this.figures = figures;
        this.findings = findings;
    }

    void check(Issue issue) {
        for (Section section : Sections.all(issue)) {
            if (!(section instanceof MissingSection)) {
                check(section);
            }
        }
    }

    private void check(Section section) {
        var own = new Findings(series.files());
        try {
            series.kinds().of(section).check(section, figures, own);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            String contributor = series.kinds().entry(section.eClass()).map(SectionKinds.Entry::contributor).orElse("?");
            own.add("section.check.failed", Severity.ERROR, section,
                    MESSAGES.get("section.check.failed", contributor, e.toString()));
        }
        own.all().forEach(findings::add);
    }
}
