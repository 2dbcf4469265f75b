package org.jianbao.sections.figures.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Findings;
import org.jianbao.core.figure.Count;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.ReportedFigures;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKind;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.sections.figures.FiguresFactory;
import org.jianbao.sections.figures.ServiceFigure;
import org.jianbao.sections.figures.ServiceFigures;

/** Service figures: sentences quote the name of a metric and, behind a dot, 本期, 上期, 累计 or 单位. */
public final class ServiceFiguresKind implements SectionKind {

    @Override
    public Scope figures(Section section, FigureSource figures) {
        Scope names = Scope.empty();
        for (ServiceFigure figure : ((ServiceFigures) section).getFigures()) {
            Metric metric = figure.getMetric();
            if (metric != null && !metric.eIsProxy()) {
                names.with(metric.getName(), ReportedFigures.scope(figure, figures));
            }
        }
        return names;
    }

    @Override
    public List<Count> counts(Section section) {
        return ReportedFigures.counts(((ServiceFigures) section).getFigures().stream()
                .filter(figure -> figure.getMetric() == null || figure.getMetric().getBasis() == Basis.PERIOD).toList());
    }

    @Override
    public void check(Section section, FigureSource figures, Findings findings) {
        ReportedFigures.check(((ServiceFigures) section).getFigures(), figures, findings);
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
