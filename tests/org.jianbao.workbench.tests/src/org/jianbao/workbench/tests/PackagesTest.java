package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.design.packing.ImportPackageHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Structures go out and come in as one file: use, cancel, what is refused, and undo. */
@ExtendWith(WorkbenchExtension.class)
class PackagesTest {

    private static final Messages WORDS = new Messages(ImportPackageHandler.class);
    private static final String EXPORT = "org.jianbao.workbench.exportPackage";
    private static final String IMPORT = "org.jianbao.workbench.importPackage";
    private static final String STRUCTURE = "structures/窗口工作周报-2.0.structure";

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject project = SampleProject.create("weekly", "窗口工作周报（自定义栏目）");
    @TempDir
    private Path folder;

    @BeforeEach
    void select() {
        wizards.select(project.getFile(STRUCTURE));
    }

    private void finish(Shell shell) {
        ui.waitUntil("it can be finished", () -> wizards.button(shell, IDialogConstants.FINISH_ID).isEnabled());
        assertEquals("", String.join("\n", Legibility.faults((Composite) Wizards.dialog(shell).getCurrentPage().getControl())));
        ui.press(wizards.button(shell, IDialogConstants.FINISH_ID));
    }

    private void enter(Shell shell, String label, String value) {
        ui.enter(ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get(label))), value);
    }

    private String error(Shell shell) {
        return ui.waitFor("a sentence says what is wrong", () -> Wizards.dialog(shell).getCurrentPage().getErrorMessage());
    }

    private Path packed() {
        Path file = folder.resolve("weekly.jianbao");
        wizards.open(EXPORT, shell -> {
            enter(shell, "export.file", file.toString());
            ui.screenshot("package-export");
            ui.inDialog(() -> finish(shell), done -> done.close());
        });
        assertTrue(Files.isRegularFile(file));
        return file;
    }

    private List<String> standings(Shell shell) {
        Table table = ui.find(shell, Table.class, WORDS.get("import.files"));
        ui.waitUntil("the files are listed", () -> table.getItemCount() > 0);
        return Arrays.stream(table.getItems()).map(item -> item.getText(0) + ' ' + item.getText(1)).toList();
    }

    private void existing(Shell shell, IProject target) {
        Button existing = ui.find(shell, Button.class, AccessibleNames.plain(WORDS.get("import.existing")));
        ui.press(existing);
        Combo combo = ui.find(shell, Combo.class, WORDS.get("import.series"));
        combo.select(combo.indexOf(target.getName()));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aPackageBecomesASeriesAndIsTakenBack() throws IOException {
        Path file = packed();
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("周报二");
        wizards.open(IMPORT, shell -> {
            enter(shell, "import.file", file.toString());
            assertTrue(standings(shell).stream().allMatch(line -> line.endsWith(WORDS.get("standing.new"))));
            enter(shell, "import.name", "周报二");
            ui.screenshot("package-import");
            finish(shell);
        });
        ui.waitUntil("the series is there", () -> made.getFile(STRUCTURE).exists());
        assertTrue(made.getFile("issues/2024/2024-02.issue").exists());
        assertArrayEquals(Files.readAllBytes(project.getFile(STRUCTURE).getLocation().toPath()),
                Files.readAllBytes(made.getFile(STRUCTURE).getLocation().toPath()));
        wizards.undo();
        ui.waitUntil("it has gone", () -> !made.exists());
    }

    @Test
    void aSeriesWithItsOwnRegisterGetsTheStructure() {
        Path file = packed();
        IProject other = SampleProject.create("other", "大事记");
        wizards.open(IMPORT, shell -> {
            enter(shell, "import.file", file.toString());
            existing(shell, other);
            ui.waitUntil("what stays out is told", () -> standings(shell).contains("departments.register "
                    + WORDS.get("standing.left_out")));
            ui.screenshot("package-existing");
            finish(shell);
        });
        assertTrue(other.getFile(STRUCTURE).exists());
        assertFalse(other.getFile("issues/2024/2024-02.issue").exists());
        wizards.undo();
        ui.waitUntil("it has gone", () -> !other.getFile(STRUCTURE).exists());
        assertTrue(other.getFile("structures/大事记-1.0.structure").exists());
    }

    @Test
    void aConflictIsShownAndNothingIsWritten() throws IOException, CoreException {
        Path file = packed();
        IProject other = SampleProject.create("other", "大事记");
        Files.writeString(other.getLocation().toPath().resolve(STRUCTURE), "other");
        other.refreshLocal(IResource.DEPTH_INFINITE, null);
        wizards.open(IMPORT, shell -> {
            enter(shell, "import.file", file.toString());
            existing(shell, other);
            assertEquals(WORDS.get("import.conflict", STRUCTURE), error(shell));
            assertTrue(standings(shell).contains(STRUCTURE + ' ' + WORDS.get("standing.conflict")));
            ui.screenshot("package-conflict");
            assertFalse(wizards.button(shell, IDialogConstants.FINISH_ID).isEnabled());
            shell.close();
        });
        assertEquals("other", Files.readString(other.getLocation().toPath().resolve(STRUCTURE)));
    }

    @Test
    void whatIsNoPackageIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jianbao"), "no zip");
        byte[] whole = Files.readAllBytes(packed());
        Path half = Files.write(folder.resolve("half.jianbao"), Arrays.copyOf(whole, whole.length / 2));
        wizards.open(IMPORT, shell -> {
            for (Path wrong : List.of(text, half, folder.resolve("missing.jianbao"))) {
                enter(shell, "import.file", wrong.toString());
                assertTrue(error(shell).contains(wrong.getFileName().toString()), () -> error(shell));
                assertFalse(wizards.button(shell, IDialogConstants.FINISH_ID).isEnabled());
            }
            shell.close();
        });
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    /** The answer about a package that was named before comes when another name stands there. */
    @Test
    void aPackageThatIsNamedNoMoreIsNotOffered() {
        Path file = packed();
        wizards.open(IMPORT, shell -> {
            enter(shell, "import.file", file.toString());
            standings(shell);
            Text field = ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("import.file")));
            var answers = new Answers("jianbao-package");
            field.setText("");
            field.setText(file.toString());
            field.setText("here.jianbao");
            answers.await();
            ui.settle();
            assertEquals(WORDS.get("import.absolute"), error(shell));
            assertEquals(0, ui.find(shell, Table.class, WORDS.get("import.files")).getItemCount());
            assertFalse(wizards.button(shell, IDialogConstants.FINISH_ID).isEnabled());
            shell.close();
        });
    }

    @Test
    void aWrongFileToWriteIsRefused() {
        wizards.open(EXPORT, shell -> {
            for (String wrong : List.of("", "here.jianbao", folder.resolve("x.zip").toString(),
                    folder.resolve("missing").resolve("x.jianbao").toString())) {
                enter(shell, "export.file", wrong);
                if (wrong.isEmpty()) {
                    ui.keyboard().press(SWT.DEL);
                }
                ui.waitUntil("it is refused: " + wrong, () -> Wizards.dialog(shell).getCurrentPage().getErrorMessage() != null);
                assertFalse(wizards.button(shell, IDialogConstants.FINISH_ID).isEnabled());
            }
            shell.close();
        });
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void f1ShowsThePage() {
        for (String command : List.of(EXPORT, IMPORT, "org.jianbao.workbench.publish", "org.jianbao.workbench.migrate")) {
            wizards.open(command, shell -> {
                ui.waitUntil("there is a page", () -> Wizards.dialog(shell).getCurrentPage() != null);
                assertTrue(Wizards.dialog(shell).getCurrentPage().getControl().isListening(SWT.Help), command);
                Wizards.dialog(shell).getCurrentPage().getControl().notifyListeners(SWT.Help, new Event());
                ui.waitUntil("the help stands beside it", () -> ((WizardDialog) shell.getData()).getTray() != null);
                shell.close();
            });
        }
    }
}
