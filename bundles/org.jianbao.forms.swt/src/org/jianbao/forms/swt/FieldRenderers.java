package org.jianbao.forms.swt;

import java.util.List;

import org.jianbao.forms.Field;

/** Chooses the renderer of a field. */
public final class FieldRenderers {

    private final List<FieldRenderer> renderers;

    /** Makes the choice among renderers; of two with the same rank the first one counts. */
    public FieldRenderers(List<FieldRenderer> renderers) {
        this.renderers = List.copyOf(renderers);
    }

    /** Returns the renderer that suits a field best. */
    public FieldRenderer of(Field field) {
        return renderers.stream().reduce((best, other) -> other.rank(field) > best.rank(field) ? other : best)
                .filter(best -> best.rank(field) > FieldRenderer.NOT_APPLICABLE)
                .orElseThrow(() -> new IllegalStateException(field.feature().getName()));
    }
}
