package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;

/** What tests do with wizards: open one by its command, look at its page, press its buttons. */
final class Wizards {

    private static final String NAVIGATOR = "org.jianbao.workbench.navigator";

    private final Ui ui;

    Wizards(Ui ui) {
        this.ui = ui;
    }

    /** Selects series or files in the navigator, which commands begin with. */
    void select(IResource... resources) {
        var navigator = (CommonNavigator) ui.openView(NAVIGATOR);
        ui.page().activate(navigator);
        navigator.getCommonViewer().expandAll();
        ui.waitUntil("the resources are shown and selected", () -> {
            navigator.getCommonViewer().setSelection(new StructuredSelection(resources), true);
            return navigator.getCommonViewer().getStructuredSelection().size() == resources.length;
        });
        ui.settle();
    }

    void run(String command) {
        try {
            ui.window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
        ui.settle();
    }

    /** Takes the last step of the workbench back. */
    void undo() {
        ui.page().activate(ui.openView(NAVIGATOR));
        run("org.eclipse.ui.edit.undo");
    }

    /** Does again what was taken back last. */
    void redo() {
        ui.page().activate(ui.openView(NAVIGATOR));
        run("org.eclipse.ui.edit.redo");
    }

    /** Opens a wizard and works in it and in the dialogs that come after it. */
    void open(String command, Consumer<Shell> inside) {
        ui.inDialog(() -> run(command), inside);
    }

    static WizardDialog dialog(Shell shell) {
        return (WizardDialog) shell.getData();
    }

    /** Waits for a page. */
    void page(Shell shell, String name) {
        ui.waitUntil("the page " + name + " is there", () -> dialog(shell).getCurrentPage() != null
                && dialog(shell).getCurrentPage().getName().equals(name));
    }

    /** Returns what the head of the page says: what is wrong, or else the message. */
    static String says(Shell shell) {
        IDialogPage page = dialog(shell).getCurrentPage();
        return Objects.requireNonNullElse(page.getErrorMessage(), String.valueOf(page.getMessage()));
    }

    /** Waits until a page refuses to go on with a sentence. */
    void refuses(Shell shell, String part) {
        ui.waitUntil("it is refused with " + part + ", not " + says(shell), () -> !canFinish(shell)
                && dialog(shell).getCurrentPage().getErrorMessage() != null && says(shell).contains(part));
    }

    /** Waits until nothing is wrong any more. */
    void accepts(Shell shell) {
        ui.waitUntil("it can be finished", () -> canFinish(shell));
        assertEquals(null, dialog(shell).getCurrentPage().getErrorMessage());
    }

    boolean canFinish(Shell shell) {
        return button(shell, IDialogConstants.FINISH_ID).isEnabled();
    }

    Button button(Shell shell, int id) {
        return ui.all(shell, Button.class).stream().filter(each -> Integer.valueOf(id).equals(each.getData())).findFirst()
                .orElseThrow();
    }

    void press(Shell shell, int id) {
        ui.press(button(shell, id));
    }

    void next(Shell shell) {
        press(shell, IDialogConstants.NEXT_ID);
    }

    void cancel(Shell shell) {
        press(shell, IDialogConstants.CANCEL_ID);
    }

    /** Finishes while a disk is full, and closes the dialog that says so; returns what that said. */
    String failingFinish(Shell shell, FullDisk disk) {
        return failingFinish(shell, disk::close); // as soon as it has done its work: pictures are files, too
    }

    /** Finishes, and closes the dialog that says why it did not work; returns what that said. */
    String failingFinish(Shell shell) {
        return failingFinish(shell, () -> { });
    }

    private String failingFinish(Shell shell, Runnable first) {
        var said = new StringBuilder();
        ui.inDialog(() -> press(shell, IDialogConstants.FINISH_ID), failure -> {
            first.run();
            ui.all(failure, Label.class).forEach(label -> said.append(label.getText()).append('\n'));
            ui.screenshot("wizard-failed");
            ui.press(failure.getDefaultButton());
        });
        return said.toString();
    }

    /** Chooses an entry as a person does. */
    static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Returns the texts of buttons of a style, without mnemonics. */
    List<String> buttons(Shell shell, int style) {
        return ui.all(shell, Button.class).stream().filter(button -> (button.getStyle() & style) != 0).map(AccessibleNames::of)
                .toList();
    }
}
