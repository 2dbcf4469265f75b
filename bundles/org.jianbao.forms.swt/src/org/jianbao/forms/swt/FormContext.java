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

    /** Opens an element in a form of its own, such as a row of a grid whose features do not all fit in columns. */
    void open(EObject element);
}
