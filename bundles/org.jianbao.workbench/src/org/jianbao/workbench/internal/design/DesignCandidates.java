package org.jianbao.workbench.internal.design;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.model.edit.Elements;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ListBlock;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;

/** To which fields and groups of a structure an element may refer. */
public final class DesignCandidates {

    private DesignCandidates() {
    }

    /**
     * Returns those of some elements that suit: fields of the same section and of the type that a block prints, and groups over
     * whose entries something can be repeated there.
     */
    public static List<EObject> of(EObject owner, EReference reference, List<EObject> all) {
        if (!Literals.FIELD.isSuperTypeOf(reference.getEReferenceType())) {
            return all;
        }
        SectionTemplate section = section(owner);
        FieldGroup around = around(owner);
        return all.stream().filter(field -> section(field) == section && suits(reference, (Field) field, around)).toList();
    }

    private static boolean suits(EReference reference, Field field, FieldGroup around) {
        if (field instanceof ValueField value) {
            FieldType wanted = reference == Literals.PICTURE_BLOCK__FIELD ? FieldType.PICTURE : FieldType.PARAGRAPHS;
            boolean block = Set.of(Literals.PICTURE_BLOCK__FIELD, Literals.PARAGRAPHS_BLOCK__FIELD).contains(reference);
            return !block || value.getType() == wanted && (field.eContainer() instanceof SectionTemplate
                    || around != null && Elements.isWithin(around, field.eContainer()));
        }
        return field.eContainer() instanceof SectionTemplate || around != null && Elements.isWithin(around, field.eContainer())
                || reference == Literals.RULE__OVER || reference == Literals.PHRASE__OVER;
    }

    /** Returns the section that an element belongs to; null if it belongs to none. */
    static SectionTemplate section(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof SectionTemplate)) {
            at = at.eContainer();
        }
        return (SectionTemplate) at;
    }

    /** Returns the group over whose entries the blocks around an element are printed; null if they are printed once. */
    static FieldGroup around(EObject element) {
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof ListBlock list && list.getGroup() != null) {
                return list.getGroup();
            }
        }
        return null;
    }
}
