package org.jianbao.forms.swt.internal;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.model.edit.Titles;

/** Shows what no other renderer knows how to edit, so that it is at least seen. */
public final class FallbackRenderer implements FieldRenderer {

    @Override
    public int rank(Field field) {
        return NOT_APPLICABLE + 1;
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        return new Shown(parent, field, context);
    }

    private static final class Shown extends AbstractField {

        private final Text text;

        Shown(Composite parent, Field field, FormContext context) {
            super(parent, field, context, 1);
            text = new Text(row(), SWT.SINGLE | SWT.READ_ONLY);
            text.setFont(Look.font());
            text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            adopt(text);
        }

        @Override
        void load() {
            Object value = value();
            String shown = switch (value) {
                case null -> "";
                case EObject object -> Titles.of(object);
                case Collection<?> many -> Texts.MESSAGES.get("fallback.count", many.size());
                default -> value.toString();
            };
            if (!text.getText().equals(shown)) {
                text.setText(shown);
            }
        }
    }
}
