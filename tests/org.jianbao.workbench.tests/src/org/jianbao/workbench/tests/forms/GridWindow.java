package org.jianbao.workbench.tests.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jianbao.core.check.Fix;
import org.jianbao.core.series.Series;
import org.jianbao.forms.Field;
import org.jianbao.forms.Form;
import org.jianbao.forms.Forms;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.register.Register;
import org.jianbao.workbench.tests.Ui;

/** A window with a form of one field that is a table, or of several. */
final class GridWindow implements FormContext {

    private final Ui ui;
    private final Edits edits = new Edits();
    private final Series series;
    private final Register register;
    private final Shell shell;
    private final FormPane pane;
    private final List<EObject> opened = new ArrayList<>();
    private String message = "";

    /**
     * Opens a window.
     *
     * @param series the series; null where the table asks for none
     * @param register where references lead
     * @param element what is edited
     * @param features the list that is shown, and what else
     */
    GridWindow(Ui ui, Series series, Register register, EObject element, String... features) {
        this.ui = ui;
        this.series = series;
        this.register = register;
        shell = new Shell(ui.display());
        shell.setText("Grid");
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 1200, 700);
        pane = new FormPane(shell, FieldRenderers.standard(), this, any -> {
            Form form = Forms.of(any.eClass());
            List<Field> shown = form.fields().stream().filter(field -> List.of(features).contains(field.feature().getName())).toList();
            return new Form(any.eClass(), "", "", List.of(new Form.Page("", List.of(new Form.Group("", shown)))));
        });
        pane.show(element);
        shell.open();
        shell.forceActive();
        ui.waitUntil("the window has the input", () -> ui.display().getActiveShell() == shell && !ui.all(shell, Table.class).isEmpty());
        ui.settle();
    }

    Shell shell() {
        return shell;
    }

    FormPane pane() {
        return pane;
    }

    List<EObject> opened() {
        return opened;
    }

    String message() {
        ui.settle();
        return message;
    }

    Table table() {
        return ui.all(shell, Table.class).getFirst();
    }

    /** Returns the text that stands on the cell with the focus. */
    Text cell() {
        return (Text) ui.display().getFocusControl();
    }

    /** Clicks a cell; columns count from 0 after the one with the numbers of the rows. */
    void click(int row, int column) {
        var bounds = table().getItem(row).getBounds(column + 1);
        var event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        table().notifyListeners(SWT.MouseDown, event);
        table().notifyListeners(SWT.MouseUp, event);
        ui.settle();
    }

    /** Returns what the rows show in a column. */
    List<String> column(int column) {
        ui.settle();
        Table table = table();
        return java.util.stream.IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column + 1)).toList();
    }

    /** Presses the button with a tip that begins with a text. */
    void press(String tip) {
        ToolItem button = ui.all(shell, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tip)).findFirst().orElseThrow();
        ui.waitUntil(tip + " can be pressed", button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    /** Presses a button above the table, counted from 0, as soon as it can be pressed. */
    void pressButton(int index) {
        ToolItem button = ui.all(shell, ToolBar.class).getFirst().getItem(index);
        ui.waitUntil(button.getToolTipText() + " can be pressed", button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    void clipboard(String text) {
        var clipboard = new Clipboard(ui.display());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    String clipboard() {
        var clipboard = new Clipboard(ui.display());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    boolean says(String part) {
        ui.settle();
        return ui.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(part));
    }

    void undo() {
        edits.stack().undo();
        ui.settle();
    }

    void redo() {
        edits.stack().redo();
        ui.settle();
    }

    int steps() {
        int steps = 0;
        while (edits.stack().canUndo()) {
            edits.stack().undo();
            steps++;
        }
        ui.settle();
        return steps;
    }

    @Override
    public Series series() {
        return series;
    }

    @Override
    public Edits edits() {
        return edits;
    }

    @Override
    public List<EObject> candidates(EObject owner, EReference reference) {
        return List.copyOf(register.getDepartments());
    }

    @Override
    public Optional<EObject> addCandidate(EObject owner, EReference reference, String name) {
        return Optional.empty();
    }

    @Override
    public void selected(EObject element, EStructuralFeature feature) {
        // nobody follows the selection here
    }

    @Override
    public void message(String sentence) {
        message = sentence;
    }

    @Override
    public void repair(Fix fix) {
        throw new AssertionError(fix.label());
    }

    @Override
    public void open(EObject element) {
        opened.add(element);
    }
}
