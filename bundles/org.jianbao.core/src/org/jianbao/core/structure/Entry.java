package org.jianbao.core.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.model.bulletin.Identified;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;

/**
 * A designed section or an entry of one of its groups, with what can be quoted of it.
 *
 * @param element the section or entry
 * @param scope the names that patterns and expressions about it may quote
 */
public record Entry(Identified element, Scope scope) {

    /** The name under which an entry that is printed quotes its place among those that are, from 1. */
    public static final String PLACE = "序号";
    /** The name under which it quotes its rank: entries that are equal share one, as in 1, 2, 2, 4. */
    public static final String RANK = "名次";

    /**
     * Returns the entries of a group, which the element itself holds, or one that it stands in.
     *
     * @param group the group; null or an unresolved reference has no entries
     */
    public List<Entry> entries(FieldGroup group) {
        List<Identified> elements = contents(group, Identified.class);
        Quotable quoted = elements.isEmpty() ? null : scope.find(group.getName());
        if (quoted == null || !(quoted.value() instanceof List<?> scopes) || scopes.size() != elements.size()
                || !scopes.stream().allMatch(Scope.class::isInstance)) {
            return List.of(); // another field has the name too, which is a finding of the structure
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < elements.size(); i++) {
            entries.add(new Entry(elements.get(i), ((Scope) scopes.get(i)).inside(scope)));
        }
        return entries;
    }

    /**
     * Returns what a field of the element holds, or of an element that it stands in.
     *
     * @param field the field; null or an unresolved reference holds nothing
     * @param type what is looked for; values of other types are left out
     */
    public <T> List<T> contents(Field field, Class<T> type) {
        if (field == null || field.eIsProxy()) {
            return List.of();
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            EObject holder = at;
            Optional<DesignedField> found = DesignedClass.of(holder).flatMap(designed -> designed.field(field));
            if (found.isPresent()) {
                Object value = holder.eGet(found.get().feature());
                List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                return values.stream().filter(type::isInstance).map(type::cast).toList();
            }
        }
        return List.of();
    }
}
