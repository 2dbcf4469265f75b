package org.jianbao.workbench.tests;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.recovery.RecoveryOffer;

/**
 * Sits in the other process of {@link Desktop}: types without end, or takes what is offered after the start. Does nothing in
 * the process of the tests.
 */
public final class Typist implements IStartup {

    /** The property that says what to do. */
    static final String ROLE = "jianbao.tests.typist";
    /** Types until the process is killed. */
    static final String TYPES = "types";
    /** Waits for the offer of copies and takes them. */
    static final String RECOVERS = "recovers";
    /** Begins the lines that the tests read. */
    static final String SAYS = "typist: ";

    private static final int SOON_MILLIS = 100;
    private static final Messages WORDS = new Messages(RecoveryOffer.class);
    private static final String ELEMENT = "s-visits";
    private static final String FEATURE = "place";

    @Override
    public void earlyStartup() {
        String role = System.getProperty(ROLE);
        if (role == null) {
            return;
        }
        soon(role.equals(TYPES) ? Typist::type : Typist::awaitOffer);
    }

    /** Goes on in an event of its own: what opens a dialog comes to its end only when nothing waits above it. */
    private static void soon(Runnable step) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> display.timerExec(SOON_MILLIS, () -> {
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                say("failed: " + e);
            }
        }));
    }

    private static void say(String line) {
        System.out.println(SAYS + line);
    }

    private static void type() {
        Text field = open(new Ui());
        soon(() -> type(field, 1));
    }

    /** Puts a number in the place of the one before at once, as an input method does, so that no copy holds half of it. */
    private static void type(Text field, int number) {
        field.selectAll();
        field.insert(Integer.toString(number));
        say(Integer.toString(number));
        soon(() -> type(field, number + 1));
    }

    private static Text open(Ui ui) {
        IFile file = ui.waitFor("the series", () -> Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .map(project -> project.getFile("issues/2024/2024-02.issue")).filter(IFile::exists).findFirst().orElse(null));
        return field(ui, (ModelEditor) ui.openEditor(file));
    }

    private static Text field(Ui ui, ModelEditor editor) {
        ui.shell().forceActive();
        return ui.waitFor("the field", () -> {
            editor.reveal(ELEMENT, FEATURE);
            Control focused = ui.display().getFocusControl();
            return focused instanceof Text text ? text : null;
        });
    }

    private static void awaitOffer() {
        var ui = new Ui();
        String title = WORDS.get("dialog.title");
        Optional<Shell> offer = Arrays.stream(ui.display().getShells())
                .filter(shell -> shell.isVisible() && title.equals(shell.getText())).findFirst();
        if (offer.isEmpty()) {
            soon(Typist::awaitOffer);
            return;
        }
        TableItem row = ui.all(offer.get(), Table.class).getFirst().getItem(0);
        say(row.getText(0));
        offer.get().forceActive();
        ui.press(ui.find(offer.get(), Button.class, WORDS.get("button.recover")));
        soon(Typist::awaitEditor);
    }

    private static void awaitEditor() {
        var ui = new Ui();
        if (ui.page().getActiveEditor() instanceof ModelEditor editor && !editor.isLoading()) {
            say((editor.isDirty() ? "unsaved " : "saved ") + field(ui, editor).getText());
        } else {
            soon(Typist::awaitEditor);
        }
    }
}
