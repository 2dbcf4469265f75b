package org.jianbao.forms.swt.internal.grid;

/**
 * A column of a table.
 *
 * @param caption its name for people, with the unit where it has one
 * @param briefly a shorter name where there is little room
 * @param tip what to enter, or what a click on the header does; empty if there is nothing to say
 * @param number whether its cells hold numbers and are aligned to the right
 * @param whole whether its cells are never cut
 * @param weight its share of the width that is left over
 * @param characters the characters that it shows at least
 * @param wide how many Chinese characters wide it is, as long as nothing is cut that must not be; 0 means by its cells
 */
record CellColumn(String caption, String briefly, String tip, boolean number, boolean whole, int weight, int characters,
        int wide) {

    /** Makes a column that has only one name, and whose numbers are never cut. */
    CellColumn(String caption, String tip, boolean number, int weight, int characters, int wide) {
        this(caption, caption, tip, number, number, wide > 0 ? 0 : weight, characters, wide);
    }
}
