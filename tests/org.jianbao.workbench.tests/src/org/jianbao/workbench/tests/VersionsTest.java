package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.core.Messages;
import org.jianbao.core.rules.FileChecks;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.SentenceBlock;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.StructureState;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.design.versions.NewDraft;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts, published versions, and issues that move between them: use, cancel, what is refused, and undo. */
@ExtendWith(WorkbenchExtension.class)
class VersionsTest {

    private static final Messages WORDS = new Messages(NewDraft.class);
    private static final Messages NOTICE = new Messages(PublishedNotice.class);
    private static final Messages ACTIONS = new Messages(SeriesOperation.class);
    private static final String PUBLISH = "org.jianbao.workbench.publish";
    private static final String MIGRATE = "org.jianbao.workbench.migrate";

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject project = SampleProject.create("weekly", "窗口工作周报（自定义栏目）");
    private final IFile published = project.getFile("structures/窗口工作周报-2.0.structure");
    private final IFile draft = project.getFile("structures/窗口工作周报-2.1-draft.structure");
    private final IFile next = project.getFile("structures/窗口工作周报-2.1.structure");
    private final IFile first = project.getFile("issues/2024/2024-01.issue");
    private final IFile second = project.getFile("issues/2024/2024-02.issue");

    // --- what people do ----------------------------------------------------------------------------------------------

    private ModelEditor editor(IFile file) {
        return ui.editor(file);
    }

    private static ReportStructure structure(ModelEditor editor) {
        return (ReportStructure) editor.model().orElseThrow().root();
    }

    /** Makes a draft of the published version by the button above it. */
    private ModelEditor draft() {
        ui.openEditor(published);
        ui.press(NOTICE.get("draft.make"));
        return editor(draft);
    }

    private static SectionTemplate template(ModelEditor editor, String id) {
        return (SectionTemplate) editor.model().orElseThrow().root().eResource().getEObject(id);
    }

    private void change(ModelEditor editor, String heading) {
        editor.session().edits().set(template(editor, "t-window-service"), Literals.SECTION_TEMPLATE__HEADING, heading);
        ui.settle();
    }

    private void save(ModelEditor editor) {
        ui.page().saveEditor(editor, false);
        ui.waitUntil("it is saved", () -> !editor.isDirty());
    }

    private boolean can(Shell shell, int id) {
        return wizards.button(shell, id).isEnabled();
    }

    private void page(Shell shell, String name) {
        ui.waitUntil("the page " + name + " is there and ready", () -> Wizards.dialog(shell).getCurrentPage() != null
                && Wizards.dialog(shell).getCurrentPage().getName().equals(name) && Wizards.dialog(shell).getCurrentPage().isPageComplete());
        assertEquals("", String.join("\n", Legibility.faults((Composite) Wizards.dialog(shell).getCurrentPage().getControl())));
    }

