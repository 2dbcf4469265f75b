package org.jianbao.export.html;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.export.document.Document;
import org.jianbao.model.layout.LayoutProfile;

/**
 * Writes the pages of one document again and again while it is edited. Lines are not filled again for texts, and pages not written
 * again, that are as they were the last time.
 */
public final class PagePrinter {

    private Styles styles;
    private List<Page> pages = List.of();
    private List<String> texts = List.of();

    /**
     * Returns an HTML file in parts.
     *
     * @param document the document
     * @param layout gives grid, sizes and distances; one that is changed has to be another object
     */
    public HtmlPages print(Document document, LayoutProfile layout) {
        if (styles == null || styles.layout() != layout) {
            styles = new Styles(layout);
            pages = List.of();
        }
        styles.nextDocument();
        List<Page> now = PageBreaks.pages(document, styles);
        var written = new ArrayList<String>(now.size());
        for (int i = 0; i < now.size(); i++) {
            boolean same = i < pages.size() && now.get(i).equals(pages.get(i));
            written.add(same ? texts.get(i) : HtmlWriter.page(now.get(i), layout));
        }
        pages = now;
        texts = written;
        return new HtmlPages(StyleSheet.of(layout), HtmlWriter.start(document, layout), written, HtmlWriter.end(),
                SectionExtent.of(now));
    }
}
