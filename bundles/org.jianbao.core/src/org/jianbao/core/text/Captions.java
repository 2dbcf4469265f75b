package org.jianbao.core.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What people call classes, features and choices of the model, in the language of {@link Locale#getDefault()}. An annotation
 * of the element goes first; else it stands in {@code forms.properties} and {@code forms_zh.properties} in the package
 * of the generated EPackage interface, under the keys {@code Class}, {@code Class.feature} and {@code Enum.LITERAL}, with
 * {@code .hint} and {@code .unit} behind them; a caption that stands nowhere is the name.
 */
public final class Captions {

    /** The source of the annotations that say how an element is shown and edited. */
    public static final String ANNOTATION = "http://jianbao.org/forms";

    /** The key of the annotation with the name for people. */
    public static final String CAPTION = "caption";
    /** The key of the annotation that says what to enter. */
    public static final String HINT = "hint";
    /** The key of the annotation with the unit behind a number. */
    public static final String UNIT = "unit";

    private static final String BUNDLE = ".forms";

    private Captions() {
    }

    /** Returns what people call the elements of a class. */
    public static String of(EClass eClass) {
        return annotated(eClass, CAPTION).or(() -> text(eClass.getEPackage(), eClass.getName())).orElse(eClass.getName());
    }

    /** Returns what such an element is, in a sentence; empty if there is nothing to say. */
    public static String hint(EClass eClass) {
        return annotated(eClass, HINT).or(() -> text(eClass.getEPackage(), eClass.getName() + '.' + HINT)).orElse("");
    }

    /**
     * Returns what people call a feature.
     *
     * @param eClass the class of the element, which may call an inherited feature by another name
     * @param feature the feature
     */
    public static String of(EClass eClass, EStructuralFeature feature) {
        return annotated(feature, CAPTION).or(() -> text(eClass, feature, "")).orElse(feature.getName());
    }

    /** Returns what to enter, in a sentence; empty if there is nothing to say. */
    public static String hint(EClass eClass, EStructuralFeature feature) {
        return annotated(feature, HINT).or(() -> text(eClass, feature, '.' + HINT)).orElse("");
    }

    /** Returns the unit behind the number of a feature; empty if there is none. */
    public static String unit(EClass eClass, EStructuralFeature feature) {
        return annotated(feature, UNIT).or(() -> text(eClass, feature, '.' + UNIT)).orElse("");
    }

    /** Returns what people call a choice. */
    public static String of(EEnumLiteral literal) {
        return annotated(literal, CAPTION)
                .or(() -> text(literal.getEEnum().getEPackage(), literal.getEEnum().getName() + '.' + literal.getName()))
                .orElse(literal.getLiteral());
    }

    /** Returns the value of an annotation that says how an element is shown. */
    public static Optional<String> annotated(EModelElement element, String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, ANNOTATION, key));
    }

    /** Adds the value of an annotation that says how an element is shown; a missing or blank one adds nothing. */
    public static void annotate(EModelElement element, String key, String value) {
        if (value != null && !value.isBlank()) {
            EcoreUtil.setAnnotation(element, ANNOTATION, key, value.strip());
        }
    }

    private static Optional<String> text(EClass eClass, EStructuralFeature feature, String suffix) {
        EClass owner = feature.getEContainingClass();
        return text(eClass.getEPackage(), eClass.getName() + '.' + feature.getName() + suffix)
                .or(() -> text(owner.getEPackage(), owner.getName() + '.' + feature.getName() + suffix));
    }

    /** Returns a text of a package; empty if the package has none under the key, or was not generated. */
    public static Optional<String> text(EPackage ePackage, String key) {
        for (Class<?> type : ePackage.getClass().getInterfaces()) {
            if (EPackage.class.isAssignableFrom(type) && type != EPackage.class) {
                return text(type, key);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Class<?> owner, String key) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(owner.getPackageName() + BUNDLE, Locale.getDefault(),
                    owner.getClassLoader());
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
