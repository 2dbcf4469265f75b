package org.jianbao.forms.swt.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jianbao.core.check.Finding;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldMarks;
import org.jianbao.forms.swt.FormContext;

/** What the controls of fields have in common: a row of widgets with the sentences of findings below. */
abstract class AbstractField implements FieldControl {

    /** A field for so many Chinese characters or more is as wide as the form. */
    private static final int WIDE = 40;
    private static final String ADOPTED = AbstractField.class.getName();

    private final Field field;
    private final FormContext context;
    private final Composite body;
    private final Composite row;
    private final FieldMarks marks;
    private EObject element;

    /**
     * Makes an empty row.
     *
     * @param columns how many widgets it holds side by side
     */
    AbstractField(Composite parent, Field field, FormContext context, int columns) {
        this.field = field;
        this.context = context;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(layout(1));
        row = new Composite(body, SWT.NONE);
        row.setLayout(layout(columns));
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        marks = new FieldMarks(body, context::repair);
    }

    private static GridLayout layout(int columns) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        layout.horizontalSpacing = 4;
        return layout;
    }

    /** Returns where the widgets go, side by side. */
    final Composite row() {
        return row;
    }

    /** Returns the field. */
    final Field field() {
        return field;
    }

    /** Returns the feature of the field. */
    final EStructuralFeature feature() {
        return field.feature();
    }

    /** Returns what the form works on. */
    final FormContext context() {
        return context;
    }

    /** Returns the shown element. */
    final EObject element() {
        return element;
    }

    /** Gives a widget the width that the field asks for; one that asks for none keeps the usual width. */
    final void fit(Control control) {
        if (field.width() > 0 && control.getLayoutData() instanceof GridData data) {
            data.widthHint = Look.width(control, field.width());
            data.grabExcessHorizontalSpace = field.width() > WIDE;
            data.horizontalAlignment = field.width() > WIDE ? SWT.FILL : SWT.LEAD;
        }
    }

    /** Shows the unit of the field behind its widgets, if it has one. */
    final void unit() {
        if (!field.unit().isEmpty()) {
            var unit = new Label(row, SWT.NONE);
            unit.setText(field.unit());
            Look.tint(unit, Look::muted);
        }
    }

    /** Returns the value of the shown element. */
    final Object value() {
        return element.eGet(feature());
    }

    /** Returns the marks of the field. */
    final FieldMarks marks() {
        return marks;
    }

    /** Makes a widget one that takes part in the field: named, with undo, telling when it gets and loses the focus. */
    final void adopt(Control control) {
        Access.name(control, field);
        if (control.getToolTipText() == null && !field.hint().isEmpty()) {
            control.setToolTipText(field.hint());
        }
        control.setData(ADOPTED, this);
        control.addListener(SWT.FocusIn, event -> focusGained(control));
        control.addListener(SWT.FocusOut, event -> focusLost(control));
        control.addListener(SWT.KeyDown, this::undoKeys);
    }

    /** A step of typing lasts until another field gets the focus; a window in front for a moment does not end it. */
    private void focusGained(Control control) {
        Shell shell = control.getShell();
        if (shell.getData(ADOPTED) != this) {
            shell.setData(ADOPTED, this);
            context.edits().stack().endTyping();
        }
        if (element != null) {
            context.message(marks.refusal().isEmpty() ? field.hint() : marks.refusal());
            tellSelected();
        }
    }

    private void focusLost(Control control) {
        context.message("");
        control.getDisplay().asyncExec(() -> {
            Control focused = control.isDisposed() ? null : control.getDisplay().getFocusControl();
            if (focused != null && focused.getData(ADOPTED) == null) {
                context.edits().stack().endTyping();
            }
        });
    }

    /** Tells the context what is edited now. */
    void tellSelected() {
        context.selected(element, feature());
    }

    /** Is told when a widget of the field loses the focus. */
    void focusLost() {
        context.edits().stack().endTyping();
        context.message("");
    }

    /** Undoes and redoes what was edited anywhere, instead of what was typed in the widget alone. */
    private void undoKeys(Event event) {
        boolean undo = Keys.modifiers(event) == SWT.MOD1 && event.keyCode == 'z';
        boolean redo = Keys.modifiers(event) == SWT.MOD1 && event.keyCode == 'y'
                || Keys.modifiers(event) == (SWT.MOD1 | SWT.MOD2) && event.keyCode == 'z';
        if (undo || redo) {
            event.doit = false;
            var stack = context.edits().stack();
            if (undo && stack.canUndo()) {
                stack.undo();
            } else if (redo && stack.canRedo()) {
                stack.redo();
            }
        }
    }

    /** Shows why an edit was refused, at the field and in the status line; empty takes that away. */
    final void refuse(String sentence) {
        if (!marks.refusal().equals(sentence)) {
            marks.refuse(sentence);
            context.message(sentence);
            context.refused(element, feature(), sentence);
        }
    }

    /** Shows the value anew, whatever was shown before. */
    abstract void load();

    @Override
    public Control control() {
        return body;
    }

    @Override
    public final void show(EObject shown) {
        if (element != shown) {
            element = Objects.requireNonNull(shown);
            marks.refuse("");
            marks.findings(List.of());
        }
        load();
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public void findings(List<Finding> findings) {
        marks.findings(findings);
    }

    @Override
    public void reveal(EObject revealed, String name) {
        row.setFocus();
    }
}
