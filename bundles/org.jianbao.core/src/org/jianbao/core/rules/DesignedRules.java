package org.jianbao.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.expression.Printed;
import org.jianbao.core.expression.Result;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.IssueFigures;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.DesignedField;
import org.jianbao.core.structure.Entry;
import org.jianbao.core.text.Span;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.Comparison;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.SectionTemplate;

/**
 * The rules that analysts design in the structure. A rule whose values are missing or that cannot be evaluated stays silent:
 * the missing value is a finding of its own, and a wrong expression one of the structure.
 */
final class DesignedRules {

    private static final Messages MESSAGES = new Messages(DesignedRules.class);
    private static final String ID = "structure.rule";

    private final IssueFigures figures;
    private final Findings findings;

    DesignedRules(IssueFigures figures, Findings findings) {
        this.figures = figures;
        this.findings = findings;
    }

    void check(Issue issue) {
        for (Section section : Sections.all(issue)) {
            SectionTemplate template = section.getTemplate();
            if (template != null && !template.getRules().isEmpty() && !(section instanceof MissingSection)) {
                check(template.getRules(), section);
            }
        }
    }

    private void check(List<Rule> rules, Section section) {
        Entry whole;
        try {
            whole = new Entry(section, figures.scope(section));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return; // the plug-in of the section is reported by KindRules
        }
        for (Rule rule : rules) {
            if (rule.getOver() == null) {
                check(rule, whole);
            } else {
                whole.entries(rule.getOver()).forEach(entry -> check(rule, entry));
            }
        }
    }

    private void check(Rule rule, Entry entry) {
        if (isSet(rule.getCondition()) && !Boolean.TRUE.equals(value(rule.getCondition(), entry))) {
            return;
        }
        Object left = value(rule.getLeft(), entry);
        if (rule.getComparison() == Comparison.TRUE) {
            if (Boolean.FALSE.equals(left)) {
                report(rule, entry, left, null, List.of());
            }
            return;
        }
        Object right = value(rule.getRight(), entry);
        if (left != null && right != null && !Comparing.holds(rule, left, right)) {
            report(rule, entry, left, right, fixes(rule, entry, left, right));
        }
    }

    /** Returns what an expression comes to; null if there is no value. */
    private static Object value(String expression, Entry entry) {
        if (!isSet(expression)) {
            return null;
        }
        Result result = Expressions.compile(expression).evaluate(entry.scope());
        return result.problem() == null ? result.value() : null;
    }

    private static boolean isSet(String text) {
        return text != null && !text.isBlank();
    }

    private void report(Rule rule, Entry entry, Object left, Object right, List<Fix> fixes) {
        String name = rule.getName() == null ? "" : rule.getName();
        String told;
        if (isSet(rule.getMessage())) {
            told = Span.text(Phrases.write(rule.getMessage(), entry.scope(), (problem, detail, pattern, offset) -> { }));
        } else if (right == null) {
            told = MESSAGES.get("structure.rule.false", rule.getLeft());
        } else {
            told = MESSAGES.get("structure.rule.sides", rule.getLeft(), Printed.text(left), rule.getRight(),
                    Printed.text(right), MESSAGES.get("structure.rule." + rule.getComparison().getLiteral()));
        }
        EStructuralFeature feature = stored(rule.getLeft(), entry);
        findings.add(ID, severity(rule), entry.element(), feature, MESSAGES.get("structure.rule", name, told), fixes);
    }

    private static Severity severity(Rule rule) {
        return switch (rule.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }

    /** Returns the repairs of two sides that should be equal: each side that is a number somebody typed can take the other. */
    private static List<Fix> fixes(Rule rule, Entry entry, Object left, Object right) {
        var fixes = new ArrayList<Fix>();
        if (rule.getComparison() == Comparison.EQUAL) {
            fix(rule.getLeft(), right, entry, fixes);
            fix(rule.getRight(), left, entry, fixes);
        }
        return fixes;
    }

    private static void fix(String name, Object value, Entry entry, List<Fix> fixes) {
        EAttribute attribute = stored(name, entry);
        if (attribute == null || !(value instanceof BigDecimal)) {
            return;
        }
        try {
            Object typed = EcoreUtil.createFromString(attribute.getEAttributeType(), ((BigDecimal) value).toPlainString());
            fixes.add(Fix.of(MESSAGES.get("structure.rule.fix", name.strip(), Printed.text(value)),
                    Change.set(entry.element(), attribute, typed)));
        } catch (IllegalArgumentException e) {
            return; // such as a fraction for a whole number
        }
    }

    /** Returns the attribute of the element that a side names; null if the side is anything else. */
    private static EAttribute stored(String name, Entry entry) {
        return name == null || !Expressions.isName(name) ? null
                : DesignedClass.of(entry.element()).stream().flatMap(designed -> designed.fields().stream())
                        .filter(field -> field.name().equals(name.strip()) && !field.isComputed() && !field.feature().isMany())
                        .map(DesignedField::feature).filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
                        .findFirst().orElse(null);
    }
}
