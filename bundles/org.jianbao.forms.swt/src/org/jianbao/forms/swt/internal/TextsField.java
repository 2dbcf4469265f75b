package org.jianbao.forms.swt.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.Field;
import org.jianbao.forms.Notations;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.Reflow;

/** Several short values, one a line. */
final class TextsField extends AbstractField {

    private static final int MOST_LINES = 12;

    private final EntryText entry;
    private final GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);

    TextsField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 2);
        int style = SWT.MULTI | SWT.V_SCROLL | SWT.BORDER | (field.readOnly() ? SWT.READ_ONLY : SWT.NONE);
        var values = new ListText(() -> Notations.one(field, element() == null ? null : Models.day(element())));
        entry = new EntryText(row(), style, field.feature(), values, context.edits(), this::refuse);
        Text text = entry.text();
        adopt(text);
        text.setLayoutData(data);
        fit(text);
        unit();
        text.addListener(SWT.Traverse, event -> event.doit = event.doit
                || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.addListener(SWT.Modify, event -> fit());
        text.addListener(SWT.FocusOut, event -> entry.tidy());
        fit();
    }

    /** Gives the text one line more than it has, within limits. */
    private void fit() {
        Text text = entry.text();
        int lines = Math.clamp(text.getLineCount() + 1L, Math.max(3, field().lines()), MOST_LINES);
        int height = lines * text.getLineHeight();
        if (data.heightHint != height) {
            data.heightHint = height;
            Reflow.later(text);
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
