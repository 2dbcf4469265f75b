package org.jianbao.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.model.edit.Edits;

/** Edits the rows of a grid in blocks, each time in one step. */
public final class TableEdit {

    private final EObject owner;
    private final EReference feature;
    private final List<Field> columns;
    private final LocalDate near;
    private final BiFunction<EObject, EReference, List<EObject>> candidates;
    private final Map<EReference, Matches> matches = new LinkedHashMap<>();

    /**
     * What a pasted cell would do.
     *
     * @param row the row, from 0; one behind the last is a new one
     * @param column the column, from 0
     * @param entry the value, or what is wrong
     */
    public record Cell(int row, int column, Entry entry) {
    }

    /**
     * What a pasted block would do.
     *
     * @param cells the cells that have a column
     * @param tooWide whether cells were left out since there are not so many columns
     */
    public record Plan(List<Cell> cells, boolean tooWide) {

        /** Keeps a copy of the cells. */
        public Plan {
            cells = List.copyOf(cells);
        }

        /** Returns the cells that stay as they are because their text was not understood. */
        public List<Cell> problems() {
            return cells.stream().filter(cell -> cell.entry() instanceof Entry.Problem).toList();
        }

        /** Returns the sentence that says that the block was too wide. */
        public static String tooWideSentence() {
            return Texts.MESSAGES.get("table.columns");
        }
    }

    /**
     * Prepares to edit a grid.
     *
     * @param owner the element that holds the rows
     * @param feature its list with the rows
     * @param columns the columns
     * @param near the day that gives dates without a year their year, and on which departments and people should be valid
     * @param candidates gives the elements to which a reference of a row may lead
     */
    public TableEdit(EObject owner, EReference feature, List<Field> columns, LocalDate near,
            BiFunction<EObject, EReference, List<EObject>> candidates) {
        this.owner = owner;
        this.feature = feature;
        this.columns = List.copyOf(columns);
        this.near = near;
        this.candidates = candidates;
    }

    @SuppressWarnings("unchecked")
    private List<EObject> rows() {
        return (List<EObject>) owner.eGet(feature);
    }

    /** Returns what pasting a block would do whose first cell comes to a row and column. */
    public Plan plan(TableBlock block, int row, int column) {
        var cells = new ArrayList<Cell>();
        boolean tooWide = false;
        for (int i = 0; i < block.rows().size(); i++) {
            List<String> texts = block.rows().get(i);
            for (int j = 0; j < texts.size(); j++) {
                if (column + j < columns.size()) {
                    cells.add(new Cell(row + i, column + j, entry(columns.get(column + j), texts.get(j))));
                } else {
                    tooWide |= !texts.get(j).isBlank();
                }
            }
        }
        return new Plan(cells, tooWide);
    }

    private Entry entry(Field field, String text) {
        if (field.readOnly()) {
            return Texts.problem("table.readOnly", field.caption());
        }
        return switch (field.widget()) {
            case REFERENCE -> text.isBlank() ? new Entry.Value(null) : reference(field, text.strip());
            case REFERENCES -> references(field, text);
            case PARAGRAPHS, GRID, FIGURES, CONTAINED, PERIOD -> Texts.problem("table.element", field.caption());
            default -> Notations.of(field, near).<Entry>map(notation -> notation.parse(text))
                    .orElseGet(() -> Texts.problem("table.element", field.caption()));
        };
    }

    private Entry reference(Field field, String name) {
        EObject found = matches.computeIfAbsent((EReference) field.feature(),
                reference -> new Matches(candidates.apply(owner, reference), near)).exact(name);
        return found == null ? Texts.problem("table.reference", name) : new Entry.Value(found);
    }

    private Entry references(Field field, String text) {
        var found = new ArrayList<Object>();
        for (String name : text.split("[、，,；;\\n]+")) {
            if (!name.isBlank()) {
                switch (reference(field, name.strip())) {
                    case Entry.Value value -> found.add(value.value());
                    case Entry.Problem problem -> {
                        return problem;
                    }
                }
            }
        }
        return new Entry.Value(found.stream().distinct().toList());
    }

    /**
     * Pastes a block, in one step. Cells with problems stay as they are.
     *
     * @param plan what to do
     * @param edits does it
     * @param newRow makes a row where the block is longer than the grid
     */
    public void apply(Plan plan, Edits edits, Supplier<? extends EObject> newRow) {
        List<EObject> rows = rows();
        var added = new ArrayList<EObject>();
        var commands = new ArrayList<Command>();
        int set = 0;
        for (Cell cell : plan.cells()) {
            while (cell.row() >= rows.size() + added.size()) {
                added.add(newRow.get());
            }
            if (cell.entry() instanceof Entry.Value value) {
                set++;
                Field field = columns.get(cell.column());
                if (cell.row() < rows.size()) {
                    commands.add(edits.setting(rows.get(cell.row()), field.feature(), value.value()));
                } else if (value.value() != null) {
                    added.get(cell.row() - rows.size()).eSet(field.feature(), value.value());
                }
            }
        }
        if (!added.isEmpty()) {
            commands.add(edits.adding(owner, feature, added, -1));
        }
        if (set > 0) {
            edits.all(Texts.MESSAGES.get("table.paste", set), commands);
        }
    }

    /** Returns cells as a block, as {@link #plan} would read them. */
    public TableBlock block(List<? extends EObject> rows, List<Field> fields) {
        return new TableBlock(rows.stream().map(row -> fields.stream().map(field -> text(row, field)).toList()).toList());
    }

    private String text(EObject row, Field field) {
        return CellText.of(row, field, near);
    }

    /** Gives the rows below the first one its value in a column, in one step. */
    public static void fillDown(Edits edits, List<? extends EObject> rows, Field field) {
        if (rows.size() > 1 && !field.readOnly()) {
            Object value = rows.getFirst().eIsSet(field.feature()) ? rows.getFirst().eGet(field.feature()) : null;
            Object plain = value instanceof Collection<?> values ? List.copyOf(values) : value;
            edits.all(Texts.MESSAGES.get("table.fill", field.caption()), rows.stream().skip(1)
                    .map(row -> edits.setting(row, field.feature(), plain)).toList());
        }
    }

    /**
     * Sorts all rows by a column, in one step: numbers and days by size, texts as Chinese dictionaries do, rows without a
     * value last. Rows with the same value keep their order.
     */
    public void sort(Edits edits, Field field, boolean descending) {
        Comparator<EObject> order = new RowOrder(field, near, descending);
        List<EObject> sorted = rows().stream().sorted(order).toList();
        edits.reorder(Texts.MESSAGES.get("table.sort", field.caption()), owner, feature, sorted);
    }
}
