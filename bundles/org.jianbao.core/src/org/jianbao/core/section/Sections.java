package org.jianbao.core.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;

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

    /** Returns the printed heading of a section, its own or that of its template; null if it has none. */
    public static String heading(Section section) {
        if (section.getHeading() != null && !section.getHeading().isBlank()) {
            return section.getHeading();
        }
        String heading = section.getTemplate() == null ? null : section.getTemplate().getHeading();
        return heading == null || heading.isBlank() ? null : heading;
    }
}
