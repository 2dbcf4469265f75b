package org.jianbao.core.series;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jianbao.core.expression.DayRange;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.Ledger;
import org.jianbao.core.figure.YearToDate;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.PluginCode;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Metric;

/** The figures of one issue, and the names under which its sentences quote them. */
public final class IssueFigures implements FigureSource {

    private final Issue issue;
    private final SectionKinds kinds;
    private final Ledger ledger;
    private final Scope scope;
    /** The names of sections that sentences of others quote. */
    private final Map<Section, Scope> quoted = new HashMap<>();

    /**
     * Makes the figures of an issue.
     *
     * @param issue the issue
     * @param kinds the section kinds
     * @param ledger adds up the issues before
     */
    public IssueFigures(Issue issue, SectionKinds kinds, Ledger ledger) {
        this.issue = issue;
        this.kinds = kinds;
        this.ledger = ledger;
        this.scope = scope(issue);
    }

    /** Returns the names that every sentence of the issue may quote: its properties and its named sections. */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns the names that the sentences of a section may quote: its own before those of the issue.
     *
     * @throws RuntimeException whatever the plug-in of the section kind throws
     */
    public Scope scope(Section section) {
        Scope known = quoted.get(section);
        return known != null ? known : kinds.of(section).figures(section, this).inside(scope);
    }

    /** Returns the same names, kept for the next sentence; those of a kind that throws are not. */
    private Scope quoted(Section section) {
        Scope known = quoted.get(section);
        if (known == null) {
            known = scope(section);
            quoted.put(section, known);
        }
        return known;
    }

    @Override
    public YearToDate yearToDate(Metric metric) {
        return ledger.at(issue, metric);
    }

    @Override
    public BigDecimal last(Metric metric) {
        return ledger.value(ledger.before(issue), metric);
    }

    @Override
    public BigDecimal value(Metric metric) {
        return ledger.value(issue, metric);
    }

    @Override
    public Optional<Scope> before(Section section) {
        String template = Sections.templateId(section);
        Issue last = template.isEmpty() ? null : ledger.before(issue);
        return last == null ? Optional.empty() : Sections.all(last).stream()
                .filter(other -> Sections.templateId(other).equals(template)).findFirst()
                .map(other -> PluginCode.call(() -> new IssueFigures(last, kinds, ledger).scope(other), Scope.empty()));
    }

    @Override
    public BigDecimal value(Figure figure) {
        Section holder = figure == null || figure.eIsProxy() ? null : Sections.holding(figure);
        return holder == null ? null : PluginCode.call(() -> kinds.of(holder).value(figure), null);
    }

    private static DayRange days(Period period) {
        return period.getStart() == null || period.getEnd() == null ? null : new DayRange(period.getStart(), period.getEnd());
    }

    private Scope scope(Issue issue) {
        Scope names = Scope.empty()
                .with("年", Quotable.number(issue.getYear()))
                .with("期", Quotable.number(issue.getNumber()))
                .with("总期", Quotable.number(issue.getTotalNumber()))
                .with("日期", Quotable.day(issue.getPublishDate()))
                .with("份数", Quotable.number(issue.getPrintCount()))
                .with("发文机关", () -> Quotable.text(issue.getIssuer() == null ? null : issue.getIssuer().getFullName()));
        if (issue.getPeriod() != null) {
            names.with("起", Quotable.dayOfYear(issue.getPeriod().getStart()))
                    .with("止", Quotable.dayOfYear(issue.getPeriod().getEnd()))
                    .with("期间", Quotable.days(days(issue.getPeriod())));
        }
        Sections.all(issue).forEach(section -> names.with(Sections.name(section),
                () -> PluginCode.call(() -> quoted(section), Scope.empty())));
        return names;
    }
}
