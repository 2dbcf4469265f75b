package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jianbao.core.Messages;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.series.IssueNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Copying, renumbering and deleting issues and series from the navigator, with undo and redo. */
@ExtendWith(WorkbenchExtension.class)
class SeriesActionsTest {

    private static final Messages WORDS = new Messages(SeriesOperation.class);
    private static final String COPY = "org.jianbao.workbench.copyIssue";
    private static final String RENUMBER = "org.jianbao.workbench.renumberIssue";
    private static final String DELETE = "org.jianbao.workbench.delete";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject project = SampleProject.create("weekly");
    private final IFile second = project.getFile("issues/2024/2024-02.issue");
    private final IFile third = project.getFile("issues/2024/2024-03.issue");
    private final byte[] content = bytes(second);
    private CommonNavigator navigator;

    private static byte[] bytes(IFile file) {
        try {
            return Files.readAllBytes(file.getLocation().toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void navigator() {
        navigator = (CommonNavigator) ui.openView("org.jianbao.workbench.navigator");
    }

    private void enter(String label, String value) {
        ui.enter(ui.find(Text.class, AccessibleNames.plain(WORDS.get(label))), value);
    }

    private static Button ok(Shell dialog) {
        return dialog.getDefaultButton();
    }

    @Test
    void aCopyGetsTheNextNumbersAndCanBeTakenBack() {
        wizards.select(second);
        ui.inDialog(() -> wizards.run(COPY), dialog -> {
            ui.screenshot("copy-issue");
            ui.press(ok(dialog));
        });
        assertTrue(third.exists());
        assertTrue(new String(bytes(third)).contains(" number=\"3\" totalNumber=\"474\""));
        ui.waitUntil("the copy is selected", () -> third.equals(navigator.getCommonViewer().getStructuredSelection()
                .getFirstElement()));
        byte[] copy = bytes(third);
        wizards.undo();
        assertFalse(third.exists());
        wizards.redo();
        assertArrayEquals(copy, bytes(third));
    }

    @Test
    void anotherNumberMovesTheFileAndTheOpenEditor() {
        ui.openEditor(second);
        wizards.select(second);
        ui.inDialog(() -> wizards.run(RENUMBER), dialog -> {
            assertFalse(ok(dialog).isEnabled(), "nothing is changed yet");
            enter("number.label.number", "3");
            enter("number.label.total", "474");
            ui.press(ok(dialog));
        });
        assertTrue(third.exists() && !second.exists());
        ui.waitUntil("the editor shows the new file", () -> ui.page().getActiveEditor() instanceof ModelEditor editor
                && editor.file().endsWith("2024-03.issue"));
        wizards.undo();
        assertArrayEquals(content, bytes(second));
        assertFalse(third.exists());
        ui.waitUntil("the editor shows the old file", () -> ui.page().getActiveEditor() instanceof ModelEditor editor
                && editor.file().endsWith("2024-02.issue"));
        wizards.redo();
        assertTrue(third.exists() && !second.exists());
    }

    @Test
    void wrongNumbersAreRefusedInWords() {
        wizards.select(second);
        ui.inDialog(() -> wizards.run(RENUMBER), dialog -> {
            enter("number.label.number", "1");
            assertRefused(dialog, WORDS.get("exists", "2024-01.issue"));
            enter("number.label.number", "drei");
            assertRefused(dialog, WORDS.get("number.digits"));
            enter("number.label.number", "0");
            assertRefused(dialog, WORDS.get("number.range"));
            enter("number.label.number", "7");
            ui.waitUntil("a gap is only told", ok(dialog)::isEnabled);
            ui.screenshot("renumber-issue");
            dialog.close();
        });
        assertArrayEquals(content, bytes(second));
    }

    private void assertRefused(Shell dialog, String sentence) {
        assertFalse(ok(dialog).isEnabled());
        List<String> shown = ui.all(dialog, Text.class).stream().map(Text::getText).toList();
        assertTrue(shown.stream().anyMatch(text -> text.contains(sentence)), shown::toString);
    }

    @Test
    void aDeletedIssueComesBackAsItWas() {
        ui.openEditor(second);
        wizards.select(second);
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        ui.waitUntil("the keys are those of the navigator", () -> keys.getBestActiveBindingFor(DELETE) != null);
        ui.inDialog(() -> ui.keyboard().press(SWT.DEL), dialog -> {
            ui.screenshot("delete-issue");
            ui.press(WORDS.get("delete.yes"));
        });
        ui.waitUntil("the issue has gone", () -> !second.exists());
        assertEquals(0, ui.page().getEditorReferences().length);
        wizards.undo();
        assertArrayEquals(content, bytes(second));
        assertTrue(second.exists());
        wizards.redo();
        assertFalse(second.exists());
    }

    @Test
    void severalIssuesAreDeletedInOneStep() {
        IFile first = project.getFile("issues/2024/2024-01.issue");
        wizards.select(first, second);
        var names = new Messages(IssueNames.class);
        ui.inDialog(() -> wizards.run(DELETE), dialog -> {
            ui.screenshot("delete-issues");
            assertTrue(ui.all(dialog, Label.class).stream().map(Label::getText)
                    .anyMatch(question -> question.contains(names.get("issue.name", 1, 472)) && question.contains(names.get("issue.name", 2, 473))),
                    "they are called as in the tree");
            ui.press(WORDS.get("delete.yes"));
        });
        assertFalse(first.exists() || second.exists());
        wizards.undo();
        assertTrue(first.exists() && second.exists());
    }

    @Test
    void unsavedWorkIsAskedAbout() {
        var editor = (ModelEditor) ui.openEditor(second);
        editor.session().edits().set(editor.model().orElseThrow().root(), Literals.ISSUE__PRINT_COUNT, 77);
        wizards.select(second);
        answerTwice(WORDS.get("delete.yes"), WORDS.get("button.cancel"));
        assertTrue(second.exists());
        assertTrue(editor.isDirty(), "who goes on editing has lost nothing");
        answerTwice(WORDS.get("delete.yes"), WORDS.get("unsaved.save"));
        assertFalse(second.exists());
        wizards.undo();
        assertTrue(new String(bytes(second)).contains("printCount=\"77\""));
    }

    /** Answers the question whether to delete, and the one about unsaved work that follows. */
    private void answerTwice(String first, String second) {
        ui.inDialog(() -> wizards.run(DELETE), question -> ui.press(first), question -> ui.press(second));
    }

    @Test
    void aDeletedSeriesComesBackWithItsFiles() throws IOException {
        Path folder = project.getLocation().toPath();
        Files.writeString(folder.resolve("notes.txt"), "kept");
        ui.openEditor(second);
        wizards.select(project);
        ui.inDialog(() -> wizards.run(DELETE), dialog -> ui.press(WORDS.get("delete.yes")));
        assertFalse(project.exists());
        assertFalse(Files.exists(folder));
        assertEquals(0, ui.page().getEditorReferences().length);
        wizards.undo();
        assertTrue(project.isOpen());
        assertEquals("kept", Files.readString(folder.resolve("notes.txt")));
        assertArrayEquals(content, bytes(second));
        ui.waitUntil("it is shown", () -> project.equals(navigator.getCommonViewer().getStructuredSelection()
                .getFirstElement()));
        assertTrue(ui.openEditor(second) instanceof ModelEditor editor && editor.model().isPresent());
        wizards.redo();
        assertFalse(project.exists());
    }

    @Test
    void whatCannotBeUndoneIsSaidAndLosesNothing() throws Exception {
        wizards.select(second);
        ui.inDialog(() -> wizards.run(DELETE), dialog -> ui.press(WORDS.get("delete.yes")));
        Files.writeString(second.getLocation().toPath(), "another one");
        second.refreshLocal(IResource.DEPTH_ZERO, null);
        ui.inDialog(wizards::undo, dialog -> ui.press(ok(dialog)));
        assertEquals("another one", Files.readString(second.getLocation().toPath()));
        Files.delete(second.getLocation().toPath());
        second.refreshLocal(IResource.DEPTH_ZERO, null);
        wizards.undo();
        assertArrayEquals(content, bytes(second));
    }

    @Test
    void whatHasNoNumberIsSaid() {
        wizards.select(project.getFile("departments.register"));
        ui.inDialog(() -> wizards.run(COPY), dialog -> ui.press(ok(dialog)));
        ui.inDialog(() -> wizards.run(DELETE), dialog -> ui.press(ok(dialog)));
        assertTrue(project.getFile("departments.register").exists());
    }

    @Test
    void theTreeCanBeLinkedWithTheEditor() {
        wizards.select(project.getFile("departments.register"));
        navigator.setLinkingEnabled(true);
        ui.openEditor(second);
        ui.waitUntil("the tree shows the edited file", () -> second.equals(navigator.getCommonViewer()
                .getStructuredSelection().getFirstElement()));
        navigator.setLinkingEnabled(false);
    }
}
