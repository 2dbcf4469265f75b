package org.jianbao.forms.swt.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;

/** One line of text, or a number with its unit. */
final class EntryField extends AbstractField {

    private static final int NUMBER_WIDTH = 14;

    private final EntryText entry;
    private final TextValue values;

    /** Makes the field of a text. */
    static EntryField text(Composite parent, Field field, FormContext context) {
        return new EntryField(parent, field, context, new PlainText(Models.nothing(field.feature())), SWT.LEAD);
    }

    /**
     * Makes the field of a number.
     *
     * @param shift by how many places the number that is shown is larger than the value
     */
    static EntryField number(Composite parent, Field field, FormContext context, int shift) {
        return new EntryField(parent, field, context, new NumberText(field, shift), SWT.TRAIL);
    }

    private EntryField(Composite parent, Field field, FormContext context, TextValue values, int alignment) {
        super(parent, field, context, 2);
        this.values = values;
        int style = SWT.SINGLE | alignment | (field.readOnly() ? SWT.READ_ONLY : SWT.BORDER);
        entry = new EntryText(row(), style, field.feature(), values, context.edits(), this::refuse);
        Text text = entry.text();
        adopt(text);
        text.setMessage(field.readOnly() ? "" : field.hint());
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        text.setLayoutData(data);
        if (alignment == SWT.TRAIL) {
            text.setMessage("");
            data.grabExcessHorizontalSpace = false;
            data.horizontalAlignment = SWT.LEAD;
            data.widthHint = width(text, NUMBER_WIDTH);
            unit();
            text.addListener(SWT.KeyDown, this::step);
        }
        fit(text);
        text.addListener(SWT.FocusOut, event -> entry.tidy());
    }

    /** Returns the width of a number of digits, in pixels. */
    static int width(Text text, int digits) {
        var gc = new GC(text);
        try {
            gc.setFont(text.getFont());
            return gc.textExtent("0".repeat(digits)).x;
        } finally {
            gc.dispose();
        }
    }

    /** Counts up and down by keys. */
    private void step(Event event) {
        int by = Keys.modifiers(event) != 0 ? 0 : switch (event.keyCode) {
            case SWT.ARROW_UP -> 1;
            case SWT.ARROW_DOWN -> -1;
            default -> 0;
        };
        if (by != 0 && !field().readOnly() && values instanceof NumberText number && number.whole()) {
            event.doit = false;
            Typed typed = number.parse(entry.text().getText());
            long before = typed.value() instanceof Number value ? value.longValue() : 0;
            if (typed.isValid()) {
                entry.replace(Long.toString(before + by));
            }
        }
    }

    @Override
    void load() {
        entry.show(element());
    }

    @Override
    public void reveal(EObject element, String feature) {
        entry.text().setFocus();
    }
}
