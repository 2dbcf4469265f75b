package org.jianbao.core.structure.lint;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.GroupBlock;
import org.jianbao.model.structure.ListBlock;
import org.jianbao.model.structure.MastheadLine;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;

/**
 * From where the names of a text of a structure are looked up.
 *
 * @param template the designed section; null for the issue as a whole
 * @param group the group of whose entries the text is about one; null for the section itself
 * @param printed whether the entry is one of those that a block prints, so that it has a place and a rank among them
 */
record QuotePlace(SectionTemplate template, FieldGroup group, boolean printed) {

    private static final Set<EStructuralFeature> PRINTED = Set.of(Literals.LIST_BLOCK__PATTERN, Literals.CHART_BLOCK__CATEGORY,
            Literals.CHART_SERIES__VALUE, Literals.COLUMN__VALUE);
    private static final Set<EStructuralFeature> OF_ENTRIES = Set.of(Literals.GROUP_BLOCK__FILTER, Literals.GROUP_BLOCK__SORT);

    /** Returns the place of a text; nothing where only others know the names, such as a plug-in. */
    static Optional<QuotePlace> of(EObject element, EStructuralFeature feature) {
        if (element instanceof MastheadLine) {
            return Optional.of(new QuotePlace(null, null, false));
        }
        SectionTemplate template = section(element);
        if (template == null || !StructureNames.isDesigned(template)) {
            return Optional.empty();
        }
        FieldGroup group = group(element, feature);
        return Optional.of(new QuotePlace(template, group == null || group.eIsProxy() ? null : group, PRINTED.contains(feature)));
    }

    private static SectionTemplate section(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof SectionTemplate)) {
            at = at.eContainer();
        }
        return (SectionTemplate) at;
    }

    private static FieldGroup group(EObject element, EStructuralFeature feature) {
        return switch (element) {
            case Phrase phrase -> feature == Literals.PHRASE__OTHERWISE ? null : phrase.getOver();
            case Rule rule -> rule.getOver();
            case EObject field when field.eContainer() instanceof FieldGroup holder -> holder;
            default -> PRINTED.contains(feature) || OF_ENTRIES.contains(feature) ? block(element).getGroup() : around(element);
        };
    }

    /** Returns the block itself, or the one that a column or a series of bars stands in. */
    private static GroupBlock block(EObject element) {
        EObject at = element;
        while (!(at instanceof GroupBlock)) {
            at = at.eContainer();
        }
        return (GroupBlock) at;
    }

    /** Returns the group over whose entries the list around an element is printed; null if there is none. */
    private static FieldGroup around(EObject element) {
        EObject from = element;
        while (from.eContainer() != null && !(from instanceof org.jianbao.model.structure.LayoutBlock)) {
            from = from.eContainer(); // a column belongs to its table, which stands where the list around it does
        }
        for (EObject at = from.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof ListBlock list) {
                return list.getGroup();
            }
        }
        return null;
    }
}
