package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tools of these tests do what they say. */
@ExtendWith(WorkbenchExtension.class)
class HarnessTest {

    private final Ui ui = new Ui();

    @Test
    void keysArriveInADialog() {
        InputDialog dialog = new InputDialog(ui.shell(), "标题", "期号", "old", null);
        ui.inDialog(dialog::open, shell -> {
            Text field = ui.find(shell, Text.class, "期号");
            ui.enter(field, "No. 3，第三期 X");
            assertEquals("No. 3，第三期 X", field.getText());
            ui.keyboard().press(SWT.BS);
            assertEquals("No. 3，第三期 ", field.getText());
            ui.keyboard().press(SWT.CR);
        });
        assertEquals("No. 3，第三期 ", dialog.getValue());
    }

    @Test
    void buttonsArePressed() {
        InputDialog dialog = new InputDialog(ui.shell(), "标题", "期号", "old", null);
        ui.inDialog(dialog::open, shell -> ui.press(AccessibleNames.plain(JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY))));
        assertEquals(Window.CANCEL, dialog.getReturnCode());
    }

    @Test
    void clicksArrive() {
        InputDialog dialog = new InputDialog(ui.shell(), "标题", "期号", "old", null);
        ui.inDialog(dialog::open, shell -> {
            ui.focus(shell.getDefaultButton());
            Text field = ui.find(shell, Text.class, "期号");
            ui.click(field);
            ui.waitUntil("the field has the input", field::isFocusControl);
            ui.keyboard().press(SWT.ESC);
        });
    }

    @Test
    void picturesShowTheWindow() throws IOException {
        Path picture = ui.screenshot("harness");
        assertTrue(Files.size(picture) > 10_000, () -> picture + " is blank");
    }

    @Test
    void theSampleIsAProject() {
        IProject series = SampleProject.create("weekly");
        assertTrue(series.getFile("issues/2024/2024-02.issue").exists());
    }
}
