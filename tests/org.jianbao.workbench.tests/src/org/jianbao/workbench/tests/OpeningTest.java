package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.jianbao.core.Messages;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.editor.ModelSelection;
import org.jianbao.workbench.internal.recovery.RecoveryCopy;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor whose file is still being read: it says so, can be closed, and does what it was asked for once it can. */
@ExtendWith(WorkbenchExtension.class)
class OpeningTest {

    private static final Messages WORDS = new Messages(ModelEditor.class);

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final IFile file = project.getFile("issues/2024/2024-02.issue");
    private final Path path = file.getLocation().toPath();

    /** Nothing is read until somebody lets it. */
    @BeforeEach
    void hold() {
        Job.getJobManager().suspend();
    }

    @AfterEach
    void letGo() {
        Job.getJobManager().resume();
    }

    private ModelEditor begin() throws PartInitException {
        var editor = (ModelEditor) IDE.openEditor(ui.page(), file);
        assertTrue(editor.isLoading());
        return editor;
    }

    private void read(ModelEditor editor) {
        letGo();
        ui.waitUntil("the file is read", () -> !editor.isLoading());
    }

    private static Issue issue(ModelEditor editor) {
        return (Issue) editor.model().orElseThrow().root();
    }

    @Test
    void saysThatItIsBeingReadAndThenShowsIt() throws PartInitException {
        ModelEditor editor = begin();
        String sentence = WORDS.get("loading", "2024-02.issue");
        ui.waitUntil("it is said", () -> ui.all(ui.shell(), Label.class).stream().anyMatch(label -> label.getText().equals(sentence)));
        assertTrue(ui.find(ProgressBar.class, sentence).isVisible());
        assertFalse(editor.isDirty());
        assertFalse(editor.isSaveAsAllowed());
        read(editor);
        Tree tree = ui.find(Tree.class, WORDS.get("tree.name"));
        ui.waitUntil("the input is in the tree", tree::isFocusControl);
        assertTrue(ui.all(ui.shell(), ProgressBar.class).stream().noneMatch(bar -> sentence.equals(AccessibleNames.of(bar))));
        assertTrue(editor.getTitle().contains("473"), editor.getTitle());
        assertFalse(editor.isDirty());
        assertTrue(editor.isSaveAsAllowed());
    }

    /** The tree is there some time before the form of a long issue. */
    @Test
    void whatIsSelectedBeforeAllIsThereStaysSelected() throws PartInitException {
        ModelEditor editor = begin();
        letGo();
        Tree tree = ui.waitFor("the tree is filled", () -> ui.all(ui.shell(), Tree.class).stream().filter(found ->
                WORDS.get("tree.name").equals(AccessibleNames.of(found)) && found.getItemCount() > 0).findFirst().orElse(null));
        assertTrue(editor.isLoading(), "the form is not there yet");
        TreeItem section = tree.getItem(0).getItem(1);
        tree.setSelection(section);
        var event = new Event();
        event.item = section;
        tree.notifyListeners(SWT.Selection, event);
        ui.waitUntil("the file is read", () -> !editor.isLoading());
        ui.settle();
        assertSame(section.getData(), editor.shown());
        assertEquals(List.of(section), List.of(tree.getSelection()));
    }

    @Test
    void fieldThatWasAskedForIsShownOnceItIsRead() throws CoreException {
        IMarker marker = file.createMarker(IMarker.PROBLEM);
        marker.setAttribute(ModelEditor.ELEMENT, "s-news-2-1");
        marker.setAttribute(ModelEditor.FEATURE, "text");
        var editor = (ModelEditor) IDE.openEditor(ui.page(), marker);
        assertTrue(editor.isLoading());
        read(editor);
        var selection = (ModelSelection) editor.getSite().getSelectionProvider().getSelection();
        assertEquals("text", selection.feature());
        assertEquals(1, ui.find(Tree.class, WORDS.get("tree.name")).getSelectionCount());
        ui.waitUntil("the input is in the field", () -> !(ui.display().getFocusControl() instanceof Tree));
    }

    @Test
    void closedMeanwhileLeavesNothingBehind() throws PartInitException {
        ModelEditor editor = begin();
        SeriesSession session = editor.session();
        assertTrue(ui.page().closeEditor(editor, true));
        letGo();
        ui.waitForJobs(null);
        ui.settle();
        assertTrue(session.known(path).isEmpty());
        assertEquals(2, issue((ModelEditor) ui.openEditor(file)).getNumber());
    }

