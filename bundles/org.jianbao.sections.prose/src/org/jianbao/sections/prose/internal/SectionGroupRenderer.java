package org.jianbao.sections.prose.internal;

import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.prose.SectionGroup;

/** Prints the sub-sections of a group. */
public final class SectionGroupRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        context.sections(((SectionGroup) section).getSections());
    }
}
