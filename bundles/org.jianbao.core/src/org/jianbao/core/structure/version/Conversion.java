package org.jianbao.core.structure.version;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.structure.DesignedField;
import org.jianbao.core.text.RichText;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.structure.FieldType;

/** Makes values of one type values of another, where they say the same afterwards. */
final class Conversion {

    private static final String STRONG = "**";

    private Conversion() {
    }

    /**
     * Returns a value as one of another field.
     *
     * @param from the field that has it
     * @param value the value, not empty
     * @param to the other field
     * @return a list for a field with many values; nothing if something would be lost
     */
    static Optional<Object> convert(DesignedField from, Object value, DesignedField to) {
        List<Object> values = value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
        var made = new ArrayList<Object>();
        for (Object each : values) {
            Object one = from.type() == to.type() ? same(each, to) : other(each, to);
            if (one == null) {
                return Optional.empty();
            }
            made.add(one);
        }
        if (to.feature().isMany()) {
            return Optional.of(made);
        }
        return made.size() == 1 ? Optional.of(made.getFirst()) : Optional.empty();
    }

    private static Object same(Object value, DesignedField to) {
        return to.type() == FieldType.CHOICE ? choice(((EEnumLiteral) value).getLiteral(), to.feature()) : value;
    }

    private static Object other(Object value, DesignedField to) {
        return switch (to.type()) {
            case TEXT -> text(value);
            case PARAGRAPHS -> paragraph(text(value));
            case INTEGER -> whole(number(value));
            case DECIMAL, PERCENT -> number(value);
            case FIGURE -> figure(number(value));
            case DATE -> day(text(value));
            case CHOICE -> choice(text(value), to.feature());
            case UNIT, DEPARTMENT, WINDOW, PERSON -> referred(value, (EReference) to.feature());
            case PERIOD, YES_NO, DOCUMENT, PICTURE -> null;
        };
    }

    /** Returns what a value reads as; null if the text would not say all of it. */
    private static String text(Object value) {
        return switch (value) {
            case String text -> text;
            case Long number -> number.toString();
            case BigDecimal number -> number.toPlainString();
            case LocalDate day -> day.toString();
            case EEnumLiteral choice -> choice.getLiteral();
            case Paragraph paragraph when paragraph.getText() != null && RichText.isPlain(paragraph.getText()) ->
                paragraph.getText();
            case ReportedFigure figure when number(figure) != null -> number(figure).toPlainString();
            default -> null;
        };
    }

    private static Object paragraph(String text) {
        if (text == null || text.contains(STRONG) || text.contains("${")) {
            return null; // would be read as markup
        }
        Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }

    /** Returns the number that a value is; null if it is none, or more than a number. */
    private static BigDecimal number(Object value) {
        return switch (value) {
            case Long number -> BigDecimal.valueOf(number);
            case BigDecimal number -> number;
            case String text -> parsed(text);
            case ReportedFigure figure when figure.getYearToDate() == null && figure.getConfirmedYearToDate() == null ->
                figure.getValue();
            default -> null;
        };
    }

    private static BigDecimal parsed(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.toPlainString().equals(text) ? number : null;
        } catch (NumberFormatException e) {
            return null; // a text that a person has written
        }
    }

    private static Long whole(BigDecimal number) {
        try {
            return number == null || number.scale() > 0 ? null : number.longValueExact();
        } catch (ArithmeticException e) {
            return null; // too large
        }
    }

    private static Object figure(BigDecimal number) {
        if (number == null) {
            return null;
        }
        ReportedFigure figure = BulletinFactory.eINSTANCE.createReportedFigure();
        figure.setValue(number);
        return figure;
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null; // a text that a person has written
        }
    }

    private static Object choice(String text, EStructuralFeature feature) {
        return text != null && feature.getEType() instanceof EEnum choices ? choices.getEEnumLiteralByLiteral(text) : null;
    }

    private static Object referred(Object value, EReference feature) {
        return value instanceof EObject element && feature.getEReferenceType().isSuperTypeOf(element.eClass()) ? element : null;
    }
}
