package org.jianbao.core.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.ElementAddress;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** Required sections are there, and sections stand in the order of the report structure (rule 27). */
final class TemplateRules {

    private static final Messages MESSAGES = new Messages(TemplateRules.class);

    private final SectionKinds kinds;
    private final Findings findings;

    TemplateRules(SectionKinds kinds, Findings findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    void check(Issue issue) {
        ReportStructure structure = issue.getStructure();
        if (structure == null || structure.eIsProxy()) {
            return;
        }
        List<Section> all = Sections.all(issue);
        Set<SectionTemplate> used = new HashSet<>();
        all.forEach(section -> used.add(section.getTemplate()));
        required(issue, structure.getSections(), all, used);
        order(issue.getSections(), structure.getSections());
        all.forEach(this::inner);
    }

    private void required(Issue issue, List<SectionTemplate> templates, List<Section> all, Set<SectionTemplate> used) {
        for (SectionTemplate template : templates) {
            if (template.isRequired() && !used.contains(template)) {
                findings.add("section.required", Severity.WARNING, issue, Literals.ISSUE__SECTIONS,
                        MESSAGES.get("section.required", name(template)), add(issue, template, all));
            }
            required(issue, template.getSections(), all, used);
        }
    }

    /** Adds a section to the one that stands for the template above it, which is added too if it is missing. */
    private List<Fix> add(Issue issue, SectionTemplate template, List<Section> all) {
        Change.NewSection made = made(template, List.of());
        SectionTemplate child = template;
        while (made != null && child.eContainer() instanceof SectionTemplate parent) {
            List<Section> holders = all.stream().filter(section -> section.getTemplate() == parent).toList();
            if (!holders.isEmpty()) {
                return holders.size() > 1 ? List.of() : add(holders.getFirst(), child, parent.getSections(), made);
            }
            made = made(parent, List.of(made));
            child = parent;
        }
        return made == null ? List.of() : add(issue, child, issue.getStructure().getSections(), made);
    }

    private static List<Fix> add(EObject holder, SectionTemplate template, List<SectionTemplate> templates,
            Change.NewSection made) {
        List<Section> siblings = sections(holder);
        int place = templates.indexOf(template);
        int index = 0;
        for (int i = 0; i < siblings.size(); i++) {
            int other = templates.indexOf(siblings.get(i).getTemplate());
            index = other >= 0 && other < place ? i + 1 : index;
        }
        return List.of(Fix.of(MESSAGES.get("fix.section.add", name(template)),
                new Change.AddSection(ElementAddress.of(holder), index, made)));
    }

    private Change.NewSection made(SectionTemplate template, List<Change.NewSection> inside) {
        return kinds.type(template).map(eClass -> new Change.NewSection(eClass.getEPackage().getNsURI(), eClass.getName(),
                template.getId(), inside)).orElse(null);
    }

    private void inner(Section section) {
        SectionTemplate template = section.getTemplate();
        if (template != null && !template.eIsProxy() && !template.getSections().isEmpty()) {
            order(sections(section), template.getSections());
        }
    }

    private static List<Section> sections(EObject holder) {
        var sections = new ArrayList<Section>();
        for (EObject content : holder.eContents()) {
            if (content instanceof Section child) {
                sections.add(child);
            }
        }
        return sections;
    }

    /** Reports each section that stands behind one which the structure puts later. Sections without template may stand anywhere. */
    private void order(List<Section> sections, List<SectionTemplate> templates) {
        int last = -1;
        for (Section section : sections) {
            int place = templates.indexOf(section.getTemplate());
            if (place >= 0 && place < last) {
                findings.add("section.order", Severity.WARNING, section, Literals.SECTION__TEMPLATE,
                        MESSAGES.get("section.order", name(templates.get(place)), name(templates.get(last))),
                        move(section, place, sections, templates));
            }
            last = Math.max(last, place);
        }
    }

    /** Moves a section before the first one which the structure puts later. */
    private static List<Fix> move(Section section, int place, List<Section> sections, List<SectionTemplate> templates) {
        EReference feature = section.eContainmentFeature();
        Section later = sections.stream().filter(other -> templates.indexOf(other.getTemplate()) > place).findFirst()
                .orElseThrow();
        if (later.eContainmentFeature() != feature || !feature.isMany()) {
            return List.of();
        }
        var siblings = (List<?>) section.eContainer().eGet(feature);
        return List.of(Fix.of(MESSAGES.get("fix.section.move", name(later.getTemplate())),
                new Change.Move(ElementAddress.of(section), siblings.indexOf(section), siblings.indexOf(later))));
    }

    private static String name(SectionTemplate template) {
        return Sections.name(template);
    }
}
