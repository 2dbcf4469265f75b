package org.jianbao.core.structure.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.section.Sections;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.DesignedField;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.SectionTemplate;

/** The values of the designed sections of an issue, by the ids of their fields, and which of them have found a place. */
final class OldValues {

    private final Map<String, List<Located>> byField = new HashMap<>();
    private final Map<EObject, Map<String, Located>> byHolder = new HashMap<>();
    private final List<Located> all = new ArrayList<>();
    private final Set<Located> placed = new HashSet<>();

    /**
     * A field of a section or entry of the issue.
     *
     * @param holder the section or entry
     * @param index the place of the entry in its group; 0 for a section
     * @param field the field
     * @param path the names of the section, the groups and the field
     */
    record Located(EObject holder, int index, DesignedField field, List<String> path) {

        Object value() {
            return holder.eGet(field.feature());
        }

        boolean isEmpty() {
            return ValueText.isEmpty(value());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Located located && located.holder == holder && located.field == field;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(holder) * 31 + System.identityHashCode(field);
        }
    }

    OldValues(List<Section> sections) {
        for (Section section : sections) {
            SectionTemplate template = section.getTemplate();
            add(section, 0, List.of(template == null ? String.valueOf(section.getId()) : Sections.name(template)));
        }
    }

    private void add(EObject holder, int index, List<String> path) {
        var own = new HashMap<String, Located>();
        byHolder.put(holder, own);
        for (DesignedField field : DesignedClass.of(holder).map(DesignedClass::fields).orElse(List.of())) {
            if (field.isComputed()) {
                continue;
            }
            var names = new ArrayList<>(path);
            names.add(field.name());
            var located = new Located(holder, index, field, names);
            own.putIfAbsent(field.id(), located);
            all.add(located);
            if (holder.eIsSet(field.feature())) {
                byField.computeIfAbsent(field.id(), key -> new ArrayList<>()).add(located);
            }
            if (field.isGroup()) {
                int number = 0;
                for (Object entry : (List<?>) located.value()) {
                    add((EObject) entry, number++, names);
                }
            }
        }
    }

    /** Returns the field of a holder with an id, also if it is empty. */
    Optional<Located> own(EObject holder, String id) {
        return holder == null ? Optional.empty() : Optional.ofNullable(byHolder.get(holder)).map(fields -> fields.get(id));
    }

    /** Returns where in the issue a field is set and has found no place yet. */
    List<Located> elsewhere(String id) {
        return byField.getOrDefault(id, List.of()).stream().filter(located -> !placed.contains(located)).toList();
    }

    /** Takes note that a value has found its place. */
    void place(Located located) {
        placed.add(located);
    }

    /** Returns the values that have found no place; groups are told by what is in them. */
    List<Located> lost() {
        return all.stream().filter(located -> !placed.contains(located) && !located.field().isGroup() && !located.isEmpty())
                .toList();
    }
}
