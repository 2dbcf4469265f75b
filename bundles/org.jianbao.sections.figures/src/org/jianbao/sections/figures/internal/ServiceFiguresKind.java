package org.jianbao.sections.figures.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.Count;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.YearToDate;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKind;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.ServiceFigure;
import org.jianbao.sections.figures.ServiceFigures;

/** Service figures: sentences quote the name of a metric and, behind a dot, 本期, 累计 or 单位. */
public final class ServiceFiguresKind implements SectionKind {

    private static final Messages MESSAGES = new Messages(ServiceFiguresKind.class);
    private static final Count.Features FEATURES = new Count.Features(BulletinPackage.Literals.FIGURE__VALUE,
            BulletinPackage.Literals.REPORTED_FIGURE__YEAR_TO_DATE, BulletinPackage.Literals.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE);

    @Override
    public Scope figures(Section section, FigureSource figures) {
        Scope names = Scope.empty();
        for (ServiceFigure figure : ((ServiceFigures) section).getFigures()) {
            Metric metric = figure.getMetric();
            if (metric != null && !metric.eIsProxy()) {
                names.with(metric.getName(), figure(figure, metric, figures));
            }
        }
        return names;
    }

    /** Returns the names of a figure, which itself reads as the count of the period. */
    private static Scope figure(ServiceFigure figure, Metric metric, FigureSource figures) {
        Quotable count = number(figure.getValue(), metric);
        return Scope.of(count)
                .with("名称", () -> Quotable.text(metric.getName()))
                .with("本期", count)
                .with("累计", () -> number(figures.yearToDate(metric).value(), metric))
                .with("单位", () -> Quotable.text(metric.getUnit()));
    }

    private static Quotable number(BigDecimal value, Metric metric) {
        return Quotable.number(value, metric.getDecimals());
    }

    @Override
    public List<Count> counts(Section section) {
        return ((ServiceFigures) section).getFigures().stream()
                .filter(figure -> figure.getMetric() == null || figure.getMetric().getBasis() == Basis.PERIOD)
                .map(ServiceFiguresKind::count).toList();
    }

    private static Count count(ServiceFigure figure) {
        return new Count(figure.getMetric(), figure.getValue(), figure.getYearToDate(), figure.getConfirmedYearToDate(),
                figure, FEATURES);
    }

    @Override
    public void check(Section section, FigureSource figures, Findings findings) {
        for (ServiceFigure figure : ((ServiceFigures) section).getFigures()) {
            Metric metric = figure.getMetric();
            if (metric != null && !metric.eIsProxy()) {
                YearToDate yearToDate = figures.yearToDate(metric);
                check(figure, metric, yearToDate, findings);
                confirmed(figure, metric, yearToDate, findings);
            }
        }
    }

    private static void check(ServiceFigure figure, Metric metric, YearToDate yearToDate, Findings findings) {
        if (figure.getValue() != null && figure.getValue().signum() < 0) {
            findings.add("figures.negative", Severity.ERROR, figure, BulletinPackage.Literals.FIGURE__VALUE,
                    MESSAGES.get("figures.negative", metric.getName(), figure.getValue()));
        }
        if (!yearToDate.complete()) {
            findings.add("figures.yearToDate.gap", Severity.WARNING, figure, BulletinPackage.Literals.FIGURE__VALUE,
                    MESSAGES.get("figures.yearToDate.gap", metric.getName(), numbers(yearToDate)));
        }
        if (figure.getYearToDate() != null && figure.getValue() != null
                && figure.getYearToDate().compareTo(figure.getValue()) < 0) {
            findings.add("figures.yearToDate.less", Severity.ERROR, figure, BulletinPackage.Literals.FIGURE__VALUE,
                    MESSAGES.get("figures.yearToDate.less", metric.getName(), figure.getYearToDate(),
                            figure.getValue()));
        }
    }

    private static void confirmed(ServiceFigure figure, Metric metric, YearToDate yearToDate, Findings findings) {
        if (yearToDate.complete() && metric.getBasis() == Basis.PERIOD && count(figure).unconfirmed(yearToDate)) {
            BigDecimal confirmed = figure.getConfirmedYearToDate();
            findings.add("figures.yearToDate.unconfirmed", Severity.WARNING, figure,
                    BulletinPackage.Literals.REPORTED_FIGURE__CONFIRMED_YEAR_TO_DATE, confirmed == null
                            ? MESSAGES.get("figures.yearToDate.unconfirmed", metric.getName(), yearToDate.value())
                            : MESSAGES.get("figures.yearToDate.changed", metric.getName(), yearToDate.value(), confirmed));
        }
    }

    private static String numbers(YearToDate yearToDate) {
        return String.join(", ", yearToDate.missing().stream().map(String::valueOf).toList());
    }

    /** The lines stay without their figures; a metric that the sentences of the template quote and that has no line gets one. */
    @Override
    public void prepareNext(Section previous, Section next) {
        SectionKind.super.prepareNext(previous, next);
        var service = (ServiceFigures) next;
        SectionTemplate template = service.getTemplate();
        if (template == null || !(EcoreUtil.getRootContainer(template) instanceof ReportStructure structure)) {
            return;
        }
        Set<String> quoted = new HashSet<>();
        template.getPhrases().forEach(phrase -> Phrases.names(phrase.getPattern()).forEach(name -> {
            String path = name.path();
            quoted.add(path.indexOf('.') < 0 ? path : path.substring(0, path.indexOf('.')));
        }));
        Set<Metric> there = new HashSet<>();
        service.getFigures().forEach(figure -> there.add(figure.getMetric()));
        for (Metric metric : structure.getMetrics()) {
            if (quoted.contains(metric.getName()) && !there.contains(metric)) {
                service.getFigures().add(figure(service, metric));
            }
        }
    }

    private static ServiceFigure figure(ServiceFigures service, Metric metric) {
        ServiceFigure figure = FiguresFactory.eINSTANCE.createServiceFigure();
        figure.setId(service.getId() + '-' + metric.getId().replaceFirst("^k-", ""));
        figure.setMetric(metric);
        return figure;
    }
}
