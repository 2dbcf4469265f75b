package org.jianbao.forms.swt.internal;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.forms.Field;
import org.jianbao.forms.Widget;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;

/** Shows the fields of a contained element in place. */
public final class ContainedRenderer implements FieldRenderer {

    private final FieldRenderers renderers;

    /**
     * Makes the renderer.
     *
     * @param renderers make the controls of the inner fields
     */
    public ContainedRenderer(FieldRenderers renderers) {
        this.renderers = renderers;
    }

    @Override
    public int rank(Field field) {
        return field.widget() == Widget.CONTAINED && field.feature() instanceof EReference reference
                && reference.isContainment() && !reference.isMany() ? STANDARD : NOT_APPLICABLE;
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        return new ContainedField(parent, field, context, renderers);
    }
}
