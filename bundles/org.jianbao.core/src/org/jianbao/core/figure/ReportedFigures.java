package org.jianbao.core.figure;

import java.math.BigDecimal;
import java.util.List;

import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;

/** What every section that holds figures of metrics does with them: names to quote, counts for the ledger, checks. */
public final class ReportedFigures {

    private static final Messages MESSAGES = new Messages(ReportedFigures.class);
    private static final Count.Features FEATURES = new Count.Features(Literals.FIGURE__VALUE,
            Literals.REPORTED_FIGURE__YEAR_TO_DATE, Literals.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE);
    /** Where nothing is added up, a year-to-date figure is stated or there is none. */
    private static final Count.Features STATED = new Count.Features(Literals.FIGURE__VALUE,
            Literals.REPORTED_FIGURE__YEAR_TO_DATE, null);
    private static final Count.Features STATE = new Count.Features(Literals.FIGURE__VALUE, null, null);

    private ReportedFigures() {
    }

    /**
     * Returns what sentences quote of a figure: itself, which reads as the count of the period, and behind a dot 名称, 本期,
     * 上期, 累计 and 单位.
     *
     * @param figure the figure; one whose metric is gone reads as missing
     * @param figures gives what other issues report
     */
    public static Scope scope(ReportedFigure figure, FigureSource figures) {
        Metric metric = figure.getMetric();
        if (metric == null || metric.eIsProxy()) {
            return Scope.of(Quotable.text(null));
        }
        boolean share = metric.getBasis() == Basis.SHARE_OF;
        Quotable count = number(share ? figures.value(metric) : figure.getValue(), metric);
        return Scope.of(count)
                .with("名称", () -> Quotable.text(metric.getName()))
                .with("本期", count)
                .with("上期", () -> number(figures.last(metric), metric))
                .with("累计", () -> number(figures.yearToDate(metric).value(), metric))
                .with("单位", () -> Quotable.text(metric.getUnit()));
    }

    private static Quotable number(BigDecimal value, Metric metric) {
        return metric.getBasis() == Basis.SHARE_OF ? Quotable.percent(value, metric.getDecimals())
                : Quotable.number(value, metric.getDecimals());
    }

    /** Returns what figures report to the ledger. A share is computed, so nothing can be entered of it. */
    public static List<Count> counts(List<? extends ReportedFigure> figures) {
        return figures.stream().map(ReportedFigures::count).toList();
    }

    private static Count count(ReportedFigure figure) {
        Metric metric = figure.getMetric();
        if (metric != null && !metric.eIsProxy() && metric.getBasis() == Basis.SHARE_OF) {
            return new Count(metric, null, null, figure);
        }
        boolean summed = metric == null || metric.eIsProxy() || metric.getBasis() == Basis.PERIOD;
        return new Count(metric, figure.getValue(), summed ? figure.getYearToDate() : null,
                summed ? figure.getConfirmedYearToDate() : null, figure, summed ? additive(metric) : STATE);
    }

    private static Count.Features additive(Metric metric) {
        return metric == null || metric.eIsProxy() || metric.isAdditive() ? FEATURES : STATED;
    }

    /**
     * Adds what is wrong with figures, and which year-to-date figures a person should look at.
     *
     * @param reported the figures; one whose metric is gone is passed over
     * @param figures gives what other issues report
     * @param findings takes the findings
     */
    public static void check(List<? extends ReportedFigure> reported, FigureSource figures, Findings findings) {
        for (ReportedFigure figure : reported) {
            Metric metric = figure.getMetric();
            if (metric != null && !metric.eIsProxy()) {
                YearToDate yearToDate = figures.yearToDate(metric);
                check(figure, metric, yearToDate, findings);
                confirmed(figure, metric, yearToDate, findings);
            }
        }
    }

    private static void check(ReportedFigure figure, Metric metric, YearToDate yearToDate, Findings findings) {
        if (figure.getValue() != null && figure.getValue().signum() < 0) {
            findings.add("figures.negative", Severity.ERROR, figure, Literals.FIGURE__VALUE,
                    MESSAGES.get("figures.negative", metric.getName(), figure.getValue()));
        }
        if (!yearToDate.complete()) {
            findings.add("figures.yearToDate.gap", Severity.WARNING, figure, Literals.FIGURE__VALUE,
                    MESSAGES.get("figures.yearToDate.gap", metric.getName(), numbers(yearToDate)));
        }
        if (figure.getYearToDate() != null && figure.getValue() != null
                && figure.getYearToDate().compareTo(figure.getValue()) < 0) {
            findings.add("figures.yearToDate.less", Severity.ERROR, figure, Literals.FIGURE__VALUE,
                    MESSAGES.get("figures.yearToDate.less", metric.getName(), figure.getYearToDate(), figure.getValue()));
        }
    }

    private static void confirmed(ReportedFigure figure, Metric metric, YearToDate yearToDate, Findings findings) {
        if (yearToDate.complete() && metric.getBasis() == Basis.PERIOD && count(figure).unconfirmed(yearToDate)) {
            BigDecimal confirmed = figure.getConfirmedYearToDate();
            findings.add("figures.yearToDate.unconfirmed", Severity.WARNING, figure,
                    Literals.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE, confirmed == null
                            ? MESSAGES.get("figures.yearToDate.unconfirmed", metric.getName(), yearToDate.value())
                            : MESSAGES.get("figures.yearToDate.changed", metric.getName(), yearToDate.value(), confirmed));
        }
    }

    private static String numbers(YearToDate yearToDate) {
        return String.join(", ", yearToDate.missing());
    }
}
