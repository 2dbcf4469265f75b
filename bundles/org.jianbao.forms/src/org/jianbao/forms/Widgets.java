package org.jianbao.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage;

/** Which widget edits a feature. */
final class Widgets {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class, short.class,
            Short.class, byte.class, Byte.class, BigInteger.class);
    private static final Set<Class<?>> REAL = Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);
    private static final Set<Class<?>> CHOICE = Set.of(boolean.class, Boolean.class);

    private Widgets() {
    }

    /** Returns the widget that the annotation names, or else the one that the type asks for. */
    static Widget of(EStructuralFeature feature) {
        String name = Captions.annotated(feature, "widget").orElse("").replace("_", "");
        return Arrays.stream(Widget.values()).filter(widget -> widget.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst().orElseGet(() -> feature instanceof EReference reference ? of(reference) : of((EAttribute) feature));
    }

    private static Widget of(EReference reference) {
        if (!reference.isContainment()) {
            return reference.isMany() ? Widget.REFERENCES : Widget.REFERENCE;
        }
        if (reference.isMany()) {
            return reference.getEReferenceType() == BulletinPackage.Literals.PARAGRAPH ? Widget.PARAGRAPHS : Widget.GRID;
        }
        return reference.getEReferenceType() == BulletinPackage.Literals.PERIOD ? Widget.PERIOD : Widget.CONTAINED;
    }

    private static Widget of(EAttribute attribute) {
        return attribute.isMany() ? Widget.TEXTS : of(attribute.getEAttributeType());
    }

    /** Returns the widget for one value of a type. */
    static Widget of(EDataType type) {
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum) {
            return Widget.CHOICE;
        }
        if (type == BulletinPackage.Literals.RICH_TEXT) {
            return Widget.RICH_TEXT;
        }
        if (java == null || java == String.class) {
            return Widget.TEXT;
        }
        if (WHOLE.contains(java)) {
            return Widget.INTEGER;
        }
        if (REAL.contains(java)) {
            return Widget.DECIMAL;
        }
        return CHOICE.contains(java) ? Widget.YES_NO : java == LocalDate.class ? Widget.DATE : Widget.TEXT;
    }
}
