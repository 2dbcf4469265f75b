package org.jianbao.core.io;

/** The ids of the rules that loading a file can break. Scripts rely on them; they never change. */
public final class Rules {

    /** A section of a kind that is not installed. */
    public static final String UNKNOWN_SECTION = "file.unknown.section";
    /** An attribute, element or text that no installed package knows. */
    public static final String UNKNOWN_FEATURE = "file.unknown.feature";
    /** A contained element that stands in another file. */
    public static final String FOREIGN_CHILD = "file.containment.elsewhere";
    /** A reference to nothing. */
    public static final String UNRESOLVED = "file.reference.unresolved";
    /** A file that is referred to and cannot be read. */
    public static final String UNREADABLE = "file.reference.unreadable";
    /** A character that no file can hold, which was left out of a text. */
    public static final String CHARACTER = "file.character";
    /** An id that another element has already. */
    public static final String DUPLICATE_ID = "file.id.duplicate";
    /** An element without its id. */
    public static final String MISSING_ID = "file.id.missing";
    /** A temporary file that an interrupted save has left. */
    public static final String LEFT_BEHIND = "file.left.behind";

    private Rules() {
    }
}
