package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Series folders that another program renames, makes or takes away while the window is open. */
@ExtendWith(WorkbenchExtension.class)
class FolderWatchTest {

    private final Ui ui = new Ui();
    private final IProject old = SampleProject.create("weekly");
    private final Path folder = old.getLocation().toPath();
    private final IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("monthly");

    private void rename() throws IOException {
        Files.move(folder, folder.resolveSibling(renamed.getName()));
    }

    @Test
    void renamedSeriesIsThereUnderItsNewNameOnly() throws IOException {
        rename();
        ui.waitUntil("it has its new name", renamed::isOpen);
        ui.waitUntil("the old name is gone", () -> !old.exists());
        assertTrue(renamed.getFile("issues/2024/2024-02.issue").exists());
    }

    @Test
    void renamedSeriesThatIsEditedKeepsItsOldNameUntilItsEditorCloses() throws IOException {
        IEditorPart editor = ui.openEditor(old.getFile("issues/2024/2024-02.issue"));
        ui.openEditor(SampleProject.create("other").getFile("departments.register")); // who is elsewhere is not asked yet
        rename();
        ui.waitForJobs(null);
        ui.settle();
        assertTrue(old.exists(), "its editor may have something to lose");
        ui.page().closeEditor(editor, false);
        ui.waitUntil("it has its new name", renamed::isOpen);
        ui.waitUntil("the old name is gone", () -> !old.exists());
    }

    @Test
    void seriesThatIsPutThereIsOpened() throws IOException {
        Path place = folder.resolveSibling(".metadata").resolve("aside" + System.nanoTime());
        Files.move(folder, place);
        ui.waitUntil("it is gone", () -> !old.exists() && Files.notExists(folder));
        Files.move(place, folder);
        ui.waitUntil("it is back", old::isOpen);
    }
}
