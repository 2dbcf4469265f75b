package org.jianbao.export.document;

/**
 * A line of the end block.
 *
 * @param origin the id of the model element that it came from
 * @param part what it says
 * @param text the characters
 */
public record ImprintLine(String origin, Part part, String text) {

    /** What a line of the end block says. */
    public enum Part {
        /** Recipients of one level. */
        RECIPIENTS,
        /** The number of copies. */
        COUNT
    }
}
