package org.jianbao.core.structure.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jianbao.core.check.Severity;
import org.jianbao.core.expression.Expression;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.section.Sections;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;

/** Names of sections, fields and phrases, and what sections are made of. */
final class NameChecks {

    /** A structure with more fields can hardly be filled in by a person. */
    private static final int MOST_FIELDS = 1000;
    private static final int DEEPEST = 40;

    private final SectionKinds kinds;
    private final StructureLint.Report report;
    private int fields;

    NameChecks(SectionKinds kinds, StructureLint.Report report) {
        this.kinds = kinds;
        this.report = report;
    }

    void check(ReportStructure structure) {
        structure.getSections().forEach(template -> template(template, 0));
        if (fields > MOST_FIELDS) {
            report.add("structure.fields.total", Severity.ERROR, structure, null, fields, MOST_FIELDS);
        }
    }

    private void template(SectionTemplate template, int depth) {
        boolean designed = StructureNames.isDesigned(template);
        if (!designed && kinds.entry(template.getKind()).isEmpty()) {
            report.add("structure.kind.unknown", Severity.WARNING, template, Literals.SECTION_TEMPLATE__KIND,
                    template.getKind());
        }
        if (!designed && !(template.getFields().isEmpty() && template.getBlocks().isEmpty())) {
            report.add("structure.kind.fields", Severity.WARNING, template, Literals.SECTION_TEMPLATE__KIND,
                    Sections.name(template));
        }
        if (designed && blank(template.getName()) && blank(template.getHeading())) {
            report.add("structure.section.unnamed", Severity.WARNING, template, Literals.SECTION_TEMPLATE__NAME);
        }
        fields(template.getFields(), 0);
        phrases(template.getPhrases());
        if (depth < DEEPEST) {
            template.getSections().forEach(inner -> template(inner, depth + 1));
        }
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void fields(List<Field> all, int depth) {
        fields += all.size();
        for (Field field : all) {
            if (!blank(field.getName()) && !isQuotable(field.getName().strip())) {
                report.add("structure.field.name", Severity.WARNING, field, Literals.FIELD__NAME, field.getName());
            }
            if (field instanceof FieldGroup group) {
                if (group.getFields().isEmpty()) {
                    report.add("structure.group.empty", Severity.ERROR, group, Literals.FIELD_GROUP__FIELDS, group.getName());
                }
                if (depth < DEEPEST) {
                    fields(group.getFields(), depth + 1);
                }
            }
        }
    }

    /** Returns whether an expression that is nothing but the name quotes it. */
    private static boolean isQuotable(String name) {
        List<Expression.Name> names = Expressions.compile(name).names();
        return name.indexOf('.') < 0 && names.size() == 1 && names.getFirst().path().equals(name);
    }

    private void phrases(List<Phrase> phrases) {
        Set<String> names = new HashSet<>();
        for (Phrase phrase : phrases) {
            if (blank(phrase.getName())) {
                report.add("structure.phrase.unnamed", Severity.ERROR, phrase, Literals.PHRASE__NAME);
            } else if (!names.add(phrase.getName().strip())) {
                report.add("structure.phrase.duplicate", Severity.ERROR, phrase, Literals.PHRASE__NAME, phrase.getName());
            }
        }
    }
}
