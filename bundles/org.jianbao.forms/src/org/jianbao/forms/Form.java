package org.jianbao.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The form of an EClass.
 *
 * @param eClass the class of the elements that it edits
 * @param caption the name of such an element for people
 * @param hint what such an element is, one sentence; empty if there is nothing to say
 * @param pages its pages, at least one; a form of one page shows no page names
 */
public record Form(EClass eClass, String caption, String hint, List<Page> pages) {

    /**
     * A page of a form.
     *
     * @param caption its name for people
     * @param groups its groups in the order in which they stand
     */
    public record Page(String caption, List<Group> groups) {
    }

    /**
     * Fields that belong together.
     *
     * @param caption their name for people; empty for fields that need none
     * @param fields the fields in the order in which they stand
     */
    public record Group(String caption, List<Field> fields) {
    }

    /**
     * Returns the form with some of its fields, changed or not; groups and pages that have none are left out.
     *
     * @param change gives the field in its place; empty to leave it out
     */
    public Form with(Function<? super Field, Optional<Field>> change) {
        List<Page> kept = pages.stream().map(page -> new Page(page.caption(), page.groups().stream()
                .map(group -> new Group(group.caption(), group.fields().stream().flatMap(field -> change.apply(field).stream()).toList()))
                .filter(group -> !group.fields().isEmpty()).toList())).filter(page -> !page.groups().isEmpty()).toList();
        return new Form(eClass, caption, hint, kept.isEmpty() ? List.of(new Page(caption, List.of())) : kept);
    }

    /** Returns the form whose fields are only shown. */
    public Form shownOnly() {
        return with(field -> Optional.of(field.shownOnly()));
    }

    /** Returns all fields in the order in which they stand. */
    public List<Field> fields() {
        return pages.stream().flatMap(page -> page.groups().stream()).flatMap(group -> group.fields().stream()).toList();
    }

    /** Returns the field of a feature, if the form has one. */
    public Optional<Field> field(EStructuralFeature feature) {
        return fields().stream().filter(field -> field.feature() == feature).findFirst();
    }
}
