package org.jianbao.model.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.jianbao.core.Messages;
import org.jianbao.core.section.Sections;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.text.Captions;
import org.jianbao.core.text.RichText;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.DesignedItem;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Item;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Period;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Unit;
import org.jianbao.model.register.Window;

/** What a tree or a reference shows for an element, in the language of {@link java.util.Locale#getDefault()}. */
public final class Titles {

    /** How many UTF-16 units of a text a title shows at most. */
    public static final int LENGTH = 30;

    private static final List<String> NAMES = List.of("name", "title", "heading", "fullName", "role", "value", "part", "kind");
    private static final String ELLIPSIS = "…";

    private Titles() {
    }

    /** Returns the title of an element, never empty; a reference that leads nowhere gives its id, marked as missing. */
    public static String of(EObject element) {
        if (element.eIsProxy()) {
            String id = ((InternalEObject) element).eProxyURI().fragment();
            return Texts.MESSAGES.get("title.unresolved", id == null ? Captions.of(element.eClass()) : id);
        }
        String title = switch (element) {
            case Issue issue -> Texts.MESSAGES.get("title.issue", issue.getYear(), issue.getNumber(), issue.getTotalNumber());
            case Section section -> section(section);
            case Item item -> item.getParagraphs().stream().map(Paragraph::getText).map(Titles::beginning)
                    .filter(text -> !text.isEmpty()).findFirst().orElse("");
            case DesignedItem item -> designed(item);
            case Paragraph paragraph -> beginning(paragraph.getText());
            case Department department -> department(department);
            case Window window -> joined(window.getName(), window.getNumber());
            case Person person -> joined(person.getName(), person.getTitle());
            case Period period -> Texts.MESSAGES.get("title.period", day(period.getStart()), day(period.getEnd()));
            case Distribution distribution -> distribution(distribution);
            default -> other(element);
        };
        return title.isBlank() ? Captions.of(element.eClass()) : title;
    }

    private static String section(Section section) {
        String heading = Sections.heading(section);
        return heading != null ? beginning(heading) : section instanceof MissingSection missing
                ? Objects.toString(missing.getKindName(), "") : Captions.of(section.eClass());
    }

    /** Returns the first thing that is said in an entry. */
    private static String designed(DesignedItem item) {
        return DesignedClass.of(item).map(DesignedClass::fields).orElse(List.of()).stream()
                .filter(field -> !field.isComputed() && !field.feature().isMany())
                .map(field -> item.eGet(field.feature())).map(Titles::said).filter(said -> !said.isBlank()).findFirst().orElse("");
    }

    private static String said(Object value) {
        return switch (value) {
            case String text -> beginning(text);
            case LocalDate day -> day(day);
            case Unit unit -> of(unit);
            case Person person -> of(person);
            case null, default -> "";
        };
    }

    private static String department(Department department) {
        String full = Objects.toString(department.getFullName(), "");
        return department.getShortNames().stream().findFirst().filter(name -> !name.isBlank() && !name.equals(full))
                .map(name -> full.isEmpty() ? name : Texts.MESSAGES.get("title.department", full, name)).orElse(full);
    }

    private static String distribution(Distribution distribution) {
        String level = value(distribution, BulletinPackage.Literals.DISTRIBUTION__LEVEL);
        return distribution.getRecipients().isEmpty() ? level
                : Texts.MESSAGES.get("title.distribution", level, beginning(String.join("、", distribution.getRecipients())));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : Messages.day(day);
    }

    /** Returns what the element calls itself, or else what it is about. */
    private static String other(EObject element) {
        String name = NAMES.stream().map(element.eClass()::getEStructuralFeature).filter(EAttribute.class::isInstance)
                .map(feature -> value(element, feature)).filter(value -> !value.isBlank()).findFirst().orElse("");
        Optional<EReference> about = element.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isRequired() && !reference.isMany() && !reference.isContainment()).findFirst();
        if (!name.isEmpty()) {
            return beginning(name);
        }
        return about.map(element::eGet).map(target -> of((EObject) target)).orElse("");
    }

    private static String value(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (feature.getEType() instanceof EEnum choices && value != null) {
            return choices.getELiterals().stream().filter(literal -> literal.getInstance() == value).findFirst()
                    .map(Captions::of).orElse("");
        }
        return value instanceof String text ? text : "";
    }

    /** Returns the beginning of a text with inline markup, on one line. */
    public static String beginning(String markup) {
        if (markup == null) {
            return "";
        }
        String head = cut(markup, 4 * LENGTH);
        String text = RichText.read(head, (name, offset) -> null).stream().map(Span::text).collect(Collectors.joining())
                .replaceAll("\\s+", " ").strip();
        return text.length() <= LENGTH && head.length() == markup.length() ? text : cut(text, LENGTH) + ELLIPSIS;
    }

    /**
     * Returns a text that is not longer than a limit; a character of two units is never cut in half.
     *
     * @param text the text
     * @param limit the limit in UTF-16 units
     */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        boolean inside = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1))
                && Character.isLowSurrogate(text.charAt(limit));
        return text.substring(0, inside ? limit - 1 : limit);
    }
}
