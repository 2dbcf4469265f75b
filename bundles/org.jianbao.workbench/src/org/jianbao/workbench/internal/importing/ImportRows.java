package org.jianbao.workbench.internal.importing;

import java.util.ArrayList;
import java.util.List;

import org.jianbao.core.register.RegisterImport;
import org.jianbao.core.register.RegisterImport.Line;
import org.jianbao.core.register.RegisterImport.Status;
import org.jianbao.core.register.RegisterImport.Way;

/** The rows of a list, and what a person has decided about each. */
final class ImportRows {

    /** One row. What can be done with it are its ways; 0 leaves it out, 1 takes the first way, and so on. */
    static final class Row {
        private final Line line;
        private final List<Way> ways;
        private int chosen;

        private Row(Line line) {
            this.line = line;
            this.ways = switch (line.status()) {
                case NEW, CHANGED -> List.of(new Way(line, List.of(), 0));
                case SAME -> List.of();
                case CONFLICT -> line.ways();
            };
            this.chosen = line.status() == Status.CONFLICT ? 0 : Math.min(1, ways.size());
        }

        Line line() {
            return line;
        }

        List<Way> ways() {
            return ways;
        }

        int chosen() {
            return chosen;
        }

        /** Returns the way that is chosen, or else the first one; the row itself if there is none. */
        Line shown() {
            return ways.isEmpty() ? line : ways.get(Math.max(0, chosen - 1)).line();
        }
    }

    private final List<Row> rows;

    ImportRows(RegisterImport comparison) {
        rows = comparison.lines().stream().map(Row::new).toList();
    }

    /** Returns the rows in the order of the file. */
    List<Row> rows(boolean withSame) {
        return rows.stream().filter(row -> withSame || row.line.status() != Status.SAME).toList();
    }

    /** Decides about a row; a row that would count twice then is left out elsewhere. */
    void choose(Row row, int way) {
        row.chosen = way;
        if (way == 0) {
            return;
        }
        int subject = subject(row);
        rows.stream().filter(other -> other != row && other.chosen > 0 && subject(other) == subject)
                .forEach(other -> other.chosen = 0);
    }

    /** Returns the number of the row that was the first one about the same element. */
    private static int subject(Row row) {
        int instead = row.ways.get(row.chosen - 1).instead();
        return instead == 0 ? row.line.number() : instead;
    }

    /** Returns what is to be taken over. */
    List<Line> chosen() {
        var lines = new ArrayList<Line>();
        rows.stream().filter(row -> row.chosen > 0).forEach(row -> lines.add(row.ways.get(row.chosen - 1).line()));
        return lines;
    }

    long count(Status status) {
        return rows.stream().filter(row -> row.line.status() == status).count();
    }
}
