package org.jianbao.sections.figures.internal;

import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;

/** Prints service figures as the phrase 整句. */
public final class ServiceFiguresRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        context.paragraph(section, context.phrase("整句", context.scope()));
    }
}
