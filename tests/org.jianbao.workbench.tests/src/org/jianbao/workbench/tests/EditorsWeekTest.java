package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
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
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.app.FirstStart;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.exporting.ExportDialog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The week of an editor who makes the second issue of the sample from the first one, with its real figures and real keys, from
 * the first start to the Word file.
 */
@ExtendWith(WorkbenchExtension.class)
class EditorsWeekTest {

    private static final int THIS_WEEK = 3;
    private static final int YEAR_TO_DATE = 4;
    private static final int STATE = 6;
    /** How many sections of the structure this issue does without, by their places in the tree of the wizard. */
    private static final List<List<Integer>> UNWANTED = List.of(List.of(1), List.of(2, 1), List.of(2, 2), List.of(3, 1));
    private static final List<String> LAST_YEAR = List.of("1031", "455", "1621", "2522");
    private static final List<String> WEEK = List.of("1737", "774", "6037", "12197");
    private static final List<String> YEAR = List.of("2768", "1229", "7658", "14719");
    private static final String SERVICE = "本周，共计咨询1737人次、受理774件、颁发6037件、流转12197件次。"
            + "今年以来，累计咨询2768人次、受理1229件、颁发7658件、流转14719件次。";
    private static final String BREAKDOWN = "到期已停止执行26项，占比36.62%；需动态调整9项（非普惠性2项，市县执行7项），占比12.68%；"
            + "省级层面继续执行36项，占比50.70%。";
    private static final String SENTENCE = "共71项，其中到期26项，占比36.62%；调整9项，占比12.68%；继续36项，占比50.70%。";
    private static final String SHARE = "共1645项，完成1101项，占比66.93%。";
    private static final String NEWS = "1月10日，自然资源厅窗口开展业务培训。";
    private static final Path PRINTED = Path.of(System.getProperty("jianbao.root"), "tests", "org.jianbao.workbench.tests",
            "golden", "week.txt");

    private final Ui ui = new Ui();
    private final IProject series = ResourcesPlugin.getWorkspace().getRoot().getProject("窗口工作周报");
    private final IFile file = series.getFile("issues/2024/2024-02.issue");
    private final IssueWatch watch = new IssueWatch(ui, file);
    private ModelEditor editor;
    private IssueForm form;

    @Test
    void fromTheFirstStartToTheWordFile() throws IOException {
        openTheSampleWithItsFirstIssue();
        makeTheNextIssue();
        typeTheFiguresOfTheWeek();
        confirmThem();
        fillTheBreakdown();
        save();
        byte[] saved = Files.readAllBytes(path());

        breakASumAndRepairIt();
        breakASentenceAndRepairIt();
        writeShares();
        writeWhatCannotBe();
        undoToWhatWasSaved();
        assertArrayEquals(saved, Files.readAllBytes(path()));

        writeTheRest();
        export();
        String printed = text(series.getFile("export/2024-02.docx").getLocation().toPath());
        if (Files.notExists(PRINTED)) {
            Files.writeString(PRINTED, printed);
        }
        assertEquals(Files.readString(PRINTED), printed);
    }

    private Path path() {
        return file.getLocation().toPath();
    }

    // --- step 1 and 2: the next issue --------------------------------------------------------------------------------

    private void openTheSampleWithItsFirstIssue() {
        InstanceScope.INSTANCE.getNode("org.jianbao.workbench").putBoolean("offerSample", true);
        FirstStart start = new FirstStart(ResourcesPlugin.getWorkspace());
        ui.inDialog(() -> start.offer(ui.window()), shell -> ui.press(shell.getDefaultButton()));
        ui.waitUntil("the sample is open", () -> ui.page().getActiveEditor() instanceof ModelEditor);
        select(file);
        ui.inDialog(() -> run("org.jianbao.workbench.delete"),
                shell -> ui.press(new Messages(SeriesOperation.class).get("delete.yes")));
        ui.waitUntil("only the first issue is there", () -> !file.exists());
    }

