package org.jianbao.spreadsheet;

import java.util.List;

/**
 * A table as text. A day is written as 2024-01-08, a number in plain decimals, an empty cell as an empty text.
 *
 * @param name the name of the sheet, or of the file if it has no sheets
 * @param rows the rows that are not empty; they need not be of one length
 */
public record Sheet(String name, List<Row> rows) {

    /**
     * A row.
     *
     * @param number its number in the file, from 1
     * @param cells its cells from the first column on, stripped of blanks at both ends
     */
    public record Row(int number, List<String> cells) {
    }
}
