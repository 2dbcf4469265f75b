package org.jianbao.export.document;

/**
 * An automatic number.
 *
 * @param list which list is counted: {@link #HEADINGS}, or the id of the section whose items are numbered
 * @param level the level of the numbering, from 1
 * @param ordinal the place among its siblings, from 1
 * @param format how the ordinal is written
 */
public record Label(String list, int level, int ordinal, NumberFormat format) {

    /** The list that all headings and the numbers of sections without heading share. */
    public static final String HEADINGS = "";

    /** Returns the number as it is read. */
    public String text() {
        return format.format(ordinal);
    }
}
