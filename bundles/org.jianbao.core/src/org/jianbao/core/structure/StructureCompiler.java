package org.jianbao.core.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage;

/**
 * Compiles a report structure to a package: a class that extends {@link org.jianbao.model.bulletin.DesignedSection} for each
 * template without a kind, and one that extends {@link org.jianbao.model.bulletin.DesignedItem} for each group in it.
 * Nothing is thrown for any structure: what is wrong becomes a problem, and what is sound is compiled. References that
 * lead out of the structure are not followed. The same structure gives the same package.
 */
public final class StructureCompiler {

    /** The types of fields that never hold several values. */
    public static final Set<FieldType> SINGLE = Set.of(FieldType.PERIOD, FieldType.YES_NO, FieldType.FIGURE);
    /** How deep templates may stand inside each other. */
    private static final int DEEPEST = 20;

    private final DesignedPackage compiled;
    private final StructureNames.Unique names = new StructureNames.Unique();
    private final List<StructureProblem> problems = new ArrayList<>();
    private final Set<String> quoted = new HashSet<>();

    /**
     * A compiled structure.
     *
     * @param ePackage the package; it cannot be changed
     * @param problems what could not be compiled as it stands
     */
    public record Result(EPackage ePackage, List<StructureProblem> problems) {

        /** Keeps its own copy of the problems. */
        public Result {
            problems = List.copyOf(problems);
        }

        /** Returns the class of the sections of a template; null if it is not designed. */
        public EClass eClass(SectionTemplate template) {
            return ((DesignedPackage) ePackage).ofTemplate(key(template));
        }
    }

    private StructureCompiler(ReportStructure structure) {
        compiled = new DesignedPackage(StructureNames.namespace(structure));
    }

    /** Returns the package of a structure and what is wrong with it. */
    public static Result compile(ReportStructure structure) {
        var compiler = new StructureCompiler(structure);
        structure.getSections().forEach(template -> compiler.template(template, 0));
        compiler.compiled.close();
        return new Result(compiler.compiled, compiler.problems);
    }

    private void template(SectionTemplate template, int depth) {
        if (depth == DEEPEST) {
            problem("structure.depth", template, null, DEEPEST);
            return;
        }
        if (StructureNames.isDesigned(template)) {
            section(template);
        }
        template.getSections().forEach(inner -> template(inner, depth + 1));
    }

    private void section(SectionTemplate template) {
        String name = name(template);
        if (!quoted.add(name)) {
            problem("structure.section.duplicate", template, StructurePackage.Literals.SECTION_TEMPLATE__NAME, name);
        }
        EClass eClass = eClass(names.name(name, template.getId()), Literals.DESIGNED_SECTION);
        Captions.annotate(eClass, Captions.CAPTION, name);
        var fields = new FieldCompiler(this, eClass, 0, Keeping.MARKED);
        List<DesignedField> own = fields.compile(template.getFields());
        if (!template.getSections().isEmpty()) {
            EReference sections = FeatureMaker.contained(Literals.SECTION, true);
            sections.setName(FieldCompiler.SECTIONS);
            eClass.getEStructuralFeatures().add(sections);
        }
        compiled.add(new DesignedClass(eClass, key(template), own));
    }

    private static String key(SectionTemplate template) {
        return template.getId() == null ? "" : template.getId();
    }

    private static String name(SectionTemplate template) {
        for (EStructuralFeature feature : List.of(StructurePackage.Literals.SECTION_TEMPLATE__NAME,
                StructurePackage.Literals.SECTION_TEMPLATE__HEADING)) {
            if (template.eGet(feature) instanceof String name && !name.isBlank()) {
                return name.strip();
            }
        }
        return key(template);
    }

    private EClass eClass(String name, EClass above) {
        EClass eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName(name);
        eClass.getESuperTypes().add(above);
        compiled.getEClassifiers().add(eClass);
        return eClass;
    }

    /** Adds the class of the entries of a group. */
    EClass item(String owner, String name, String id) {
        EClass eClass = eClass(names.name(owner + '.' + name, id), Literals.DESIGNED_ITEM);
        Captions.annotate(eClass, Captions.CAPTION, name);
        return eClass;
    }

    /** Adds a list of choices. */
    Choices choices(String owner, String name, String id) {
        var choices = new Choices();
        choices.setName(names.name(owner + '.' + name, id));
        compiled.getEClassifiers().add(choices);
        return choices;
    }

    void add(DesignedClass designed) {
        compiled.add(designed);
    }

    void problem(String rule, EObject element, EStructuralFeature feature, Object... arguments) {
        problems.add(new StructureProblem(rule, element, feature, List.of(arguments)));
    }
}
