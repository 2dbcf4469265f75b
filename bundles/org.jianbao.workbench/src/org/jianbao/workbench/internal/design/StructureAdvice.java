package org.jianbao.workbench.internal.design;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.lint.Outcomes;
import org.jianbao.core.structure.lint.Quoting;
import org.jianbao.forms.PatternCheck;
import org.jianbao.forms.PatternCheck.Mark;
import org.jianbao.forms.swt.PatternAdvice;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.series.Trial;

/** Knows the names of a structure that is being edited, and what its texts come to with the issue with which it is tried. */
public final class StructureAdvice implements PatternAdvice {

    private final SectionKinds kinds;
    private ReportStructure structure;
    private Quoting quoting;
    private Map<Trial.Text, Trial.Outcome> outcomes = Map.of();

    /**
     * Knows no structure yet; that of the first text that is asked for is found by itself.
     *
     * @param kinds the section kinds that are installed
     */
    public StructureAdvice(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /** Follows a change of the structure; what is typed into a text changes no names. */
    public void changed(Notification change) {
        if (!(change.getFeature() instanceof EAttribute attribute) || !Outcomes.isQuoting(attribute)
                || change.getNewValue() == null || change.getOldValue() == null) {
            quoting = null;
        }
    }

    /** Takes what texts come to. */
    public void tried(Map<Trial.Text, Trial.Outcome> found) {
        outcomes = found;
    }

    private Quoting quoting(EObject owner) {
        if (!(EcoreUtil.getRootContainer(owner) instanceof ReportStructure root)) {
            return null;
        }
        if (quoting == null || structure != root) {
            structure = root;
            quoting = new Quoting(root, kinds);
        }
        return quoting;
    }

    @Override
    public Scope names(EObject owner, EStructuralFeature feature) {
        Quoting known = quoting(owner);
        return known == null ? null : known.names(owner, feature).orElse(null);
    }

    @Override
    public List<Mark> check(EObject owner, EStructuralFeature feature, String text, boolean pattern) {
        Quoting known = quoting(owner);
        return PatternCheck.of(text, names(owner, feature), pattern, path -> known == null || known.knows(owner, feature, path));
    }

    @Override
    public String result(EObject owner, EStructuralFeature feature, String text, boolean pattern) {
        Trial.Outcome outcome = outcomes.get(new Trial.Text(Objects.toString(EcoreUtil.getID(owner), ""), feature.getName()));
        return outcome != null && outcome.text().equals(text) ? outcome.said() : "";
    }

    /** {@inheritDoc} What lint says of a text is said at its place while it is typed. */
    @Override
    public boolean isTold(String rule) {
        return rule.equals("structure.expression") || rule.equals("structure.name");
    }
}
