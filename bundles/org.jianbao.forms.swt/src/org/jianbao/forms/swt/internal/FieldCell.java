package org.jianbao.forms.swt.internal;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.section.PluginCode;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.Reflow;

/** The place of a field in a form. A control that throws is replaced by a sentence; the other fields do not notice. */
final class FieldCell {

    private final Field field;
    private final Composite place;
    private final boolean wide;
    private final boolean ownsCaption;
    private FieldControl control;
    private String plugIn = "";

    FieldCell(Composite parent, Field field, FieldRenderers renderers, FormContext context) {
        this.field = field;
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        control = PluginCode.call(() -> create(renderers, context), null, this::failed);
        wide = ask(FieldControl::wide);
        ownsCaption = ask(FieldControl::ownsCaption);
    }

    private FieldControl create(FieldRenderers renderers, FormContext context) {
        FieldRenderer renderer = renderers.of(field);
        plugIn = ContributedRenderer.plugIn(renderer);
        return renderer.create(place, field, context);
    }

    private boolean ask(Predicate<FieldControl> question) {
        return control != null && PluginCode.call(() -> question.test(control), false, this::failed);
    }

    private void run(Runnable action) {
        if (control != null) {
            PluginCode.call(() -> {
                action.run();
                return null;
            }, null, this::failed);
        }
    }

    private void failed(Throwable thrown) {
        control = null;
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        var sentence = new Label(place, SWT.WRAP);
        String reason = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        sentence.setText(plugIn.isEmpty() ? Texts.MESSAGES.get("field.failed", reason)
                : Texts.MESSAGES.get("field.failed.plugin", plugIn, reason));
        sentence.setForeground(Look.of(place).severity(Severity.ERROR));
        Reflow.later(place);
    }

    /** Returns the widget of the cell. */
    Composite place() {
        return place;
    }

    /** Returns whether the control wants all the width. */
    boolean wide() {
        return wide;
    }

    /** Returns whether the control shows the caption itself. */
    boolean ownsCaption() {
        return ownsCaption;
    }

    void show(EObject element) {
        run(() -> control.show(element));
    }

    void refresh() {
        run(() -> control.refresh());
    }

    void findings(List<Finding> findings) {
        run(() -> control.findings(findings));
    }

    void reveal(EObject element, String feature) {
        run(() -> control.reveal(element, feature));
    }
}
