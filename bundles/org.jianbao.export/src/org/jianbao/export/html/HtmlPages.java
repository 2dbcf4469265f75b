package org.jianbao.export.html;

import java.util.List;

/**
 * An HTML file of paper pages in parts.
 *
 * @param style the style sheet, which is in {@code start} too; while it is the same, pages can be exchanged one by one
 * @param start everything before the first page
 * @param pages the pages, each one {@code section} element
 * @param end everything behind the last page
 * @param sections how much of the pages each section takes
 */
public record HtmlPages(String style, String start, List<String> pages, String end, List<SectionExtent> sections) {

    /** Copies the lists. */
    public HtmlPages {
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
    }

    /** Returns the index of the first page with something of the element that has this id; -1 if there is none. */
    public int pageOf(String origin) {
        String mark = "data-origin=\"" + Markup.escaped(origin) + '"';
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the whole file. */
    public String whole() {
        return start + String.join("", pages) + end;
    }
}
