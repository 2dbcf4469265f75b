package org.jianbao.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage;

/** Derives the form of a class. */
final class FormBuilder {

    private static final String TRUE = "true";
    /** What is wider fills its line. */
    private static final int MOST_CHARACTERS = 100;

    private final EClass eClass;
    private final boolean readOnly;
    private final Set<String> hidden;

    FormBuilder(EClass eClass) {
        this.eClass = eClass;
        this.readOnly = Captions.annotated(eClass, "readOnly").filter(TRUE::equals).isPresent();
        this.hidden = Captions.annotated(eClass, "hidden").map(names -> Set.of(names.strip().split("\\s+"))).orElse(Set.of());
    }

    Form build() {
        List<EStructuralFeature> shown = eClass.getEAllStructuralFeatures().stream().filter(this::isShown)
                .sorted(Comparator.comparingInt(feature -> number("order", feature, 0))).toList();
        Map<String, List<EStructuralFeature>> pages = new LinkedHashMap<>();
        shown.forEach(feature -> pages.computeIfAbsent(named("page", feature), page -> new ArrayList<>()).add(feature));
        var built = new ArrayList<Form.Page>();
        pages.forEach((caption, features) -> built.add(new Form.Page(
                caption.isEmpty() ? Captions.of(eClass) : caption, groups(features))));
        if (built.isEmpty()) {
            built.add(new Form.Page(Captions.of(eClass), List.of()));
        }
        return new Form(eClass, Captions.of(eClass), Captions.hint(eClass), List.copyOf(built));
    }

    /** Fields of one group stand together where the first of them stands; those of no group stay where they are. */
    private List<Form.Group> groups(List<EStructuralFeature> features) {
        var groups = new ArrayList<Form.Group>();
        Map<String, List<Field>> named = new LinkedHashMap<>();
        for (EStructuralFeature feature : features) {
            String name = named("group", feature);
            List<Field> fields = name.isEmpty() ? null : named.get(name);
            if (name.isEmpty() && !groups.isEmpty() && groups.getLast().caption().isEmpty()) {
                fields = groups.getLast().fields();
            }
            if (fields == null) {
                fields = new ArrayList<>();
                groups.add(new Form.Group(name, fields));
                named.put(name, fields);
            }
            fields.add(field(feature));
        }
        return groups.stream().map(group -> new Form.Group(group.caption(), List.copyOf(group.fields()))).toList();
    }

    private static int number(String what, EStructuralFeature feature, int usual) {
        try {
            return Captions.annotated(feature, what).map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException e) {
            return usual; // of a structure that a person has written
        }
    }

    /** Returns the caption of the page or group of a feature; empty if it belongs to none. */
    private static String named(String what, EStructuralFeature feature) {
        Optional<String> name = Captions.annotated(feature, what);
        return name.flatMap(key -> Captions.text(feature.getEContainingClass().getEPackage(), what + '.' + key))
                .or(() -> name).orElse("");
    }

    private boolean isShown(EStructuralFeature feature) {
        boolean computed = Widgets.of(feature) == Widget.COMPUTED;
        if (!computed && (feature.isDerived() || feature.isVolatile() || feature.isTransient())
                || feature == eClass.getEIDAttribute() || hidden.contains(feature.getName()) || Captions.annotated(feature, "hidden").filter(TRUE::equals).isPresent()) {
            return false;
        }
        return !(feature instanceof EReference reference) || !reference.isContainer() && !isOfSections(reference);
    }

    /** Sections within a section are shown by the tree of the issue. */
    private static boolean isOfSections(EReference reference) {
        return reference.isContainment()
                && BulletinPackage.Literals.SECTION.isSuperTypeOf(reference.getEReferenceType());
    }

    private Field field(EStructuralFeature feature) {
        Widget widget = Widgets.of(feature);
        boolean shared = widget == Widget.FIGURES && isShared(feature);
        return new Field(feature, widget, shared ? Texts.MESSAGES.get("figures") : Captions.of(eClass, feature),
                shared ? "" : Captions.hint(eClass, feature),
                Captions.unit(eClass, feature), feature.isRequired(),
                readOnly || !feature.isChangeable() || Captions.annotated(feature, "readOnly").filter(TRUE::equals).isPresent(),
                lines(feature, widget), Math.min(number("width", feature, 0), MOST_CHARACTERS));
    }

    /** Returns whether the table in the place of a figure shows other figures of the section, too. */
    private boolean isShared(EStructuralFeature figure) {
        return !figure.isMany() && eClass.getEAllContainments().stream().filter(other -> !other.isMany()
                && other.getEReferenceType() == figure.getEType()).count() > 1;
    }

    private static int lines(EStructuralFeature feature, Widget widget) {
        int usual = switch (widget) {
            case RICH_TEXT, PARAGRAPHS, TEXTS -> 4;
            case PATTERN -> 2;
            case GRID, FIGURES -> 6;
            default -> 1;
        };
        int rows = number("rows", feature, usual);
        return rows > 0 ? rows : usual;
    }
}
