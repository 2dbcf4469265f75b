package org.jianbao.workbench.internal.importing;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.register.RegisterImport;
import org.jianbao.core.register.RegisterImport.Line;
import org.jianbao.core.register.RegisterImport.Status;
import org.jianbao.core.register.RegisterImport.Way;
import org.jianbao.workbench.internal.importing.ImportRows.Row;
import org.jianbao.workbench.internal.wizards.Columns;

/** Lists what each row would do to the register, and asks what to do with those in conflict. */
final class PreviewPage extends WizardPage {

    private final Runnable look;
    private ImportRows all;
    private LineTexts texts;
    private List<Row> rows = List.of();
    private Table table;
    private Button same;
    private Combo way;
    private Text details;

    /**
     * Makes the page.
     *
     * @param look compares the list with the register and calls {@link #show}
     */
    PreviewPage(Runnable look) {
        super("preview");
        this.look = look;
        setTitle(Texts.MESSAGES.get("preview.title"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        var caption = new Label(area, SWT.NONE);
        caption.setText(Texts.MESSAGES.get("preview.rows"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(caption);
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.VIRTUAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 180).applyTo(table);
        Columns.of(table, Texts.MESSAGES).text("preview.row", 70).text("preview.name", 210).text("preview.status", 80)
                .text("preview.changes", 400);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, this::selected);
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("preview.way"));
        way = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        way.addListener(SWT.Selection, event -> choose(row(), way.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(way);
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.MESSAGES.get("preview.details"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        details = new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 70).applyTo(details);
        same = new Button(area, SWT.CHECK);
        same.setText(Texts.MESSAGES.get("preview.same"));
        same.addListener(SWT.Selection, event -> list());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(same);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jianbao.workbench.registerImport");
    }

    /** Shows what was found. */
    void show(RegisterImport comparison) {
        all = new ImportRows(comparison);
        texts = new LineTexts(comparison.kind().eClass());
        long conflicts = all.count(Status.CONFLICT);
        setMessage(Texts.MESSAGES.get("preview.message", all.count(Status.NEW), all.count(Status.CHANGED),
                all.count(Status.SAME), conflicts), conflicts > 0 ? WARNING : NONE);
        list();
    }

    private void list() {
        rows = all.rows(same.getSelection());
        table.setItemCount(rows.size());
        table.clearAll();
        if (!rows.isEmpty()) {
            table.select(0);
        }
        select();
        check();
    }

    private void fill(TableItem item, int index) {
        Row row = rows.get(index);
        Line line = row.line();
        item.setText(new String[] {Integer.toString(line.number()), line.name(), LineTexts.status(line.status()),
                texts.changes(line)});
        item.setChecked(row.chosen() > 0);
        item.setImage(line.status() != Status.CONFLICT ? null
                : PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK) {
            var item = (TableItem) event.item;
            table.setSelection(item);
            Row row = rows.get(table.indexOf(item));
            choose(row, item.getChecked() ? Math.min(1, row.ways().size()) : 0);
        } else {
            select();
        }
    }

    private void choose(Row row, int chosen) {
        all.choose(row, chosen);
        table.clearAll(); // other rows may be left out now
        select();
        check();
    }

    private Row row() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    private void select() {
        Row row = row();
        way.removeAll();
        way.add(Texts.MESSAGES.get("way.leaveOut"));
        details.setText(row == null ? "" : texts.details(row.line(), row.shown()));
        if (row != null) {
            boolean conflict = row.line().status() == Status.CONFLICT;
            for (Way each : row.ways()) {
                way.add(conflict ? texts.way(each) : Texts.MESSAGES.get("way.take"));
            }
            way.select(row.chosen());
        }
        way.setEnabled(row != null && !row.ways().isEmpty());
    }

    /** Not for each row that is looked at: what the page says of all rows stays until something else is chosen. */
    private void check() {
        boolean nothing = all.chosen().isEmpty();
        setErrorMessage(nothing ? Texts.MESSAGES.get("preview.nothing") : null);
        setPageComplete(!nothing);
    }

    /** Returns what is to be taken over. */
    List<Line> chosen() {
        return all.chosen();
    }

    /** The comparison begins when the page is there, so that its progress is shown on it. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed() && getControl().isVisible()) {
                    look.run();
                }
            });
        } else {
            setPageComplete(false); // other columns do other things
        }
    }
}
