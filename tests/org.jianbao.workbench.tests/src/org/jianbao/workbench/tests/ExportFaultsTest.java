package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.exporting.ExportDialog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The export where the disk does not take what is written: whole documents or none, and one sentence for each. */
@ExtendWith(WorkbenchExtension.class)
class ExportFaultsTest {

    private static final Messages WORDS = new Messages(ExportDialog.class);
    private static final int LESS_THAN_A_DOCUMENT = 3000;

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject project = SampleProject.create("weekly");
    private final IFile file = project.getFile("issues/2024/2024-02.issue");
    private final Path folder = project.getLocation().toPath();

    private static String word(String key, Object... arguments) {
        return AccessibleNames.plain(WORDS.get(key, arguments));
    }

    private void wizard(Consumer<Shell> inside) {
        ui.openEditor(file);
        wizards.open("org.jianbao.workbench.export", shell -> {
            ui.waitUntil("the issues are listed", () -> ui.find(shell, Table.class, word("page.issues")).getItemCount() > 1);
            inside.accept(shell);
        });
    }

    /** Waits until the export is done, closes its window, and returns what became of the documents. */
    private List<String> documents() {
        Shell shell = ui.waitFor("the window of the export", () -> Arrays.stream(ui.display().getShells())
                .filter(found -> found.getData() instanceof ExportDialog).findFirst().orElse(null));
        ui.waitUntil("the export is done", () -> ui.all(shell, Button.class).stream()
                .anyMatch(button -> AccessibleNames.of(button).equals(word("run.close"))));
        List<String> documents = Arrays.stream(ui.find(shell, Table.class, word("run.documents")).getItems())
                .map(item -> item.getText(0) + ": " + item.getText(1)).toList();
        shell.close();
        return documents;
    }

    @Test
    void givingUpLeavesNothing() {
        var before = new FilesBefore(folder);
        for (boolean looked : new boolean[] {false, true}) {
            wizard(shell -> {
                if (looked) {
                    wizards.next(shell);
                    wizards.page(shell, "errors");
                }
                wizards.cancel(shell);
            });
        }
        before.assertSame();
    }

    @Test
    void aFullDiskLeavesNeitherHalfDocumentsNorFolders() {
        var before = new FilesBefore(folder);
        try (var disk = new FullDisk(LESS_THAN_A_DOCUMENT)) {
            wizard(shell -> wizards.press(shell, IDialogConstants.FINISH_ID));
            List<String> documents = documents();
            disk.close();
            assertTrue(documents.getFirst().contains(folder.resolve("export").toString())
                    && !documents.getFirst().contains("Exception"), documents::toString);
            before.assertSame();
        }
        wizard(shell -> wizards.press(shell, IDialogConstants.FINISH_ID));
        documents();
        assertTrue(Files.isRegularFile(folder.resolve("export/2024-02.docx")), "it can be tried again");
    }

    @Test
    void aFullDiskKeepsTheOldDocument() throws IOException {
        Path old = Files.createDirectories(folder.resolve("export")).resolve("2024-02.docx");
        Files.writeString(old, "old");
        var before = new FilesBefore(folder);
        try (var disk = new FullDisk(LESS_THAN_A_DOCUMENT)) {
            wizard(shell -> wizards.press(shell, IDialogConstants.FINISH_ID));
            documents();
        }
        before.assertSame();
    }

    @Test
    void aFolderThatTakesNoFilesIsNamed() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        var accepted = new AtomicBoolean();
        wizard(shell -> {
            ui.enter(ui.find(shell, Text.class, word("page.target")), "/proc/jianbao");
            ui.waitForJobs(null); // nothing is known against a folder before it was looked at
            ui.settle();
            ui.waitUntil("the folder was looked at", () -> wizards.canFinish(shell) || Wizards.says(shell)
                    .equals(WORDS.get("target.readOnly", "/proc")));
            accepted.set(wizards.canFinish(shell));
            if (accepted.get()) {
                wizards.press(shell, IDialogConstants.FINISH_ID);
            } else {
                wizards.cancel(shell);
                ui.settle();
            }
        });
        if (accepted.get()) {
            List<String> documents = documents();
            assertTrue(documents.getFirst().contains("/proc/jianbao"), documents::toString);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        wizard(shell -> {
            Text target = ui.find(shell, Text.class, word("page.target"));
            wizards.accepts(shell);
            ui.enter(target, "no/whole/path");
            wizards.refuses(shell, WORDS.get("page.noTarget"));
            ui.enter(target, folder.resolve("export").toString());
            wizards.accepts(shell);
            Button word = ui.find(shell, Button.class, word("format.word"));
            for (Button format : ui.all(shell, Button.class)) {
                if ((format.getStyle() & SWT.CHECK) != 0 && format.getParent() == word.getParent() && format.getSelection()) {
                    ui.press(format);
                }
            }
            wizards.refuses(shell, WORDS.get("page.noFormat"));
            ui.press(word);
            wizards.accepts(shell);
            wizards.cancel(shell);
        });
        assertFalse(Files.exists(folder.resolve("export")));
        assertEquals(0, Arrays.stream(ui.display().getShells()).filter(found -> found.getData() instanceof ExportDialog).count());
    }
}
