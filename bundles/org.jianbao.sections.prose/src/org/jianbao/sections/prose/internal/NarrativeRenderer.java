package org.jianbao.sections.prose.internal;

import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.prose.Narrative;

/** Prints paragraphs as they are. */
public final class NarrativeRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        context.paragraphs(((Narrative) section).getParagraphs());
    }
}
