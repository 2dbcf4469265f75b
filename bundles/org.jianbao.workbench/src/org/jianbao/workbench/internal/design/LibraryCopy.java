package org.jianbao.workbench.internal.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.ElementIds;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;

/**
 * Puts copies of sections and metrics of other structures into one. The copies have ids of their own; a metric that the
 * structure has already, by name and unit, is used and not copied.
 */
public final class LibraryCopy {

    private final ReportStructure target;
    private final Edits edits;

    /**
     * Prepares to copy.
     *
     * @param target the structure that gets the copies
     * @param edits changes it
     */
    public LibraryCopy(ReportStructure target, Edits edits) {
        this.target = target;
        this.edits = edits;
    }

    /**
     * Adds copies of elements, in one step.
     *
     * @param elements section templates and metrics of structures that are not changed
     * @param owner what gets the sections: the structure or a template of it
     * @param index where among its sections; -1 means at the end
     * @return what the structure has of the elements now, the copies or metrics that it had before
     */
    public List<EObject> insert(Collection<? extends EObject> elements, EObject owner, int index) {
        Map<Metric, Metric> metrics = metrics(elements);
        List<SectionTemplate> sections = elements.stream().filter(SectionTemplate.class::isInstance)
                .map(SectionTemplate.class::cast).toList();
        var copies = new ArrayList<EObject>(EcoreUtil.copyAll(sections));
        EcoreUtil.ExternalCrossReferencer.find(copies).forEach((referred, settings) -> {
            if (referred instanceof Metric metric && metrics.containsKey(metric)) {
                settings.forEach(setting -> EcoreUtil.replace(setting, metric, metrics.get(metric)));
            }
        });
        ElementIds.clear(copies);
        List<Metric> added = metrics.values().stream().filter(metric -> metric.eContainer() == null).toList();
        var commands = new ArrayList<Command>();
        if (!added.isEmpty()) {
            commands.add(edits.adding(target, Literals.REPORT_STRUCTURE__METRICS, added, -1));
        }
        if (!copies.isEmpty()) {
            EReference feature = owner instanceof SectionTemplate ? Literals.SECTION_TEMPLATE__SECTIONS
                    : Literals.REPORT_STRUCTURE__SECTIONS;
            commands.add(edits.adding(owner, feature, copies, index));
        }
        edits.stack().endTyping();
        edits.all(Texts.MESSAGES.get("library.step"), commands);
        var present = new ArrayList<>(copies);
        elements.stream().filter(Metric.class::isInstance).map(metrics::get).forEach(present::add);
        return present;
    }

    /** Returns what stands for each metric that the elements are or need. */
    private Map<Metric, Metric> metrics(Collection<? extends EObject> elements) {
        Set<Metric> needed = new LinkedHashSet<>();
        elements.forEach(element -> need(element, needed));
        Map<Metric, Metric> metrics = new LinkedHashMap<>();
        for (Metric metric : needed) {
            metrics.put(metric, target.getMetrics().stream().filter(own -> Objects.equals(own.getName(), metric.getName())
                    && Objects.equals(own.getUnit(), metric.getUnit())).findFirst().orElseGet(() -> copy(metric)));
        }
        metrics.forEach((original, metric) -> {
            if (metric.eContainer() == null) {
                metric.setPart(metrics.get(original.getPart()));
                metric.setWhole(metrics.get(original.getWhole()));
            }
        });
        return metrics;
    }

    private static Metric copy(Metric metric) {
        Metric copy = EcoreUtil.copy(metric);
        ElementIds.clear(List.of(copy));
        return copy;
    }

    private static void need(EObject element, Set<Metric> needed) {
        if (element instanceof Metric metric) {
            if (!metric.eIsProxy() && needed.add(metric)) {
                metric.eCrossReferences().forEach(other -> need(other, needed));
            }
            return;
        }
        EcoreUtil.ExternalCrossReferencer.find(element).keySet().stream().filter(Metric.class::isInstance)
                .forEach(metric -> need(metric, needed));
    }
}
