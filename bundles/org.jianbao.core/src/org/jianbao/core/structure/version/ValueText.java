package org.jianbao.core.structure.version;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.register.UnitNames;
import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Picture;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Unit;

/** Values as text, for people who must decide whether they can do without them. */
final class ValueText {

    private ValueText() {
    }

    /** Returns whether a value says nothing: no, an empty list, or a figure without a number. */
    static boolean isEmpty(Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Boolean truth -> !truth;
            case ReportedFigure figure -> figure.getValue() == null && figure.getYearToDate() == null;
            default -> false;
        };
    }

    /** Returns the texts of a value, one for each of a list. */
    static List<String> of(Object value) {
        return isEmpty(value) ? List.of()
                : value instanceof List<?> list ? list.stream().map(ValueText::one).toList() : List.of(one(value));
    }

    private static String one(Object value) {
        return switch (value) {
            case EObject proxy when proxy.eIsProxy() -> String.valueOf(org.eclipse.emf.ecore.util.EcoreUtil.getURI(proxy).fragment());
            case BigDecimal number -> number.toPlainString();
            case EEnumLiteral choice -> choice.getLiteral();
            case Paragraph paragraph -> Objects.toString(paragraph.getText(), "");
            case ReportedFigure figure -> figure(figure);
            case Period period -> period.getStart() + "/" + period.getEnd();
            case Picture picture -> Objects.toString(picture.getFile(), "");
            case CitedDocument document -> Objects.toString(document.getTitle(), "");
            case Unit unit -> Objects.toString(UnitNames.full(unit), "");
            case Person person -> Objects.toString(person.getName(), "");
            default -> value.toString();
        };
    }

    private static String figure(ReportedFigure figure) {
        BigDecimal number = figure.getValue() == null ? figure.getYearToDate() : figure.getValue();
        return number.toPlainString();
    }
}
