package org.jianbao.core.structure.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.core.section.Sections;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** Puts sections where the structure foresees them: in the section around them, and in its order. */
final class Placement {

    private final Issue issue;
    private final Fates fates;

    Placement(Issue issue, Fates fates) {
        this.issue = issue;
        this.fates = fates;
    }

    void run(ReportStructure target) {
        for (Section section : Sections.all(issue)) {
            parent(section);
        }
        order(issue, Literals.ISSUE__SECTIONS, target.getSections());
        for (Section section : Sections.all(issue)) {
            SectionTemplate template = section.getTemplate();
            EReference inside = template == null || template.eIsProxy() ? null : inside(section, Literals.SECTION.getInstanceClass());
            if (inside != null) {
                order(section, inside, template.getSections());
            }
        }
    }

    private void parent(Section section) {
        SectionTemplate template = section.getTemplate();
        if (template == null || template.eIsProxy()) {
            return;
        }
        EObject wanted = template.eContainer();
        EObject holder = section.eContainer();
        if (wanted instanceof ReportStructure) {
            if (holder != issue) {
                move(section, issue, Literals.ISSUE__SECTIONS);
            }
        } else if (!(holder instanceof Section around) || around.getTemplate() != wanted) {
            Sections.all(issue).stream().filter(other -> other.getTemplate() == wanted).findFirst().ifPresent(other -> {
                EReference inside = inside(other, section.getClass());
                if (inside != null) {
                    move(section, other, inside);
                }
            });
        }
    }

    /** Returns the list of a section in which a section can stand; null if there is none. */
    private static EReference inside(Section holder, Class<?> type) {
        return holder.eClass().getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.isChangeable()
                        && Literals.SECTION.isSuperTypeOf(reference.getEReferenceType())
                        && reference.getEReferenceType().getInstanceClass() != null
                        && reference.getEReferenceType().getInstanceClass().isAssignableFrom(type))
                .findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private void move(Section section, EObject to, EReference feature) {
        ((List<EObject>) to.eGet(feature)).add(section);
        List<String> name = List.of(Sections.name(section.getTemplate()));
        fates.add(Fate.Kind.MOVED, name, name, List.of());
    }

    /** Sections that are not foreseen stay behind the one before them. */
    @SuppressWarnings("unchecked")
    private static void order(EObject holder, EReference feature, List<SectionTemplate> templates) {
        var sections = (List<Section>) (List<?>) holder.eGet(feature);
        Map<Section, Integer> places = new HashMap<>();
        int last = -1;
        for (Section section : sections) {
            int place = templates.indexOf(section.getTemplate());
            last = place < 0 ? last : place;
            places.put(section, last);
        }
        var wanted = new ArrayList<>(sections);
        wanted.sort(Comparator.comparing(places::get));
        if (!wanted.equals(sections)) {
            org.eclipse.emf.common.util.ECollections.setEList((org.eclipse.emf.common.util.EList<Section>) sections, wanted);
        }
    }
}
