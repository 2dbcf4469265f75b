package org.jianbao.forms.swt.internal.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.figure.FigureRow;
import org.jianbao.core.figure.FigureRow.Change;
import org.jianbao.core.section.Sections;
import org.jianbao.forms.Entry;
import org.jianbao.forms.Field;
import org.jianbao.forms.TableBlock;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;

/** The figures of a section: last period, this period, year to date, change, and what is still to be confirmed. */
final class FiguresField implements FieldControl {

    private final Messages messages = new Messages(FiguresField.class);
    private final FormContext context;
    private final Composite body;
    private final FigureCells cells;
    private final CellTable table;
    private final RowNotice notice;
    private final ToolItem confirm;
    private final ToolItem confirmAll;
    private Section section;
    /** Whether the rows will be shown anew, and whether something was edited since they were read. */
    private boolean pending;
    private boolean stale;

    FiguresField(Composite parent, Field field, FormContext context) {
        this.context = context;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        var bar = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
        confirm = button(bar, "confirm", () -> confirm(selected()));
        confirmAll = button(bar, "confirm-all", () -> confirm(rows()));
        cells = new FigureCells(context, this::read);
        table = new CellTable(body, cells, field.caption());
        notice = new RowNotice(body);
        table.onMove(this::moved);
        table.cursor().onKey(this::key);
        CommandStackListener listener = event -> edited();
        context.edits().stack().addCommandStackListener(listener);
        body.addListener(SWT.Dispose, event -> context.edits().stack().removeCommandStackListener(listener));
        table.cursor().onBlock(this::paste);
    }

    private ToolItem button(ToolBar bar, String icon, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(GridBar.image(icon));
        item.setText(messages.get("button." + icon));
        item.setToolTipText(messages.get("button." + icon + ".tip"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private List<FigureRow> rows() {
        return cells.all();
    }

    private List<FigureRow> selected() {
        return IntStream.of(table.table().getSelectionIndices()).filter(row -> row < rows().size()).mapToObj(rows()::get).toList();
    }

    /** Confirms what is unconfirmed, in one step. */
    private void confirm(List<FigureRow> figures) {
        if (table.cursor().leave()) {
            List<Change> changes = figures.stream().map(FigureRow::confirm).flatMap(Optional::stream).toList();
            set("step.confirm", changes);
        }
    }

    private void set(String key, List<Change> changes) {
        context.edits().stack().endTyping();
        List<Command> commands = changes.stream()
                .map(change -> context.edits().setting(change.element(), change.feature(), change.value())).toList();
        context.edits().all(messages.get(key), commands);
        refresh();
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (event.type != SWT.KeyDown || !control) {
            return;
        }
        if (event.keyCode == 'v' && !table.cursor().inText()) {
            event.doit = false;
            paste(GridActions.clipboard(table.table().getDisplay()));
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            confirm(selected());
        }
    }

    /** Numbers from a spreadsheet go into this period's column, from the row with the focus on. */
    private void paste(TableBlock block) {
        if (!block.rows().isEmpty() && table.cursor().row() >= 0 && table.cursor().leave()) {
            context.message(paste(block.rows(), table.cursor().row()));
        }
    }

    /** Returns why a block is refused; empty if it was pasted. */
    private String paste(List<List<String>> block, int first) {
        if (first + block.size() > rows().size()) {
            return messages.get("paste.rows", block.size(), rows().size() - first);
        }
        var changes = new ArrayList<Change>();
        for (int i = 0; i < block.size(); i++) {
            FigureRow figure = rows().get(first + i);
            if (block.get(i).size() > 1) {
                return messages.get("paste.columns", 1);
            }
            if (figure.count().features().value() == null) {
                continue;
            }
            switch (FigureCells.parse(figure.count().features().value(), block.get(i).getFirst())) {
                case Entry.Value value -> figure.enter((BigDecimal) value.value()).ifPresent(changes::add);
                case Entry.Problem problem -> {
                    return messages.get("paste.cell", cells.label(first + i), figure.name(), problem.sentence());
                }
            }
        }
        table.cursor().hide();
        set("step.paste", changes);
        table.cursor().go(first, FigureCells.Part.THIS.ordinal());
        return "";
    }

    private void moved() {
        confirm.setEnabled(selected().stream().anyMatch(FigureRow::unconfirmed));
        confirmAll.setEnabled(rows().stream().anyMatch(FigureRow::unconfirmed));
        int row = table.cursor().row();
        notice.show(row < 0 ? null : cells.mark(row));
    }

    @Override
    public Control control() {
        return body;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(EObject element) {
        section = element instanceof Section shown ? shown : null;
        table.cursor().reset();
        table.cursor().start(FigureCells.Part.THIS.ordinal());
        refresh();
    }

    @Override
    public void refresh() {
        read();
        draw();
    }

    private void draw() {
        pending = false; // the form may show the same change
        table.refresh();
        table.fit();
        moved();
    }

    private void read() {
        stale = false;
        cells.show(section == null ? List.of() : figures());
    }

    /** Reads this issue anew and the issues before only if they were edited, since this happens with every key. */
    private List<FigureRow> figures() {
        Issue issue = Sections.issueOf(section);
        if (issue != null) {
            context.series().changed(issue);
        }
        return context.series().figureRows().of(section);
    }

    /** What is added up depends on other sections and issues, which may be edited or undone elsewhere. */
    private void edited() {
        stale = true;
        if (!pending) {
            pending = true;
            body.getDisplay().asyncExec(() -> {
                if (pending && !body.isDisposed()) {
                    show();
                }
            });
        }
    }

    /** What was typed here has been read with its key. */
    private void show() {
        if (stale) {
            read();
        }
        draw();
    }

    @Override
    public void findings(List<Finding> findings) {
        if (cells.findings(findings)) {
            table.refresh();
            moved();
        }
    }

    @Override
    public void reveal(EObject element, String feature) {
        for (int row = 0; row < rows().size(); row++) {
            if (Objects.equals(rows().get(row).count().element(), element)) {
                table.cursor().go(row, cells.columnOf(rows().get(row), feature));
                return;
            }
        }
        table.table().setFocus();
    }
}
