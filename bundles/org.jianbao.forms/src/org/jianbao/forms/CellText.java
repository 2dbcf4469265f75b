package org.jianbao.forms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.register.UnitNames;
import org.jianbao.model.edit.Titles;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Unit;

/** What a cell of a grid shows and copies. */
public final class CellText {

    private CellText() {
    }

    /**
     * Returns the text of a field of an element.
     *
     * @param row the element
     * @param field the field
     * @param near the day that dates are near to; null for none
     */
    public static String of(EObject row, Field field, LocalDate near) {
        Object value = row.eGet(field.feature());
        if (value == null) {
            return "";
        }
        return Notations.of(field, near).map(notation -> row.eIsSet(field.feature()) || field.feature().isRequired()
                || field.feature().getDefaultValueLiteral() != null ? notation.format(value) : "").orElseGet(() -> elements(value));
    }

    private static String elements(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(element -> name((EObject) element)).collect(Collectors.joining("、")) : name((EObject) value);
    }

    private static String name(EObject element) {
        if (element instanceof Unit unit && !unit.eIsProxy()) {
            return Objects.requireNonNullElseGet(UnitNames.printed(unit), () -> Titles.of(unit));
        }
        return element instanceof Person person && !person.eIsProxy() && person.getName() != null ? person.getName() : Titles.of(element);
    }
}
