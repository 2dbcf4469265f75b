package org.jianbao.core.section;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;

/** Walks through the sections of an issue. */
public final class Sections {

    private Sections() {
    }

    /** Returns all sections of an issue in printed order, those inside of others behind them. */
    public static List<Section> all(Issue issue) {
        var sections = new ArrayList<Section>();
        issue.getSections().forEach(section -> add(section, sections));
        return sections;
    }

    private static void add(Section section, List<Section> sections) {
        sections.add(section);
        for (EObject content : section.eContents()) {
            if (content instanceof Section inner) {
                add(inner, sections);
            }
        }
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
