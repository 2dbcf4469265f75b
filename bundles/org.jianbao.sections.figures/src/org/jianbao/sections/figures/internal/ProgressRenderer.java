package org.jianbao.sections.figures.internal;

import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.figures.Progress;

/** Prints progress from its own paragraphs or else from the phrase 整句. */
public final class ProgressRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        var progress = (Progress) section;
        if (progress.getParagraphs().isEmpty()) {
            context.paragraph(progress, context.phrase("整句", context.scope()));
        } else {
            context.paragraphs(progress.getParagraphs());
        }
    }
}
