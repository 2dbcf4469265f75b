package org.jianbao.core.structure.lint;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.ElementAddress;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.expression.Expression;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.phrase.Quotable;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.structure.Entry;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.core.text.RichText;
import org.jianbao.model.structure.ChartBlock;
import org.jianbao.model.structure.Column;
import org.jianbao.model.structure.Comparison;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.GroupBlock;
import org.jianbao.model.structure.LayoutBlock;
import org.jianbao.model.structure.ListBlock;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.TableBlock;
import org.jianbao.model.structure.ValueField;

/** Whether patterns and expressions can be read, and whether what they quote exists. */
final class ExpressionChecks {

    private static final Messages MESSAGES = new Messages(ExpressionChecks.class);
    private static final int DEEPEST = 40;

    private final ReportStructure structure;
    private final Trial trial;
    private final KnownNames known;
    private final NearNames near = new NearNames();
    private final StructureLint.Report report;
    private SectionTemplate template;

    ExpressionChecks(ReportStructure structure, Trial trial, StructureLint.Report report) {
        this.structure = structure;
        this.trial = trial;
        this.known = new KnownNames(structure);
        this.report = report;
    }

    void check() {
        structure.getSections().forEach(each -> template(each, 0));
    }

    private void template(SectionTemplate checked, int depth) {
        template = checked;
        if (StructureNames.isDesigned(checked)) {
            checked.getPhrases().forEach(this::phrase);
            checked.getRules().forEach(this::rule);
            fields(checked.getFields(), null, 0);
            blocks(checked.getBlocks(), null, 0);
        } else {
            checked.getPhrases().forEach(phrase -> pattern(phrase, Literals.PHRASE__PATTERN, null, null));
        }
        if (depth < DEEPEST) {
            checked.getSections().forEach(inner -> template(inner, depth + 1));
        }
    }

    private Scope scope(FieldGroup group) {
        return trial.entry(template, group == null || group.eIsProxy() ? null : group);
    }

    /** Returns the names of an entry that a block prints, among them its place and its rank. */
    private Scope printed(FieldGroup group) {
        return Scope.empty().with(Entry.PLACE, Quotable.number(1)).with(Entry.RANK, Quotable.number(1)).inside(scope(group));
    }

    private void phrase(Phrase phrase) {
        Scope entry = scope(phrase.getOver());
        pattern(phrase, Literals.PHRASE__PATTERN, entry, phrase.getOver());
        expression(phrase, Literals.PHRASE__CONDITION, entry, phrase.getOver());
        pattern(phrase, Literals.PHRASE__OTHERWISE, scope(null), null);
    }

    private void rule(Rule rule) {
        Scope entry = scope(rule.getOver());
        for (EAttribute feature : List.of(Literals.RULE__CONDITION, Literals.RULE__LEFT, Literals.RULE__RIGHT)) {
            expression(rule, feature, entry, rule.getOver());
        }
        pattern(rule, Literals.RULE__MESSAGE, entry, rule.getOver());
        if (NameChecks.blank(rule.getRight()) && rule.getComparison() != Comparison.TRUE) {
            report.add("structure.rule.side", Severity.ERROR, rule, Literals.RULE__RIGHT, rule.getName());
        }
        if (NameChecks.blank(rule.getLeft())) {
            report.add("structure.rule.side", Severity.ERROR, rule, Literals.RULE__LEFT, rule.getName());
        }
    }

    private void fields(List<Field> fields, FieldGroup holder, int depth) {
        for (Field field : fields) {
            if (field instanceof ValueField value) {
                expression(value, Literals.VALUE_FIELD__FORMULA, scope(holder), holder);
            } else if (field instanceof FieldGroup group && depth < DEEPEST) {
                fields(group.getFields(), group, depth + 1);
            }
        }
    }

