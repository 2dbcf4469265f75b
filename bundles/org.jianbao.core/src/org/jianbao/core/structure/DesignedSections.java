package org.jianbao.core.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.CarryOver;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** What designed sections and the entries of their groups begin with. */
public final class DesignedSections {

    /** Which fields get their default values. */
    private static final Predicate<DesignedField> ALL = field -> true;
    private static final Predicate<DesignedField> NONE = field -> false;

    private DesignedSections() {
    }

    /**
     * Gives a new section, or a new entry of a group, what its structure foresees: default values, fixed rows, and the figures
     * of metrics, without numbers. What is there already stays. A section must have its template. Elements of other classes
     * are left as they are; ids are not given.
     */
    public static void fill(EObject element) {
        DesignedClass.of(element).ifPresent(designed -> fill(element, designed, ALL));
    }

    /**
     * Gives a section, or an entry of a group, that is not new what every one has: fixed rows and the figures of metrics, but no
     * default values.
     */
    public static void complete(EObject element) {
        DesignedClass.of(element).ifPresent(designed -> fill(element, designed, NONE));
    }

    /**
     * Prepares a section of the next issue: what is carried over, then what the structure foresees.
     *
     * @param previous the section of the issue before; null if that had none
     * @param next the new section, with its template
     */
    static void prepare(Section previous, Section next) {
        if (previous != null) {
            CarryOver.keep(previous, next);
        }
        DesignedClass.of(next).ifPresent(designed -> fill(next, designed,
                field -> previous == null || !CarryOver.isKept(field.feature())));
    }

    private static void fill(EObject element, DesignedClass designed, Predicate<DesignedField> initial) {
        for (DesignedField field : designed.fields()) {
            if (field.isGroup()) {
                rows(element, field, initial);
            } else if (field.type() == FieldType.FIGURE && !field.isComputed()) {
                figure(element, field);
            } else if (field.initial() != null && !element.eIsSet(field.feature()) && initial.test(field)) {
                initial(element, field);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void rows(EObject element, DesignedField group, Predicate<DesignedField> initial) {
        DesignedField label = group.entry().label().orElse(null);
        if (group.rows().isEmpty() || label == null) {
            return;
        }
        var entries = (List<EObject>) element.eGet(group.feature());
        Set<Object> there = new HashSet<>();
        entries.forEach(entry -> there.add(entry.eGet(label.feature())));
        for (String row : group.rows()) {
            if (there.add(row)) {
                EObject entry = EcoreUtil.create(group.entry().eClass());
                entry.eSet(label.feature(), row);
                fill(entry, group.entry(), initial == NONE ? NONE : ALL);
                entries.add(entry);
            }
        }
    }

    private static void figure(EObject element, DesignedField field) {
        Section section = Sections.holding(element);
        Metric metric = section == null ? null : metric(section.getTemplate(), field.metric());
        if (element.eGet(field.feature()) == null && metric != null) {
            ReportedFigure figure = BulletinFactory.eINSTANCE.createReportedFigure();
            figure.setMetric(metric);
            element.eSet(field.feature(), figure);
        }
    }

    private static Metric metric(SectionTemplate template, String id) {
        return template != null && EcoreUtil.getRootContainer(template) instanceof ReportStructure structure
                ? structure.getMetrics().stream().filter(metric -> Objects.equals(metric.getId(), id)).findFirst().orElse(null)
                : null;
    }

    @SuppressWarnings("unchecked")
    private static void initial(EObject element, DesignedField field) {
        Object value = field.initial();
        if (field.type() == FieldType.PARAGRAPHS) {
            Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
            paragraph.setText((String) value);
            value = paragraph;
        }
        if (field.feature().isMany()) {
            ((List<Object>) element.eGet(field.feature())).addAll(value instanceof List<?> values ? values : List.of(value));
        } else {
            element.eSet(field.feature(), value);
        }
    }
}
