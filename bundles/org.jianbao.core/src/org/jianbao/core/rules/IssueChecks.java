package org.jianbao.core.rules;

import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;

/**
 * Checks an issue by itself: what was noticed when it was loaded, its metamodel, and the rules of
 * {@code docs/rules.md}. How it stands among the other issues is the business of {@link SeriesChecks}.
 */
public final class IssueChecks {

    private final Series series;

    /**
     * Makes the checks.
     *
     * @param series the series that the issues belong to
     */
    public IssueChecks(Series series) {
        this.series = series;
    }

    /**
     * Returns what is wrong with an issue. Nothing that the issue holds makes this fail: a plug-in that throws becomes a
     * finding about its section.
     *
     * @param issue the issue, which is only read
     */
    public List<Finding> check(Issue issue) {
        var findings = new Findings(series.files());
        series.files().findings(issue).forEach(findings::add);
        new ModelRules(findings).check(issue);
        DateRules.check(issue, findings);
        PeriodRules.check(issue, findings);
        DistributionRules.check(issue, findings);
        new TemplateRules(series.kinds(), findings).check(issue);
        RegisterRules.check(issue, findings);
        IssueFigures figures = series.figures(issue);
        DecimalRules.check(issue, findings);
        new TextRules(findings, new ProseRules(issue, series.kinds(), figures, findings)).check(issue);
        new KindRules(series, figures, findings).check(issue);
        new DesignedRules(figures, findings).check(issue);
        return findings.all();
    }
}