    /**
     * After a start, an editor behind another one has its title and nothing else until it is looked at. By that title the
     * workbench would not find it, other than here, where it knows the file; so what it is to ask is asked as well.
     */
    @Test
    void fileOfAnEditorThatWasNotLookedAtSinceTheStartHasNoSecondOne() throws WorkbenchException {
        letGo();
        ui.openEditor(file);
        ui.openEditor(project.getFile("departments.register"));
        IMemento[] states = ui.page().getEditorState(ui.page().getEditorReferences(), true);
        assertTrue(ui.page().closeAllEditors(false));
        IEditorReference[] restored = ui.page().openEditors(null, null, states, IWorkbenchPage.MATCH_NONE, 1);
        assertNull(restored[0].getEditor(false), "it was not looked at");
        IEditorMatchingStrategy asked = PlatformUI.getWorkbench().getEditorRegistry().findEditor(ModelEditor.ID)
                .getEditorMatchingStrategy();
        assertTrue(asked.matches(restored[0], new FileEditorInput(file)));
        assertFalse(asked.matches(restored[1], new FileEditorInput(file)));
        assertSame(IDE.openEditor(ui.page(), file), restored[0].getEditor(false));
        assertEquals(2, ui.page().getEditorReferences().length);
    }

    @Test
    void damagedMeanwhileIsNamedAndOpensOnceItIsRepaired() throws IOException, PartInitException {
        String whole = Files.readString(path);
        ModelEditor editor = begin();
        Files.writeString(path, whole.substring(0, 2000));
        read(editor);
        assertTrue(editor.model().isEmpty());
        assertTrue(ui.all(ui.shell(), Text.class).stream().anyMatch(text -> text.getText().contains("2024-02.issue")));
        Files.writeString(path, whole);
        ui.press(WORDS.get("broken.again"));
        ui.waitUntil("the issue is there", () -> editor.model().isPresent());
    }

    @Test
    void changedMeanwhileIsShownAsItIsNow() throws IOException, CoreException {
        ModelEditor editor = begin();
        Files.writeString(path, Files.readString(path).replace(" number=\"2\"", " number=\"5\""));
        file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
        ui.settle();
        read(editor);
        ui.waitUntil("the new number is there", () -> issue(editor).getNumber() == 5);
        assertFalse(editor.isDirty());
    }

    @Test
    void whatWasEditedMeanwhileIsWhatIsShown() throws IOException, PartInitException {
        ModelEditor editor = begin();
        EditedModel repaired = editor.session().model(path);
        editor.session().edits().set(repaired.root(), Literals.ISSUE__NUMBER, 7);
        read(editor);
        assertSame(repaired, editor.model().orElseThrow());
        assertTrue(editor.isDirty());
        ui.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(path).contains(" number=\"7\""));
    }

    @Test
    void rescuedContentTakesThePlaceOfWhatIsRead() throws IOException, PartInitException {
        byte[] rescued = Files.readString(path).replace(" number=\"2\"", " number=\"8\"").getBytes();
        ModelEditor editor = begin();
        editor.recover(new RecoveryCopy(path, "", Instant.EPOCH, 1, rescued));
        read(editor);
        assertEquals(8, issue(editor).getNumber());
        assertTrue(editor.isDirty());
        editor.session().edits().stack().undo();
        assertEquals(2, issue(editor).getNumber());
        ui.waitUntil("nothing is left to save", () -> !editor.isDirty());
    }

    private static boolean isLoaded(SeriesSession session, String issue) {
        return session.series().files().isLoaded(session.folder().resolve(issue));
    }

    private void letReadAhead(SeriesSession session) {
        letGo();
        ui.waitForJobs(session.series());
        ui.settle();
    }

    @Test
    void otherIssuesAreReadBeforeAFormAddsThemUp() throws PartInitException {
        ModelEditor editor = begin();
        read(editor);
        letReadAhead(editor.session());
        assertTrue(isLoaded(editor.session(), "issues/2024/2024-01.issue"));
    }

    @Test
    void otherIssuesAreNotReadIfNoFormAddsThemUp() throws IOException, CoreException {
        IProject chronicle = SampleProject.create("chronicle", "大事记");
        IFile issue = chronicle.getFile("issues/2024/2024-06.issue");
        issue.copy(issue.getFullPath().removeLastSegments(1).append("2024-05.issue"), false, new NullProgressMonitor());
        var editor = (ModelEditor) IDE.openEditor(ui.page(), issue);
        read(editor);
        letReadAhead(editor.session());
        assertFalse(isLoaded(editor.session(), "issues/2024/2024-05.issue"));
    }

    @Test
    void otherIssuesAreNotReadForAnEditorThatWasClosed() throws IOException, PartInitException {
        SeriesSession session = begin().session();
        session.model(path);
        ui.page().closeAllEditors(false);
        var editor = (ModelEditor) IDE.openEditor(ui.page(), file);
        assertFalse(editor.isLoading());
        ui.page().closeEditor(editor, false);
        letReadAhead(session);
        assertFalse(isLoaded(session, "issues/2024/2024-01.issue"));
    }
}
