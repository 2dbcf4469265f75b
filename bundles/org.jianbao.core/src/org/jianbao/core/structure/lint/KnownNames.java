package org.jianbao.core.structure.lint;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Severity;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.ValueField;

/** Whether something of a structure has a name. */
final class KnownNames {

    private static final String BEFORE = "上期.";

    private final FieldPaths paths;
    private final boolean plugins;

    KnownNames(ReportStructure structure) {
        paths = new FieldPaths(structure);
        plugins = structure.getSections().stream().anyMatch(KnownNames::isPlugin);
    }

    private static boolean isPlugin(SectionTemplate template) {
        return !StructureNames.isDesigned(template) || template.getSections().stream().anyMatch(KnownNames::isPlugin);
    }

    /**
     * Returns how much it matters that nothing has a name; nothing if something has it, or may have it.
     *
     * @param path the dotted name
     * @param scope the names of the trial
     * @param template the section in which the name is quoted; null for none
     * @param group the group over whose entries it is quoted; null for none
     */
    Optional<Severity> problem(String path, Scope scope, SectionTemplate template, FieldGroup group) {
        String name = path.startsWith(BEFORE) ? path.substring(BEFORE.length()) : path;
        if (scope.find(name) != null || isDesigned(name, group == null ? template : group)) {
            return Optional.empty();
        }
        String first = name.split("\\.", 2)[0];
        SectionTemplate section = paths.section(first);
        if (section != null && !StructureNames.isDesigned(section)) {
            return Optional.empty(); // what it offers is known to its plug-in alone
        }
        boolean unsure = plugins && name.length() > first.length() && scope.member(first) == null;
        return Optional.of(unsure ? Severity.WARNING : Severity.ERROR);
    }

    /** Returns whether a name leads to a computed field or a phrase, which have no values before there is an issue. */
    private boolean isDesigned(String path, EObject holder) {
        List<EObject> passed = paths.find(holder, path);
        return !passed.isEmpty() && (passed.getLast() instanceof Phrase
                || passed.getLast() instanceof ValueField field && !NameChecks.blank(field.getFormula()));
    }
}
