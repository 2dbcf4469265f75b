package org.jianbao.core.io;

import java.time.temporal.Temporal;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Reads and writes the values of attributes, the same way in every locale. */
final class Values {

    private Values() {
    }

    /**
     * Returns the value of a text.
     *
     * @throws RuntimeException if the text is none of the type: what the data type has thrown, or our own where Java is
     *         too kind (it takes any word for false, and digits of every script)
     */
    static Object read(EDataType type, String text) {
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class || java == Boolean.class) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
        } else if (isNumber(java) && !text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new NumberFormatException(text);
        }
        return type.getEPackage().getEFactoryInstance().createFromString(type, text);
    }

    /** Returns the text of a value. */
    static String write(EDataType type, Object value) {
        return type.getEPackage().getEFactoryInstance().convertToString(type, value);
    }

    private static boolean isNumber(Class<?> java) {
        return java != null && (Number.class.isAssignableFrom(java)
                || java.isPrimitive() && java != boolean.class && java != char.class);
    }

    /** Returns what a text of the type has to look like, for people. */
    static String expected(EDataType type) {
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum choices) {
            return Texts.MESSAGES.get("expected.choice",
                    choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
        }
        if (java == boolean.class || java == Boolean.class) {
            return Texts.MESSAGES.get("expected.choice", "true, false");
        }
        if (java != null && Temporal.class.isAssignableFrom(java)) {
            return Texts.MESSAGES.get("expected.date");
        }
        return isNumber(java) ? Texts.MESSAGES.get("expected.number")
                : Texts.MESSAGES.get("expected.other", type.getName());
    }
}
