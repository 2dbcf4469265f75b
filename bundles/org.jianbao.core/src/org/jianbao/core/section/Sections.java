package org.jianbao.core.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.SectionTemplate;

/** Walks through the sections of an issue. */
public final class Sections {

    private Sections() {
    }

    /** Returns all sections of an issue in printed order, those inside of others behind them. */
    public static List<Section> all(Issue issue) {
        var sections = new ArrayList<Section>();
        var groups = new HashMap<EClass, Boolean>();
        issue.getSections().forEach(section -> add(section, sections, groups));
        return sections;
    }

    /** Most sections hold no others; their contents, which are many, are passed over. */
    private static void add(Section section, List<Section> sections, Map<EClass, Boolean> groups) {
        sections.add(section);
        if (groups.computeIfAbsent(section.eClass(), Sections::mayHoldSections)) {
            for (EObject content : section.eContents()) {
                if (content instanceof Section inner) {
                    add(inner, sections, groups);
                }
            }
        }
    }

    private static boolean mayHoldSections(EClass holder) {
        EClass section = BulletinPackage.Literals.SECTION;
        for (EReference reference : holder.getEAllContainments()) {
            EClass type = reference.getEReferenceType();
            if (type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(section) || section.isSuperTypeOf(type)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the section that holds an element; null if there is none. */
    public static Section holding(EObject element) {
        EObject holder = element;
        while (holder != null && !(holder instanceof Section)) {
            holder = holder.eContainer();
        }
        return (Section) holder;
    }

    /** Returns the issue that holds an element; null if there is none. */
    public static Issue issueOf(EObject element) {
        EObject holder = element;
        while (holder != null && !(holder instanceof Issue)) {
            holder = holder.eContainer();
        }
        return (Issue) holder;
    }

    /** Returns the id of the template of a section; empty if it has none. */
    public static String templateId(Section section) {
        EObject template = (EObject) section.eGet(BulletinPackage.Literals.SECTION__TEMPLATE, false);
        if (template == null) {
            return "";
        }
        URI proxy = ((InternalEObject) template).eProxyURI();
        String id = proxy == null ? EcoreUtil.getID(template) : proxy.fragment();
        return id == null ? "" : id;
    }

    /**
     * Returns the name under which sentences of other sections quote a section: its own or that of its template, whose heading
     * stands in for it where the section is designed in the structure; null if it has none.
     */
    public static String name(Section section) {
        SectionTemplate template = section.getName() == null || section.getName().isBlank() ? section.getTemplate() : null;
        if (template == null || template.eIsProxy()) {
            return section.getName();
        }
        return template.getName() == null && StructureNames.isDesigned(template) ? template.getHeading() : template.getName();
    }

    /** Returns what people call the sections of a template: its heading, or else its name or id. */
    public static String name(SectionTemplate template) {
        return Stream.of(template.getHeading(), template.getName()).filter(name -> name != null && !name.isBlank()).findFirst()
                .orElse(String.valueOf(template.getId()));
    }

    /** Returns the printed heading of a section, its own or that of its template; null if it has none. */
    public static String heading(Section section) {
        if (section.getHeading() != null && !section.getHeading().isBlank()) {
            return section.getHeading();
        }
        String heading = section.getTemplate() == null ? null : section.getTemplate().getHeading();
        return heading == null || heading.isBlank() ? null : heading;
    }
}
