package org.jianbao.runtime;

import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;

/** Fails as soon as it is made. */
public final class ThrowingRenderer implements SectionRenderer {

    /** Fails. */
    public ThrowingRenderer() {
        throw new IllegalArgumentException("made to fail");
    }

    @Override
    public void render(Section section, SectionContext context) {
        throw new UnsupportedOperationException();
    }
}
