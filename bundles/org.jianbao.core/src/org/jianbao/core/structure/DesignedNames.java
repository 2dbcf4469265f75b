package org.jianbao.core.structure;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.FieldGroup;

/**
 * The names that sentences, rules and layout may quote of designed sections: their fields and phrases, and 上期 for the same
 * section of the issue before. A group is the list of its entries; an entry has its fields and 序号, its place from 1.
 */
public final class DesignedNames {

    private DesignedNames() {
    }

    /**
     * Returns the names of a section. They are those of one state of it: what is computed is computed once.
     *
     * @param section a section whose class is compiled
     * @param figures gives what other sections and issues say
     */
    static Scope of(Section section, FigureSource figures) {
        return new Naming(figures).section(section);
    }

    /**
     * Returns the entries of a group, each with its names inside the names of what holds it.
     *
     * @param holder the section, or an entry that holds the group
     * @param group the group as it stands in the structure; it may stand deeper, within the entries of others
     * @param names the names of the holder
     * @param figures gives what other sections and issues say
     * @return nothing if the class of the holder does not know the group
     */
    public static List<Entry> entries(EObject holder, FieldGroup group, Scope names, FigureSource figures) {
        return new Naming(figures).entries(holder, group, names);
    }

    /**
     * Returns the names of a section or of an entry in it, however deep.
     *
     * @param element the section, or an entry of one of its groups
     * @param names the names of the section
     * @param figures gives what other sections and issues say
     */
    public static Scope of(EObject element, Scope names, FigureSource figures) {
        return element instanceof Section || element.eContainer() == null ? names
                : new Naming(figures).entry(element, of(element.eContainer(), names, figures));
    }

    /**
     * Returns what is quoted of a field of a section or of an entry in it.
     *
     * @param element the section, or an entry of one of its groups
     * @param feature the feature of the field
     * @param names the names of the section
     * @param figures gives what other sections and issues say
     * @return nothing if the feature was not compiled from a field
     */
    public static Optional<Quotable> quoted(EObject element, EStructuralFeature feature, Scope names, FigureSource figures) {
        return DesignedClass.of(element).flatMap(designed -> designed.field(feature))
                .map(field -> of(element, names, figures).member(field.name()));
    }

    /**
     * An entry of a group.
     *
     * @param element the entry
     * @param names what may be quoted of it, inside the names of what holds it
     */
    public record Entry(EObject element, Scope names) {
    }
}
