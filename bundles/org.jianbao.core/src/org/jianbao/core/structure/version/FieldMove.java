package org.jianbao.core.structure.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.io.Copies;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.DesignedField;
import org.jianbao.core.structure.DesignedSections;
import org.jianbao.core.structure.version.OldValues.Located;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Metric;

/** Fills the sections of the other version with the values of the issue; each field finds its values by its id. */
final class FieldMove {

    private final OldValues old;
    private final Index target;
    private final Index before;
    private final Fates fates;
    /** What takes the place of sections and entries. */
    private final Map<EObject, EObject> replaced;

    FieldMove(OldValues old, Index before, Index target, Map<EObject, EObject> replaced, Fates fates) {
        this.old = old;
        this.before = before;
        this.target = target;
        this.replaced = replaced;
        this.fates = fates;
    }

    /**
     * Fills a section.
     *
     * @param section the new section, with its template, in its place
     * @param source the section before; null if the issue had none
     * @param name its name
     * @return whether anything was put into it
     */
    boolean fill(EObject section, EObject source, String name) {
        return fill(section, source, 0, List.of(name));
    }

    private boolean fill(EObject holder, EObject source, int index, List<String> path) {
        boolean filled = false;
        DesignedClass designed = DesignedClass.of(holder).orElseThrow();
        for (DesignedField field : designed.fields()) {
            var names = new ArrayList<>(path);
            names.add(field.name());
            if (!field.isComputed()) {
                filled |= field.isGroup() ? group(holder, source, index, field, names)
                        : value(holder, source, index, field, names);
            }
        }
        Set<Object> arrived = entries(holder, designed);
        DesignedSections.complete(holder);
        required(holder, source, path, arrived);
        return filled;
    }

    private boolean value(EObject holder, EObject source, int index, DesignedField field, List<String> path) {
        Optional<Located> own = old.own(source, field.id());
        Located from = own.orElseGet(() -> elsewhere(field, index));
        if (from == null || from.field().isGroup() || from.value() == null) {
            return false;
        }
        if (from.isEmpty()) {
            if (from.field().type() == field.type() && !field.feature().isMany() && !from.field().feature().isMany()
                    && from.holder().eIsSet(from.field().feature())) {
                put(holder, field, from.value()); // a figure without a number keeps its id
            }
            return false;
        }
        List<String> said = ValueText.of(from.value());
        Optional<Object> value = Conversion.convert(from.field(), from.value(), field);
        if (value.isEmpty()) {
            return false;
        }
        put(holder, field, value.get());
        old.place(from);
        fates.add(kind(own.isEmpty(), from.field(), field), from.path(), path, said);
        return true;
    }

    private static Fate.Kind kind(boolean moved, DesignedField from, DesignedField to) {
        return moved ? Fate.Kind.MOVED
                : from.type() != to.type() || from.feature().isMany() != to.feature().isMany() ? Fate.Kind.CONVERTED
                : from.name().equals(to.name()) ? Fate.Kind.KEPT : Fate.Kind.RENAMED;
    }

    /**
     * Returns the value that a moved field takes: the only one there is, or for an entry of a group the one of the entry at
     * the same place; null if that is not certain.
     */
    private Located elsewhere(DesignedField field, int index) {
        List<Located> found = old.elsewhere(field.id());
        if (found.size() == 1) {
            return index == 0 || found.getFirst().index() == index ? found.getFirst() : null;
        }
        List<Located> same = found.stream().filter(located -> located.index() == index).toList();
        return index >= 0 && same.size() == 1 && isInGroup(same.getFirst()) ? same.getFirst() : null;
    }

    private static boolean isInGroup(Located located) {
        return located.path().size() > 2;
    }

    @SuppressWarnings("unchecked")
    private void put(EObject holder, DesignedField field, Object value) {
        if (field.feature().isMany()) {
            ((List<Object>) holder.eGet(field.feature())).addAll((List<Object>) value);
        } else {
            holder.eSet(field.feature(), value);
        }
        if (value instanceof ReportedFigure figure && target.element(field.metric()) instanceof Metric metric) {
            figure.setMetric(metric);
        }
    }

    @SuppressWarnings("unchecked")
    private boolean group(EObject holder, EObject source, int index, DesignedField group, List<String> path) {
        Optional<Located> own = old.own(source, group.id());
        Located from = own.orElseGet(() -> elsewhere(group, index));
        List<EObject> entries = from == null || !from.field().isGroup() ? List.of() : List.copyOf((List<EObject>) from.value());
        if (from != null && from.field().isGroup()) {
            old.place(from);
        }
        var made = (List<EObject>) holder.eGet(group.feature());
        int count = Math.max(entries.size(), arriving(group, from));
        boolean filled = !entries.isEmpty();
        for (int i = 0; i < count; i++) {
            EObject entry = EcoreUtil.create(group.entry().eClass());
            EObject sourceEntry = i < entries.size() ? entries.get(i) : null;
            made.add(entry);
            if (sourceEntry != null) {
                EAttribute id = entry.eClass().getEIDAttribute();
                entry.eSet(id, sourceEntry.eGet(id));
                Copies.keepUnknown(sourceEntry, entry);
                replaced.put(sourceEntry, entry);
            }
            filled |= fill(entry, sourceEntry, i, path);
        }
        return filled;
    }

    /** Returns how many entries a group needs for fields that come from elsewhere. */
    private int arriving(DesignedField group, Located from) {
        int most = 0;
        for (DesignedField field : group.entry().fields()) {
            boolean here = from != null && from.field().isGroup()
                    && from.field().entry().fields().stream().anyMatch(known -> known.id().equals(field.id()));
            List<Located> found = here || field.isGroup() || field.isComputed() ? List.of() : old.elsewhere(field.id());
            int needed = found.size() <= 1 ? found.size()
                    : found.stream().filter(FieldMove::isInGroup).mapToInt(located -> located.index() + 1).max().orElse(0);
            most = Math.max(most, needed);
        }
        return most;
    }

    private static Set<Object> entries(EObject holder, DesignedClass designed) {
        Set<Object> entries = Collections.newSetFromMap(new IdentityHashMap<>());
        designed.fields().stream().filter(DesignedField::isGroup)
                .forEach(group -> entries.addAll((List<?>) holder.eGet(group.feature())));
        return entries;
    }

    /** Tells what is missing now; of entries that have arrived from the issue it has been told. */
    private void required(EObject holder, EObject source, List<String> path, Set<Object> arrived) {
        for (DesignedField field : DesignedClass.of(holder).orElseThrow().fields()) {
            required(holder, source, field, path);
            for (Object entry : field.isGroup() ? (List<?>) holder.eGet(field.feature()) : List.of()) {
                if (!arrived.contains(entry)) {
                    var names = new ArrayList<>(path);
                    names.add(field.name());
                    required((EObject) entry, null, names, Set.of());
                }
            }
        }
    }

    private void required(EObject holder, EObject source, DesignedField field, List<String> path) {
        boolean now = target.isRequired(field.id());
        boolean already = source != null && before.isRequired(field.id()) && old.own(source, field.id()).isPresent();
        if (now && !already && !field.isComputed() && !isShare(field) && ValueText.isEmpty(holder.eGet(field.feature()))) {
            var names = new ArrayList<>(path);
            names.add(field.name());
            fates.add(Fate.Kind.REQUIRED, List.of(), names, List.of());
        }
    }

    /** Returns whether a field is a share, which is computed. */
    private boolean isShare(DesignedField field) {
        return target.element(field.metric()) instanceof Metric metric && metric.getBasis() == Basis.SHARE_OF;
    }
}
