package org.jianbao.core.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** Required sections are there, and sections stand in the order of the report structure (rule 27). */
final class TemplateRules {

    private static final Messages MESSAGES = new Messages(TemplateRules.class);

    private TemplateRules() {
    }

    static void check(Issue issue, Findings findings) {
        ReportStructure structure = issue.getStructure();
        if (structure == null || structure.eIsProxy()) {
            return;
        }
        Set<SectionTemplate> used = new HashSet<>();
        Sections.all(issue).forEach(section -> used.add(section.getTemplate()));
        required(issue, structure.getSections(), used, findings);
        order(issue.getSections(), structure.getSections(), findings);
        Sections.all(issue).forEach(section -> inner(section, findings));
    }

    private static void required(Issue issue, List<SectionTemplate> templates, Set<SectionTemplate> used,
            Findings findings) {
        for (SectionTemplate template : templates) {
            if (template.isRequired() && !used.contains(template)) {
                findings.add("section.required", Severity.WARNING, issue, Literals.ISSUE__SECTIONS,
                        MESSAGES.get("section.required", name(template)));
            }
            required(issue, template.getSections(), used, findings);
        }
    }

    private static void inner(Section section, Findings findings) {
        SectionTemplate template = section.getTemplate();
        if (template != null && !template.eIsProxy() && !template.getSections().isEmpty()) {
            var children = new ArrayList<Section>();
            for (EObject content : section.eContents()) {
                if (content instanceof Section child) {
                    children.add(child);
                }
            }
            order(children, template.getSections(), findings);
        }
    }

    /** Reports each section that stands behind one which the structure puts later. Sections without template may stand anywhere. */
    private static void order(List<Section> sections, List<SectionTemplate> templates, Findings findings) {
        int last = -1;
        for (Section section : sections) {
            int place = templates.indexOf(section.getTemplate());
            if (place >= 0 && place < last) {
                findings.add("section.order", Severity.WARNING, section, Literals.SECTION__TEMPLATE,
                        MESSAGES.get("section.order", name(templates.get(place)), name(templates.get(last))));
            }
            last = Math.max(last, place);
        }
    }

    private static String name(SectionTemplate template) {
        String heading = template.getHeading();
        return heading == null || heading.isBlank() ? String.valueOf(template.getId()) : heading;
    }
}
