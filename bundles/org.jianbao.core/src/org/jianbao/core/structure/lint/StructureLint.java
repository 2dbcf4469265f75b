package org.jianbao.core.structure.lint;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.core.structure.StructureProblem;
import org.jianbao.model.structure.ReportStructure;

/**
 * Checks a report structure by the rules of {@code docs/rules.md}. It takes no longer than some hundred milliseconds, whatever
 * the structure says, and nothing that stands in it is run.
 */
public final class StructureLint {

    private static final Messages MESSAGES = new Messages(StructureLint.class);
    /** Of a broken structure, what follows the first findings is mostly more of the same. */
    private static final int MOST_FINDINGS = 1000;

    private final SectionKinds kinds;
    private final List<StructureCheck> more;

    /**
     * Makes the checks of the core alone.
     *
     * @param kinds the section kinds that are installed
     */
    public StructureLint(SectionKinds kinds) {
        this(kinds, List.of());
    }

    /**
     * Makes the checks.
     *
     * @param kinds the section kinds that are installed
     * @param more what else is checked
     */
    public StructureLint(SectionKinds kinds, List<StructureCheck> more) {
        this.kinds = kinds;
        this.more = List.copyOf(more);
    }

    /** Takes what the checks find. */
    @FunctionalInterface
    interface Report {
        /**
         * Takes a finding.
         *
         * @param rule the id of the rule, which is the key of its sentence
         * @param severity how much it matters
         * @param element what it is about
         * @param feature the feature; null means the whole element
         * @param arguments what the sentence names
         */
        default void add(String rule, Severity severity, EObject element, EStructuralFeature feature, Object... arguments) {
            add(rule, severity, element, feature, List.of(), arguments);
        }

        /**
         * Takes a finding that can be repaired.
         *
         * @param fixes the repairs, the best one first
         */
        void add(String rule, Severity severity, EObject element, EStructuralFeature feature, List<Fix> fixes,
                Object... arguments);
    }

    /**
     * Returns what is wrong with a structure, apart from what its metamodel says by itself.
     *
     * @param structure the structure, of a file or not, which is only read
     * @param files the files of its series
     */
    public List<Finding> check(ReportStructure structure, ModelFiles files) {
        var findings = new Findings(files);
        Report report = new Limited(findings);
        StructureCompiler.Result compiled = StructureCompiler.compile(structure);
        for (StructureProblem problem : compiled.problems().subList(0, Math.min(compiled.problems().size(), MOST_FINDINGS))) {
            findings.add(problem.rule(), Severity.ERROR, problem.element(), problem.feature(), problem.message());
        }
        new NameChecks(kinds, report).check(structure);
        new MetricChecks(report).check(structure);
        new BlockChecks(report).check(structure);
        new ExpressionChecks(structure, new Trial(structure, compiled, kinds), report).check();
        new Cycles(structure, report).check();
        new VersionChecks(files, report).check(structure);
        more.forEach(check -> check.check(structure, files, findings));
        return findings.all();
    }

    /** Adds findings up to a limit. */
    private static final class Limited implements Report {

        private final Findings findings;
        private int left = MOST_FINDINGS;

        Limited(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void add(String rule, Severity severity, EObject element, EStructuralFeature feature, List<Fix> fixes,
                Object... arguments) {
            if (left-- > 0) {
                findings.add(rule, severity, element, feature, MESSAGES.get("structure." + name(rule), arguments), fixes);
            }
        }

        /** Returns what the id of a rule says behind the word that all rules about structures begin with. */
        private static String name(String rule) {
            return rule.substring("structure.".length());
        }
    }
}
