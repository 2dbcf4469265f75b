package org.jianbao.core.structure.lint;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.Entry;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;

/** Which names the patterns and expressions of a structure may quote, for those who help a person to write them. */
public final class Quoting {

    private final Trial trial;
    private final KnownNames known;

    /**
     * Finds the names of a structure as it is now.
     *
     * @param structure the structure, which is only read; it need not be in order
     * @param kinds the section kinds that are installed
     */
    public Quoting(ReportStructure structure, SectionKinds kinds) {
        trial = new Trial(structure, StructureCompiler.compile(structure), kinds);
        known = new KnownNames(structure);
    }

    /**
     * Returns the names that a text may quote: fields, formulas and phrases from the inside outwards, then sections and what
     * the issue says of itself. Values are those of an empty issue.
     *
     * @param element the element that holds the text
     * @param feature its feature
     * @return nothing where the names are not known, such as in a phrase of a plug-in's section
     */
    public Optional<Scope> names(EObject element, EStructuralFeature feature) {
        return QuotePlace.of(element, feature).map(place -> {
            Scope names = scope(place);
            return place.template() == null ? names : computed(place.template(), place.group()).inside(names);
        });
    }

    private Scope scope(QuotePlace place) {
        if (place.template() == null) {
            return trial.issue();
        }
        Scope names = trial.entry(place.template(), place.group());
        return !place.printed() ? names : Scope.empty().with(Entry.PLACE, Quotable.number(1))
                .with(Entry.RANK, Quotable.number(1)).inside(names);
    }

    /** What is computed has no value in an empty issue, but has a name. */
    static Scope computed(SectionTemplate template, FieldGroup entry) {
        Scope names = Scope.empty();
        for (FieldGroup group = entry; group != null; group = group.eContainer() instanceof FieldGroup outer ? outer : null) {
            add(names, group.getFields());
        }
        add(names, template.getFields());
        template.getPhrases().forEach(phrase -> names.with(phrase.getName(), Quotable.text("")));
        return names;
    }

    private static void add(Scope names, List<Field> fields) {
        fields.stream().filter(field -> field instanceof org.jianbao.model.structure.ValueField value
                && !NameChecks.blank(value.getFormula())).filter(field -> names.member(field.getName()) == null)
                .forEach(field -> names.with(field.getName(), Quotable.text("")));
    }

    /**
     * Returns whether a text may quote a name; a name that only a plug-in can know counts as one that it may.
     *
     * @param element the element that holds the text
     * @param feature its feature
     * @param path the dotted name
     */
    public boolean knows(EObject element, EStructuralFeature feature, String path) {
        return QuotePlace.of(element, feature).map(place ->
                known.problem(path, scope(place), place.template(), place.group()).isEmpty()).orElse(true);
    }
}
