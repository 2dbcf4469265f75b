package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.workbench.tests.SystemDialog;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Choosing a picture in the file dialog of the platform. */
@ExtendWith(WorkbenchExtension.class)
class PictureTest {

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;
    private FormWindow window;

    @BeforeEach
    void open() {
        window = new FormWindow(ui, kinds, FieldRenderers.standard(), folder, "picture");
    }

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    @Test
    void aChosenPictureIsCopiedIntoTheSeries() throws IOException {
        Path hall = picture(elsewhere, "大厅.png");
        choose(hall);
        assertEquals("pictures/大厅.png", kinds.get("picture"));
        assertEquals("pictures/大厅.png", name().getText());
        assertEquals(-1, Files.mismatch(hall, folder.resolve("pictures/大厅.png")));
        assertFalse(window.says("大厅"), () -> window.sentences().toString());
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        picture(Files.createDirectories(folder.resolve("pictures")), "before.png");
        kinds.set("picture", "pictures/before.png");
        choose(Files.writeString(elsewhere.resolve("letter.png"), "Dear reader"));
        assertTrue(window.says("letter.png"), () -> window.sentences().toString());
        assertEquals("pictures/before.png", kinds.get("picture"));
        assertEquals("pictures/before.png", name().getText());
        assertFalse(window.edits().stack().isSaveNeeded());
        assertFalse(Files.exists(folder.resolve("pictures/letter.png")));
    }

    @Test
    void nothingChangesWhenNothingIsChosen() {
        SystemDialog.cancel(ui, this::press);
        assertEquals(null, kinds.get("picture"));
        assertFalse(window.edits().stack().isSaveNeeded());
        assertFalse(Files.exists(folder.resolve("pictures")));
    }

    @Test
    void choosingCanBeUndone() throws IOException {
        choose(picture(elsewhere, "hall.png"));
        assertTrue(window.edits().stack().isSaveNeeded());
        ui.focus(name());
        ui.keyboard().press('z', SWT.MOD1);
        assertEquals(null, kinds.get("picture"));
        assertEquals("", name().getText());
        assertFalse(window.edits().stack().isSaveNeeded());
    }

    @Test
    void theDialogOpensWhereThePicturesAre() throws IOException {
        assertEquals(folder, SystemDialog.folder(ui, this::press));
        choose(picture(elsewhere, "hall.png"));
        assertEquals(folder.resolve("pictures"), SystemDialog.folder(ui, this::press));
        kinds.set("picture", null);
        assertEquals(elsewhere, SystemDialog.folder(ui, this::press));
        kinds.set("picture", "gone/hall.png");
        assertEquals(elsewhere, SystemDialog.folder(ui, this::press));
    }

    private void choose(Path file) {
        SystemDialog.choose(ui, this::press, file);
    }

    private void press() {
        window.press(ui.all(window.shell(), Button.class).getFirst());
    }

    private Text name() {
        return window.text("picture");
    }

    private static Path picture(Path folder, String name) {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageData(4, 4, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF))};
        Path file = folder.resolve(name);
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }
}
