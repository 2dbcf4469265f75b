package org.jianbao.workbench.internal.exporting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jianbao.workbench.internal.exporting.ExportCheck.Errors;
import org.jianbao.workbench.internal.exporting.ExportCheck.Fault;
import org.jianbao.workbench.internal.wizards.Columns;

/** Lists the errors in the issues, and asks whether those that have some are exported all the same. */
final class ErrorsPage extends WizardPage {

    /** How wide the places are at most unless a person draws them wider. */
    private static final int PLACE = 330;

    private final BooleanSupplier look;
    private ExportCheck check = new ExportCheck(List.of(), List.of(), 0);
    private Table table;
    private Button leaveOut;
    private Button include;

    /**
     * Makes the page.
     *
     * @param look looks at the issues and calls {@link #show}
     */
    ErrorsPage(BooleanSupplier look) {
        super("errors");
        this.look = look;
        setTitle(Texts.MESSAGES.get("errors.title"));
    }

    ExportCheck check() {
        return check;
    }

    /** Returns whether what is shown is about these issues; what is edited in an editor does not change behind a wizard. */
    boolean knows(List<Path> issues) {
        return !issues.isEmpty() && check.issues().equals(issues);
    }

    boolean leavesOut() {
        return leaveOut.getSelection() && !check.errors().isEmpty();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("errors.table"));
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(table);
        Columns.of(table, Texts.MESSAGES).text("column.issue", 170).text("column.where", 240).text("column.error", 400);
        include = choice(area, "errors.include");
        leaveOut = choice(area, "errors.leaveOut");
        include.setSelection(true);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jianbao.workbench.export");
        show(check);
    }

    private Button choice(Composite parent, String key) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(Texts.MESSAGES.get(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> complete()));
        return button;
    }

    /** Shows what was found. */
    void show(ExportCheck found) {
        check = found;
        setErrorMessage(null);
        table.removeAll();
        for (Errors errors : check.errors()) {
            for (Fault fault : errors.errors()) {
                var item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {errors.name(), fault.where(), fault.message()});
                item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
            }
        }
        if (table.getItemCount() > 0) {
            Arrays.stream(table.getColumns()).forEach(TableColumn::pack); // sentences are read to their end by scrolling
            TableColumn where = table.getColumn(1);
            where.setWidth(Math.min(where.getWidth(), PLACE)); // a long path begins with its section, and hides no sentence
        }
        boolean some = !check.errors().isEmpty();
        include.setEnabled(some);
        leaveOut.setEnabled(some);
        setMessage(some ? Texts.MESSAGES.get("errors.some", check.errors().size(), check.issues().size())
                : Texts.MESSAGES.get("errors.none", check.warnings()), some ? WARNING : NONE);
        complete();
    }

    private void complete() {
        boolean nothing = leavesOut() && check.faultless().isEmpty();
        setErrorMessage(nothing ? Texts.MESSAGES.get("errors.nothing") : null);
        setPageComplete(!nothing);
    }

    /** The checks begin when the page is there, so that their progress is shown on it. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed() && getControl().isVisible() && !look.getAsBoolean()) {
                    getContainer().showPage(getPreviousPage());
                }
            });
        }
    }
}
