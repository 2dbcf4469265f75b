package org.jianbao.forms.swt;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jianbao.core.check.Finding;

/** Shows the form of one element after the other. */
public final class FormPane {

    private final Composite body;

    /**
     * Makes an empty pane.
     *
     * @param parent where it goes
     * @param renderers make the controls of the fields
     * @param context what the form works on
     */
    public FormPane(Composite parent, FieldRenderers renderers, FormContext context) {
        body = new Composite(parent, 0);
    }

    /** Returns the widget of the pane. */
    public Control control() {
        return body;
    }

    /** Shows the form of an element; null shows an empty pane. */
    public void show(EObject element) {
    }

    /** Marks the fields of the shown element that findings are about. */
    public void findings(List<Finding> findings) {
    }

    /**
     * Puts the focus into a field of the shown element or of an element within it.
     *
     * @param element the shown element or one within it
     * @param feature the name of a feature of it; empty for none
     */
    public void reveal(EObject element, String feature) {
    }
}
