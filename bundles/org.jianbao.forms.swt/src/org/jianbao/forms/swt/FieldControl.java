package org.jianbao.forms.swt;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.jianbao.core.check.Finding;

/** The control of a field while a form shows it. All its edits go through {@link FormContext#edits()}. */
public interface FieldControl {

    /** Returns the widget that fills the field's place. Its accessible name is the caption of the field. */
    Control control();

    /** Shows the value of an element's feature, and edits it from now on. */
    void show(EObject element);

    /**
     * Shows what the model holds now, after it was changed by an undo, another field or another editor. A text that is being
     * typed and says the same is left alone, so that the caret and an input method are not disturbed.
     */
    void refresh();

    /** Shows what is wrong with the field, or within the elements that it edits; an empty list takes the marks away. */
    void findings(List<Finding> findings);

    /**
     * Puts the focus into the field, and on an element within it.
     *
     * @param element the element of the form or one within the field, such as a row
     * @param feature the name of a feature of that element; empty for none
     */
    void reveal(EObject element, String feature);

    /** Returns whether the control wants all the width, with the caption above instead of beside it. */
    default boolean wide() {
        return false;
    }

    /** Returns whether the control shows the caption itself, as a check box does. */
    default boolean ownsCaption() {
        return false;
    }
}
