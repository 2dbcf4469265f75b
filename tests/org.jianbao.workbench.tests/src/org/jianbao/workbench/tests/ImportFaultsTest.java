package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.jianbao.core.Messages;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.importing.ImportHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The import into the register where something comes between: the register stays as it is. */
@ExtendWith(WorkbenchExtension.class)
class ImportFaultsTest {

    private static final Messages WORDS = new Messages(ImportHandler.class);

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject project = SampleProject.create("weekly");
    private final IFile file = project.getFile("departments.register");
    private final Path folder = project.getLocation().toPath();
    @TempDir
    private Path lists;

    private Path list(String name, String... lines) {
        try {
            return Files.writeString(lists.resolve(name), String.join("\r\n", lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void wizard(Consumer<Shell> inside) {
        wizards.open("org.jianbao.workbench.registerImport", shell -> {
            wizards.page(shell, "file");
            inside.accept(shell);
        });
    }

    private void enter(Shell shell, String path) {
        ui.enter(ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("file.name"))), path);
    }

    private Table preview(Shell shell, Path list) {
        enter(shell, list.toString());
        wizards.next(shell);
        ui.waitUntil("the file was read", () -> Wizards.dialog(shell).getCurrentPage().getName().equals("columns")
                && Wizards.dialog(shell).getCurrentPage().isPageComplete());
        wizards.next(shell);
        Table table = ui.find(shell, Table.class, AccessibleNames.plain(WORDS.get("preview.rows")));
        ui.waitUntil("the rows are listed", () -> table.getItemCount() > 0);
        return table;
    }

    /** Presses the button that ends what runs, as soon as something does. */
    private void stopOnceRunning(Shell shell) {
        ui.display().asyncExec(new Runnable() {
            @Override
            public void run() {
                if (shell.isDisposed()) {
                    return;
                }
                Optional<ToolBar> stop = ui.all(shell, ToolBar.class).stream()
                        .filter(bar -> bar.getParent() instanceof ProgressMonitorPart && bar.isEnabled()).findFirst();
                stop.ifPresentOrElse(bar -> bar.getItem(0).notifyListeners(SWT.Selection, new Event()),
                        () -> ui.display().timerExec(1, this));
            }
        });
    }

    @Test
    void readingCanBeCancelled() {
        Path large = list("large.csv", "部门,简称", IntStream.range(0, 9_000)
                .mapToObj(i -> "四川省第" + i + "局,局" + i + ",,,,,,,,,,,,,".repeat(20)).collect(Collectors.joining("\n")));
        var before = new FilesBefore(folder);
        wizard(shell -> {
            enter(shell, large.toString());
            stopOnceRunning(shell);
            wizards.next(shell);
            wizards.page(shell, "file");
            assertEquals(null, Wizards.dialog(shell).getCurrentPage().getErrorMessage(), "that was wanted");
            Table table = preview(shell, list("small.csv", "部门,简称", "四川省某某局,某某局"));
            assertEquals(1, table.getItemCount(), "and another file can be read");
            wizards.cancel(shell);
        });
        before.assertSame();
        assertEquals(0, ui.page().getEditorReferences().length);
    }

    @Test
    void aRegisterThatChangedMeanwhileIsComparedAnew() throws IOException {
        String before = Files.readString(file.getLocation().toPath());
        String after = before.replace("四川省", "四川省新");
        assertFalse(before.equals(after));
        var editor = (ModelEditor) ui.openEditor(file);
        EObject compared = editor.model().orElseThrow().root();
        wizard(shell -> {
            Table table = preview(shell, list("a.csv", "部门,简称", "四川省某某局,某某局"));
            replace(after);
            ui.waitUntil("the editor shows what the other program has written", () -> editor.model().orElseThrow().root() != compared);
            wizards.press(shell, IDialogConstants.FINISH_ID);
            ui.waitUntil("it is compared anew", () -> WORDS.get("preview.outdated").equals(Wizards.says(shell)));
            table.notifyListeners(SWT.Selection, new Event());
            assertEquals(WORDS.get("preview.outdated"), Wizards.says(shell), "also for who looks at a row");
            assertFalse(editor.isDirty());
            ui.waitUntil("who has looked again can finish", () -> wizards.canFinish(shell));
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        List<String> names = ((Register) editor.model().orElseThrow().root()).getDepartments().stream().map(Department::getFullName).toList();
        assertTrue(names.contains("四川省某某局") && names.getFirst().startsWith("四川省新"), names::toString);
        assertTrue(editor.isDirty());
        assertEquals(after, Files.readString(file.getLocation().toPath()), "what the other program has written stays");
    }

    private void replace(String content) {
        try {
            Files.writeString(file.getLocation().toPath(), content);
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            ui.settle();
        } catch (IOException | CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRegisterThatCannotBeReadIsNamed() throws IOException {
        Path register = file.getLocation().toPath();
        String whole = Files.readString(register);
        Files.writeString(register, whole.substring(0, whole.length() / 2));
        wizard(shell -> {
            enter(shell, list("a.csv", "部门,简称", "四川省某某局,某某局").toString());
            wizards.next(shell);
            ui.waitUntil("the file was read", () -> Wizards.dialog(shell).getCurrentPage().isPageComplete());
            wizards.next(shell);
            wizards.page(shell, "file");
            wizards.refuses(shell, "departments.register");
            assertFalse(Wizards.says(shell).contains("Exception"), Wizards.says(shell));
            wizards.cancel(shell);
        });
        assertEquals(whole.substring(0, whole.length() / 2), Files.readString(register));
    }

    @Test
    void pathsThatCannotBeAreRefused() {
        wizard(shell -> {
            enter(shell, "list.csv");
            ui.waitUntil("a whole path is asked for", () -> WORDS.get("file.wrong").equals(Wizards.says(shell)));
            assertFalse(wizards.button(shell, IDialogConstants.NEXT_ID).isEnabled());
            Path gone = list("gone.csv", "部门,简称", "四川省某某局,某某局");
            enter(shell, gone.toString());
            try {
                Files.delete(gone);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            wizards.next(shell);
            wizards.page(shell, "file");
            wizards.refuses(shell, "gone.csv");
            assertTrue(wizards.button(shell, IDialogConstants.NEXT_ID).isEnabled(), "the file may come");
            wizards.cancel(shell);
        });
    }
}
