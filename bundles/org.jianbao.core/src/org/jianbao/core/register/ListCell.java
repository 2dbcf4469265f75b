package org.jianbao.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.Messages;
import org.jianbao.core.text.XmlText;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterPackage.Literals;

/** What a cell of a list means for a feature. */
final class ListCell {

    private static final Messages MESSAGES = new Messages(ListCell.class);
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern SEVERAL = Pattern.compile("[、，,；;/\\n]+");

    /** A cell that cannot be taken over; the message is one sentence for people. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private ListCell() {
    }

    /**
     * Returns the value of a cell that is not empty.
     *
     * @throws Refused if the cell does not fit the feature
     */
    static Object value(Register register, EStructuralFeature feature, String cell) throws Refused {
        int illegal = XmlText.firstIllegal(cell, 0);
        if (illegal >= 0) {
            throw new Refused(MESSAGES.get("list.character", illegal + 1, cell));
        }
        if (feature == Literals.WINDOW__DEPARTMENT || feature == Literals.PERSON__DEPARTMENT) {
            return department(register, cell);
        }
        if (feature.isMany()) {
            return Arrays.stream(SEVERAL.split(cell)).map(String::strip).filter(name -> !name.isEmpty()).distinct()
                    .toList();
        }
        EDataType type = (EDataType) feature.getEType();
        if (type instanceof EEnum choice) {
            return choice(choice, cell);
        }
        if (type.getInstanceClass() == LocalDate.class) {
            return day(cell);
        }
        if (type.getInstanceClass() == int.class) {
            return whole(cell);
        }
        return cell;
    }

    private static Department department(Register register, String name) throws Refused {
        List<Department> found = register.getDepartments().stream()
                .filter(department -> UnitNames.forms(department).contains(name)).toList();
        if (found.size() != 1) {
            throw new Refused(MESSAGES.get(found.isEmpty() ? "list.department.unknown" : "list.department.several", name));
        }
        return found.getFirst();
    }

    private static Object choice(EEnum choice, String cell) throws Refused {
        EEnumLiteral literal = choice.getEEnumLiteralByLiteral(cell);
        if (literal == null) {
            List<String> known = choice.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
            throw new Refused(MESSAGES.get("list.choice", cell, String.join("、", known)));
        }
        return literal.getInstance();
    }

    private static LocalDate day(String cell) throws Refused {
        Matcher parts = DAY.matcher(cell);
        try {
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException e) {
            throw new Refused(MESSAGES.get("list.day", cell));
        }
        throw new Refused(MESSAGES.get("list.day", cell));
    }

    private static Integer whole(String cell) throws Refused {
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new Refused(MESSAGES.get("list.whole", cell));
        }
    }
}
