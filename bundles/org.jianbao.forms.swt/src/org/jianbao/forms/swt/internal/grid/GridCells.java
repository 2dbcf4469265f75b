package org.jianbao.forms.swt.internal.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.text.Captions;
import org.jianbao.forms.CellText;
import org.jianbao.forms.Entry;
import org.jianbao.forms.Field;
import org.jianbao.forms.Matches;
import org.jianbao.forms.Notations;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.internal.SuggestionPopup.Suggestion;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.edit.Titles;

/** The features of elements as cells. */
final class GridCells implements Cells {

    private static final String INDENT = "\u3000\u3000";
    private static final int LONGEST = 120;
    private static final int SHOWN = 3;

    private final Messages messages = new Messages(GridCells.class);
    private final GridRows rows;
    private final List<Field> fields;
    private final FormContext context;
    private final BooleanSupplier append;
    private final List<CellColumn> columns;
    private Map<String, List<Finding>> findings = Map.of();
    private Command before;
    private Matches matches;

    /**
     * Makes the cells.
     *
     * @param rows the elements
     * @param fields the features, one a column
     * @param context what edits them
     * @param append adds a row at the end; returns false if there can be none
     */
    GridCells(GridRows rows, List<Field> fields, FormContext context, BooleanSupplier append) {
        this.rows = rows;
        this.fields = fields;
        this.context = context;
        this.append = append;
        this.columns = fields.stream().map(this::column).toList();
    }

    private CellColumn column(Field field) {
        String caption = field.unit().isEmpty() ? field.caption() : messages.get("column.unit", field.caption(), field.unit());
        String tip = (field.hint().isEmpty() ? "" : field.hint() + '\n') + messages.get("column.sort");
        return switch (field.widget()) {
            case INTEGER, DECIMAL, PERCENT -> new CellColumn(caption, tip, true, 2, 8, field.width());
            case DATE, CHOICE -> new CellColumn(caption, tip, false, 2, 10, field.width());
            case YES_NO -> new CellColumn(caption, tip, false, 1, 4, field.width());
            case REFERENCE, PERIOD -> new CellColumn(caption, tip, false, 4, 14, field.width());
            default -> new CellColumn(caption, tip, false, field.lines() > 1 ? 8 : 5, 14, field.width());
        };
    }

    /** Shows what is wrong with the elements from now on; returns whether that is something else than before. */
    boolean findings(List<Finding> found) {
        var byElement = new HashMap<String, List<Finding>>();
        found.forEach(finding -> byElement.computeIfAbsent(finding.place().element(), id -> new ArrayList<>()).add(finding));
        boolean others = !byElement.equals(findings);
        findings = byElement;
        return others;
    }

    /** Returns the fields, one a column. */
    List<Field> fields() {
        return fields;
    }

