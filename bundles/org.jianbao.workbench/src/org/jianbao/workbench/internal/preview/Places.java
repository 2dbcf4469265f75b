package org.jianbao.workbench.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.structure.MastheadLine;
import org.jianbao.model.structure.MastheadPart;
import org.jianbao.model.structure.ReportStructure;

/**
 * Which place on paper belongs to which field. Parts of the body and of the end block carry the id of their element; the
 * lines of the masthead carry that of their line in the structure, and belong to fields of the issue.
 */
final class Places {

    private Places() {
    }

    /**
     * A field.
     *
     * @param element the address of the element
     * @param feature the name of the feature; empty for the whole element
     */
    record Field(String element, String feature) {
    }

    /**
     * Returns the ids under which an element may stand on paper, the best one first: its own, or that of the line in the
     * masthead that quotes the feature, then those of the elements around it.
     *
     * @param element the element
     * @param feature the name of the feature whose field is selected; empty for none
     */
    static List<String> ids(EObject element, String feature) {
        var ids = new ArrayList<String>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Issue issue) {
                String name = element instanceof Period ? Literals.ISSUE__PERIOD.getName() : element == issue ? feature : "";
                line(issue, name).map(MastheadLine::getId).ifPresent(ids::add);
                if (name.equals(Literals.ISSUE__PRINT_COUNT.getName())) {
                    ids.add(issue.getId());
                }
            } else {
                Optional.ofNullable(EcoreUtil.getID(at)).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /**
     * Returns the ids under which a part of a structure may stand on paper where it is tried: those of the sections in the
     * issue that have it as their template, and its own in the masthead.
     *
     * @param element the element of the structure
     * @param sections the ids of sections by those of their templates
     */
    static List<String> tried(EObject element, Map<String, String> sections) {
        var ids = new ArrayList<String>();
        for (EObject at = element; at != null && at.eContainer() != null; at = at.eContainer()) {
            String id = EcoreUtil.getID(at);
            if (id != null) {
                ids.add(sections.getOrDefault(id, id));
            }
        }
        return ids;
    }

    /** Returns the id of the element of a structure that a place on paper comes from where the structure is tried. */
    static String template(String id, Map<String, String> sections) {
        return sections.entrySet().stream().filter(entry -> entry.getValue().equals(id)).map(Map.Entry::getKey).findFirst().orElse(id);
    }

    /** Returns the field to which a place on paper belongs. */
    static Field field(Issue issue, String id) {
        if (id.equals(issue.getId())) {
            return new Field(id, Literals.ISSUE__PRINT_COUNT.getName());
        }
        for (MastheadLine line : lines(issue)) {
            if (id.equals(line.getId())) {
                EStructuralFeature feature = feature(line.getPart());
                return new Field(issue.getId(), feature == null ? "" : feature.getName());
            }
        }
        return new Field(id, "");
    }

    private static Optional<MastheadLine> line(Issue issue, String feature) {
        return lines(issue).stream().filter(line -> {
            EStructuralFeature quoted = feature(line.getPart());
            return quoted != null && (quoted.getName().equals(feature) || quoted == Literals.ISSUE__NUMBER
                    && List.of(Literals.ISSUE__YEAR.getName(), Literals.ISSUE__TOTAL_NUMBER.getName()).contains(feature));
        }).findFirst();
    }

    private static List<MastheadLine> lines(Issue issue) {
        ReportStructure structure = issue.getStructure();
        return structure == null || structure.eIsProxy() ? List.of() : structure.getMasthead();
    }

    private static EStructuralFeature feature(MastheadPart part) {
        return switch (part) {
            case NUMBER -> Literals.ISSUE__NUMBER;
            case PERIOD -> Literals.ISSUE__PERIOD;
            case ISSUER -> Literals.ISSUE__ISSUER;
            case DATE -> Literals.ISSUE__PUBLISH_DATE;
            case TITLE -> null;
        };
    }
}
