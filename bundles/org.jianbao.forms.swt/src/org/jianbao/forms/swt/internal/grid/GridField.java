package org.jianbao.forms.swt.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jianbao.core.check.Finding;
import org.jianbao.forms.Field;
import org.jianbao.forms.Forms;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FormContext;

/** A list of elements as rows of a table. */
final class GridField implements FieldControl {

    private final Composite body;
    private final GridRows rows;
    private final GridCells cells;
    private final CellTable table;
    private final GridBar bar;
    private final GridActions actions;
    private final RowNotice notice;

    GridField(Composite parent, Field field, FormContext context) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        rows = new GridRows((EReference) field.feature());
        List<Field> columns = Forms.columns(rows.list().getEReferenceType()).stream()
                .map(column -> field.readOnly() ? column.shownOnly() : column).toList();
        cells = new GridCells(rows, columns, context, this::append);
        var head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        table = new CellTable(body, cells, field.caption());
        notice = new RowNotice(body);
        bar = new GridBar(head, rows.nested() != null, table);
        actions = new GridActions(rows, new GridEdits(rows, context.edits()), cells, table, context, this::refresh,
                field.readOnly());
        bar.connect(actions);
        table.onMove(this::moved);
        if (!field.readOnly()) {
            table.onHeader(actions::sortBy);
            GridDrag.install(table.table(), rows, actions);
        }
    }

    private boolean append() {
        return actions.append();
    }

    private void moved() {
        bar.update();
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
        table.cursor().reset();
        rows.show(element);
        table.refresh();
        table.fit();
        moved();
    }

    @Override
    public void refresh() {
        rows.read();
        table.refresh();
        table.fit();
        moved();
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
        int row = rows.indexOf(element);
        if (row < 0) {
            table.table().setFocus();
            return;
        }
        table.cursor().go(row, column(rows.element(row), element, feature));
    }

    /** Returns the column of a feature, or the one that shows the sub-element that has it. */
    private int column(EObject shown, EObject element, String feature) {
        EObject at = element;
        String name = feature;
        while (at != shown) {
            name = at.eContainingFeature().getName();
            at = at.eContainer();
        }
        for (int i = 0; i < cells.fields().size(); i++) {
            if (cells.fields().get(i).feature().getName().equals(name)) {
                return i;
            }
        }
        return 0;
    }
}
