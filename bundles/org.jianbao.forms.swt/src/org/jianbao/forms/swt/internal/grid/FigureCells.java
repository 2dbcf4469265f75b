package org.jianbao.forms.swt.internal.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.figure.FigureRow;
import org.jianbao.forms.Entry;
import org.jianbao.forms.Field;
import org.jianbao.forms.Notations;
import org.jianbao.forms.Widget;
import org.jianbao.forms.swt.FormContext;

/** Figures as cells. What the model does not say is shown as a dash. */
final class FigureCells implements Cells {

    /** The columns, in the order in which they stand. */
    enum Part {
        NAME(5, 6, false), UNIT(1, 4, false), LAST(1, 5, true), THIS(1, 5, true), YEAR(1, 5, true), CHANGE(1, 6, true),
        STATE(3, 3, false);

        private final int weight;
        private final int characters;
        private final boolean number;

        Part(int weight, int characters, boolean number) {
            this.weight = weight;
            this.characters = characters;
            this.number = number;
        }

        private String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final List<Part> PARTS = List.of(Part.values());
    private static final String UNKNOWN = "—";

    private final Messages messages = new Messages(FigureCells.class);
    private final FormContext context;
    private final Runnable edited;
    private final List<CellColumn> columns;
    private List<FigureRow> rows = List.of();
    private Map<String, List<Finding>> findings = Map.of();
    private Command before;
    private int brief;

    /**
     * Makes cells without rows.
     *
     * @param edited is called when the figures are to be read anew, and shows them
     */
    FigureCells(FormContext context, Runnable edited) {
        this.context = context;
        this.edited = edited;
        columns = PARTS.stream().map(part -> new CellColumn(messages.get("figure." + part.word()),
                messages.get("figure." + part.word() + ".brief"), messages.get("figure." + part.word() + ".tip"), part.number,
                part.number || part == Part.STATE, part.weight, part.characters, 0)).toList();
    }

    /** Shows other rows, or the same ones with other numbers. */
    void show(List<FigureRow> shown) {
        rows = shown;
    }

    /** Returns the rows that are shown. */
    List<FigureRow> all() {
        return rows;
    }

    /** Shows what is wrong with the figures from now on; returns whether that is something else than before. */
    boolean findings(List<Finding> found) {
        Map<String, List<Finding>> before = findings;
        findings = found.stream().collect(Collectors.groupingBy(finding -> finding.place().element(), HashMap::new, Collectors.toList()));
        return !findings.equals(before);
    }

    /** Returns the column of a feature of a figure, the one for typing if it has none of its own. */
    int columnOf(FigureRow row, String feature) {
        EStructuralFeature year = row.count().features().yearToDate();
        return (year != null && year.getName().equals(feature) ? Part.YEAR : Part.THIS).ordinal();
    }

    @Override
    public List<CellColumn> columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public String label(int row) {
        return String.valueOf(row + 1);
    }

    /** {@inheritDoc} The width is better used for the figures. */
    @Override
    public boolean numbered() {
        return false;
    }

    @Override
    public String text(int row, int column) {
        FigureRow figure = rows.get(row);
        return switch (PARTS.get(column)) {
            case NAME -> figure.name().isEmpty() ? messages.get("figure.nameless") : figure.name();
            case UNIT -> figure.unit();
            case LAST -> number(figure.last(), figure);
            case THIS -> number(figure.value(), figure);
            case YEAR -> number(figure.yearToDate().value(), figure);
            case CHANGE -> brief > 2 ? absolute(figure) : change(figure);
            case STATE -> brief > 1 ? sign(figure) : state(figure);
        };
    }

    /** {@inheritDoc} First the captions become short, then the state becomes a sign, then the percentages go. */
    @Override
    public int briefer() {
        return 3;
    }

    @Override
    public void brief(int level) {
        brief = level;
    }

    @Override
    public String tip(int row, int column) {
        return switch (PARTS.get(column)) {
            case CHANGE -> brief < 3 ? "" : change(rows.get(row));
            case STATE -> brief < 2 ? "" : state(rows.get(row));
            default -> "";
        };
    }

    private static String absolute(FigureRow figure) {
        return signed(figure.change(), number(figure.change(), figure));
    }

    private String change(FigureRow figure) {
        return figure.changePercent() == null ? absolute(figure) : messages.get("figure.both", absolute(figure),
                signed(figure.changePercent(), figure.changePercent().toPlainString()));
    }

    /** Returns the state as a sign alone; the words are in the tip, and in the line below the table. */
    private String sign(FigureRow figure) {
        return figure.stated() ? messages.get("sign.stated") : figure.unconfirmed() ? messages.get("sign.unconfirmed")
                : figure.count().confirmed() != null ? messages.get("sign.confirmed") : "";
    }

    private static String number(BigDecimal value, FigureRow figure) {
        if (value == null) {
            return UNKNOWN;
        }
        BigDecimal shown = value.scale() < figure.decimals() ? value.setScale(figure.decimals(), RoundingMode.UNNECESSARY) : value;
        return minus(shown.toPlainString());
    }

