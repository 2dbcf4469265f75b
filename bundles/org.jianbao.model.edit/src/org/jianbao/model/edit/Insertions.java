package org.jianbao.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.DesignedSections;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.structure.SectionTemplate;

/** Says what may be added where, and makes it. */
public final class Insertions {

    private final SectionKinds kinds;
    private List<EClass> concrete;

    /**
     * Prepares for the installed kinds.
     *
     * @param kinds the section kinds that are installed
     */
    public Insertions(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Returns what may be added to an element, in the order of its features. Sections are those that the structure foresees
     * at this place, each as often as wanted; where it foresees none, all kinds.
     */
    public List<Insertion> of(EObject owner) {
        var insertions = new ArrayList<Insertion>();
        owner.eClass().getEAllContainments().forEach(feature -> insertions.addAll(of(owner, feature)));
        return insertions;
    }

    /** Returns what may be added to one feature of an element; nothing if the feature is full. */
    public List<Insertion> of(EObject owner, EReference feature) {
        if (!feature.isContainment() || !feature.isChangeable() || feature.isDerived()
                || !feature.isMany() && owner.eIsSet(feature)) {
            return List.of();
        }
        if (BulletinPackage.Literals.SECTION.isSuperTypeOf(feature.getEReferenceType())) {
            return sections(owner, feature);
        }
        EClass type = feature.getEReferenceType();
        return (StructureNames.isStructure(type.getEPackage().getNsURI()) ? List.of(type) : concrete()).stream()
                .filter(type::isSuperTypeOf).map(eClass -> plain(owner, feature, eClass)).toList();
    }

    /** Returns the list of an element that takes elements of a class, such as pasted ones, if there is one. */
    public static Optional<EReference> place(EObject owner, EClass eClass) {
        return owner.eClass().getEAllContainments().stream().filter(feature -> feature.isMany() && feature.isChangeable()
                && !feature.isDerived() && feature.getEReferenceType().isSuperTypeOf(eClass)).findFirst();
    }

    /**
     * Makes what an insertion stands for, with everything that the model requires of its parts. A section has its template,
     * and the sections that the template foresees within it. It is contained nowhere; {@link Edits#add} gives it its id.
     */
    public EObject create(Insertion insertion) {
        EObject created = create(insertion.eClass());
        if (created instanceof Section section && insertion.template() != null) {
            section.setTemplate(insertion.template());
            fill(section);
        }
        DesignedSections.fill(created);
        if (created instanceof Department department && insertion.owner() instanceof Register register) {
            department.setOrder(1 + register.getDepartments().stream().mapToInt(Department::getOrder).max().orElse(0));
        }
        return created;
    }

    private static EObject create(EClass eClass) {
        EObject created = EcoreUtil.create(eClass);
        for (EReference feature : eClass.getEAllContainments()) {
            if (feature.isRequired() && !feature.isMany() && !feature.getEReferenceType().isAbstract()) {
                created.eSet(feature, create(feature.getEReferenceType()));
            }
        }
        return created;
    }

    @SuppressWarnings("unchecked")
    private void fill(Section section) {
        for (EReference feature : section.eClass().getEAllContainments()) {
            if (feature.isMany() && feature.getEReferenceType() == BulletinPackage.Literals.SECTION) {
                for (SectionTemplate template : section.getTemplate().getSections()) {
                    kinds.type(template).ifPresent(eClass -> ((List<EObject>) section.eGet(feature))
                            .add(create(section(section, feature, template, eClass))));
                }
                return;
            }
        }
    }

    private List<Insertion> sections(EObject owner, EReference feature) {
        List<SectionTemplate> templates = templates(owner);
        if (!templates.isEmpty()) {
            return templates.stream().flatMap(template -> kinds.type(template)
                    .map(eClass -> section(owner, feature, template, eClass)).stream()).toList();
        }
        return kinds.all().stream().flatMap(entry -> SectionKinds.type(entry).stream())
                .filter(feature.getEReferenceType()::isSuperTypeOf).map(eClass -> plain(owner, feature, eClass)).toList();
    }

    private static List<SectionTemplate> templates(EObject owner) {
        if (owner instanceof Issue issue) {
            return issue.getStructure() == null ? List.of() : issue.getStructure().getSections();
        }
        return owner instanceof Section section && section.getTemplate() != null ? section.getTemplate().getSections() : List.of();
    }

    private static Insertion section(EObject owner, EReference feature, SectionTemplate template, EClass eClass) {
        boolean present = owner.eContents().stream()
                .anyMatch(content -> content instanceof Section section && section.getTemplate() == template);
        String heading = template.getHeading();
        boolean named = heading != null && !heading.isBlank();
        return new Insertion(owner, feature, eClass, template, named ? heading : Captions.of(eClass),
                named ? Captions.of(eClass) : Captions.hint(eClass), present);
    }

    private static Insertion plain(EObject owner, EReference feature, EClass eClass) {
        return new Insertion(owner, feature, eClass, null, Captions.of(eClass), Captions.hint(eClass), false);
    }

    private List<EClass> concrete() {
        if (concrete == null) {
            var found = new ArrayList<EClass>();
            EPackage.Registry packages = kinds.packages();
            for (String nsUri : packages.keySet().stream().sorted().toList()) {
                EPackage ePackage = packages.getEPackage(nsUri);
                if (ePackage != null) {
                    ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                            .filter(eClass -> !eClass.isAbstract() && !eClass.isInterface()).forEach(found::add);
                }
            }
            concrete = List.copyOf(found);
        }
        return concrete;
    }
}
