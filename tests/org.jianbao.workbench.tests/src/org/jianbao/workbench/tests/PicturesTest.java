package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.exporting.ExportDialog;
import org.jianbao.workbench.internal.series.SeriesProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README shows can be seen in the window. {@code ./jianbao pictures} takes the pictures that the Chinese run leaves. */
@ExtendWith(WorkbenchExtension.class)
class PicturesTest {

    private static final Rectangle PLACE = new Rectangle(0, 0, 1360, 840);
    private static final Messages EXPORT = new Messages(ExportDialog.class);
    /** How long a picture is the same before nothing moves any more: the window system draws when it has time. */
    private static final long STILL_NANOS = 500_000_000;
    /** How long the window system may draw before the next look: reading the screen without a pause keeps it from drawing at all. */
    private static final long LOOK_NANOS = 100_000_000;
    private static final int LARGEST = 200_000;

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("窗口工作周报");
    private final IFile issue = project.getFile("issues/2024/2024-02.issue");
    private final Rectangle before = ui.shell().getBounds();
    private CommonNavigator navigator;

    @BeforeEach
    void window() {
        ui.shell().setBounds(PLACE);
        navigator = (CommonNavigator) ui.openView("org.jianbao.workbench.navigator");
        ui.waitForJobs(SeriesProjects.FAMILY);
        select(issue);
    }

    @AfterEach
    void asBefore() {
        ui.shell().setBounds(before);
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
    }

    /** Keeps what a window shows, without the frame that a window manager may draw, once buttons have faded in. */
    private void take(String name, Shell shell) {
        Rectangle place = ui.display().map(shell, null, shell.getClientArea());
        if (shell.getMenuBar() != null) {
            place.add(new Rectangle(place.x, PLACE.y, 1, 1)); // menus are above
        }
        ImageData[] last = {Failures.data(ui.display(), place)};
        long[] since = {System.nanoTime()};
        long[] looked = {since[0]};
        ui.waitUntil("the window stands still", () -> {
            if (System.nanoTime() - looked[0] < LOOK_NANOS) {
                return false;
            }
            ImageData now = Failures.data(ui.display(), place);
            since[0] = Arrays.equals(now.data, last[0].data) ? since[0] : System.nanoTime();
            last[0] = now;
            looked[0] = System.nanoTime();
            return looked[0] - since[0] > STILL_NANOS;
        });
        Path file = Failures.write(Palette.reduce(last[0]), Failures.folder("pictures").resolve(name + ".png"));
        assertTrue(file.toFile().length() < LARGEST, () -> name + " has " + file.toFile().length() + " bytes");
    }

    @Test
    void theMainWindowWithAFinding() {
        var editor = (ModelEditor) ui.openEditor(issue);
        var watch = new IssueWatch(ui, issue);
        var form = new IssueForm(ui, editor);
        form.select("t-policy-status");
        form.cell(0, "value");
        ui.keyboard().type("27");
        watch.finding("figures.sum", "72");
        ui.waitUntil("the field tells it", () -> form.says("72"));
        watch.paper("27项");
        showFindings("72");
        ui.page().activate(editor);
        take("main-window", ui.shell());
    }

    private void showFindings(String part) {
        ui.openView("org.jianbao.workbench.problems");
        ui.waitUntil("the finding is listed", () -> ui.all(ui.shell(), Tree.class).stream()
                .filter(tree -> tree.getColumnCount() > 2).flatMap(tree -> Arrays.stream(tree.getItems()))
                .anyMatch(item -> item.getText().contains(part)));
    }

    @Test
    void theWizardOfTheNextIssue() {
        select(project);
        ui.inDialog(() -> run("org.jianbao.workbench.nextIssue"), shell -> {
            ui.waitUntil("the numbers go on", () -> ui.all(shell, Button.class).stream().anyMatch(
                    button -> Integer.valueOf(IDialogConstants.FINISH_ID).equals(button.getData()) && button.isEnabled()));
            take("next-issue", shell);
            shell.close();
        });
    }

    @Test
    void theResultOfAnExport() throws IOException {
        ui.openEditor(issue);
        Path target = Files.createTempDirectory("简报").resolve("export");
        ui.inDialog(() -> run("org.jianbao.workbench.export"), shell -> {
            ui.enter(ui.find(shell, Text.class, word("page.target")), target.toString());
            ui.waitUntil("the wizard is complete", () -> ((WizardDialog) shell.getData()).getCurrentPage().isPageComplete());
            ui.press(shell.getDefaultButton());
        });
        Shell result = ui.waitFor("the result is shown", () -> Arrays.stream(ui.display().getShells())
                .filter(shell -> shell.getData() instanceof ExportDialog).findFirst().orElse(null));
        ui.waitUntil("the export is done", () -> ui.all(result, Button.class).stream()
                .anyMatch(button -> AccessibleNames.of(button).equals(word("run.close"))));
        take("export-result", result);
        result.close();
        Files.delete(target.resolve("2024-02.docx"));
        Files.delete(target);
        Files.delete(target.getParent());
    }

    private static String word(String key) {
        return AccessibleNames.plain(EXPORT.get(key));
    }

    @Test
    void theDesignOfAStructure() {
        ui.showPerspective("org.jianbao.workbench.perspective.design");
        ui.openEditor(project.getFile("structures/窗口工作周报-1.0.structure"));
        ui.press(new Messages(PublishedNotice.class).get("draft.make"));
        ui.editor(project.getFile("structures/窗口工作周报-1.1-draft.structure"));
        ui.waitUntil("there is an issue to try it with", () -> ui.all(ui.shell(), Combo.class).stream()
                .anyMatch(combo -> combo.getText().contains("473")));
        take("design", ui.shell());
        ui.showPerspective("org.jianbao.workbench.perspective.edit");
    }
}
