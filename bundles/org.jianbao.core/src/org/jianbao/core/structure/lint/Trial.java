package org.jianbao.core.structure.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.figure.Ledger;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.DesignedField;
import org.jianbao.core.structure.DesignedNames;
import org.jianbao.core.structure.DesignedSections;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/**
 * An issue with every designed section of a structure and one entry in each group: it tells which names can be quoted, in the
 * very way in which those of a real issue are found.
 */
final class Trial {

    private static final int DEEPEST = 40;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final StructureCompiler.Result compiled;
    private final Issue issue = BulletinFactory.eINSTANCE.createIssue();
    private final IssueFigures figures;
    private final Map<SectionTemplate, Section> sections = new HashMap<>();

    Trial(ReportStructure structure, StructureCompiler.Result compiled, SectionKinds kinds) {
        this.compiled = compiled;
        issue.setPeriod(BulletinFactory.eINSTANCE.createPeriod());
        issue.getPeriod().setStart(DAY);
        issue.getPeriod().setEnd(DAY);
        issue.setPublishDate(DAY);
        structure.getSections().forEach(template -> add(template, 0));
        figures = new IssueFigures(issue, kinds, new Ledger(year -> List.of(), kinds));
    }

    private void add(SectionTemplate template, int depth) {
        EClass eClass = compiled.eClass(template);
        if (eClass != null) {
            var section = (Section) EcoreUtil.create(eClass);
            section.setTemplate(template);
            issue.getSections().add(section);
            sections.put(template, section);
            fill(section, 0);
        }
        if (depth < DEEPEST) {
            template.getSections().forEach(inner -> add(inner, depth + 1));
        }
    }

    @SuppressWarnings("unchecked")
    private static void fill(EObject holder, int depth) {
        DesignedSections.fill(holder);
        for (DesignedField field : DesignedClass.of(holder).map(DesignedClass::fields).orElse(List.of())) {
            if (field.isGroup() && depth < DEEPEST) {
                var entries = (List<EObject>) holder.eGet(field.feature());
                if (entries.isEmpty()) {
                    entries.add(EcoreUtil.create(field.entry().eClass()));
                }
                fill(entries.getFirst(), depth + 1);
            }
        }
    }

    /** Returns the names that every sentence may quote. */
    Scope issue() {
        return figures.scope();
    }

    /** Returns the names that sentences of a designed section may quote; those of the issue alone if it was not compiled. */
    Scope section(SectionTemplate template) {
        Section section = sections.get(template);
        return section == null ? figures.scope() : figures.scope(section);
    }

    /**
     * Returns the names that may be quoted over an entry of a group.
     *
     * @param template the template of the section
     * @param group the group; null for the section itself
     */
    Scope entry(SectionTemplate template, FieldGroup group) {
        Section section = sections.get(template);
        Scope names = section(template);
        return section == null || group == null ? names : DesignedNames.entries(section, group, names, figures).stream()
                .findFirst().map(DesignedNames.Entry::names).orElse(names);
    }
}
