package org.jianbao.forms.swt;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.check.Fix;
import org.jianbao.core.series.Series;
import org.jianbao.model.edit.Edits;

/** What a form works on, given by the editor that shows it. */
public interface FormContext {

    /** Returns the series of the edited model. */
    Series series();

    /** Returns what edits the model. */
    Edits edits();

    /** Returns the elements to which a reference of an element may lead, such as the departments of the register. */
    List<EObject> candidates(EObject owner, EReference reference);

    /**
     * Adds a new element, such as a department, to where the candidates of a reference come from, after asking for what it
     * needs.
     *
     * @param name what a person has typed as its name
     * @return the new element; empty if the person has changed their mind
     */
    Optional<EObject> addCandidate(EObject owner, EReference reference, String name);

    /** Is told when the focus enters a field, with the element that it edits there. */
    void selected(EObject element, EStructuralFeature feature);

    /** Shows one sentence in the status line, such as why a typed text was refused; empty takes it away. */
    void message(String sentence);

    /**
     * Makes a repair that a check offers, as one step that can be undone.
     *
     * @param fix the repair, which is about the file of the edited element
     */
    void repair(Fix fix);

    /** Returns what is known of the patterns and expressions that are written in fields; unless an editor knows more, their syntax. */
    default PatternAdvice patterns() {
        return PatternAdvice.SYNTAX;
    }

    /**
     * Is told that what stands in a field is refused, so that the model does not hold it, or is not any more.
     *
     * @param element the element that the field edits
     * @param feature what it edits
     * @param sentence why, for people; empty if the text is a value again
     */
    default void refused(EObject element, EStructuralFeature feature, String sentence) {
    }

    /** Opens an element in a form of its own, such as a row of a grid whose features do not all fit in columns. */
    void open(EObject element);

    /** Opens an element in a form of its own for the sake of one of its features, which has the focus where that is possible. */
    default void open(EObject element, EStructuralFeature feature) {
        open(element);
    }
}
