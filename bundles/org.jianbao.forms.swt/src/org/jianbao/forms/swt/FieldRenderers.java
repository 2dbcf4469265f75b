package org.jianbao.forms.swt;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.internal.grid.FiguresRenderer;
import org.jianbao.forms.swt.internal.grid.GridRenderer;
import org.jianbao.forms.swt.internal.ContainedRenderer;
import org.jianbao.forms.swt.internal.ContributedRenderer;
import org.jianbao.forms.swt.internal.FallbackRenderer;
import org.jianbao.forms.swt.internal.StandardRenderer;

/** Chooses the renderer of a field. */
public final class FieldRenderers {

    /** The extension point by which plug-ins bring renderers. */
    public static final String EXTENSION_POINT = "org.jianbao.forms.swt.fieldRenderer";

    private final List<FieldRenderer> renderers;

    /**
     * Makes the choice among renderers; of two with the same rank the first one counts. A field that suits none of them is shown
     * as text.
     */
    public FieldRenderers(List<FieldRenderer> renderers) {
        var all = new ArrayList<>(renderers);
        all.add(new ContainedRenderer(this));
        all.add(new FallbackRenderer());
        this.renderers = List.copyOf(all);
    }

    /** Returns the renderers that come with the product. */
    public static FieldRenderers standard() {
        return new FieldRenderers(standards());
    }

    /**
     * Returns the renderers that come with the product and those of the installed plug-ins. Their classes are loaded when a
     * form first asks for them; one that fails costs the fields that it would have shown, and nothing else.
     *
     * @param registry the extension registry
     */
    public static FieldRenderers installed(IExtensionRegistry registry) {
        List<FieldRenderer> all = standards();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            all.add(new ContributedRenderer(element));
        }
        return new FieldRenderers(all);
    }

    private static List<FieldRenderer> standards() {
        return new ArrayList<>(List.of(new StandardRenderer(), new GridRenderer(), new FiguresRenderer()));
    }

    /** Returns the renderer that suits a field best. */
    public FieldRenderer of(Field field) {
        FieldRenderer best = renderers.getLast();
        int highest = FieldRenderer.NOT_APPLICABLE;
        for (FieldRenderer renderer : renderers) {
            int rank = renderer.rank(field);
            if (rank > highest) {
                best = renderer;
                highest = rank;
            }
        }
        return best;
    }
}
