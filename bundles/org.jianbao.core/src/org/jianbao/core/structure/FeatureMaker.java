package org.jianbao.core.structure;

import java.util.HashSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;

/** Makes the features of a class, after the types of its fields. */
final class FeatureMaker {

    private final StructureCompiler compiler;
    private final String owner;
    private final boolean inGroup;
    private boolean figures;

    /**
     * Prepares for a class.
     *
     * @param compiler adds lists of choices and takes problems
     * @param owner the name of the class
     * @param inGroup whether it is that of the entries of a group
     */
    FeatureMaker(StructureCompiler compiler, String owner, boolean inGroup) {
        this.compiler = compiler;
        this.owner = owner;
        this.inGroup = inGroup;
    }

    /** Returns the feature of a field, without its name; null if it cannot be made. */
    EStructuralFeature feature(ValueField field, String name) {
        boolean many = field.isMany();
        if (many && StructureCompiler.SINGLE.contains(field.getType())) {
            compiler.problem("structure.field.many", field, Literals.VALUE_FIELD__MANY, name);
        }
        return switch (field.getType()) {
            case TEXT -> attribute(EcorePackage.Literals.ESTRING, many);
            case INTEGER -> attribute(EcorePackage.Literals.ELONG_OBJECT, many);
            case DECIMAL, PERCENT -> attribute(BulletinPackage.Literals.DECIMAL, many);
            case DATE -> attribute(BulletinPackage.Literals.DATE, many);
            case YES_NO -> attribute(EcorePackage.Literals.EBOOLEAN, false);
            case CHOICE -> choice(field, name);
            case PARAGRAPHS -> contained(BulletinPackage.Literals.PARAGRAPH, true);
            case PERIOD -> contained(BulletinPackage.Literals.PERIOD, false);
            case UNIT -> reference(RegisterPackage.Literals.UNIT, many);
            case DEPARTMENT -> reference(RegisterPackage.Literals.DEPARTMENT, many);
            case WINDOW -> reference(RegisterPackage.Literals.WINDOW, many);
            case PERSON -> reference(RegisterPackage.Literals.PERSON, many);
            case DOCUMENT -> contained(BulletinPackage.Literals.CITED_DOCUMENT, many);
            case PICTURE -> contained(BulletinPackage.Literals.PICTURE, many);
            case FIGURE -> figure(field, name);
        };
    }

    /** All figures of a section are entered in one grid, which stands where the first of them stands. */
    private EReference figure(ValueField field, String name) {
        if (inGroup) {
            compiler.problem("structure.figure.group", field, Literals.VALUE_FIELD__TYPE, name);
            return null;
        }
        if (metric(field) == null) {
            compiler.problem("structure.figure.metric", field, Literals.VALUE_FIELD__METRIC, name);
            return null;
        }
        EReference reference = contained(BulletinPackage.Literals.REPORTED_FIGURE, false);
        Captions.annotate(reference, figures ? "hidden" : "widget", figures ? "true" : "figures");
        figures = true;
        return reference;
    }

    /** Returns the id of the metric of a figure; null if it has none in the structure itself. */
    static String metric(ValueField field) {
        return field.getType() == FieldType.FIGURE && field.eGet(Literals.VALUE_FIELD__METRIC, false) instanceof Metric metric
                && !metric.eIsProxy() ? metric.getId() : null;
    }

    private EAttribute choice(ValueField field, String name) {
        Choices choices = compiler.choices(owner, name, field.getId());
        var seen = new HashSet<String>();
        for (String choice : field.getChoices()) {
            if (choice == null || choice.isBlank() || !seen.add(choice)) {
                compiler.problem("structure.choice", field, Literals.VALUE_FIELD__CHOICES, name, choice == null ? "" : choice);
            } else {
                choices.add(choice);
            }
        }
        if (seen.isEmpty()) {
            compiler.problem("structure.choices", field, Literals.VALUE_FIELD__CHOICES, name);
        }
        return attribute(choices, field.isMany());
    }

    static EAttribute attribute(EDataType type, boolean many) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setEType(type);
        attribute.setUnique(false);
        attribute.setUpperBound(many ? ETypedElement.UNBOUNDED_MULTIPLICITY : 1);
        return attribute;
    }

    static EReference contained(EClass type, boolean many) {
        EReference reference = reference(type, many);
        reference.setContainment(true);
        return reference;
    }

    private static EReference reference(EClass type, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setEType(type);
        reference.setUpperBound(many ? ETypedElement.UNBOUNDED_MULTIPLICITY : 1);
        return reference;
    }
}
