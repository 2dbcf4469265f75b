package org.jianbao.sections.prose.internal;

import java.util.List;

import org.jianbao.core.register.UnitNames;
import org.jianbao.core.text.Span;
import org.jianbao.export.SectionContext;
import org.jianbao.export.SectionRenderer;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.sections.prose.NewsItem;
import org.jianbao.sections.prose.NewsSection;

/** Prints news items, numbered in order; in a round-up the units stand out. */
public final class NewsRenderer implements SectionRenderer {

    @Override
    public void render(Section section, SectionContext context) {
        for (NewsItem item : ((NewsSection) section).getItems()) {
            boolean first = true;
            for (Paragraph paragraph : item.getParagraphs()) {
                List<Span> text = context.text(paragraph.getText(), paragraph);
                text = item.isRoundup() ? UnitNames.emphasise(text, item.getUnits()) : text;
                if (first) {
                    context.item(paragraph, text);
                } else {
                    context.paragraph(paragraph, text);
                }
                first = false;
            }
        }
    }
}