    private void select(Object element) {
        var navigator = (CommonNavigator) ui.openView("org.jianbao.workbench.navigator");
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

    private void makeTheNextIssue() {
        select(series);
        ui.inDialog(() -> run("org.jianbao.workbench.nextIssue"), shell -> {
            ui.waitUntil("the numbers go on", () -> button(shell, IDialogConstants.FINISH_ID).isEnabled());
            assertEquals("2", ui.find(shell, Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__NUMBER)).getText());
            ui.press(button(shell, IDialogConstants.NEXT_ID));
            doWithoutSomeSections(shell);
            ui.press(button(shell, IDialogConstants.NEXT_ID));
            Table figures = ui.all(shell, Table.class).getFirst();
            assertEquals(LAST_YEAR, Arrays.stream(figures.getItems()).map(item -> item.getText(3)).toList());
            ui.press(button(shell, IDialogConstants.FINISH_ID));
        });
        editor = ui.editor(file);
        form = new IssueForm(ui, editor);
        watch.paper("the new issue is on paper", text -> text.contains("2024年第2期（总第473期）") && text.contains("1月8日—1月12日"));
        assertFalse(editor.isDirty());
    }

    private Button button(Shell shell, int id) {
        return ui.all(shell, Button.class).stream().filter(each -> Integer.valueOf(id).equals(each.getData())).findFirst()
                .orElseThrow();
    }

    private void doWithoutSomeSections(Shell shell) {
        Tree tree = ui.all(shell, Tree.class).getFirst();
        for (List<Integer> place : UNWANTED) {
            TreeItem item = tree.getItem(place.getFirst());
            for (int inside : place.subList(1, place.size())) {
                item = item.getItem(inside);
            }
            item.setChecked(false);
            var event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            tree.notifyListeners(SWT.Selection, event);
        }
        ui.waitUntil("the issue can be made", () -> button(shell, IDialogConstants.FINISH_ID).isEnabled());
    }

    // --- step 3: figures ---------------------------------------------------------------------------------------------

    private void typeTheFiguresOfTheWeek() {
        form.select("t-window-service");
        form.cell(0, THIS_WEEK);
        ui.keyboard().type(String.join("\n", WEEK));
        assertEquals(YEAR, form.column(YEAR_TO_DATE), "the form adds up while it is typed");
        ui.keyboard().press(SWT.TAB);
        watch.paper(SERVICE);
        assertTrue(editor.isDirty());
        ui.screenshot("week-figures");
    }

    private void confirmThem() {
        YEAR.forEach(figure -> watch.finding("figures.yearToDate.unconfirmed", figure));
        form.button(1);
        assertTrue(form.column(STATE).stream().allMatch(state -> state.startsWith("☑")), () -> form.column(STATE).toString());
        watch.noFinding("figures.yearToDate.unconfirmed");
    }

    // --- step 4: parts and sums --------------------------------------------------------------------------------------

    private void fillTheBreakdown() {
        form.select("t-policy-status");
        form.write("t-policy-status", "subject", "《2023年省级惠企政策事项清单（第一批）》");
        form.enter("unit", "项");
        form.enter("total", "71");
        form.button(0);
        part("到期已停止执行", "26");
        ui.keyboard().press(SWT.CR, SWT.CTRL);
        part("需动态调整", "");
        ui.keyboard().press(SWT.CR, SWT.CTRL, SWT.SHIFT);
        part("非普惠性", "2");
        ui.keyboard().press(SWT.CR, SWT.CTRL);
        part("市县执行", "7");
        ui.keyboard().press(SWT.CR, SWT.CTRL);
        ui.keyboard().press(SWT.ARROW_LEFT, SWT.ALT);
        form.cell(4, "name");
        part("省级层面继续执行", "36");
        ui.screenshot("week-parts");
        watch.paper(BREAKDOWN);
    }

    private void part(String name, String value) {
        ui.keyboard().type(name);
        ui.keyboard().press(SWT.TAB);
        ui.keyboard().type(value);
    }

    private void save() {
        ui.keyboard().press('s', SWT.MOD1);
        ui.waitUntil("the issue is saved", () -> !editor.isDirty());
    }

