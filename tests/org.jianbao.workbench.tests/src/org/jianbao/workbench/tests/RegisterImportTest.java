package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jianbao.core.Messages;
import org.jianbao.core.register.ListKind;
import org.jianbao.core.text.Captions;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterPackage.Literals;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.importing.ImportHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The import of departments, windows and people into the register: from the file to the one step that undo takes back. */
@ExtendWith(WorkbenchExtension.class)
class RegisterImportTest {

    private static final Messages WORDS = new Messages(ImportHandler.class);
    private static final Pattern ARROWS = Pattern.compile("[<> ]");

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final IFile file = project.getFile("departments.register");
    @TempDir
    private Path lists;

    private static String word(String key, Object... arguments) {
        return AccessibleNames.plain(WORDS.get(key, arguments));
    }

    private Path list(String name, String... lines) {
        try {
            return Files.writeString(lists.resolve(name), String.join("\r\n", lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void wizard(Consumer<Shell> inside) {
        ui.inDialog(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand("org.jianbao.workbench.registerImport", null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        }, inside);
    }

    private Button button(Shell shell, String label) {
        String name = ARROWS.matcher(AccessibleNames.plain(label)).replaceAll("");
        return ui.waitFor("the button " + name, () -> ui.all(shell, Button.class).stream()
                .filter(button -> name.equals(ARROWS.matcher(String.valueOf(AccessibleNames.of(button))).replaceAll("")))
                .findFirst().orElse(null));
    }

    private void next(Shell shell) {
        ui.press(button(shell, IDialogConstants.NEXT_LABEL));
    }

    private static WizardDialog dialog(Shell shell) {
        return (WizardDialog) shell.getData();
    }

    private void page(Shell shell, String name) {
        ui.waitUntil("the page " + name + " is there", () -> dialog(shell).getCurrentPage().getName().equals(name));
    }

    private void legible(Shell shell) {
        assertEquals("", String.join("\n", Legibility.faults((Composite) dialog(shell).getCurrentPage().getControl())));
    }

    /** Goes from the file to the preview of its rows. */
    private Table preview(Shell shell, Path list) {
        ui.enter(ui.find(shell, Text.class, word("file.name")), list.toString());
        next(shell);
        ui.waitUntil("the file was read", () -> dialog(shell).getCurrentPage().isPageComplete()
                && dialog(shell).getCurrentPage().getName().equals("columns"));
        next(shell);
        Table table = ui.find(shell, Table.class, word("preview.rows"));
        ui.waitUntil("the rows are listed", () -> table.getItemCount() > 0);
        return table;
    }

    private static List<String> states(Table table) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(2)).toList();
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void finish(Shell shell) {
        ui.press(button(shell, IDialogConstants.FINISH_LABEL));
    }

    private ModelEditor editor() {
        return ui.editor();
    }

    private Register register() {
        return (Register) editor().model().orElseThrow().root();
    }

    private Department department(String name) {
        return register().getDepartments().stream().filter(each -> name.equals(each.getFullName())).findFirst().orElse(null);
    }

    @Test
    void rowsAreTakenOverAsOneStepThatCanBeUndone() throws IOException {
        String before = Files.readString(file.getLocation().toPath());
        ui.openEditor(file);
        Department first = register().getDepartments().getFirst();
        int count = register().getDepartments().size();
        Path list = list("单位名单.csv", "单位全称,简称,类别", "四川省某某厅,某某厅,厅", first.getFullName() + ",第一简称,",
                first.getFullName() + ",,");
        wizard(shell -> {
            legible(shell);
            ui.screenshot("import-file");
            Table table = preview(shell, list);
            assertEquals(List.of(WORDS.get("status.NEW"), WORDS.get("status.CHANGED"), WORDS.get("status.CONFLICT")), states(table));
            assertEquals(List.of(true, true, false), Arrays.stream(table.getItems()).map(item -> item.getChecked()).toList());
            legible(shell);
            ui.screenshot("import-preview");
            assertEquals("/org.jianbao.workbench/help/register.html", HelpTest.help(ui, shell));
            finish(shell);
        });
        assertEquals(count + 1, register().getDepartments().size());
        assertEquals("厅", department("四川省某某厅").getKind().getLiteral());
        assertFalse(department("四川省某某厅").getId().isEmpty());
        assertTrue(first.getShortNames().contains("第一简称"));
        assertTrue(editor().isDirty());
        editor().session().edits().stack().undo();
        assertEquals(count, register().getDepartments().size());
        assertFalse(first.getShortNames().contains("第一简称"));
        ui.waitUntil("nothing is left to save", () -> !editor().isDirty());
        editor().session().edits().stack().redo();
        assertEquals("四川省某某厅", register().getDepartments().getLast().getFullName());
        assertEquals(before, Files.readString(file.getLocation().toPath()), "saved is only what somebody saves");
        ui.page().saveEditor(editor(), false);
        assertTrue(Files.readString(file.getLocation().toPath()).contains("四川省某某厅"));
    }

    @Test
    void theRegisterIsOpenedIfItIsNot() {
        wizard(shell -> {
            preview(shell, list("a.csv", "部门,简称", "四川省某某局,某某局"));
            finish(shell);
        });
        assertEquals("某某局", department("四川省某某局").getShortNames().getFirst());
        assertTrue(editor().isDirty());
    }

    @Test
    void peopleReferToTheDepartmentsThatAreEdited() {
        ui.openEditor(file);
        Department first = register().getDepartments().getFirst();
        wizard(shell -> {
            preview(shell, list("b.csv", "姓名,职务,单位,任职日期", "张某某,主任," + first.getFullName() + ",2024-01-08"));
            finish(shell);
        });
        assertEquals(first, register().getPeople().getLast().getDepartment());
    }

    @Test
    void aPersonChoosesTheWayOutOfAConflict() {
        ui.openEditor(file);
        wizard(shell -> {
            Table table = preview(shell, list("c.csv", "单位全称,类别,简称", "四川省某某局,不详,甲", "四川省其他局,局,乙", "四川省其他局,局,丙"));
            assertEquals(List.of(WORDS.get("status.CONFLICT"), WORDS.get("status.NEW"), WORDS.get("status.CONFLICT")), states(table));
            Combo way = ui.find(shell, Combo.class, word("preview.way"));
            assertEquals(WORDS.get("way.without", Captions.of(Literals.DEPARTMENT, Literals.DEPARTMENT__KIND)), way.getItem(1));
            choose(way, 1);
            assertTrue(table.getItem(0).getChecked());
            ui.focus(table);
            ui.keyboard().press(SWT.END);
            ui.waitUntil("the last row is selected", () -> way.getItem(1).equals(WORDS.get("way.instead", 3)));
            choose(way, 1);
            assertEquals(List.of(true, false, true), Arrays.stream(table.getItems()).map(item -> item.getChecked()).toList());
            ui.screenshot("import-conflict");
            finish(shell);
        });
        assertEquals(List.of("甲"), department("四川省某某局").getShortNames());
        assertEquals(List.of("丙"), department("四川省其他局").getShortNames());
    }

    @Test
    void columnsWithoutKnownWordsAreChosenByHand() {
        wizard(shell -> {
            ui.enter(ui.find(shell, Text.class, word("file.name")), list("d.csv", "甲,乙", "四川省某某局,某某局").toString());
            next(shell);
            Combo kind = ui.find(shell, Combo.class, word("columns.kind"));
            ui.waitUntil("the file was read", () -> kind.getSelectionIndex() >= 0);
            assertFalse(dialog(shell).getCurrentPage().isPageComplete());
            choose(kind, ListKind.WINDOWS.ordinal());
            choose(kind, ListKind.DEPARTMENTS.ordinal());
            choose(ui.find(shell, Combo.class, Captions.of(Literals.DEPARTMENT, Literals.DEPARTMENT__FULL_NAME)), 1);
            choose(ui.find(shell, Combo.class, Captions.of(Literals.DEPARTMENT, Literals.UNIT__SHORT_NAMES)), 2);
            legible(shell);
            ui.screenshot("import-columns");
            next(shell);
            Table table = ui.find(shell, Table.class, word("preview.rows"));
            ui.waitUntil("the rows are listed", () -> table.getItemCount() == 1);
            finish(shell);
        });
        assertEquals(List.of("某某局"), department("四川省某某局").getShortNames());
    }

    /** Who is quick, or whose machine is slow, does not go on with the columns of the file before. */
    @Test
    void theColumnsOfAnotherFileAreAwaited() {
        wizard(shell -> {
            preview(shell, list("f.csv", "部门,简称", "四川省某某局,某某局"));
            dialog(shell).showPage(dialog(shell).getCurrentPage().getWizard().getPage("file"));
            ui.enter(ui.find(shell, Text.class, word("file.name")), list("g.csv", "单位全称", "四川省其他局").toString());
            dialog(shell).showPage(dialog(shell).getCurrentPage().getWizard().getPage("columns"));
            assertFalse(dialog(shell).getCurrentPage().isPageComplete(), "its columns are not known yet");
            ui.waitUntil("the file was read", () -> dialog(shell).getCurrentPage().isPageComplete());
            next(shell);
            Table table = ui.find(shell, Table.class, word("preview.rows"));
            ui.waitUntil("its row is listed", () -> table.getItemCount() == 1 && table.getItem(0).getText(1).equals("四川省其他局"));
            shell.close();
        });
    }

    @Test
    void filesThatCannotBeReadAreNamedInOneSentence() throws IOException {
        Path none = lists.resolve("none.xlsx");
        Path empty = list("empty.csv", "");
        Path text = list("text.xlsx", "no spreadsheet");
        Path old = Files.write(lists.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        Path broken = Files.write(lists.resolve("broken.csv"), new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        Path rows = list("rows.csv", IntStream.range(0, 100_000).mapToObj(i -> i + ",x").collect(Collectors.joining("\n")));
        Path zip = lists.resolve("zip.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.txt"));
        }
        wizard(shell -> {
            for (Path path : List.of(none, empty, text, old, broken, rows, zip)) {
                ui.enter(ui.find(shell, Text.class, word("file.name")), path.toString());
                next(shell);
                ui.waitUntil(path + " is refused", () -> dialog(shell).getCurrentPage().getName().equals("file")
                        && dialog(shell).getCurrentPage().getErrorMessage() != null);
                String sentence = dialog(shell).getCurrentPage().getErrorMessage();
                assertTrue(sentence.contains(path.getFileName().toString()), sentence);
                assertFalse(sentence.contains("Exception"), sentence);
            }
            ui.screenshot("import-refused");
            shell.close();
        });
    }

    @Test
    void listsOfChineseSpreadsheetProgramsAreReadInTheirEncoding() throws IOException {
        Path list = Files.write(lists.resolve("gbk.csv"), "部门,简称\r\n四川省某某局,某某局".getBytes(Charset.forName("GBK")));
        wizard(shell -> {
            Table table = preview(shell, list);
            assertEquals("四川省某某局", table.getItem(0).getText(1));
            shell.close();
        });
    }

    @Test
    void givingUpChangesNothing() throws IOException {
        String before = Files.readString(file.getLocation().toPath());
        ui.openEditor(file);
        int count = register().getDepartments().size();
        wizard(shell -> {
            Table table = preview(shell, list("e.csv", "部门,简称", "四川省某某局,某某局"));
            ui.focus(table);
            choose(ui.find(shell, Combo.class, word("preview.way")), 0);
            assertEquals(WORDS.get("preview.nothing"), dialog(shell).getCurrentPage().getErrorMessage());
            assertFalse(button(shell, IDialogConstants.FINISH_LABEL).isEnabled());
            ui.press(button(shell, IDialogConstants.CANCEL_LABEL));
        });
        assertEquals(count, register().getDepartments().size());
        assertFalse(editor().isDirty());
        assertEquals(before, Files.readString(file.getLocation().toPath()));
    }
}