    private static String signed(BigDecimal value, String text) {
        return value != null && value.signum() > 0 ? '+' + text : minus(text);
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }

    private String state(FigureRow figure) {
        String state = figure.stated() ? messages.get("state.stated")
                : figure.changedSinceConfirmed() ? messages.get("state.changed", figure.count().confirmed())
                : figure.unconfirmed() ? messages.get("state.unconfirmed")
                : figure.count().confirmed() != null ? messages.get("state.confirmed") : "";
        if (figure.yearToDate().complete()) {
            return state;
        }
        String missing = messages.get("state.missing", numbers(figure));
        return state.isEmpty() ? missing : messages.get("state.both", state, missing);
    }

    private String numbers(FigureRow figure) {
        return String.join(messages.get("list.between"), figure.yearToDate().missing());
    }

    @Override
    public String input(int row, int column) {
        FigureRow figure = rows.get(row);
        if (!kind(row, column).takesText()) {
            return text(row, column);
        }
        BigDecimal value = PARTS.get(column) == Part.THIS ? figure.value() : figure.count().yearToDate();
        return value == null ? "" : value.toPlainString();
    }

    @Override
    public CellKind kind(int row, int column) {
        FigureRow figure = rows.get(row);
        return switch (PARTS.get(column)) {
            case THIS -> feature(figure, Part.THIS) == null ? CellKind.READ_ONLY : CellKind.TEXT;
            case YEAR -> figure.stated() && feature(figure, Part.YEAR) != null ? CellKind.TEXT : CellKind.READ_ONLY;
            case STATE -> figure.confirm().isPresent() || figure.withdraw().isPresent() ? CellKind.TOGGLE : CellKind.READ_ONLY;
            default -> CellKind.READ_ONLY;
        };
    }

    @Override
    public String closed(int row, int column) {
        return columns.get(column).tip();
    }

    private static EStructuralFeature feature(FigureRow figure, Part part) {
        return part == Part.THIS ? figure.count().features().value() : figure.count().features().yearToDate();
    }

    @Override
    public String enter(int row, int column, String text, boolean leaving) {
        FigureRow figure = rows.get(row);
        EStructuralFeature feature = feature(figure, PARTS.get(column));
        return switch (parse(feature, text)) {
            case Entry.Problem problem -> problem.sentence();
            case Entry.Value value -> {
                context.edits().type(figure.count().element(), feature, value.value());
                edited.run(); // a row is what the model held when it was read
                yield "";
            }
        };
    }

    /** Returns the number that a text means, or why it means none. */
    static Entry parse(EStructuralFeature feature, String text) {
        var field = new Field(feature, Widget.DECIMAL, "", "", "", false, false, 1, 0);
        return Notations.of(field, null).orElseThrow().parse(text.strip().equals(UNKNOWN) ? "" : text);
    }

    @Override
    public void act(int row, int column) {
        FigureRow figure = rows.get(row);
        figure.confirm().or(figure::withdraw).ifPresent(change ->
                context.edits().set(change.element(), change.feature(), change.value()));
    }

    @Override
    public void endTyping() {
        context.edits().stack().endTyping();
        before = context.edits().stack().getUndoCommand();
    }

    @Override
    public void cancelTyping() {
        context.edits().stack().endTyping();
        if (context.edits().stack().getUndoCommand() != before) {
            context.edits().stack().undo();
            edited.run();
        }
    }

    @Override
    public boolean append() {
        return false;
    }

    @Override
    public CellMark mark(int row) {
        FigureRow figure = rows.get(row);
        CellMark own = figure.changedSinceConfirmed() || !figure.yearToDate().complete()
                ? new CellMark(Severity.WARNING, figure.name() + ' ' + state(figure))
                : figure.unconfirmed() ? new CellMark(Severity.INFO, messages.get("figure.confirm", figure.name())) : null;
        CellMark found = mark(found(figure));
        return own == null ? found : found == null ? own : found.and(own);
    }

    @Override
    public CellMark mark(int row, int column) {
        EStructuralFeature feature = switch (PARTS.get(column)) {
            case THIS -> feature(rows.get(row), Part.THIS);
            case YEAR -> feature(rows.get(row), Part.YEAR);
            default -> null;
        };
        return feature == null ? null : mark(found(rows.get(row)).stream()
                .filter(finding -> finding.place().feature().equals(feature.getName())).toList());
    }

    private List<Finding> found(FigureRow figure) {
        return findings.getOrDefault(Objects.toString(EcoreUtil.getID(figure.count().element()), ""), List.of());
    }

    private static CellMark mark(List<Finding> found) {
        return found.stream().map(finding -> new CellMark(finding.severity(), finding.message()))
                .reduce(CellMark::and).orElse(null);
    }

    @Override
    public void entered(int row, int column) {
        endTyping();
        FigureRow figure = rows.get(row);
        EStructuralFeature feature = feature(figure, PARTS.get(column) == Part.YEAR ? Part.YEAR : Part.THIS);
        if (feature != null) {
            context.selected(figure.count().element(), feature);
        }
    }

    @Override
    public void message(String sentence) {
        context.message(sentence);
    }
}