    private void breakASumAndRepairIt() {
        form.cell(0, "value");
        ui.keyboard().type("27\n");
        IMarker sum = watch.finding("figures.sum", "72");
        assertEquals(IMarker.SEVERITY_ERROR, sum.getAttribute(IMarker.SEVERITY, -1));
        ui.waitUntil("the field tells it", () -> form.says("72"));
        ui.screenshot("week-sum");
        watch.repair("figures.sum", "26");
        watch.noFinding("figures.sum");
        watch.paper("26项，占比36.62%");
        undo();
        watch.finding("figures.sum");
        undo();
        watch.noFinding("figures.sum");
        assertFalse(editor.isDirty(), "the sum is what was saved");
    }

    private void breakASentenceAndRepairIt() {
        form.write("t-window-other", "paragraphs", SENTENCE);
        watch.paper("其中到期26项，占比36.62%；");
        watch.noFinding("text.sum");
        form.write("t-window-other", "paragraphs", SENTENCE.replace("26项", "27项"));
        watch.finding("text.sum", "72");
        ui.waitUntil("the field tells it", () -> form.says("72"));
        watch.repairs("text.sum", "26", "72");
        ui.screenshot("week-sentence");
        undo();
        watch.noFinding("text.sum");
        ui.keyboard().press('y', SWT.MOD1);
        watch.repair("text.sum", "26");
        watch.paper("其中到期26项，占比36.62%；");
        watch.noFinding("text.sum");
    }

    // --- steps 5 and 6: what is not right ----------------------------------------------------------------------------

    private void writeShares() {
        form.write("t-window-other", "paragraphs", SHARE);
        watch.paper(SHARE);
        watch.noFinding("text.share");
        form.write("t-window-other", "paragraphs", SHARE.replace("66.93", "67.93"));
        watch.finding("text.share", "1101 / 1645 = 66.93%");
    }

    private void writeWhatCannotBe() {
        writeNews(NEWS.replace("10日", "15日").replace("自然资源厅", "自然资厅"));
        watch.finding("news.date", "1月15日");
        watch.finding("text.unit.unknown", "自然资厅");
        ui.waitUntil("the field tells both", () -> form.says("1月15日") && form.says("自然资厅"));
        watch.repairs("text.unit.unknown", "自然资源厅", "自然资厅");
        ui.screenshot("week-news");
    }

    private void writeNews(String text) {
        form.select("t-news");
        form.button(0);
        form.write("t-news", "items", "paragraphs", text);
    }

    private void undo() {
        ui.page().activate(editor);
        ui.keyboard().press('z', SWT.MOD1);
    }

    /** Each step makes the text that was saved other than it was, until there is no step left. */
    private void undoToWhatWasSaved() {
        while (editor.isDirty()) {
            undo();
        }
        watch.noFinding("text.unit.unknown");
        watch.noFinding("text.share");
        ui.keyboard().press('y', SWT.MOD1);
        assertTrue(editor.isDirty());
        undo();
        assertFalse(editor.isDirty());
    }

    private void writeTheRest() {
        form.select(form.issue());
        form.enter("printCount", "103");
        writeNews(NEWS);
        form.write("t-window-other", "paragraphs", SHARE);
        watch.paper("the page is whole", text -> text.contains(NEWS) && text.contains(SHARE));
        save();
        watch.noFindings();
        ui.screenshot("week-whole");
    }

    // --- step 10: the Word file --------------------------------------------------------------------------------------

    private void export() {
        ui.inDialog(() -> run("org.jianbao.workbench.export"), shell -> ui.press(ui.waitFor("the wizard is complete",
                () -> button(shell, IDialogConstants.FINISH_ID).isEnabled() ? button(shell, IDialogConstants.FINISH_ID) : null)));
        Shell result = ui.waitFor("the export is told of", () -> Arrays.stream(ui.display().getShells())
                .filter(found -> found.getData() instanceof ExportDialog).findFirst().orElse(null));
        ui.waitUntil("the Word file is written", () -> series.getFile("export/2024-02.docx").exists());
        ui.screenshot("week-export");
        result.close();
    }

    /** Returns the text of a Word file, a line for each paragraph. */
    private static String text(Path document) throws IOException {
        try (var zip = new ZipFile(document.toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</w:p>", "\n").replaceAll("<[^>]*>", "")
                    .replaceAll("(?m)^\\s+", "").strip() + "\n";
        }
    }
}
