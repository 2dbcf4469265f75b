package org.jianbao.forms.swt.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;

/** Yes or no: a check box with the caption behind it. */
final class YesNoField extends AbstractField {

    private final Button check;

    YesNoField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        check = new Button(row(), SWT.CHECK);
        check.setFont(Look.font());
        check.setText(field.caption().replace("&", "&&"));
        adopt(check);
        check.setEnabled(!field.readOnly());
        check.addListener(SWT.Selection,
                event -> context.edits().set(element(), feature(), check.getSelection()));
    }

    @Override
    void load() {
        boolean yes = Boolean.TRUE.equals(value());
        if (check.getSelection() != yes) {
            check.setSelection(yes);
        }
    }

    @Override
    public boolean ownsCaption() {
        return true;
    }

    @Override
    public void reveal(EObject element, String feature) {
        check.setFocus();
    }
}
