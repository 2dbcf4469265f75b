package org.jianbao.forms.swt;

import org.eclipse.swt.widgets.Composite;
import org.jianbao.forms.Field;

/** Makes the control of a field. */
public interface FieldRenderer {

    /** The rank of a renderer that does not know a field. */
    int NOT_APPLICABLE = -1;
    /** The rank of the renderers that come with the product; a higher one replaces them. */
    int STANDARD = 10;

    /** Returns how well this renderer suits a field; the highest one is taken. */
    int rank(Field field);

    /**
     * Makes the control of a field. The caption is not part of it, unless {@link FieldControl#ownsCaption} says so.
     *
     * @param parent where the control goes; its layout belongs to the caller
     * @param field the field
     * @param context what the form works on
     */
    FieldControl create(Composite parent, Field field, FormContext context);
}
