package org.jianbao.core.structure.version;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.ElementIds;
import org.jianbao.core.Messages;
import org.jianbao.core.io.Copies;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.DesignedSection;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** Moves one loaded issue to another version of its structure. */
final class Migration {

    private static final Messages MESSAGES = new Messages(Migration.class);

    private final Issue issue;
    private final ReportStructure target;
    private final SectionKinds kinds;
    private final Fates fates = new Fates();
    private final Map<EObject, EObject> replaced = new HashMap<>();

    Migration(Issue issue, ReportStructure target, SectionKinds kinds) {
        this.issue = issue;
        this.target = target;
        this.kinds = kinds;
    }

    /**
     * Moves the issue.
     *
     * @param trial whether it also gets the sections that the version before did not have and nothing asks for yet
     * @return what became of its fields
     * @throws ModelFileException if it cannot be moved; then it is as it was
     */
    List<Fate> run(boolean trial) throws ModelFileException {
        ReportStructure before = before();
        List<Section> sections = Sections.all(issue);
        var old = new OldValues(sections.stream().filter(DesignedSection.class::isInstance).toList());
        var index = new Index(target);
        Map<Section, Section> designed = designed(sections, index);
        var known = new Index(before);
        var move = new FieldMove(old, known, index, replaced, fates);
        designed.forEach((from, to) -> move.fill(to, from, Sections.name(to.getTemplate())));
        added(sections, index, move, template -> template.isRequired() || trial && known.template(template.getId()) == null);
        old.lost().forEach(located -> fates.add(Fate.Kind.LOST, located.path(), List.of(), ValueText.of(located.value())));
        new Redirect(before, index, replaced).run(issue);
        issue.setStructure(target);
        new Placement(issue, fates).run(target);
        ElementIds.complete(issue);
        return fates.all();
    }

    private ReportStructure before() throws ModelFileException {
        ReportStructure before = issue.getStructure();
        if (before == null || before.eIsProxy()) {
            throw new ModelFileException(MESSAGES.get("migrate.structure"), null);
        }
        if (!String.valueOf(before.getId()).equals(target.getId())) {
            throw new ModelFileException(MESSAGES.get("migrate.other", before.getName(), target.getName()), null);
        }
        for (Section section : Sections.all(issue)) {
            if (section instanceof MissingSection missing && StructureNames.isStructure(missing.getKindNamespace())) {
                throw new ModelFileException(MESSAGES.get("migrate.missing", missing.getKindName()), null);
            }
        }
        return before;
    }

    /** Puts new sections in the place of designed ones, and tells which other ones are not foreseen any more. */
    private Map<Section, Section> designed(List<Section> sections, Index index) {
        var made = new LinkedHashMap<Section, Section>();
        for (Section section : sections) {
            SectionTemplate template = index.template(Sections.templateId(section));
            EClass type = template == null ? null : kinds.type(template).orElse(null);
            if (section instanceof DesignedSection && type != null && Literals.DESIGNED_SECTION.isSuperTypeOf(type)) {
                made.put(section, made(section, template, type));
            } else if (section instanceof DesignedSection) {
                remove(section);
            } else if (section.getTemplate() != null && (template == null || type != null && type != section.eClass())) {
                unforeseen(section);
            }
        }
        return made;
    }

    private Section made(Section section, SectionTemplate template, EClass type) {
        var made = (Section) EcoreUtil.create(type);
        made.setId(section.getId());
        made.setName(section.getName());
        made.setHeading(section.getHeading());
        made.setTemplate(template);
        Copies.keepUnknown(section, made);
        EcoreUtil.replace(section, made);
        replaced.put(section, made);
        String before = section.getTemplate() == null ? Sections.name(template) : Sections.name(section.getTemplate());
        if (!before.equals(Sections.name(template))) {
            fates.add(Fate.Kind.RENAMED, List.of(before), List.of(Sections.name(template)), List.of());
        }
        inner(section, made);
        return made;
    }

    /** The sections inside stay inside where they can. */
    @SuppressWarnings("unchecked")
    private void inner(Section from, Section to) {
        EReference list = to == null ? null : sections(to.eClass());
        List<Section> inside = from.eContents().stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
        List<Section> into = list == null ? issue.getSections() : (List<Section>) to.eGet(list);
        into.addAll(inside);
    }

    private static EReference sections(EClass holder) {
        return holder.getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.getEReferenceType() == Literals.SECTION)
                .findFirst().orElse(null);
    }

    private void remove(Section section) {
        inner(section, null);
        EcoreUtil.remove(section);
    }

    private void unforeseen(Section section) {
        fates.add(Fate.Kind.UNFORESEEN, List.of(Sections.name(section.getTemplate())), List.of(), List.of());
        section.setTemplate(null);
    }

    /** Adds the sections that the issue does not have, if a field has moved into them or they are wanted. */
    private void added(List<Section> sections, Index index, FieldMove move, Predicate<SectionTemplate> wanted) {
        Set<String> present = new HashSet<>();
        sections.forEach(section -> present.add(Sections.templateId(section)));
        for (SectionTemplate template : index.templates(target)) {
            EClass type = StructureNames.isDesigned(template) && !present.contains(template.getId())
                    ? DesignedClass.of(template).orElse(null) : null;
            if (type != null) {
                var made = (Section) EcoreUtil.create(type);
                made.setTemplate(template);
                boolean filled = move.fill(made, null, Sections.name(template));
                if (filled || wanted.test(template)) {
                    issue.getSections().add(made);
                }
            }
        }
    }
}
