package org.jianbao.forms.swt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.jianbao.core.check.Finding;
import org.jianbao.forms.Form;
import org.jianbao.forms.Forms;
import org.jianbao.forms.swt.internal.FormBody;
import org.jianbao.forms.swt.internal.ModelWatch;

/**
 * Shows the form of one element after the other. The controls of a class are made once and then serve all its elements. What
 * changes in the model, by whomever, is seen at the end of the event in which it happened.
 */
public final class FormPane {

    private final Composite pane;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final FieldRenderers renderers;
    private final FormContext context;
    private final Function<EClass, Form> forms;
    private final Map<EClass, FormBody> bodies = new HashMap<>();
    private final ModelWatch watch;
    private FormBody body;

    /**
     * Makes an empty pane that shows the forms derived from classes.
     *
     * @param parent where it goes
     * @param renderers make the controls of the fields
     * @param context what the form works on
     */
    public FormPane(Composite parent, FieldRenderers renderers, FormContext context) {
        this(parent, renderers, context, Forms::of);
    }

    /**
     * Makes an empty pane.
     *
     * @param parent where it goes
     * @param renderers make the controls of the fields
     * @param context what the form works on
     * @param forms gives the form of a class; asked once for each class
     */
    public FormPane(Composite parent, FieldRenderers renderers, FormContext context, Function<EClass, Form> forms) {
        this.renderers = renderers;
        this.context = context;
        this.forms = forms;
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(stack);
        empty = new Composite(pane, SWT.NONE);
        stack.topControl = empty;
        watch = new ModelWatch(pane.getDisplay(), this::changed);
        Listener focus = event -> Reflow.reveal(pane, (Control) event.widget);
        pane.getDisplay().addFilter(SWT.FocusIn, focus);
        pane.addListener(SWT.Dispose, event -> {
            event.display.removeFilter(SWT.FocusIn, focus);
            watch.release();
        });
    }

    /** Returns the widget of the pane. */
    public Control control() {
        return pane;
    }

    /** Shows the form of an element; null shows an empty pane. */
    public void show(EObject element) {
        if (element == null) {
            watch.release();
            body = null;
            raise(empty);
            return;
        }
        body = bodies.computeIfAbsent(element.eClass(), this::create);
        watch.observe(element, body.features());
        body.show(element);
        raise(body.control());
    }

    private FormBody create(EClass eClass) {
        return new FormBody(pane, forms.apply(eClass), renderers, context, true);
    }

    private void raise(Control shown) {
        if (stack.topControl != shown) {
            stack.topControl = shown;
            pane.layout();
        }
    }

    /** Shows what the model holds now, also of elements elsewhere to which the fields only refer. */
    public void refresh() {
        if (body != null) {
            body.refresh();
        }
    }

    private void changed(EStructuralFeature feature) {
        if (body != null) {
            body.refresh(feature);
        }
    }

    /** Marks the fields of the shown element that findings are about. */
    public void findings(List<Finding> findings) {
        if (body != null) {
            body.findings(findings);
        }
    }

    /**
     * Puts the focus into a field of the shown element or of an element within it.
     *
     * @param element the shown element or one within it
     * @param feature the name of a feature of it; empty for none
     */
    public void reveal(EObject element, String feature) {
        if (body != null) {
            body.reveal(element, feature);
        }
    }
}
