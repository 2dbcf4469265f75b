package org.jianbao.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of cells as spreadsheets put it on the clipboard: rows on lines, a tab between two cells, cells with tabs, quotes
 * or line ends in quotes.
 *
 * @param rows the cells, row by row; rows may have different lengths
 */
public record TableBlock(List<List<String>> rows) {

    private static final String FORMULA = "=+-@\t\r";
    private static final String GUARD = "'";

    /** Keeps a copy of the cells. */
    public TableBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns the cells of a text; an empty text has none. The mark that {@link #text} puts before a formula is taken away. */
    public static TableBlock parse(String text) {
        return new Reader(text).read();
    }

    /**
     * Returns the block as text for the clipboard or a file.
     *
     * @param guarded whether a cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers do not
     */
    public String text(boolean guarded) {
        return rows.stream().map(row -> row.stream().map(cell -> quoted(guarded ? guarded(cell) : cell))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\r\n"));
    }

    private static String guarded(String cell) {
        return isFormula(cell) ? GUARD + cell : cell;
    }

    private static boolean isFormula(String cell) {
        if (cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0) {
            return false;
        }
        try {
            new BigDecimal(cell);
            return false;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
                ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Reads the text once from front to back. */
    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        TableBlock read() {
            while (at < text.length()) {
                row.add(unguarded(text.charAt(at) == '"' ? inQuotes() : plain()));
                boolean cellFollows = at < text.length() && text.charAt(at) == '\t';
                if (cellFollows) {
                    at++;
                }
                if (!cellFollows || at == text.length()) {
                    if (cellFollows) {
                        row.add("");
                    }
                    lineEnd();
                } else if (isLineEnd(text.charAt(at))) {
                    row.add("");
                    lineEnd();
                }
            }
            return new TableBlock(rows);
        }

        private void lineEnd() {
            rows.add(row);
            row = new ArrayList<>();
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (at < text.length()) {
                at++;
            }
        }

        private static boolean isLineEnd(char c) {
            return c == '\n' || c == '\r';
        }

        private String plain() {
            int from = at;
            while (at < text.length() && text.charAt(at) != '\t' && !isLineEnd(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        /** A quote that is never closed, or is followed by more text, was typed as such. */
        private String inQuotes() {
            int from = at;
            var cell = new StringBuilder();
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) != '"') {
                    cell.append(text.charAt(i));
                } else if (text.startsWith("\"\"", i)) {
                    cell.append(text.charAt(i++));
                } else {
                    at = i + 1;
                    return at == text.length() || text.charAt(at) == '\t' || isLineEnd(text.charAt(at)) ? cell.toString()
                            : again(from);
                }
            }
            return again(from);
        }

        private String again(int from) {
            at = from;
            return plain();
        }

        private static String unguarded(String cell) {
            return cell.startsWith(GUARD) && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
        }
    }
}