    private void blocks(List<LayoutBlock> blocks, FieldGroup around, int depth) {
        Scope scope = scope(around);
        for (LayoutBlock block : blocks) {
            expression(block, Literals.LAYOUT_BLOCK__CONDITION, scope, around);
            pattern(block, Literals.HEADING_BLOCK__PATTERN, scope, around);
            pattern(block, Literals.SENTENCE_BLOCK__PATTERN, scope, around);
            if (block instanceof GroupBlock group) {
                group(group, scope, around, depth);
            }
        }
    }

    private void group(GroupBlock block, Scope scope, FieldGroup around, int depth) {
        FieldGroup group = block.getGroup();
        expression(block, Literals.GROUP_BLOCK__FILTER, scope(group), group);
        expression(block, Literals.GROUP_BLOCK__SORT, scope(group), group);
        Scope entry = printed(group);
        pattern(block, Literals.LIST_BLOCK__PATTERN, entry, group);
        pattern(block, Literals.TABLE_BLOCK__CAPTION, scope, around);
        pattern(block, Literals.CHART_BLOCK__CAPTION, scope, around);
        pattern(block, Literals.CHART_BLOCK__CATEGORY, entry, group);
        switch (block) {
            case ListBlock list when depth < DEEPEST -> blocks(list.getBlocks(), group, depth + 1);
            case TableBlock table -> columns(table.getColumns(), scope, around, group, depth);
            case ChartBlock chart -> chart.getSeries()
                    .forEach(series -> expression(series, Literals.CHART_SERIES__VALUE, entry, group));
            default -> { }
        }
    }

    private void columns(List<Column> columns, Scope scope, FieldGroup around, FieldGroup group, int depth) {
        for (Column column : columns) {
            pattern(column, Literals.COLUMN__VALUE, printed(group), group);
            pattern(column, Literals.COLUMN__TOTAL, scope, around);
            if (depth < DEEPEST) {
                columns(column.getColumns(), scope, around, group, depth + 1);
            }
        }
    }

    private static String text(EObject element, EAttribute feature) {
        return element.eClass().getEAllAttributes().contains(feature) && element.eGet(feature) instanceof String text
                && !text.isBlank() ? text : null;
    }

    private void pattern(EObject element, EAttribute feature, Scope scope, FieldGroup holder) {
        String text = text(element, feature);
        if (text != null) {
            RichText.read(text, (quote, offset) -> {
                source(quote, element, feature, scope, holder, text.indexOf(quote, offset));
                return List.of();
            });
        }
    }

    private void expression(EObject element, EAttribute feature, Scope scope, FieldGroup holder) {
        String text = text(element, feature);
        if (text != null) {
            source(text, element, feature, scope, holder, 0);
        }
    }

    private void source(String source, EObject element, EAttribute feature, Scope scope, FieldGroup holder, int offset) {
        Expression expression = Expressions.compile(source);
        if (expression.problem() != null) {
            report.add("structure.expression", Severity.ERROR, element, feature, source,
                    offset + expression.problem().offset() + 1, expression.problem().message());
        } else if (scope != null) {
            expression.names().forEach(name -> name(name, element, feature, scope, holder, offset));
        }
    }

    private void name(Expression.Name name, EObject element, EAttribute feature, Scope scope, FieldGroup holder, int offset) {
        known.problem(name.path(), scope, template, holder).ifPresent(severity -> {
            int at = offset + name.offset();
            List<Fix> fixes = near.of(name.path(), Quoting.computed(template, holder).inside(scope))
                    .filter(meant -> known.problem(meant, scope, template, holder).isEmpty())
                    .map(meant -> List.of(repair(element, feature, at, name.length(), meant))).orElse(List.of());
            report.add("structure.name", severity, element, feature, fixes, name.path(), at + 1);
        });
    }

    private static Fix repair(EObject element, EAttribute feature, int at, int length, String meant) {
        String quoted = text(element, feature).substring(at, at + length);
        return Fix.of(MESSAGES.get("fix.name", meant),
                new Change.ReplaceText(ElementAddress.of(element), feature.getName(), at, quoted, meant));
    }
}
