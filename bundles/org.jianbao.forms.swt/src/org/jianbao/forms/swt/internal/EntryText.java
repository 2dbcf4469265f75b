package org.jianbao.forms.swt.internal;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jianbao.model.edit.Edits;

/**
 * A native text widget in which a value is typed. Input methods compose inside the native widget, which tells only what was
 * committed; the text is therefore never set from outside while it means what the model holds. What means nothing stays visible,
 * and the model keeps its value.
 */
final class EntryText {

    /** How much is shown of a text that is too long to be edited. */
    private static final int SEEN = 2000;

    private final Text text;
    private final TextValue values;
    private final EStructuralFeature feature;
    private final Edits edits;
    private final Consumer<String> problems;
    private EObject owner;
    private Object loaded;
    private Object before;
    private boolean loading;
    private boolean cut;
    private final boolean editable;

    /**
     * Makes the widget.
     *
     * @param style of the widget
     * @param feature what it edits
     * @param problems is told why a typed text is refused, or an empty sentence if it is not
     */
    EntryText(Composite parent, int style, EStructuralFeature feature, TextValue values, Edits edits,
            Consumer<String> problems) {
        this.feature = feature;
        this.values = values;
        this.edits = edits;
        this.problems = problems;
        text = new Text(parent, style);
        text.setFont(Look.font());
        editable = (style & SWT.READ_ONLY) == 0;
        if (!editable) {
            text.setBackground(parent.getBackground());
        }
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusIn, event -> before = owner == null ? null : owner.eGet(feature));
    }

    /** Returns the widget. */
    Text text() {
        return text;
    }

    /** Shows the value of an element from now on. */
    void show(EObject shown) {
        boolean same = owner == shown;
        owner = shown;
        Object value = owner.eGet(feature);
        boolean keeps = same && (isRefused() ? Objects.equals(value, loaded) : Objects.equals(value, typedValue()));
        loaded = value;
        if (!keeps) {
            before = value;
            set(values.text(owner, feature));
        }
    }

    /** Puts a text in place of what was typed, as if it were typed. */
    void replace(String typed) {
        text.setText(typed);
        text.selectAll();
    }

    private void set(String value) {
        boolean whole = value.length() <= PlainText.LIMIT;
        String shown = whole ? value : value.substring(0, SEEN) + '…';
        cut = !whole;
        text.setEditable(editable && whole);
        loading = true;
        Caret.show(text, shown);
        loading = false;
        problems.accept(PlainText.tooLong(value));
    }

    /** Writes a value that is typed in another way in the way in which it is shown. */
    void tidy() {
        if (owner != null && !isRefused()) {
            set(values.text(owner, feature));
        }
    }

    private boolean isRefused() {
        return cut || !values.parse(text.getText()).isValid();
    }

    private Object typedValue() {
        Object value = values.parse(text.getText()).value();
        return value == null ? feature.getDefaultValue() : value;
    }

    private void typed() {
        if (loading || owner == null) {
            return;
        }
        Typed typed = values.parse(text.getText());
        problems.accept(typed.problem());
        if (typed.isValid()) {
            edits.type(owner, feature, typed.value());
        } else if (!values.keepsBeginning()) {
            edits.type(owner, feature, before);
        }
        loaded = owner.eGet(feature);
    }
}
