package org.jianbao.export.designed;

import java.util.List;

import org.jianbao.core.structure.Entry;
import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.LayoutBlock;
import org.jianbao.model.structure.SectionTemplate;

/** Prints a section by the blocks of its template; without any, by its fields in order. */
public final class DesignedRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        SectionTemplate template = section.getTemplate();
        if (template == null || template.eIsProxy()) {
            return;
        }
        var entry = new Entry(section, context.scope());
        var values = new Values(context);
        List<LayoutBlock> blocks = template.getBlocks();
        if (blocks.isEmpty()) {
            new DefaultLayout(context, values).print(template, entry);
        } else {
            new Blocks(context, values).print(blocks, entry, 1);
        }
        context.sections(section.eContents().stream().filter(Section.class::isInstance).map(Section.class::cast).toList());
    }
}
