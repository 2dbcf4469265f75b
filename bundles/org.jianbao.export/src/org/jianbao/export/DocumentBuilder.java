package org.jianbao.export;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.series.Series;
import org.jianbao.core.text.Span;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.ImprintLine;
import org.jianbao.export.document.MastheadLine;
import org.jianbao.export.document.NumberFormat;
import org.jianbao.export.document.Properties;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Imprint;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.NumberStyle;
import org.jianbao.model.structure.ReportStructure;

/** Makes the neutral document of an issue. The issue is only read. */
public final class DocumentBuilder {

    /** The numbering of GB/T 9704-2012, 7.3.3, for an issue whose structure says nothing of it. */
    private static final List<NumberFormat> STANDARD_NUMBERING = List.of(
            new NumberFormat(NumberStyle.CHINESE, "", "、"), new NumberFormat(NumberStyle.CHINESE, "（", "）"),
            new NumberFormat(NumberStyle.DECIMAL, "", "."), new NumberFormat(NumberStyle.DECIMAL, "（", "）"));

    private final Series series;
    private final SectionRenderers renderers;

    /**
     * Makes a builder.
     *
     * @param series the series that the issues belong to
     * @param renderers the renderers that are installed
     */
    public DocumentBuilder(Series series, SectionRenderers renderers) {
        this.series = series;
        this.renderers = renderers;
    }

    /**
     * Returns the document of an issue. It is always complete: what cannot be printed becomes a marked place and a
     * finding.
     */
    public Rendering build(Issue issue) {
        var findings = new Findings(series.files());
        ReportStructure structure = issue.getStructure();
        boolean known = structure != null && !structure.eIsProxy();
        var run = new DocumentRun(renderers, series.figures(issue), known ? numbering(structure) : STANDARD_NUMBERING,
                series.files(), findings);
        if (!known) {
            run.report("issue.structure", Severity.ERROR, issue, "issue.structure");
        }
        List<MastheadLine> masthead = known ? masthead(structure, run) : List.of();
        int ordinal = 0;
        for (Section section : issue.getSections()) {
            run.section(section, 1, ++ordinal);
        }
        List<ImprintLine> imprint = known ? imprint(issue, structure.getImprint(), run) : List.of();
        return new Rendering(new Document(properties(issue, masthead, run), masthead, run.body(), imprint), findings.all());
    }

    private static List<NumberFormat> numbering(ReportStructure structure) {
        List<NumberFormat> formats = structure.getNumbering().stream()
                .map(level -> new NumberFormat(level.getStyle(), level.getPrefix(), level.getSuffix())).toList();
        return formats.isEmpty() ? STANDARD_NUMBERING : formats;
    }

    private static List<MastheadLine> masthead(ReportStructure structure, DocumentRun run) {
        return structure.getMasthead().stream().map(line -> new MastheadLine(run.id(line), line.getPart(),
                line(line.getPattern(), run.figures().scope(), line, run))).toList();
    }

    private static List<ImprintLine> imprint(Issue issue, Imprint imprint, DocumentRun run) {
        var lines = new ArrayList<ImprintLine>();
        if (imprint == null) {
            return lines;
        }
        for (Distribution entry : issue.getDistribution()) {
            String pattern = switch (entry.getLevel()) {
                case REPORT -> imprint.getReportPattern();
                case SEND -> imprint.getSendPattern();
                case ISSUE -> imprint.getIssuePattern();
            };
            var scope = Scope.empty().inside(run.figures().scope()).with("单位",
                    Quotable.text(String.join(entry.getSeparator(), entry.getRecipients())));
            lines.add(new ImprintLine(run.id(entry), ImprintLine.Part.RECIPIENTS,
                    line(pattern == null ? "${单位}" : pattern, scope, entry, run)));
        }
        if (issue.getPrintCount() > 0 && imprint.getCountPattern() != null) {
            lines.add(new ImprintLine(run.id(issue), ImprintLine.Part.COUNT,
                    line(imprint.getCountPattern(), run.figures().scope(), issue, run)));
        }
        return lines;
    }

    private static String line(String pattern, Scope scope, Identified element, DocumentRun run) {
        List<Span> spans = Phrases.write(pattern == null ? "" : pattern, scope, run.problems(element, element));
        return Span.text(run.clean(element, spans));
    }

    private static Properties properties(Issue issue, List<MastheadLine> masthead, DocumentRun run) {
        Period period = issue.getPeriod();
        String creator = issue.getIssuer() == null || issue.getIssuer().eIsProxy() ? null
                : issue.getIssuer().getFullName();
        return new Properties(run.id(issue),
                (part(masthead, MastheadPart.TITLE) + ' ' + part(masthead, MastheadPart.NUMBER)).strip(),
                creator == null ? "" : creator, issue.getYear(), issue.getNumber(), issue.getTotalNumber(),
                period == null ? null : period.getStart(), period == null ? null : period.getEnd(),
                issue.getPublishDate());
    }

    private static String part(List<MastheadLine> masthead, MastheadPart part) {
        return masthead.stream().filter(line -> line.part() == part).map(MastheadLine::text).findFirst().orElse("");
    }
}