    /** Goes through the wizard to the report, which it looks at and closes. */
    private void publish() {
        wizards.open(PUBLISH, shell -> {
            page(shell, "check");
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "impact");
            wizards.press(shell, IDialogConstants.FINISH_ID);
            page(shell, "published");
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
    }

    private void migrate(Consumer<Shell> asked) {
        wizards.open(MIGRATE, shell -> {
            page(shell, "target");
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "fates");
            if (asked == null) {
                wizards.press(shell, IDialogConstants.FINISH_ID);
            } else {
                ui.inDialog(() -> wizards.press(shell, IDialogConstants.FINISH_ID), asked);
            }
            page(shell, "report");
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
    }

    // --- what people see ---------------------------------------------------------------------------------------------

    private static byte[] bytes(IFile file) {
        try {
            return Files.readAllBytes(file.getLocation().toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(IFile file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private List<String> lines(Shell shell) {
        return ui.all(shell, Tree.class).stream().flatMap(tree -> Arrays.stream(tree.getItems()))
                .flatMap(item -> java.util.stream.Stream.concat(java.util.stream.Stream.of(item), Arrays.stream(item.getItems())))
                .map(item -> line(item)).toList();
    }

    private static String line(TreeItem item) {
        return item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2);
    }

    private Table findings(Shell shell) {
        return ui.find(shell, Table.class, WORDS.get("check.findings"));
    }

    private boolean says(Shell shell, String part) {
        return ui.all(shell, Text.class).stream().anyMatch(text -> text.getText().contains(part))
                || ui.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(part));
    }

    // --- publishing --------------------------------------------------------------------------------------------------

    @Test
    void aPublishedVersionThatSomebodyEditedSaysSo() throws CoreException {
        ui.openEditor(published);
        String sound = NOTICE.get("published.notice", "2.0");
        ui.waitUntil("it says that it never changes", () -> isShown(sound));
        String before = text(published);
        write(published, before.replaceFirst(" state=\"published\"", " state=\"published\" digest=\"0\""));
        String edited = new Messages(FileChecks.class).get("structure.edited", "2.0");
        ui.waitUntil("it says that it was edited", () -> isShown(edited) && !isShown(sound));
        write(published, before);
        ui.waitUntil("all is well again", () -> isShown(sound) && !isShown(edited));
    }

    private boolean isShown(String sentence) {
        return ui.all((Composite) ui.shell(), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals(sentence));
    }

    private static void write(IFile file, String content) throws CoreException {
        file.setContents(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
    }

    @Test
    void aDraftIsPublishedAndTakenBack() {
        ModelEditor editor = draft();
        change(editor, "省本级综窗办理情况");
        byte[] old = bytes(published);
        byte[] issue = bytes(first);
        wizards.open(PUBLISH, shell -> {
            page(shell, "check");
            assertEquals("2.1", ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("check.version"))).getText());
            assertFalse(can(shell, IDialogConstants.FINISH_ID), "nobody has seen what becomes of the issues");
            ui.screenshot("publish-check");
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "impact");
            List<String> lines = lines(shell);
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("2024/2024-01.issue")), lines::toString);
            assertTrue(lines.stream().anyMatch(line -> line.contains(WORDS.get("fate.renamed", "省本级综窗办理情况"))), lines::toString);
            ui.screenshot("publish-impact");
            wizards.press(shell, IDialogConstants.FINISH_ID);
            page(shell, "published");
            assertFalse(can(shell, IDialogConstants.CANCEL_ID));
            ui.screenshot("publish-report");
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(next.exists());
        assertFalse(draft.exists(), "the draft has gone into the version");
        assertTrue(text(next).contains("state=\"published\"") && text(next).contains("digest="));
        assertTrue(text(next).contains("省本级综窗办理情况"), "what was not saved before is in it");
        assertArrayEquals(old, bytes(published));
        assertArrayEquals(issue, bytes(first));
        assertEquals(StructureState.PUBLISHED, structure(editor(next)).getState());
        wizards.undo();
        ui.waitUntil("the draft is back", () -> draft.exists() && !next.exists());
        assertEquals("省本级综窗办理情况", template(editor(draft), "t-window-service").getHeading());
        wizards.redo();
        ui.waitUntil("it is published again", () -> next.exists() && !draft.exists());
    }

    @Test
    void errorsKeepADraftFromBeingPublishedAndLeadToTheirPlaces() {
        ModelEditor editor = draft();
        var sentence = (SentenceBlock) editor.model().orElseThrow().root().eResource().getEObject("b-service");
        editor.session().edits().set(sentence, Literals.SENTENCE_BLOCK__PATTERN, "共${没有的}件");
        wizards.open(PUBLISH, shell -> {
            ui.waitUntil("the error is listed", () -> findings(shell).getItemCount() > 0);
            ui.screenshot("publish-blocked");
            assertTrue(says(shell, WORDS.get("check.blocked", 1)));
            assertFalse(can(shell, IDialogConstants.NEXT_ID) || can(shell, IDialogConstants.FINISH_ID));
            assertTrue(findings(shell).getItem(0).getText(0).contains("没有的"));
            assertTrue(findings(shell).getItem(0).getText(1).contains("省本级综窗办件情况"));
            findings(shell).setSelection(0);
            findings(shell).notifyListeners(SWT.DefaultSelection, new Event());
        });
        ui.waitUntil("the place is shown", () -> ui.page().getActiveEditor() instanceof ModelEditor active
                && active.shown() == sentence);
        assertFalse(next.exists());
    }

    @Test
    void aNumberThatIsTakenOrNoneIsRefused() {
        draft();
        wizards.open(PUBLISH, shell -> {
            page(shell, "check");
            Text version = ui.find(shell, Text.class, AccessibleNames.plain(WORDS.get("check.version")));
            for (String wrong : List.of("2.0", "1.9", "zwei")) {
                ui.enter(version, wrong);
                ui.waitUntil(wrong + " is refused", () -> findings(shell).getItemCount() > 0
                        && Wizards.dialog(shell).getCurrentPage().getErrorMessage() != null);
                assertFalse(can(shell, IDialogConstants.NEXT_ID), wrong);
            }
            ui.enter(version, "3.0");
            page(shell, "check");
            shell.close();
        });
        assertTrue(text(draft).contains("version=\"2.1\""), "who cancels has changed nothing");
        assertEquals(2, project.getFolder("structures").getLocation().toFile().list().length);
    }

    @Test
    void aPublishedVersionIsNotPublishedAgain() {
        wizards.select(published);
        wizards.open(PUBLISH, shell -> {
            ui.waitUntil("it is refused", () -> findings(shell).getItemCount() > 0);
            assertFalse(can(shell, IDialogConstants.NEXT_ID));
            shell.close();
        });
    }

    @Test
    void aVersionInWhichIssuesAreWrittenIsNotTakenBack() {
        change(draft(), "省本级综窗办理情况");
        publish();
        wizards.select(first);
        migrate(null);
        wizards.undo(); // the issue
        wizards.redo();
        byte[] moved = bytes(first);
        String name = next.getName();
        wizards.undo();
        assertTrue(text(first).contains("2.0.structure"));
        wizards.redo();
        // an issue made meanwhile by hand keeps the version
        wizards.undo();
        write(first, moved);
        ui.inDialog(wizards::undo, shell -> {
            assertTrue(says(shell, ACTIONS.get("structure.used", name, "2024-01.issue")), () -> "what is said");
            shell.close();
        });
        assertTrue(next.exists());
    }

    private void write(IFile file, byte[] content) {
        try {
            Files.write(file.getLocation().toPath(), content);
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            ui.settle();
        } catch (IOException | CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEditedVersionIsFound() {
        draft();
        publish();
        editor(next);
        write(next, text(next).replace("综窗改革攻坚行动", "综窗改革行动").getBytes(StandardCharsets.UTF_8));
        ui.waitUntil("it is a problem", () -> markers(next).stream()
                .anyMatch(marker -> "structure.edited".equals(marker.getAttribute(FindingMarkers.RULE, ""))));
    }

    private static List<IMarker> markers(IFile file) {
        try {
            return List.of(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    // --- drafts ------------------------------------------------------------------------------------------------------

    @Test
    void aDraftIsMadeOnceAndTakenBack() {
        wizards.select(published);
        wizards.run("org.jianbao.workbench.newDraft");
        editor(draft);
        wizards.select(published);
        wizards.open("org.jianbao.workbench.newDraft", shell -> {
            assertTrue(says(shell, draft.getName()), "the draft that is there is named");
            shell.close();
        });
        wizards.undo();
        ui.waitUntil("the draft has gone", () -> !draft.exists());
        assertEquals(0, Arrays.stream(ui.page().getEditorReferences()).filter(each -> each.getName().contains("2.1")).count());
        wizards.redo();
        ui.waitUntil("the draft is back", draft::exists);
        wizards.select(draft);
        wizards.open("org.jianbao.workbench.newDraft", shell -> {
            assertTrue(says(shell, WORDS.get("draft.none")));
            shell.close();
        });
    }

    // --- moving issues -----------------------------------------------------------------------------------------------

    private void versionWithoutAField() {
        ModelEditor editor = draft();
        change(editor, "省本级综窗办理情况");
        var root = editor.model().orElseThrow().root();
        editor.session().edits().delete(List.of(root.eResource().getEObject("b-plan"), root.eResource().getEObject("f-plan-text")));
        save(editor);
        publish();
    }

    @Test
    void issuesAreMovedInOneStepAndTakenBack() {
        versionWithoutAField();
        byte[] one = bytes(first);
        byte[] two = bytes(second);
        wizards.select(first, second);
        wizards.open(MIGRATE, shell -> {
            page(shell, "target");
            ui.screenshot("migrate-target");
            assertFalse(can(shell, IDialogConstants.FINISH_ID));
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "fates");
            ui.screenshot("migrate-fates");
            List<String> lines = lines(shell);
            assertEquals(1, lines.stream().filter(line -> line.contains("| " + WORDS.get("fate.lost") + " |")).count(), lines::toString);
            assertArrayEquals(two, bytes(second), "nothing is changed yet");
            wizards.press(shell, IDialogConstants.FINISH_ID);
            page(shell, "report");
            ui.screenshot("migrate-report");
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(text(first).contains("2.1.structure") && !text(first).contains("2.0.structure"));
        assertTrue(text(second).contains("2.1.structure") && !text(second).contains("2.0.structure"));
        wizards.undo();
        assertArrayEquals(one, bytes(first));
        assertArrayEquals(two, bytes(second));
        wizards.redo();
        assertTrue(text(second).contains("2.1.structure"));
    }

    @Test
    void whoCancelsHasMovedNothing() {
        change(draft(), "省本级综窗办理情况");
        publish();
        byte[] two = bytes(second);
        wizards.select(second);
        wizards.open(MIGRATE, shell -> {
            page(shell, "target");
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "fates");
            wizards.press(shell, IDialogConstants.CANCEL_ID);
        });
        assertArrayEquals(two, bytes(second));
    }

    @Test
    void nothingToMoveCannotBeFinished() {
        wizards.select(first);
        wizards.open(MIGRATE, shell -> {
            page(shell, "target");
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "fates");
            assertTrue(lines(shell).getFirst().contains(WORDS.get("outcome.unchanged")));
            assertFalse(can(shell, IDialogConstants.FINISH_ID));
            wizards.press(shell, IDialogConstants.CANCEL_ID);
        });
    }

    @Test
    void anIssueThatIsBeingEditedIsAskedAboutAndOpenedAgain() {
        change(draft(), "省本级综窗办理情况");
        publish();
        var editor = (ModelEditor) ui.openEditor(second);
        editor.session().edits().set(editor.model().orElseThrow().root(), BulletinPackage.Literals.ISSUE__PRINT_COUNT, 77);
        wizards.select(second);
        migrate(shell -> ui.press(ACTIONS.get("unsaved.save")));
        assertTrue(text(second).contains("printCount=\"77\"") && text(second).contains("2.1.structure"));
        ModelEditor again = editor(second);
        assertFalse(again.isDirty());
        wizards.undo();
        assertTrue(text(second).contains("printCount=\"77\"") && text(second).contains("2.0.structure"));
        editor(second);
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        change(draft(), "省本级综窗办理情况");
        publish();
        wizards.select(second);
        migrate(null);
        write(second, text(second).replace("printCount=\"103\"", "printCount=\"104\"").getBytes(StandardCharsets.UTF_8));
        ui.inDialog(wizards::undo, shell -> {
            assertTrue(says(shell, ACTIONS.get("changed.since", "2024-02.issue")));
            shell.close();
        });
        assertTrue(text(second).contains("104") && text(second).contains("2.1.structure"));
    }
}
