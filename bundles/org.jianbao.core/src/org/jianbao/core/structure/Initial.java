package org.jianbao.core.structure;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.structure.FieldType;

/** What new issues begin with. */
final class Initial {

    private Initial() {
    }

    /**
     * Returns the value of a default.
     *
     * @return null if the text is no value of the field, or the type of the field takes no default
     */
    static Object read(FieldType type, EStructuralFeature feature, String text) {
        if (type == FieldType.PARAGRAPHS) {
            return text;
        }
        if (!(feature instanceof EAttribute attribute)) {
            return null;
        }
        try {
            if (type == FieldType.YES_NO && !text.equals("true") && !text.equals("false")) {
                return null;
            }
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            return null; // a text that a person has written
        }
    }
}
