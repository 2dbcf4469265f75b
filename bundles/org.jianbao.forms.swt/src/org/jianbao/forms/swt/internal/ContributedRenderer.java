package org.jianbao.forms.swt.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.core.section.PluginCode;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FormContext;

/**
 * A renderer of a plug-in. Its class is loaded only for fields that fit what the contribution says of itself, so that a form
 * without such fields loads no foreign code. What the class throws when it is asked for its rank means that it does not apply,
 * unless it could not even be loaded: then the field says so.
 */
public final class ContributedRenderer implements FieldRenderer {

    private final IConfigurationElement element;
    private FieldRenderer renderer;
    private Throwable failure;

    /** Makes the renderer of a contribution. */
    public ContributedRenderer(IConfigurationElement element) {
        this.element = element;
    }

    /** Returns the name of the plug-in that brings a renderer; empty for those that come with the product. */
    public static String plugIn(FieldRenderer renderer) {
        return renderer instanceof ContributedRenderer contributed ? contributed.element.getContributor().getName() : "";
    }

    private boolean fits(Field field) {
        return fits("widget", field.widget().name()) && fits("nsURI", field.feature().getEContainingClass().getEPackage().getNsURI())
                && fits("eClass", field.feature().getEContainingClass().getName()) && fits("feature", field.feature().getName());
    }

    private boolean fits(String attribute, String actual) {
        String wanted = element.getAttribute(attribute);
        return wanted == null || wanted.isBlank() || wanted.equals(actual);
    }

    private FieldRenderer renderer() {
        if (renderer == null && failure == null) {
            PluginCode.call(this::load, null, thrown -> failure = thrown);
        }
        return renderer;
    }

    private FieldRenderer load() {
        try {
            renderer = (FieldRenderer) element.createExecutableExtension("class");
            return renderer;
        } catch (CoreException e) {
            throw new IllegalStateException(e.getStatus().getMessage(), e);
        }
    }

    @Override
    public int rank(Field field) {
        if (!fits(field)) {
            return NOT_APPLICABLE;
        }
        FieldRenderer loaded = renderer();
        return loaded == null ? STANDARD + 1 : PluginCode.call(() -> loaded.rank(field), NOT_APPLICABLE);
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        if (renderer() == null) {
            throw new IllegalStateException(failure);
        }
        return renderer.create(parent, field, context);
    }
}
