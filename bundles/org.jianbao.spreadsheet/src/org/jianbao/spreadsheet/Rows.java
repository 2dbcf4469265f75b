package org.jianbao.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Collects the rows of a sheet, within limits that no list of departments or people reaches. */
final class Rows {

    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 200;

    private final String name;
    private final String file;
    private final BooleanSupplier cancelled;
    private final List<Sheet.Row> rows = new ArrayList<>();

    Rows(String name, String file, BooleanSupplier cancelled) {
        this.name = name;
        this.file = file;
        this.cancelled = cancelled;
    }

    void add(int number, List<String> cells) throws SpreadsheetException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (cells.size() > MAX_COLUMNS) {
            throw new SpreadsheetException(Spreadsheets.MESSAGES.get("sheet.columns", file, number, MAX_COLUMNS), null);
        }
        List<String> stripped = cells.stream().map(String::strip).toList();
        if (stripped.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() == MAX_ROWS) {
            throw new SpreadsheetException(Spreadsheets.MESSAGES.get("sheet.rows", file, MAX_ROWS), null);
        }
        rows.add(new Sheet.Row(number, stripped));
    }

    Sheet sheet() {
        return new Sheet(name, List.copyOf(rows));
    }
}
