package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.workbench.internal.creating.NextIssueWizard;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wizards for the next issue and for a new series. */
@ExtendWith(WorkbenchExtension.class)
class CreatingTest {

    private static final Messages WORDS = new Messages(NextIssueWizard.class);
    private static final String NEXT = "org.jianbao.workbench.nextIssue";
    private static final String SERIES = "org.jianbao.workbench.newSeries";

    private final Ui ui = new Ui();
    private CommonNavigator navigator;

    @BeforeEach
    void navigator() {
        navigator = (CommonNavigator) ui.openView("org.jianbao.workbench.navigator");
    }

    private IProject sample() {
        IProject project = SampleProject.create("weekly");
        select(project);
        return project;
    }

    private void select(Object element) {
        ui.page().activate(navigator);
        ui.waitUntil("it is selected", () -> {
            navigator.getCommonViewer().setSelection(new StructuredSelection(element), true);
            return !navigator.getCommonViewer().getStructuredSelection().isEmpty();
        });
        ui.settle();
    }

    private void run(String command) {
        try {
            ui.window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
        ui.settle();
    }

    private static WizardDialog dialog(Shell shell) {
        return (WizardDialog) shell.getData();
    }

    private void press(Shell shell, int id) {
        Button button = ui.all(shell, Button.class).stream().filter(each -> Integer.valueOf(id).equals(each.getData()))
                .findFirst().orElseThrow();
        ui.press(button);
    }

    private boolean canFinish(Shell shell) {
        return ui.all(shell, Button.class).stream().anyMatch(each -> Integer.valueOf(IDialogConstants.FINISH_ID)
                .equals(each.getData()) && each.isEnabled());
    }

    private void number(String value) {
        ui.enter(ui.find(Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__NUMBER)), value);
    }

