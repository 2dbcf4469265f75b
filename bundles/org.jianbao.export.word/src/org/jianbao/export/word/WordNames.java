package org.jianbao.export.word;

import java.util.Locale;
import java.util.Map;

import org.jianbao.export.document.ImprintLine;
import org.jianbao.model.structure.MastheadPart;

/**
 * How the roles of a layout profile are called in Word. Word recognises the styles that it knows by their name, not by
 * their id.
 */
final class WordNames {

    static final String BODY = "body";
    static final String STRONG = "strong";
    static final String UNIT = "unit";
    static final String CAPTION = "caption";
    static final String FIGURE = "figure";
    static final String PLACEHOLDER = "placeholder";

    /** The levels of headings that have a style of their own. */
    static final int HEADING_STYLES = 4;

    private static final String[] HEADINGS = {"heading1", "heading2", "heading3", "heading4"};

    /** Id and name of a style that Word knows. */
    record Known(String id, String name) {
    }

    private static final Map<String, Known> KNOWN = Map.of("title", new Known("Title", "Title"), "heading1",
            new Known("Heading1", "heading 1"), "heading2", new Known("Heading2", "heading 2"), "heading3",
            new Known("Heading3", "heading 3"), "heading4", new Known("Heading4", "heading 4"), BODY,
            new Known("BodyText", "Body Text"), "pageNumber", new Known("Footer", "footer"), STRONG,
            new Known("Strong", "Strong"), CAPTION, new Known("Caption", "caption"));

    private WordNames() {
    }

    /** Returns the style that Word knows for a role; null if it is one of ours. */
    static Known known(String role) {
        return KNOWN.get(role);
    }

    /** Returns the id of the style for a role. */
    static String styleId(String role) {
        Known known = KNOWN.get(role);
        return known == null ? "Jianbao".concat(role.substring(0, 1).toUpperCase(Locale.ROOT)).concat(role.substring(1))
                : known.id();
    }

    /** Returns the role of a heading. */
    static String heading(int level) {
        return HEADINGS[Math.max(1, Math.min(level, HEADING_STYLES)) - 1];
    }

    /** Returns the id of the style for a heading that runs into a paragraph. */
    static String runInStyle(int level) {
        return styleId(heading(level)).concat("Char");
    }

    /** Returns whether paragraphs in a role are part of the running text, which stands on the grid of lines. */
    static boolean isBody(String role) {
        return role.equals(BODY) || role.equals(PLACEHOLDER) || role.startsWith("heading");
    }

    /** Returns the role of a line of the masthead. */
    static String role(MastheadPart part) {
        return switch (part) {
            case NUMBER -> "number";
            case TITLE -> "title";
            case PERIOD -> "period";
            case ISSUER -> "issuer";
            case DATE -> "date";
        };
    }

    /** Returns the role of a line of the end block. */
    static String role(ImprintLine.Part part) {
        return switch (part) {
            case RECIPIENTS -> "distribution";
            case COUNT -> "count";
        };
    }
}
