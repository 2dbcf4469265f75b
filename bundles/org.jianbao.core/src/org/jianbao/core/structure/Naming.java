package org.jianbao.core.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.figure.FigureSource;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.SectionTemplate;

/** Makes the names of one section. */
final class Naming {

    private static final String PREVIOUS = "上期";
    private static final String NUMBER = "序号";

    private final FigureSource figures;
    private final Computed.Depth depth = new Computed.Depth();

    /**
     * Prepares for a section.
     *
     * @param figures gives what other sections and issues say
     */
    Naming(FigureSource figures) {
        this.figures = figures;
    }

    /** What is missing, and so is everything behind a dot. */
    private enum Missing implements Quotable {
        MISSING;

        @Override
        public List<Span> spans() {
            return null;
        }

        @Override
        public Quotable member(String name) {
            return this;
        }
    }

    /** Returns the names of the section; a field goes before a phrase of the same name. */
    Scope section(Section section) {
        Scope names = Scope.empty();
        names.with(PREVIOUS, () -> figures.before(section).<Quotable>map(scope -> scope).orElse(Missing.MISSING));
        SectionTemplate template = section.getTemplate();
        if (template != null && !template.eIsProxy()) {
            for (Phrase phrase : template.getPhrases().reversed()) {
                names.with(phrase.getName(), new PhraseText(phrase, section, names, this, depth));
            }
        }
        DesignedClass.of(section).ifPresent(designed -> fields(names, section, designed, () -> names));
        return names;
    }

    /** Adds the fields; of two with one name the first one counts. */
    private void fields(Scope names, EObject element, DesignedClass designed, Supplier<Scope> whole) {
        for (DesignedField field : designed.fields().reversed()) {
            if (field.isGroup()) {
                names.with(field.name(), () -> list(element, field, whole.get()));
            } else if (field.isComputed()) {
                names.with(field.name(), new FormulaValue(field, whole, depth));
            } else {
                names.with(field.name(), () -> FieldValues.of(field, element.eGet(field.feature()), figures));
            }
        }
    }

    /** Of an entry of a list only its own names are quoted, but its formulas see those of the section too. */
    private Quotable list(EObject holder, DesignedField group, Scope outer) {
        var scopes = new ArrayList<Scope>();
        for (Object each : (List<?>) holder.eGet(group.feature())) {
            var entry = (EObject) each;
            int number = scopes.size() + 1;
            Scope own = Scope.empty().with(NUMBER, Quotable.number(number));
            fields(own, entry, group.entry(), () -> entry(entry, group.entry(), number, outer));
            scopes.add(own);
        }
        return Quotable.list(scopes);
    }

    private Scope entry(EObject entry, DesignedClass designed, int number, Scope outer) {
        Scope names = Scope.empty().with(NUMBER, Quotable.number(number));
        fields(names, entry, designed, () -> names);
        return names.inside(outer);
    }

    /** Returns the names of an entry, inside those of what holds it. */
    Scope entry(EObject entry, Scope outer) {
        int number = entry.eContainmentFeature() != null && entry.eContainmentFeature().isMany()
                ? 1 + ((List<?>) entry.eContainer().eGet(entry.eContainmentFeature())).indexOf(entry) : 1;
        return DesignedClass.of(entry).map(designed -> entry(entry, designed, number, outer)).orElse(outer);
    }

    /** Returns the entries of a group, wherever it stands, with their names inside those of their holders. */
    List<DesignedNames.Entry> entries(EObject holder, FieldGroup group, Scope names) {
        var found = new ArrayList<DesignedNames.Entry>();
        DesignedClass.of(holder).ifPresent(designed -> collect(holder, designed, group, names, found));
        return found;
    }

    private void collect(EObject holder, DesignedClass designed, FieldGroup group, Scope names,
            List<DesignedNames.Entry> found) {
        DesignedField wanted = designed.field(group).filter(DesignedField::isGroup).orElse(null);
        for (DesignedField field : designed.fields()) {
            if (field.isGroup() && (wanted == null || field == wanted)) {
                int number = 0;
                for (Object each : (List<?>) holder.eGet(field.feature())) {
                    var entry = (EObject) each;
                    Scope inner = entry(entry, field.entry(), ++number, names);
                    if (field == wanted) {
                        found.add(new DesignedNames.Entry(entry, inner));
                    } else {
                        collect(entry, field.entry(), group, inner, found);
                    }
                }
            }
        }
    }
}