    private String number(Shell shell) {
        return ui.find(shell, Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__NUMBER)).getText();
    }

    private boolean shows(Shell shell, String part) {
        return ui.all(shell, Text.class).stream().anyMatch(text -> text.getText().contains(part));
    }

    @Test
    void theNextIssueGoesOnAndIsOpened() throws IOException {
        IProject project = sample();
        IFile third = project.getFile("issues/2024/2024-03.issue");
        ui.inDialog(() -> run(NEXT), shell -> {
            ui.waitUntil("the numbers go on", () -> canFinish(shell));
            assertEquals("3", number(shell));
            ui.screenshot("next-issue-numbers");
            assertEquals(List.of(), Legibility.faults((Composite) dialog(shell).getCurrentPage().getControl()));
            press(shell, IDialogConstants.NEXT_ID);
            Tree tree = ui.all(shell, Tree.class).getFirst();
            assertTrue(tree.getItemCount() > 2 && Arrays.stream(tree.getItems()).allMatch(TreeItem::getChecked));
            ui.screenshot("next-issue-sections");
            press(shell, IDialogConstants.NEXT_ID);
            Table table = ui.all(shell, Table.class).getFirst();
            List<String> sums = Arrays.stream(table.getItems()).map(item -> item.getText(3)).toList();
            assertTrue(sums.contains("2768"), sums::toString);
            ui.screenshot("next-issue-figures");
            press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(third.exists());
        String content = Files.readString(third.getLocation().toPath());
        assertTrue(content.contains("totalNumber=\"474\"") && content.contains("start=\"2024-01-15\"")
                && content.contains("end=\"2024-01-19\""), content);
        ModelEditor editor = ui.editor(third);
        assertEquals(3, ((Issue) editor.model().orElseThrow().root()).getNumber());
        assertFalse(editor.isDirty());
        ui.page().activate(navigator);
        run("org.eclipse.ui.edit.undo");
        assertFalse(third.exists());
        assertEquals(0, ui.page().getEditorReferences().length);
        run("org.eclipse.ui.edit.redo");
        assertArrayEquals(content.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Files.readAllBytes(third.getLocation().toPath()));
    }

    @Test
    void numbersAndDaysThatCannotBeAreRefused() {
        sample();
        ui.inDialog(() -> run(NEXT), shell -> {
            ui.waitUntil("the numbers go on", () -> canFinish(shell));
            number("2");
            ui.waitUntil("the number is taken", () -> !canFinish(shell) && shows(shell, "2024-02.issue"));
            number("x");
            ui.waitUntil("that is no number", () -> !canFinish(shell) && ui.all(shell, Text.class).stream()
                    .anyMatch(text -> (text.getStyle() & SWT.READ_ONLY) != 0 && text.getText().contains("x")));
            ui.screenshot("next-issue-refused");
            number("3");
            ui.waitUntil("all is well again", () -> canFinish(shell));
            number("7");
            ui.waitUntil("the total number does not fit", () -> !canFinish(shell));
            ui.keyboard().press('z', SWT.MOD1);
            ui.waitUntil("it is undone", () -> canFinish(shell) && number(shell).equals("3"));
            shell.close();
        });
    }

    @Test
    void aNewYearBeginsAnew() {
        sample();
        ui.inDialog(() -> run(NEXT), shell -> {
            ui.waitUntil("the numbers go on", () -> canFinish(shell));
            ui.enter(ui.find(shell, Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__YEAR)), "2025");
            ui.waitUntil("the number begins anew", () -> number(shell).equals("1"));
            ui.waitUntil("it is said", () -> shows(shell, WORDS.get("next.newYear", 2025)) || shows(shell, "2025"));
            dialog(shell).showPage(dialog(shell).getCurrentPage().getWizard().getPage("figures"));
            Table table = ui.all(shell, Table.class).getFirst();
            assertTrue(table.getItemCount() > 0);
            ui.waitUntil("the sums begin anew", () -> Arrays.stream(table.getItems())
                    .allMatch(item -> item.getText(3).equals(WORDS.get("figures.anew"))));
            shell.close();
        });
    }

    @Test
    void aSectionThatIsNotWantedIsNotMade() throws IOException {
        IProject project = sample();
        ui.inDialog(() -> run(NEXT), shell -> {
            ui.waitUntil("the numbers go on", () -> canFinish(shell));
            press(shell, IDialogConstants.NEXT_ID);
            Tree tree = ui.all(shell, Tree.class).getFirst();
            TreeItem last = tree.getItem(tree.getItemCount() - 1);
            last.setChecked(false);
            var event = new Event();
            event.item = last;
            event.detail = SWT.CHECK;
            tree.notifyListeners(SWT.Selection, event);
            assertTrue(Arrays.stream(last.getItems()).noneMatch(TreeItem::getChecked), "what is inside goes with it");
            ui.waitUntil("it was looked at", () -> canFinish(shell));
            press(shell, IDialogConstants.FINISH_ID);
        });
        String content = Files.readString(project.getFile("issues/2024/2024-03.issue").getLocation().toPath());
        assertTrue(content.contains("t-news") && !content.contains("t-window"), content);
    }

    @Test
    void anEmptySeriesWithItsFirstIssue() throws IOException {
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("大厅简报");
        ui.inDialog(() -> run(SERIES), shell -> {
            assertFalse(canFinish(shell));
            Text name = ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("series.name")));
            ui.enter(name, "a/b");
            assertTrue(shows(shell, WORDS.get("series.folder", "a_b")));
            ui.enter(name, "大厅简报");
            ui.screenshot("new-series");
            assertTrue(canFinish(shell));
            press(shell, IDialogConstants.NEXT_ID);
            ui.press(ui.find(shell, Button.class, WORDS.get("first.wanted")));
            ui.waitUntil("an issuer is asked for", () -> !canFinish(shell) && shows(shell, WORDS.get("first.noIssuer")));
            ui.enter(ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("first.issuer"))), "政务服务中心");
            ui.waitUntil("that is all", () -> canFinish(shell));
            ui.screenshot("new-series-first");
            assertEquals(List.of(), Legibility.faults((Composite) dialog(shell).getCurrentPage().getControl()));
            press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(made.isOpen());
        ui.waitUntil("it is shown", () -> made.equals(navigator.getCommonViewer().getStructuredSelection().getFirstElement()));
        assertTrue(Files.readString(made.getFile("departments.register").getLocation().toPath()).contains("政务服务中心"));
        assertTrue(made.getFolder("structures").exists());
        ui.page().activate(navigator);
        run("org.eclipse.ui.edit.undo");
        assertFalse(made.exists() || Files.exists(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()
                .resolve("大厅简报")));
        run("org.eclipse.ui.edit.redo");
        assertTrue(made.isOpen());
    }

    @Test
    void aSeriesFromTheSampleHasItsIssues() {
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("copy");
        ui.inDialog(() -> run(SERIES), shell -> {
            ui.enter(ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("series.name"))), "copy");
            ui.press(ui.find(shell, Button.class, WORDS.get("series.sample")));
            press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(made.getFile("issues/2024/2024-02.issue").exists());
    }

    @Test
    void theStructureOfAnotherSeriesCanBeTaken() {
        sample();
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("other");
        ui.inDialog(() -> run(SERIES), shell -> {
            ui.enter(ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("series.name"))), "other");
            ui.press(ui.find(shell, Button.class, AccessibleNames.plain(WORDS.get("series.other"))));
            press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(made.getFile("structures/窗口工作周报-1.0.structure").exists());
        assertFalse(made.getFile("issues/2024/2024-02.issue").exists());
        select(made);
        ui.inDialog(() -> run(NEXT), shell -> {
            ui.waitUntil("the first issue can be made", () -> canFinish(shell));
            assertEquals("1", number(shell));
            Combo issuer = ui.find(shell, Combo.class, AccessibleNames.plain(WORDS.get("next.issuer")));
            assertTrue(issuer.isEnabled() && !issuer.getText().isEmpty());
            ui.screenshot("first-issue");
            press(shell, IDialogConstants.FINISH_ID);
        });
        ui.waitUntil("it is open", () -> ui.page().getActiveEditor() instanceof ModelEditor);
    }

    @Test
    void f1ShowsThePageOfEachWizard() {
        sample();
        for (String command : List.of(NEXT, SERIES)) {
            ui.inDialog(() -> run(command), shell -> {
                ui.waitUntil("there is a page", () -> dialog(shell).getCurrentPage() != null);
                var at = dialog(shell).getCurrentPage().getControl();
                assertTrue(at.isListening(SWT.Help));
                at.notifyListeners(SWT.Help, new Event());
                ui.waitUntil("the page stands beside it", () -> dialog(shell).getTray() != null);
                shell.close();
            });
        }
    }
}
