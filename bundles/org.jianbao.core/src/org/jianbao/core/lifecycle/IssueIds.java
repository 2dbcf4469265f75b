package org.jianbao.core.lifecycle;

import java.util.Locale;

import org.jianbao.model.structure.SectionTemplate;

/** Ids of issues and of the sections of a template: {@code issue-2024-02}, {@code s-news}. */
public final class IssueIds {

    private static final String TEMPLATE = "t-";
    private static final String SECTION = "s-";

    private IssueIds() {
    }

    /** Returns the id of an issue of a number. */
    public static String issue(int year, int number) {
        return String.format(Locale.ROOT, "issue-%d-%02d", year, number);
    }

    /** Returns the id of the first section of a template: {@code s-news} for {@code t-news}. */
    public static String section(SectionTemplate template) {
        String id = template.getId() == null ? "" : template.getId();
        return SECTION + (id.startsWith(TEMPLATE) ? id.substring(TEMPLATE.length()) : id);
    }
}
