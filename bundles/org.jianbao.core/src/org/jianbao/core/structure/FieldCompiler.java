package org.jianbao.core.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.CarryOver;
import org.jianbao.core.text.Captions;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;

/** Compiles the fields of one section or group. */
final class FieldCompiler {

    /** The name of the feature with the sub-sections. */
    static final String SECTIONS = "sections";
    /** A file may give an element a thousand attributes; some are ours. */
    private static final int MOST_FIELDS = 900;
    /** How deep groups may stand inside each other. */
    static final int DEEPEST = 20;

    private final StructureCompiler compiler;
    private final EClass owner;
    private final FeatureMaker maker;
    private final int depth;
    private final Keeping keeping;
    private final StructureNames.Unique features = new StructureNames.Unique();
    private final Set<String> quoted = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<DesignedField> compiled = new ArrayList<>();

    /**
     * Makes the compiler of a class.
     *
     * @param compiler adds further classes and takes problems
     * @param owner the class, which gets the features
     * @param depth how many groups the class stands in
     * @param keeping which of the fields the next issue keeps
     */
    FieldCompiler(StructureCompiler compiler, EClass owner, int depth, Keeping keeping) {
        this.compiler = compiler;
        this.owner = owner;
        this.maker = new FeatureMaker(compiler, owner.getName(), depth > 0);
        this.depth = depth;
        this.keeping = keeping;
        features.take(SECTIONS);
        features.take("href"); // means a reference to another file
        owner.getEAllStructuralFeatures().forEach(feature -> features.take(feature.getName()));
    }

    List<DesignedField> compile(List<Field> fields) {
        for (Field field : fields) {
            if (compiled.size() == MOST_FIELDS) {
                compiler.problem("structure.fields.many", field, null, MOST_FIELDS);
                break;
            }
            String name = field.getName() == null ? "" : field.getName().strip();
            if (name.isEmpty()) {
                compiler.problem("structure.field.unnamed", field, Literals.FIELD__NAME);
                continue;
            }
            if (!quoted.add(name)) {
                compiler.problem("structure.field.duplicate", field, Literals.FIELD__NAME, name);
            }
            if (field.getId() == null || field.getId().isEmpty() || !ids.add(field.getId())) {
                compiler.problem("structure.field.id", field, null, name);
            }
            add(field, name);
        }
        return compiled;
    }

    private void add(Field field, String name) {
        DesignedField made = switch (field) {
            case FieldGroup group -> group(group, name);
            case ValueField value when StructureNames.isComputed(value) -> computed(value, name);
            case ValueField value -> value(value, name);
            default -> null;
        };
        if (made != null) {
            compiled.add(made);
        }
    }

    private DesignedField group(FieldGroup group, String name) {
        if (depth == DEEPEST) {
            compiler.problem("structure.group.depth", group, null, name, DEEPEST);
            return null;
        }
        EClass item = compiler.item(owner.getName(), name, group.getId());
        Captions.annotate(item, Captions.HINT, group.getInstruction());
        Keeping inside = keeping.inside(group);
        var entry = new DesignedClass(item, null,
                new FieldCompiler(compiler, item, depth + 1, inside).compile(group.getFields()));
        compiler.add(entry);
        if (!group.getRows().isEmpty() && entry.label().isEmpty()) {
            compiler.problem("structure.group.rows", group, Literals.FIELD_GROUP__ROWS, name);
        }
        EReference feature = FeatureMaker.contained(item, true);
        feature.setLowerBound(group.isRequired() ? 1 : 0);
        Captions.annotate(feature, "idPrefix", "e");
        finish(feature, group, name);
        return new DesignedField(group.getId(), name, null, "", 0, null, null, null, entry, group.getRows(), feature);
    }

    private DesignedField computed(ValueField field, String name) {
        EAttribute attribute = FeatureMaker.attribute(EcorePackage.Literals.ESTRING, false);
        attribute.setDerived(true);
        attribute.setTransient(true);
        attribute.setChangeable(false);
        Captions.annotate(attribute, "widget", "computed");
        shown(attribute, field);
        finish(attribute, field, name);
        return new DesignedField(field.getId(), name, field.getType(), unit(field), field.getDecimals(), field.getFormula(),
                null, null, null, List.of(), attribute);
    }

    private DesignedField value(ValueField field, String name) {
        EStructuralFeature feature = maker.feature(field, name);
        if (feature == null) {
            return null;
        }
        FieldType type = field.getType();
        feature.setLowerBound(field.isRequired() && type != FieldType.YES_NO ? 1 : 0);
        shown(feature, field);
        finish(feature, field, name);
        return new DesignedField(field.getId(), name, type, unit(field), field.getDecimals(), null,
                initial(field, feature, name), FeatureMaker.metric(field), null, List.of(), feature);
    }

    private static void shown(EStructuralFeature feature, ValueField field) {
        Captions.annotate(feature, Captions.UNIT, unit(field));
        Captions.annotate(feature, "width", field.getWidth() > 0 ? Integer.toString(field.getWidth()) : null);
    }

    private static String unit(ValueField field) {
        return field.getUnit() != null && !field.getUnit().isBlank() ? field.getUnit().strip()
                : field.getType() == FieldType.PERCENT ? "%" : "";
    }

    private Object initial(ValueField field, EStructuralFeature feature, String name) {
        String text = field.getDefaultValue();
        if (text == null || text.isEmpty()) {
            return null;
        }
        Object value = Initial.read(field.getType(), feature, text);
        if (value == null) {
            compiler.problem("structure.default", field, Literals.VALUE_FIELD__DEFAULT_VALUE, name, text);
        }
        return value;
    }

    private void finish(EStructuralFeature feature, Field field, String name) {
        feature.setName(features.name(name, field.getId()));
        Captions.annotate(feature, Captions.CAPTION, name);
        Captions.annotate(feature, Captions.HINT, field.getInstruction());
        if (keeping.keeps(field)) {
            EcoreUtil.setAnnotation(feature, CarryOver.SOURCE, CarryOver.KEY, CarryOver.KEEP);
        }
        owner.getEStructuralFeatures().add(feature);
    }
}
