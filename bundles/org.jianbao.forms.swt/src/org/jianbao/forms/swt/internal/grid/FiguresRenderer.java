package org.jianbao.forms.swt.internal.grid;

import org.eclipse.swt.widgets.Composite;
import org.jianbao.forms.Field;
import org.jianbao.forms.Widget;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FormContext;

/** Makes the tables of figures. */
public final class FiguresRenderer implements FieldRenderer {

    @Override
    public int rank(Field field) {
        return field.widget() == Widget.FIGURES ? STANDARD : NOT_APPLICABLE;
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        return new FiguresField(parent, field, context);
    }
}
