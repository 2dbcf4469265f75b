package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.exporting.ExportDialog;
import org.jianbao.workbench.internal.series.IssueNames;
import org.jianbao.workbench.internal.exporting.ExportRun;
import org.jianbao.workbench.internal.exporting.ExportRun.Document;
import org.jianbao.workbench.internal.exporting.ExportRun.Outcome;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The export wizard, from the command to what it leaves on the disk. */
@ExtendWith(WorkbenchExtension.class)
class ExportTest {

    private static final Messages WORDS = new Messages(ExportDialog.class);
    private static final Pattern ARROWS = Pattern.compile("[<> ]");

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final IFile file = project.getFile("issues/2024/2024-02.issue");
    private final Path folder = project.getLocation().toPath();
    private final Path export = folder.resolve("export");

    private static String word(String key, Object... arguments) {
        return AccessibleNames.plain(WORDS.get(key, arguments));
    }

    private void wizard(Consumer<Shell> inside) {
        ui.inDialog(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.jianbao.workbench.export", null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        }, shell -> {
            ui.waitUntil("the issues are listed", () -> ui.find(shell, Table.class, word("page.issues")).getItemCount() > 1);
            for (String format : List.of("format.page", "format.text")) {
                tick(shell, word(format), false); // what was chosen last is remembered
            }
            inside.accept(shell);
        });
    }

    /** Presses a box until it is as wanted: a window that has just opened does not always have the keyboard yet. */
    private void tick(Shell shell, String label, boolean wanted) {
        Button box = ui.find(shell, Button.class, label);
        ui.waitUntil(label + " is " + wanted, () -> {
            if (box.getSelection() != wanted) {
                ui.press(box);
            }
            return box.getSelection() == wanted;
        });
    }

    private void legible(Shell shell) {
        Composite area = shell.getData() instanceof WizardDialog wizard ? (Composite) wizard.getCurrentPage().getControl()
                : ui.find(shell, Table.class, word("run.documents")).getParent();
        assertEquals("", String.join("\n", Legibility.faults(area)));
    }

    private Button button(Shell shell, String label) {
        String name = ARROWS.matcher(AccessibleNames.plain(label)).replaceAll("");
        return ui.waitFor("the button " + name, () -> ui.all(shell, Button.class).stream()
                .filter(button -> name.equals(ARROWS.matcher(String.valueOf(AccessibleNames.of(button))).replaceAll("")))
                .findFirst().orElse(null));
    }

    private void finish(Shell shell) {
        ui.press(button(shell, IDialogConstants.FINISH_LABEL));
    }

    private static String message(Shell shell) {
        var dialog = (WizardDialog) shell.getData();
        String error = dialog.getCurrentPage().getErrorMessage();
        return error == null ? dialog.getCurrentPage().getMessage() : error;
    }

    /** Returns the window with the result of an export that has come to its end. */
    private Shell result() {
        Shell shell = progress();
        ui.waitUntil("the export is done", () -> ui.all(shell, Button.class).stream()
                .anyMatch(button -> AccessibleNames.of(button).equals(word("run.close"))));
        return shell;
    }

    private List<String> documents(Shell shell) {
        return Arrays.stream(ui.find(shell, Table.class, word("run.documents")).getItems())
                .map(item -> item.getText(0) + ": " + item.getText(1)).toList();
    }

    private void change(String old, String replacement) {
        try {
            String before = Files.readString(file.getLocation().toPath());
            assertTrue(before.contains(old), before);
            Files.writeString(file.getLocation().toPath(), before.replace(old, replacement));
            file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
        } catch (IOException | CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theEditedIssueIsExportedInSeveralFormats() throws IOException {
        ui.openEditor(file);
        wizard(shell -> {
            var ticked = Arrays.stream(ui.find(shell, Table.class, word("page.issues")).getItems())
                    .filter(item -> item.getChecked()).map(item -> item.getText(0)).toList();
            assertEquals(List.of(new Messages(IssueNames.class).get("issue.name", 2, 473)), ticked, "that of the editor");
            assertEquals(export.toString(), ui.find(shell, Text.class, word("page.target")).getText());
            tick(shell, word("format.page"), true);
            legible(shell);
            ui.screenshot("export-page");
            assertEquals("/org.jianbao.workbench/help/export.html", HelpTest.help(ui, shell));
            finish(shell);
        });
        Shell result = result();
        assertEquals(2, documents(result).size(), documents(result)::toString);
        legible(result);
        ui.screenshot("export-result");
        assertTrue(Files.readString(export.resolve("2024-02.html")).contains("总第473期"));
        try (var zip = new ZipFile(export.resolve("2024-02.docx").toFile())) {
            assertTrue(zip.getEntry("word/document.xml").getSize() > 1000);
        }
        ui.waitUntil("the workspace knows the documents", () -> project.getFile("export/2024-02.docx").exists());
        ui.press(button(result, word("run.close")));
    }

    @Test
    void aWholeSeriesIsExportedInTheOrderOfItsIssues() {
        wizard(shell -> {
            ui.press(word("page.all"));
            finish(shell);
        });
        List<String> documents = documents(result());
        assertTrue(documents.size() == 2 && documents.get(0).startsWith("2024-01.docx")
                && documents.get(1).startsWith("2024-02.docx"), documents::toString);
    }

    @Test
    void errorsAreShownBeforeAndThePersonDecides() {
        change("name=\"到期已停止执行\" value=\"26\"", "name=\"到期已停止执行\" value=\"27\"");
        ui.openEditor(file);
        wizard(shell -> {
            finish(shell);
            Table errors = ui.find(shell, Table.class, word("errors.table"));
            ui.waitUntil("the errors are listed", () -> errors.getItemCount() > 0);
            assertTrue(Arrays.stream(errors.getItems()).anyMatch(item -> item.getText(2).contains("72")));
            namedAndPlaced(errors);
            assertFalse(Files.exists(export), "nothing was written yet");
            legible(shell);
            ui.screenshot("export-errors");
            ui.press(word("errors.leaveOut"));
            ui.waitUntil("nothing is left", () -> !button(shell, IDialogConstants.FINISH_LABEL).isEnabled());
            assertEquals(WORDS.get("errors.nothing"), message(shell));
            ui.press(word("errors.include"));
            finish(shell);
        });
        result();
        assertTrue(Files.isRegularFile(export.resolve("2024-02.docx")));
    }

    /** Each error is in an issue that is called as in the navigator, and at the place that the Problems view shows. */
    private void namedAndPlaced(Table errors) {
        for (TableItem item : errors.getItems()) {
            assertEquals(new Messages(IssueNames.class).get("issue.name", 2, 473), item.getText(0));
            assertFalse(item.getText(1).isBlank(), item::getText);
            ui.waitUntil("it is at the same place in Problems: " + item.getText(1), () -> marked(item.getText(2), item.getText(1)));
        }
        assertEquals(List.of(WORDS.get("column.issue"), WORDS.get("column.where"), WORDS.get("column.error")),
                Arrays.stream(errors.getColumns()).map(TableColumn::getText).toList());
    }

    private boolean marked(String sentence, String place) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .anyMatch(marker -> sentence.equals(marker.getAttribute(IMarker.MESSAGE, ""))
                            && place.equals(marker.getAttribute(IMarker.LOCATION, "")));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anIssueThatCannotBeReadIsCalledAsOnThePageBefore() {
        change("</bulletin:Issue>", "");
        wizard(shell -> {
            Table issues = ui.find(shell, Table.class, word("page.issues"));
            TableItem broken = Arrays.stream(issues.getItems()).filter(item -> file.getLocation().toPath().equals(item.getData()))
                    .findFirst().orElseThrow();
            String name = broken.getText(0);
            ui.press(word("page.all"));
            ui.press(button(shell, IDialogConstants.NEXT_LABEL));
            Table errors = ui.find(shell, Table.class, word("errors.table"));
            ui.waitUntil("the errors are listed", () -> errors.getItemCount() > 0);
            assertTrue(Arrays.stream(errors.getItems()).anyMatch(item -> item.getText(0).equals(name) && item.getText(1).isEmpty()
                    && item.getText(2).contains("2024-02")), name);
            shell.close();
        });
    }

    @Test
    void errorsWithTheSameSentenceAreToldApartByTheirPlaces() {
        change("text=\"修改完善", "text=\"${缺}修改完善");
        change("text=\"教育厅", "text=\"${缺}教育厅");
        ui.openEditor(file);
        wizard(shell -> {
            finish(shell);
            Table errors = ui.find(shell, Table.class, word("errors.table"));
            ui.waitUntil("the errors are listed", () -> errors.getItemCount() == 2);
            assertEquals(errors.getItem(0).getText(2), errors.getItem(1).getText(2));
            assertNotEquals(errors.getItem(0).getText(1), errors.getItem(1).getText(1));
            namedAndPlaced(errors);
            legible(shell);
            ui.screenshot("export-errors-places");
            shell.close();
        });
    }

    @Test
    void issuesWithErrorsCanBeLeftOut() {
        change("name=\"到期已停止执行\" value=\"26\"", "name=\"到期已停止执行\" value=\"27\"");
        wizard(shell -> {
            ui.press(word("page.all"));
            ui.press(button(shell, IDialogConstants.NEXT_LABEL));
            Table errors = ui.find(shell, Table.class, word("errors.table"));
            ui.waitUntil("the errors are listed", () -> errors.getItemCount() > 0);
            ui.press(word("errors.leaveOut"));
            finish(shell);
        });
        List<String> documents = documents(result());
        assertTrue(documents.size() == 1 && documents.getFirst().startsWith("2024-01.docx"), documents::toString);
    }

    @Test
    void whatIsNotSavedIsSavedFirst() throws IOException {
        var editor = (ModelEditor) ui.openEditor(file);
        editor.session().edits().set(editor.model().orElseThrow().root(), Literals.ISSUE__PRINT_COUNT, 77);
        wizard(this::finish);
        result();
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(file.getLocation().toPath()).contains(" printCount=\"77\""));
    }

    @Test
    void theContentOfTheEditorCanBeExportedWithoutBeingSaved() throws IOException {
        var editor = (ModelEditor) ui.openEditor(file);
        editor.session().edits().set(editor.model().orElseThrow().root(), Literals.ISSUE__PRINT_COUNT, 77);
        wizard(shell -> {
            tick(shell, word("format.text"), true);
            tick(shell, word("page.save", "2024-02.issue", 1), false);
            finish(shell);
        });
        result();
        assertTrue(editor.isDirty());
        assertFalse(Files.readString(file.getLocation().toPath()).contains(" printCount=\"77\""));
        assertTrue(Files.readString(export.resolve("2024-02.txt")).contains("77"));
    }

    @Test
    void filesThatExistAreReplacedOnlyIfThePersonSaysSo() throws IOException {
        Files.createDirectories(export);
        Path old = Files.writeString(export.resolve("2024-02.docx"), "old");
        ui.openEditor(file);
        for (int choice = 2; choice > 0; choice--) {
            int chosen = choice;
            wizard(shell -> {
                ui.waitUntil("the file was noticed", () -> message(shell).contains("1"));
                Combo existing = ui.find(shell, Combo.class, word("page.existing"));
                ui.focus(existing);
                existing.select(chosen);
                existing.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                finish(shell);
            });
            result().close();
            assertEquals("old", Files.readString(old));
            assertEquals(chosen == 1, Files.exists(export.resolve("2024-02-2.docx")));
        }
        wizard(this::finish);
        result();
        assertTrue(Files.size(old) > 1000);
    }

    @Test
    void whatCannotBeWrittenIsSaidInOneSentence() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("note.txt"), "a note");
        Files.createDirectories(export.resolve("2024-02.docx/locked"));
        ui.openEditor(file);
        wizard(shell -> {
            Text target = ui.find(shell, Text.class, word("page.target"));
            ui.press(word("page.none"));
            assertEquals(WORDS.get("page.noIssues"), message(shell));
            ui.press(word("page.all"));
            ui.enter(target, notAFolder.toString());
            ui.waitUntil("the file was noticed", () -> message(shell).equals(WORDS.get("target.file", notAFolder)));
            assertFalse(button(shell, IDialogConstants.FINISH_LABEL).isEnabled());
            ui.focus(target);
            ui.keyboard().selectAll();
            ui.keyboard().press(SWT.DEL);
            ui.waitUntil("no folder was noticed", () -> message(shell).equals(WORDS.get("page.noTarget")));
            ui.enter(target, export.toString());
            ui.waitUntil("the folder was looked at", () -> message(shell).contains("1"));
            finish(shell);
        });
        List<String> documents = documents(result());
        assertTrue(documents.get(1).contains(export.resolve("2024-02.docx").toString())
                && documents.get(1).length() > 40, documents::toString);
        assertTrue(Files.isRegularFile(export.resolve("2024-01.docx")), "the other one is there");
        assertEquals("a note", Files.readString(notAFolder));
    }

    /** Adds more issues than are exported before the next click. */
    private void addIssues() throws IOException, CoreException {
        String issue = Files.readString(file.getLocation().toPath());
        for (int number = 100; number < 160; number++) {
            Files.writeString(folder.resolve("issues/2024/2024-" + number + ".issue"),
                    issue.replace(" number=\"2\"", " number=\"" + number + "\""));
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    }

    private Shell progress() {
        return ui.waitFor("the window of the export", () -> Arrays.stream(ui.display().getShells())
                .filter(found -> found.getData() instanceof ExportDialog).findFirst().orElse(null));
    }

    @Test
    void aCancelledExportLeavesWholeFilesOnly() throws IOException, CoreException {
        addIssues();
        wizard(shell -> {
            ui.press(word("page.all"));
            ui.press(button(shell, IDialogConstants.NEXT_LABEL));
            ui.waitUntil("they were looked at", () -> ui.find(shell, Table.class, word("errors.table")).getItemCount() > 0);
            finish(shell);
        });
        ui.press(button(progress(), word("run.cancel")));
        List<String> documents = documents(result());
        assertTrue(documents.size() < 62, documents::toString);
        try (Stream<Path> found = Files.exists(export) ? Files.list(export) : Stream.empty()) {
            for (Path document : found.toList()) {
                assertTrue(documents.stream().anyMatch(text -> text.startsWith(document.getFileName() + ":")), document::toString);
                new ZipFile(document.toFile()).close();
            }
        }
    }

    /** Begins an export on a machine that has other things to do until {@link #letGo}. */
    private Shell exportLater() {
        wizard(shell -> {
            Job.getJobManager().suspend();
            finish(shell);
        });
        return progress();
    }

    @AfterEach
    void letGo() {
        Job.getJobManager().resume();
    }

    @Test
    void anExportThatIsCancelledBeforeItBeginsEnds() {
        ui.press(button(exportLater(), word("run.cancel")));
        assertEquals(List.of(), documents(result()));
        letGo();
        ui.waitForJobs(null);
        assertFalse(Files.exists(export));
    }

    @Test
    void whoQuitsIsAskedBeforeAnExportIsBrokenOff() {
        exportLater();
        ui.inDialog(() -> assertFalse(PlatformUI.getWorkbench().close(), "the window stays"), question -> {
            assertEquals("", String.join("\n", Legibility.faults(question)));
            ui.screenshot("export-leave");
            ui.press(button(question, word("leave.stay")));
        });
        letGo();
        assertEquals(1, documents(result()).size(), "it goes on");
        assertFalse(ui.shell().isDisposed());
    }

    /** Who is quicker than the disk need not wait; what is read then is told nobody. An error would be in the log. */
    @Test
    void theWizardMayGoBeforeTheIssuesAreRead() {
        var begun = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        var hold = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().equals(WORDS.get("issues.read"))) {
                    begun.countDown();
                    try {
                        gone.await(1, TimeUnit.SECONDS); // the platform grants a listener three
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        };
        Job.getJobManager().addJobChangeListener(hold);
        new Wizards(ui).open("org.jianbao.workbench.export", shell -> {
            ui.waitUntil("the issues are being read", () -> begun.getCount() == 0);
            shell.close();
        });
        gone.countDown();
        Job.getJobManager().removeJobChangeListener(hold);
        ui.waitForJobs(null);
    }

    @Test
    void documentsAreOpenedAndShownInTheirFolder() {
        var opened = new ArrayList<String>();
        var run = new ExportRun(export, 2);
        var dialog = new ExportDialog(ui.shell(), run, path -> !opened.add(path) || !path.endsWith("txt"));
        dialog.open();
        run.add(new Document(file.getLocation().toPath(), export.resolve("a.docx"), Outcome.WRITTEN, "",
                List.of(new Finding("rule", Severity.WARNING, "what was found", Place.of("a")))));
        run.add(new Document(file.getLocation().toPath(), export.resolve("b.txt"), Outcome.WRITTEN, "", List.of()));
        run.end(false);
        Shell shell = dialog.getShell();
        assertEquals("what was found", ui.find(shell, Text.class, word("run.details")).getText());
        ui.press(button(shell, word("run.open")));
        ui.press(button(shell, word("run.folder")));
        assertEquals(List.of(export.resolve("a.docx").toString(), export.toString()), opened);
        assertEquals(null, dialog.getErrorMessage());
        Table table = ui.find(shell, Table.class, word("run.documents"));
        ui.focus(table);
        ui.keyboard().press(SWT.ARROW_DOWN);
        ui.press(button(shell, word("run.open")));
        assertEquals(WORDS.get("run.noProgram", export.resolve("b.txt")), dialog.getErrorMessage());
        dialog.close();
    }

    @Test
    void anExportInTheBackgroundComesBackAtItsEnd() {
        var run = new ExportRun(export, 1);
        var dialog = new ExportDialog(ui.shell(), run, path -> true);
        dialog.open();
        dialog.getShell().close();
        assertEquals(null, dialog.getShell());
        run.add(new Document(file.getLocation().toPath(), export.resolve("a.docx"), Outcome.FAILED, "the reason", List.of()));
        run.end(false);
        assertEquals(List.of("a.docx: the reason"), documents(dialog.getShell()));
        dialog.close();
    }
}
