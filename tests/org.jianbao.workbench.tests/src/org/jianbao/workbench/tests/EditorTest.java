package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jianbao.core.Messages;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.workbench.internal.editor.DiskWait;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.editor.ModelSelection;
import org.jianbao.workbench.internal.recovery.RecoveryCopy;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editor of the files of a series: editing, undo, saving, and what other programs do (cases 7, 10, 16 and 47). */
@ExtendWith(WorkbenchExtension.class)
class EditorTest {

    private static final Messages WORDS = new Messages(ModelEditor.class);

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final IFile file = project.getFile("issues/2024/2024-02.issue");
    private final Path path = file.getLocation().toPath();

    private ModelEditor open(IFile opened) {
        return (ModelEditor) ui.openEditor(opened);
    }

    private static Issue issue(ModelEditor editor) {
        return (Issue) editor.model().orElseThrow().root();
    }

    private static void number(ModelEditor editor, int number) {
        editor.session().edits().set(issue(editor), Literals.ISSUE__NUMBER, number);
    }

    private void save(ModelEditor editor) {
        ui.page().saveEditor(editor, false);
    }

    @Test
    void editedIsUndoneToCleanAndSaved() throws IOException {
        byte[] before = Files.readAllBytes(path);
        ModelEditor editor = open(file);
        assertFalse(editor.isDirty());
        number(editor, 7);
        assertTrue(editor.isDirty());
        editor.session().edits().stack().undo();
        ui.waitUntil("nothing is left to save", () -> !editor.isDirty());
        number(editor, 7);
        number(editor, 2);
        ui.waitUntil("the same value typed back is nothing to save", () -> !editor.isDirty());
        number(editor, 7);
        save(editor);
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(path).contains(" number=\"7\""));
        ui.waitUntil("the workspace knows the new file", () -> file.isSynchronized(IResource.DEPTH_ZERO));
        editor.session().edits().stack().undo();
        ui.waitUntil("undone behind the save there is something to save", editor::isDirty);
        number(editor, 2);
        save(editor);
        assertEquals(new String(before), Files.readString(path));
    }

    @Test
    void tabAndWindowAreCalledAfterTheIssue() {
        ModelEditor editor = open(file);
        assertTrue(editor.getTitle().contains("473"), editor.getTitle());
        ui.waitUntil("the window is called after the issue and the series", () -> ui.shell().getText().contains("473")
                && ui.shell().getText().contains("weekly"));
        editor.session().edits().set(issue(editor), Literals.ISSUE__TOTAL_NUMBER, 499);
        ui.waitUntil("the names follow", () -> editor.getTitle().contains("499") && ui.shell().getText().contains("499"));
        ModelEditor structure = open(project.getFile("structures/窗口工作周报-1.0.structure"));
        assertEquals("窗口工作周报-1.0", structure.getTitle());
        ui.page().closeAllEditors(false);
        ui.waitUntil("the window is called after the folder", () -> !ui.shell().getText().contains("窗口工作周报"));
    }

    @Test
    void issueAndRegisterShareTheirDepartments() {
        ModelEditor issue = open(file);
        ModelEditor register = open(project.getFile("departments.register"));
        assertSame(issue.session(), register.session());
        assertSame(register.model().orElseThrow().root(), issue(issue).getIssuer().eContainer());
        issue.session().edits().set(issue(issue).getIssuer(),
                issue(issue).getIssuer().eClass().getEStructuralFeature("fullName"), "某某中心");
        assertTrue(register.isDirty());
        save(register);
        assertFalse(issue.isDirty());
    }

    @Test
    void fileThatChangedIsReadAgainIfNothingWasEdited() throws IOException, CoreException {
        ModelEditor editor = open(file);
        editor.reveal("s-news-2", "");
        change(" number=\"2\"", " number=\"5\"");
        ui.waitUntil("the new number is there", () -> issue(editor).getNumber() == 5);
        assertFalse(editor.isDirty());
        var selection = (ModelSelection) editor.getSite().getSelectionProvider().getSelection();
        assertSame(issue(editor), selection.element().eResource().getContents().getFirst());
    }

    private void change(String old, String replacement) throws IOException, CoreException {
        Files.writeString(path, Files.readString(path).replace(old, replacement));
        file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
    }

    @Test
    void fileThatChangedWhileItWasEditedAsks() throws IOException, CoreException {
        ModelEditor editor = open(file);
        number(editor, 7);
        change(" printCount=\"103\"", " printCount=\"99\"");
        ui.inDialog(() -> ui.waitUntil("it was asked and answered", () -> issue(editor).getPrintCount() == 99),
                shell -> ui.press(WORDS.get("conflict.reload")));
        assertEquals(2, issue(editor).getNumber());
        assertFalse(editor.isDirty());
        editor.session().edits().stack().undo();
        assertEquals(7, issue(editor).getNumber());
        ui.waitUntil("what was edited is to be saved again", editor::isDirty);
        save(editor);
        assertTrue(Files.readString(path).contains(" number=\"7\""));
    }

    @Test
    void saveNeverReplacesWhatAnotherProgramWroteUnasked() throws IOException {
        ModelEditor editor = open(file);
        number(editor, 7);
        String theirs = Files.readString(path).replace(" printCount=\"103\"", " printCount=\"99\"");
        Files.writeString(path, theirs);
        ui.inDialog(() -> save(editor), shell -> ui.press(WORDS.get("conflict.later")));
        assertEquals(theirs, Files.readString(path));
        assertTrue(editor.isDirty());
        ui.inDialog(() -> save(editor), shell -> ui.press(WORDS.get("conflict.mine")));
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(path).contains(" printCount=\"103\""));
    }

    @Test
    void whatAnotherProgramWroteIsAskedOnlyOnce() throws IOException {
        ModelEditor editor = open(file);
        number(editor, 7);
        Files.writeString(path, Files.readString(path).replace(" printCount=\"103\"", " printCount=\"99\""));
        ui.inDialog(() -> save(editor), shell -> {
            refresh();
            ui.settle();
            assertSame(shell, ui.activeShell());
            ui.press(WORDS.get("conflict.mine"));
        });
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(path).contains(" printCount=\"103\""));
    }

    private void refresh() {
        try {
            project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void folderThatIsTakenAwayIsToldByTheEditorOnly() throws IOException {
        ModelEditor editor = open(file);
        number(editor, 7);
        Path folder = project.getLocation().toPath();
        Path away = folder.resolveSibling("away");
        Files.move(folder, away);
        Shell[] before = ui.display().getShells();
        ui.inDialog(this::look, shell -> {
            assertEquals(WORDS.get("conflict.title"), shell.getText());
            ui.press(WORDS.get("conflict.later"));
        });
        ui.settle();
        assertArrayEquals(before, ui.display().getShells());
        assertTrue(editor.isDirty());
        ui.inDialog(() -> save(editor), shell -> ui.press(WORDS.get("save.keep")));
        assertTrue(editor.isDirty());
        Files.move(away, folder);
        save(editor);
        assertTrue(Files.readString(path).contains(" number=\"7\""));
        refresh();
    }

    /** Does what the platform does from time to time: it looks for changed files, and tells if a whole folder has gone. */
    private void look() {
        var look = new Job("look") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == ResourcesPlugin.FAMILY_AUTO_REFRESH;
            }
        };
        CoreException failure = assertThrows(CoreException.class, () -> project.refreshLocal(IResource.DEPTH_INFINITE, null));
        var told = new StatusAdapter(failure.getStatus());
        told.addAdapter(Job.class, look); // which is not run, as the platform would show for the rest of the session that it has failed
        boolean automated = ErrorDialog.AUTOMATED_MODE;
        ErrorDialog.AUTOMATED_MODE = false; // which would show no errors
        try {
            StatusManager.getManager().handle(told, StatusManager.SHOW);
        } finally {
            ErrorDialog.AUTOMATED_MODE = automated;
        }
    }

    @Test
    void failedSaveLosesNothingAndCanBeTriedAgain() throws IOException {
        ModelEditor editor = open(file);
        number(editor, 7);
        Path aside = path.resolveSibling("aside");
        Files.move(path, aside);
        Files.createDirectory(path); // a folder in place of the file cannot be written
        ui.inDialog(() -> save(editor), shell -> ui.press(WORDS.get("save.keep")));
        assertTrue(editor.isDirty());
        assertEquals(7, issue(editor).getNumber());
        Files.delete(path);
        Files.move(aside, path);
        save(editor);
        assertTrue(Files.readString(path).contains(" number=\"7\""));
    }

    @Test
    void windowCannotBeClosedWhileTheDiskIsSlow() throws ExecutionException, InterruptedException {
        ModelEditor editor = open(file);
        number(editor, 7);
        var written = new CountDownLatch(1);
        ui.display().timerExec(500, () -> {
            ui.shell().close();
            written.countDown();
        });
        assertTrue(new DiskWait(ui.display()).run(() -> written.await(30, TimeUnit.SECONDS)));
        assertTrue(editor.isDirty());
        assertSame(editor, ui.page().getActiveEditor());
        assertSame(ui.shell(), ui.activeShell());
    }

    @Test
    void damagedFileIsNamedAndOpensOnceItIsRepaired() throws IOException {
        String whole = Files.readString(path);
        Files.writeString(path, whole.substring(0, 2000));
        ModelEditor editor = open(file);
        assertTrue(editor.model().isEmpty());
        assertTrue(ui.all(ui.shell(), Text.class).stream().anyMatch(text -> text.getText().contains("2024-02.issue")
                && text.getText().matches("(?s).*\\d+.*")));
        Files.writeString(path, whole);
        ui.press(WORDS.get("broken.again"));
        ui.waitUntil("the issue is there", () -> editor.model().isPresent());
    }

    @Test
    void rescuedContentIsOneStepThatCanBeUndone() throws IOException {
        byte[] rescued = Files.readString(path).replace(" number=\"2\"", " number=\"8\"").getBytes();
        ModelEditor editor = open(file);
        editor.recover(new RecoveryCopy(path, "", Instant.EPOCH, 1, rescued));
        assertEquals(8, issue(editor).getNumber());
        assertTrue(editor.isDirty());
        editor.session().edits().stack().undo();
        assertEquals(2, issue(editor).getNumber());
        ui.waitUntil("nothing is left to save", () -> !editor.isDirty());
    }

    @Test
    void markerLeadsToTheElementInTheTree() throws CoreException {
        IMarker marker = file.createMarker(IMarker.PROBLEM);
        marker.setAttribute(ModelEditor.ELEMENT, "s-news-2-1");
        marker.setAttribute(ModelEditor.FEATURE, "text");
        var editor = (ModelEditor) ui.openEditor(marker);
        var selection = (ModelSelection) editor.getSite().getSelectionProvider().getSelection();
        assertEquals("text", selection.feature());
        Tree tree = ui.find(Tree.class, WORDS.get("tree.name"));
        assertEquals(1, tree.getSelectionCount());
    }

    @Test
    void findingsFollowTheEditing() {
        ModelEditor editor = open(file);
        ui.waitUntil("the issue was looked at", () -> editor.session().background().latest(editor.file()).isPresent());
        editor.session().edits().set(issue(editor), Literals.ISSUE__NUMBER, 9);
        ui.waitUntil("the gap in the numbers is found",
                () -> editor.findings().stream().anyMatch(finding -> finding.rule().equals("series.number.gap")));
    }

    @Test
    void closingWithoutSavingGivesUpTheChanges() throws IOException {
        ModelEditor editor = open(file);
        SeriesSession session = editor.session();
        number(editor, 7);
        ui.page().closeEditor(editor, false);
        assertTrue(session.unsaved().isEmpty());
        assertEquals(2, issue(open(file)).getNumber());
        Shell shell = ui.activeShell();
        assertSame(ui.shell(), shell);
    }
}
