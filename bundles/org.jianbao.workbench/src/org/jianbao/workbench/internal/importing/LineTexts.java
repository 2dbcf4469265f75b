package org.jianbao.workbench.internal.importing;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.register.RegisterImport.Difference;
import org.jianbao.core.register.RegisterImport.Line;
import org.jianbao.core.register.RegisterImport.Status;
import org.jianbao.core.register.RegisterImport.Way;
import org.jianbao.core.text.Captions;
import org.jianbao.model.edit.Titles;
import org.jianbao.model.register.Person;

/** What a row does, in words. */
final class LineTexts {

    private static final String NOTHING = "—";
    private static final String SEPARATOR = " · ";

    private final EClass eClass;

    LineTexts(EClass eClass) {
        this.eClass = eClass;
    }

    static String status(Status status) {
        return Texts.MESSAGES.get("status." + status.name());
    }

    /** Returns what a row changes, in one line. */
    String changes(Line line) {
        return line.status() == Status.CONFLICT ? line.problem() : differences(line, SEPARATOR);
    }

    /** Returns the same with a line for each difference. */
    String details(Line line, Line shown) {
        String differences = differences(shown, "\n");
        return line.problem().isEmpty() ? differences : line.problem() + '\n' + differences;
    }

    private String differences(Line line, String separator) {
        return line.differences().stream().map(difference -> difference(difference, line.status() == Status.NEW))
                .collect(Collectors.joining(separator));
    }

    private String difference(Difference difference, boolean isNew) {
        String caption = Captions.of(eClass, difference.feature());
        String after = value(difference.feature(), difference.after());
        return caption + ": " + (isNew ? after : value(difference.feature(), difference.before()) + " → " + after);
    }

    private static String value(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> NOTHING;
            case List<?> values when values.isEmpty() -> NOTHING;
            case List<?> values -> values.stream().map(each -> value(feature, each)).collect(Collectors.joining("、"));
            case EObject element -> Titles.of(element);
            case Enumerator choice when feature.getEType() instanceof EEnum kinds
                    -> Captions.of(kinds.getEEnumLiteral(choice.getName()));
            default -> value.toString();
        };
    }

    /** Returns what a way out of a conflict does. */
    String way(Way way) {
        if (way.instead() > 0) {
            return Texts.MESSAGES.get("way.instead", way.instead());
        } else if (!way.dropped().isEmpty()) {
            return Texts.MESSAGES.get("way.without", way.dropped().stream().map(feature -> Captions.of(eClass, feature))
                    .collect(Collectors.joining("、")));
        }
        return way.line().status() == Status.NEW ? Texts.MESSAGES.get("way.new")
                : Texts.MESSAGES.get("way.change", name(way.line().element()));
    }

    /** Returns the name of an element, with what tells people of one name apart. */
    private static String name(EObject element) {
        String name = Titles.of(element);
        if (element instanceof Person person) {
            String department = person.getDepartment() == null ? "" : ' ' + Titles.of(person.getDepartment());
            return name + department + (person.getTitle() == null ? "" : ' ' + person.getTitle());
        }
        return name;
    }
}
