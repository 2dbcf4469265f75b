package org.jianbao.core.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/**
 * A compiled class, with what its structure said of it. It leads nowhere into the structure, so that it can be used as long
 * as there are instances of it.
 */
public final class DesignedClass {

    private final EClass eClass;
    private final String template;
    private final List<DesignedField> fields;
    private final Map<String, DesignedField> byId = new HashMap<>();
    private final Map<EStructuralFeature, DesignedField> byFeature = new HashMap<>();

    DesignedClass(EClass eClass, String template, List<DesignedField> fields) {
        this.eClass = eClass;
        this.template = template;
        this.fields = List.copyOf(fields);
        fields.forEach(field -> byId.putIfAbsent(field.id(), field));
        fields.forEach(field -> byFeature.put(field.feature(), field));
    }

    /** Returns what is known of the class of an element; nothing if it was not compiled from a structure. */
    public static Optional<DesignedClass> of(EObject element) {
        return of(element.eClass());
    }

    /** Returns what is known of a class; nothing if it was not compiled from a structure. */
    public static Optional<DesignedClass> of(EClass eClass) {
        return eClass.getEPackage() instanceof DesignedPackage designed ? Optional.ofNullable(designed.known(eClass))
                : Optional.empty();
    }

    /**
     * Returns the class of the sections of a template, as it is compiled from the file of the structure.
     *
     * @return nothing if a plug-in brings the kind, or the structure is in no file of a series or not saved yet
     */
    public static Optional<EClass> of(SectionTemplate template) {
        if (!StructureNames.isDesigned(template) || !(EcoreUtil.getRootContainer(template) instanceof ReportStructure structure)) {
            return Optional.empty();
        }
        ResourceSet files = structure.eResource() == null ? null : structure.eResource().getResourceSet();
        EPackage found = files == null ? null : files.getPackageRegistry().getEPackage(StructureNames.namespace(structure));
        return found instanceof DesignedPackage designed ? Optional.ofNullable(designed.ofTemplate(template.getId()))
                : Optional.empty();
    }

    /** Returns the class. */
    public EClass eClass() {
        return eClass;
    }

    /** Returns the id of the template whose sections are its instances; empty for the entries of a group. */
    public Optional<String> template() {
        return Optional.ofNullable(template);
    }

    /** Returns the fields in the order of the structure. */
    public List<DesignedField> fields() {
        return fields;
    }

    /** Returns the field that names the fixed rows of a group: its first line of text, if it has one. */
    Optional<DesignedField> label() {
        return fields.stream().filter(field -> field.type() == FieldType.TEXT && !field.isComputed()
                && !field.feature().isMany()).findFirst();
    }

    /** Returns the field that was compiled from one of the structure; nothing if the class has none with its id. */
    public Optional<DesignedField> field(Field field) {
        return field == null ? Optional.empty() : Optional.ofNullable(byId.get(field.getId()));
    }

    /** Returns the field whose value a feature holds. */
    public Optional<DesignedField> field(EStructuralFeature feature) {
        return Optional.ofNullable(byFeature.get(feature));
    }
}
