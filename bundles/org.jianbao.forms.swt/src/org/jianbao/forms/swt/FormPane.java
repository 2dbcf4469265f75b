package org.jianbao.forms.swt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
 * Shows the form of one element after the other. The controls of a form are made once and then serve all elements that have it.
 * What changes in the model, by whomever, is seen at the end of the event in which it happened.
 */
public final class FormPane {

    private static final long PART_NANOS = 15_000_000;

    private final Composite pane;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final FieldRenderers renderers;
    private final FormContext context;
    private final Function<EObject, Form> forms;
    private final Map<Form, FormBody> bodies = new HashMap<>();
    private final Map<Form, FormBody> prepared = new HashMap<>();
    private final ModelWatch watch;
    private FormBody body;
    private Form form;
    private EObject shown;
    private List<Finding> findings = List.of();

    /**
     * Makes an empty pane that shows the forms derived from classes.
     *
     * @param parent where it goes
     * @param renderers make the controls of the fields
     * @param context what the form works on
     */
    public FormPane(Composite parent, FieldRenderers renderers, FormContext context) {
        this(parent, renderers, context, element -> Forms.of(element.eClass()));
    }

    /**
     * Makes an empty pane.
     *
     * @param parent where it goes
     * @param renderers make the controls of the fields
     * @param context what the form works on
     * @param forms gives the form of an element; asked again after each change of the element
     */
    public FormPane(Composite parent, FieldRenderers renderers, FormContext context, Function<EObject, Form> forms) {
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
        shown = element;
        findings = List.of();
        if (element == null) {
            watch.release();
            body = null;
            raise(empty);
            return;
        }
        form = forms.apply(element);
        body = bodies.computeIfAbsent(form, this::create);
        watch.release();
        watch.observe(element, body.features());
        body.show(element);
        raise(body.control());
    }

    private FormBody create(Form created) {
        FormBody made = prepared.remove(created);
        return (made == null ? new FormBody(pane, created, renderers, context, true) : made).whole();
    }

    /**
     * Makes a part of the form of an element, for about as long as nobody notices. What is missing when it is shown is made then.
     *
     * @return whether more is left to be made
     */
    public boolean prepare(EObject element) {
        Form wanted = forms.apply(element);
        if (bodies.containsKey(wanted)) {
            return false;
        }
        FormBody made = prepared.computeIfAbsent(wanted, form -> new FormBody(pane, form, renderers, context, true));
        long end = System.nanoTime() + PART_NANOS;
        while (made.step()) {
            if (System.nanoTime() > end) {
                return true;
            }
        }
        return false;
    }

    private void raise(Control shown) {
        if (stack.topControl != shown) {
            stack.topControl = shown;
            pane.layout();
        }
    }

    /** Shows what the model holds now, also of elements elsewhere to which the fields only refer. */
    public void refresh() {
        if (body != null && !reform("")) {
            body.refresh();
        }
    }

    /**
     * Shows another form if what the element holds now asks for one.
     *
     * @param feature the name of the feature whose field gets the focus if the form had it
     */
    private boolean reform(String feature) {
        if (forms.apply(shown).equals(form)) {
            return false;
        }
        boolean focused = hasFocus();
        List<Finding> known = findings;
        show(shown);
        findings(known);
        if (focused) {
            body.reveal(shown, feature);
        }
        return true;
    }

    private boolean hasFocus() {
        for (Control at = pane.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private void changed(EStructuralFeature feature) {
        if (body != null && !reform(feature.getName())) {
            body.refresh(feature);
        }
    }

    /** Marks the fields of the shown element that findings are about. */
    public void findings(List<Finding> found) {
        if (body != null) {
            findings = found;
            body.findings(found);
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
