package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.core.Messages;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.editor.ModelSelection;
import org.jianbao.workbench.internal.series.IssueNames;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Problems view: where each finding is, the way from it to its field, and its quick fixes. */
@ExtendWith(WorkbenchExtension.class)
class ProblemsViewTest {

    private static final String VIEW = "org.jianbao.workbench.problems";
    private static final String LATE = Messages.day(LocalDate.of(2024, 1, 29));
    private static int count;

    private final Ui ui = new Ui();
    /** Each test has a name of its own for the series: the view lists for some time what was found in one that is gone. */
    private final IProject series = SampleProject.create("problems" + ++count);
    private final IFile file = series.getFile("issues/2024/2024-02.issue");

    @Test
    void whatIsOpenOrSelectedIsListed() throws CoreException {
        file.copy(series.getFullPath().append("issues/2024/2024-03.issue"), true, null);
        Tree tree = tree();
        choose(series);
        ui.waitUntil("the findings of both issues are listed", () -> files(tree).containsAll(Set.of("2024-02", "2024-03")));
        ui.openEditor(file);
        ui.waitUntil("those of the open issue only", () -> files(tree).equals(Set.of("2024-02")));
        choose(series.getFile("issues/2024/2024-03.issue"));
        ui.waitUntil("those of the selected one only", () -> files(tree).equals(Set.of("2024-03")));
    }

    @Test
    void aDoubleClickOpensTheIssueAtTheField() {
        Tree tree = tree();
        choose(series);
        TreeItem item = ui.waitFor("the finding is listed", () -> item(tree, LATE));
        assertEquals(new Messages(IssueNames.class).get("issue.name", 2, 473) + "  2024-02", item.getText(2));
        open(tree, item);
        ModelEditor editor = ui.editor(file);
        ui.waitUntil("the field has the input", () -> ui.display().getFocusControl() instanceof Text text
                && text.getText().equals(LATE));
        var selection = (ModelSelection) editor.getSite().getSelectionProvider().getSelection();
        assertEquals(Literals.ISSUE__PUBLISH_DATE.getName(), selection.feature());
    }

    @Test
    void theQuickFixOfTheViewRepairsTheIssue() {
        var editor = (ModelEditor) ui.openEditor(file);
        var issue = (Issue) editor.model().orElseThrow().root();
        editor.session().edits().set(issue, Literals.ISSUE__TOTAL_NUMBER, 499);
        Tree tree = tree();
        TreeItem item = ui.waitFor("the wrong total number is listed", () -> item(tree, "499"));
        ui.page().activate(ui.page().findView(VIEW));
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, event(item));
        ui.focus(tree);
        ui.inDialog(() -> ui.keyboard().press('1', SWT.MOD1), shell -> {
            ui.screenshot("quick-fix");
            assertTrue(ui.all(shell, Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                    .anyMatch(fix -> fix.getText().contains("473")), "the repair is offered");
            ((WizardDialog) shell.getData()).getCurrentPage().getWizard().performFinish();
            shell.close();
        });
        ui.waitUntil("the number is right again", () -> issue.getTotalNumber() == 473);
        ui.waitUntil("the finding has gone", () -> item(tree, "499") == null);
        editor.session().edits().stack().undo();
        assertEquals(499, issue.getTotalNumber());
    }

    @Test
    void theMenuLeadsToTheFieldAndDeletesNothing() {
        Tree tree = tree();
        choose(series);
        TreeItem item = ui.waitFor("the finding is listed", () -> item(tree, LATE));
        ui.page().activate(ui.page().findView(VIEW));
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, event(item));
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> entries = Arrays.stream(menu.getItems()).filter(entry -> (entry.getStyle() & SWT.SEPARATOR) == 0)
                .map(MenuItem::getText).toList();
        assertEquals(3, entries.size(), entries::toString);
        assertEquals(0, ui.openView(VIEW).getViewSite().getActionBars().getToolBarManager().getItems().length, "no dialog of filters");
        menu.getItem(0).notifyListeners(SWT.Selection, new Event());
        ui.editor(file);
        ui.page().activate(ui.page().findView(VIEW));
        ui.focus(tree);
        ui.keyboard().press(SWT.DEL);
        ui.settle();
        assertSame(ui.shell(), ui.activeShell());
        assertNotNull(item(tree, LATE));
    }

    /** Selects a file or folder in the navigator. */
    private void choose(IResource chosen) {
        ui.window().getService(SeriesSessions.class).of(series);
        new Wizards(ui).select(chosen);
    }

    /** Returns the files of the series whose findings are listed. */
    private Set<String> files(Tree tree) {
        return Arrays.stream(tree.getItems()).filter(item -> item.getText(1).equals(series.getName())).map(item -> item.getText(2))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
    }

    private Tree tree() {
        ui.openView(VIEW);
        return ui.waitFor("the list of problems", () -> ui.all(ui.shell(), Tree.class).stream()
                .filter(found -> found.getColumnCount() > 3).findFirst().orElse(null));
    }

    private TreeItem item(Tree tree, String part) {
        return Arrays.stream(tree.getItems()).filter(item -> item.getText(1).equals(series.getName()) && item.getText().contains(part)).findFirst().orElse(null);
    }

    private void open(Tree tree, TreeItem item) {
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, event(item));
        tree.notifyListeners(SWT.DefaultSelection, event(item));
        ui.settle();
    }

    private static Event event(TreeItem item) {
        var event = new Event();
        event.item = item;
        return event;
    }
}
