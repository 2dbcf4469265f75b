package org.jianbao.core.structure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.expression.DayRange;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.figure.ReportedFigures;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.register.UnitNames;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Picture;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Unit;
import org.jianbao.model.structure.FieldType;

/** How the values of fields are quoted. */
final class FieldValues {

    /** The name of the unit of a number, or of the units that issued a document. */
    static final String UNIT = "单位";

    private static final Quotable NONE = Quotable.text(null);

    private FieldValues() {
    }

    /**
     * Returns what is quoted of a field.
     *
     * @param field the field, no group and not computed
     * @param value the value of its feature
     * @param figures gives what other issues report
     */
    static Quotable of(DesignedField field, Object value, FigureSource figures) {
        if (field.type() == FieldType.PARAGRAPHS) {
            return Quotable.of(paragraphs((List<?>) value));
        }
        Quotable quoted = field.feature().isMany() ? list(field, (List<?>) value, figures) : one(field, value, figures);
        return field.unit().isEmpty() ? quoted : Scope.of(quoted).with(UNIT, Quotable.text(field.unit()));
    }

    private static Quotable list(DesignedField field, List<?> values, FigureSource figures) {
        return Quotable.list(values.stream().filter(each -> !(each instanceof String text && text.isBlank()))
                .map(each -> one(field, each, figures)).toList());
    }

    private static Quotable one(DesignedField field, Object value, FigureSource figures) {
        if (value == null || value instanceof EObject object && object.eIsProxy()) {
            return missing(field.type());
        }
        return switch (value) {
            case String text -> Quotable.text(text.isBlank() ? null : text);
            case Long number -> Quotable.number(BigDecimal.valueOf(number));
            case BigDecimal number when field.type() == FieldType.PERCENT -> Quotable.percent(number, field.decimals());
            case BigDecimal number -> Quotable.number(number, field.decimals());
            case LocalDate day -> Quotable.day(day);
            case Boolean truth -> Quotable.truth(truth);
            case EEnumLiteral choice -> Quotable.text(choice.getLiteral());
            case Period period -> period(period);
            case Unit unit -> unit(unit);
            case Person person -> person(person);
            case CitedDocument document -> document(document);
            case Picture picture -> text(picture.getCaption());
            case ReportedFigure figure -> ReportedFigures.scope(figure, figures);
            default -> NONE;
        };
    }

    /** Returns a missing value: its parts are missing too, which differs from names that nothing has. */
    private static Quotable missing(FieldType type) {
        return switch (type) {
            case PERSON -> person(null, null, null);
            case UNIT, DEPARTMENT, WINDOW -> unit(null);
            case DOCUMENT -> parts(NONE, "标题", UNIT);
            case PERIOD -> parts(NONE, "起", "止");
            case null, default -> NONE;
        };
    }

    private static Scope parts(Quotable self, String... names) {
        Scope scope = Scope.of(self);
        for (String name : names) {
            scope.with(name, NONE);
        }
        return scope;
    }

    private static Quotable period(Period period) {
        boolean whole = period.getStart() != null && period.getEnd() != null && !period.getEnd().isBefore(period.getStart());
        return Scope.of(Quotable.days(whole ? new DayRange(period.getStart(), period.getEnd()) : null))
                .with("起", Quotable.day(period.getStart())).with("止", Quotable.day(period.getEnd()));
    }

    private static Quotable unit(Unit unit) {
        String name = unit == null ? null : UnitNames.printed(unit);
        return name == null ? parts(NONE, "名称", "全称") : Scope.of(Quotable.unit(name)).with("名称", Quotable.text(name))
                .with("全称", Quotable.text(UnitNames.full(unit)));
    }

    private static Quotable person(Person person) {
        return person(person.getName(), person.getTitle(), person.getDepartment());
    }

    private static Quotable person(String name, String title, Unit department) {
        return Scope.of(Quotable.text(name)).with("姓名", Quotable.text(name)).with("职务", Quotable.text(title))
                .with("部门", unit(department));
    }

    private static Quotable document(CitedDocument document) {
        String title = document.getTitle();
        return Scope.of(Quotable.text(title == null ? null : "《" + title + "》")).with("标题", Quotable.text(title))
                .with(UNIT, Quotable.list(document.getIssuers().stream().map(FieldValues::unit).toList()));
    }

    private static List<Span> paragraphs(List<?> paragraphs) {
        var spans = new ArrayList<Span>();
        paragraphs.stream().map(paragraph -> text(((Paragraph) paragraph).getText()).spans()).filter(Objects::nonNull)
                .forEach(spans::addAll);
        return spans.isEmpty() ? null : spans;
    }

    private static Quotable text(String markup) {
        return markup == null || markup.isBlank() ? NONE : Quotable.of(RichText.read(markup, (name, offset) -> null));
    }
}
