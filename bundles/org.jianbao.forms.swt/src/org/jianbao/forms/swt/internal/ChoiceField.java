package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.core.text.Captions;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;

/** One of a closed list. */
final class ChoiceField extends AbstractField {

    private final Combo combo;
    private final List<Object> values = new ArrayList<>();

    ChoiceField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        combo = new Combo(row(), SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setFont(Look.font());
        adopt(combo);
        combo.setLayoutData(new GridData(SWT.LEAD, SWT.CENTER, false, false));
        fit(combo);
        combo.setEnabled(!field.readOnly());
        if (field.feature().getEType() instanceof EEnum choices) {
            if (field.feature().getDefaultValue() == null) {
                add(Texts.MESSAGES.get("choice.none"), null);
            }
            for (EEnumLiteral choice : choices.getELiterals()) {
                add(Captions.of(choice), choice.getInstance());
            }
        }
        combo.addListener(SWT.Selection, event -> chosen());
    }

    private void add(String caption, Enumerator value) {
        combo.add(caption);
        values.add(value);
    }

    private void chosen() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            context().edits().set(element(), feature(), values.get(index));
        }
    }

    @Override
    void load() {
        int index = values.indexOf(value());
        if (combo.getSelectionIndex() != index) {
            if (index < 0) {
                combo.deselectAll();
            } else {
                combo.select(index);
            }
        }
    }

    @Override
    public void reveal(EObject element, String feature) {
        combo.setFocus();
    }
}
