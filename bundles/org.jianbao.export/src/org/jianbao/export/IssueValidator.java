package org.jianbao.export;

import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.rules.IssueChecks;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;

/** Checks an issue as a whole: its rules, and whether everything in it can be printed. */
public final class IssueValidator {

    private final Series series;
    private final SectionRenderers renderers;

    /**
     * Makes the validator.
     *
     * @param series the series that the issues belong to
     * @param renderers the renderers that are installed
     */
    public IssueValidator(Series series, SectionRenderers renderers) {
        this.series = series;
        this.renderers = renderers;
    }

    /** Returns what is wrong with an issue, by place; what both the rules and the printing notice is there once. */
    public List<Finding> check(Issue issue) {
        return check(issue, new DocumentBuilder(series, renderers).build(issue));
    }

    /**
     * Returns the same for an issue of which the document is there already.
     *
     * @param issue the issue
     * @param rendering what was made of it as it is now
     */
    public List<Finding> check(Issue issue, Rendering rendering) {
        return MergedFindings.of(new IssueChecks(series).check(issue), rendering.findings());
    }
}
