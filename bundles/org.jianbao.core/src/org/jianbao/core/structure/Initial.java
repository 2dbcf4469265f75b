package org.jianbao.core.structure;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.expression.Printed;
import org.jianbao.model.structure.FieldType;

/** What new issues begin with. */
final class Initial {

    private Initial() {
    }

    /**
     * Returns the value of a default. For several values that are no texts, 、 stands between them.
     *
     * @return a list for a feature with several values; null if the text is no value of the field, or the type of the field takes no default
     */
    static Object read(FieldType type, EStructuralFeature feature, String text) {
        if (type == FieldType.PARAGRAPHS) {
            return text;
        }
        if (!(feature instanceof EAttribute attribute)) {
            return null;
        }
        if (!feature.isMany()) {
            return one(type, attribute, text);
        }
        Object whole = one(type, attribute, text);
        List<Object> values = whole != null ? List.of(whole)
                : Arrays.stream(text.split(Printed.LIST_MARK)).map(part -> one(type, attribute, part.strip())).toList();
        return values.contains(null) ? null : values;
    }

    private static Object one(FieldType type, EAttribute attribute, String text) {
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