    @Override
    public List<CellColumn> columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows.all().size();
    }

    @Override
    public String label(int row) {
        return rows.all().get(row).label();
    }

    private Object value(int row, int column) {
        return rows.element(row).eGet(fields.get(column).feature());
    }

    @Override
    public String text(int row, int column) {
        Object value = value(row, column);
        String text = switch (kind(row, column)) {
            case TOGGLE -> messages.get(Boolean.TRUE.equals(value) ? "cell.yes" : "cell.no");
            case OPEN -> summary(fields.get(column), value);
            default -> input(row, column);
        };
        return column == 0 ? INDENT.repeat(rows.all().get(row).depth()) + text : text;
    }

    private String summary(Field field, Object value) {
        String text;
        if (value instanceof List<?> list && field.feature() instanceof EReference) {
            text = String.join("；", list.stream().limit(SHOWN).map(each -> beginning((EObject) each)).toList());
            text = list.size() > SHOWN ? messages.get("cell.more", text, list.size()) : text;
        } else if (value instanceof EObject element) {
            text = Titles.of(element);
        } else {
            text = value == null ? "" : value.toString();
        }
        String line = Titles.cut(text, LONGEST).replaceAll("\\s+", " ");
        return text.length() > LONGEST ? line + '…' : line;
    }

    private static String beginning(EObject element) {
        return element instanceof Paragraph paragraph ? Objects.toString(paragraph.getText(), "") : Titles.of(element);
    }

    @Override
    public String input(int row, int column) {
        CellKind kind = kind(row, column);
        return kind == CellKind.OPEN || kind == CellKind.TOGGLE ? text(row, column).strip()
                : plain(fields.get(column), rows.element(row));
    }

    /** Returns the value of a field as text that can be typed; a day as a form shows it. What is copied has days for other programs. */
    private String plain(Field field, EObject element) {
        return element.eGet(field.feature()) instanceof LocalDate day ? Messages.day(day) : CellText.of(element, field, near());
    }

    /** Returns the day to which dates without a year are near, and on which units and people are valid; null for none. */
    LocalDate near() {
        return rows.owner() != null && EcoreUtil.getRootContainer(rows.owner()) instanceof Issue issue ? issue.getPublishDate() : null;
    }

    @Override
    public CellKind kind(int row, int column) {
        return kind(fields.get(column));
    }

    @Override
    public String closed(int row, int column) {
        return messages.get("closed." + kind(row, column).name().toLowerCase(Locale.ROOT));
    }

    /** Returns how the cells of a field are edited. */
    static CellKind kind(Field field) {
        if (field.readOnly()) {
            return CellKind.READ_ONLY;
        }
        return switch (field.widget()) {
            case TEXT, PATTERN, EXPRESSION, INTEGER, DECIMAL, PERCENT, DATE, TEXTS -> CellKind.TEXT;
            case RICH_TEXT -> field.lines() > 1 ? CellKind.OPEN : CellKind.TEXT;
            case CHOICE -> CellKind.CHOICE;
            case YES_NO -> CellKind.TOGGLE;
            case REFERENCE -> CellKind.REFERENCE;
            default -> CellKind.OPEN;
        };
    }

    @Override
    public String enter(int row, int column, String text, boolean leaving) {
        Field field = fields.get(column);
        EObject element = rows.element(row);
        if (kind(field) == CellKind.REFERENCE) {
            return leaving ? reference(element, (EReference) field.feature(), text.strip()) : "";
        }
        return switch (Notations.of(field, near()).orElseThrow().parse(text)) {
            case Entry.Problem problem -> problem.sentence();
            case Entry.Value value -> {
                context.edits().type(element, field.feature(), value.value());
                yield "";
            }
        };
    }

    /** Sets a reference to the element of a name, or to a new one if a person wants that. */
    private String reference(EObject element, EReference reference, String name) {
        if (name.isEmpty()) {
            context.edits().set(element, reference, null);
            return "";
        }
        EObject exact = matches(element, reference).exact(name);
        List<EObject> found = exact == null ? matches(element, reference).of(name) : List.of(exact);
        if (found.size() > 1) {
            return messages.get("reference.several", name, found.size());
        }
        Optional<EObject> target = found.isEmpty() ? context.addCandidate(element, reference, name) : Optional.of(found.getFirst());
        target.ifPresent(meant -> context.edits().set(element, reference, meant));
        return target.isPresent() ? "" : messages.get("reference.unknown", name);
    }

    private Matches matches(EObject element, EReference reference) {
        if (matches == null) {
            matches = new Matches(context.candidates(element, reference), near());
        }
        return matches;
    }

    @Override
    public List<String> choices(int row, int column) {
        return fields.get(column).feature().getEType() instanceof EEnum list
                ? list.getELiterals().stream().map(Captions::of).toList() : List.of();
    }

    @Override
    public List<Suggestion> suggestions(int row, int column, String typed) {
        EObject element = rows.element(row);
        var reference = (EReference) fields.get(column).feature();
        var lines = new ArrayList<Suggestion>();
        for (EObject meant : matches(element, reference).of(typed)) {
            lines.add(new Suggestion(Titles.of(meant), () -> context.edits().set(element, reference, meant)));
        }
        String name = typed.strip();
        if (!name.isEmpty() && matches(element, reference).exact(name) == null) {
            lines.add(new Suggestion(messages.get("reference.add", name), () -> context.addCandidate(element, reference, name)
                    .ifPresent(added -> context.edits().set(element, reference, added))));
        }
        return lines;
    }

    @Override
    public void act(int row, int column) {
        Field field = fields.get(column);
        EObject element = rows.element(row);
        if (kind(field) == CellKind.TOGGLE) {
            context.edits().set(element, field.feature(), !Boolean.TRUE.equals(element.eGet(field.feature())));
        } else {
            context.open(element, field.feature());
        }
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
        }
    }

    @Override
    public boolean append() {
        return append.getAsBoolean();
    }

    @Override
    public CellMark mark(int row) {
        return findings.isEmpty() ? null : mark(found(row));
    }

    @Override
    public CellMark mark(int row, int column) {
        String feature = fields.get(column).feature().getName();
        return mark(found(row).stream().filter(finding -> finding.place().feature().equals(feature)).toList());
    }

    private List<Finding> found(int row) {
        EObject element = rows.element(row);
        var found = new ArrayList<>(findings.getOrDefault(Objects.toString(EcoreUtil.getID(element), ""), List.of()));
        if (!findings.isEmpty()) {
            element.eAllContents().forEachRemaining(part -> {
                if (rows.indexOf(part) == row) {
                    found.addAll(findings.getOrDefault(Objects.toString(EcoreUtil.getID(part), ""), List.of()));
                }
            });
        }
        return found;
    }

    private static CellMark mark(List<Finding> found) {
        return found.stream().map(finding -> new CellMark(finding.severity(), finding.message()))
                .reduce(CellMark::and).orElse(null);
    }

    @Override
    public void entered(int row, int column) {
        matches = null;
        context.edits().stack().endTyping();
        before = context.edits().stack().getUndoCommand();
        context.selected(rows.element(row), fields.get(column).feature());
    }

    @Override
    public void message(String sentence) {
        context.message(sentence);
    }
}
