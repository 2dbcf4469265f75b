package org.jianbao.forms.swt.internal.grid;

/**
 * A column of a table.
 *
 * @param caption its name for people, with the unit where it has one
 * @param tip what to enter, or what a click on the header does; empty if there is nothing to say
 * @param number whether its cells hold numbers and are aligned to the right
 * @param weight its share of the width that is left over
 * @param characters the characters that it shows at least
 */
record CellColumn(String caption, String tip, boolean number, int weight, int characters) {
}
