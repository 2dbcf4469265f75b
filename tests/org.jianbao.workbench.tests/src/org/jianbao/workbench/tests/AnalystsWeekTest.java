package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.jianbao.core.Messages;
import org.jianbao.core.rules.IssueChecks;
import org.jianbao.core.text.Captions;
import org.jianbao.export.WordTemplates;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.Basis;
import org.jianbao.model.structure.Comparison;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ResetRule;
import org.jianbao.model.structure.Rule;
import org.jianbao.model.structure.RuleSeverity;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.SentenceBlock;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.design.LibraryView;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.design.packing.ImportPackageHandler;
import org.jianbao.workbench.internal.design.versions.NewDraft;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.preview.PreviewView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The week of an analyst who adds a section with figures and rules to the structure of the weekly bulletin, publishes it, moves
 * an issue to it and takes it elsewhere as a package.
 */
@ExtendWith(WorkbenchExtension.class)
class AnalystsWeekTest {

    /** What the Word template has in front of the number of the issue. */
    private static final String HEAD = "内部资料 ";
    private static final Messages RULES = new Messages(IssueChecks.class);
    private static final Messages VERSIONS = new Messages(NewDraft.class);
    private static final Messages NOTICE = new Messages(PublishedNotice.class);
    private static final Messages PACKAGES = new Messages(ImportPackageHandler.class);
    private static final List<String> SECTIONS = List.of("一、政务工作动态", "二、厅（局）长进大厅", "三、惠企政策直达快享专项行动",
            "四、综窗改革攻坚行动");
    private static final String ADVICE = "差评超过5件，请在本栏写明整改措施。";

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject series = olderSample("窗口工作周报");
    private final IFile published = series.getFile("structures/窗口工作周报-1.0.structure");
    private final IFile draft = series.getFile("structures/窗口工作周报-1.1-draft.structure");
    private final IFile next = series.getFile("structures/窗口工作周报-1.1.structure");
    private final IFile first = series.getFile("issues/2024/2024-01.issue");
    private final IFile second = series.getFile("issues/2024/2024-02.issue");
    private ModelEditor editor;
    private StructureForm form;
    @TempDir
    private Path elsewhere;

    /** The sample with designed sections, as its version 1.0. */
    private static IProject olderSample(String name) {
        IProject project = SampleProject.create(name, "窗口工作周报（自定义栏目）");
        Path folder = project.getLocation().toPath();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(found -> found.toString().matches(".*\\.(issue|structure)")).toList()) {
                Files.writeString(file, Files.readString(file).replace("structures/weekly/2.0", "structures/weekly/1.0")
                        .replace("窗口工作周报-2.0.", "窗口工作周报-1.0.").replace("name=\"窗口工作周报\" version=\"2.0\"",
                                "name=\"窗口工作周报\" version=\"1.0\""));
            }
            Files.move(folder.resolve("structures/窗口工作周报-2.0.structure"),
                    folder.resolve("structures/窗口工作周报-1.0.structure"));
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            return project;
        } catch (IOException | CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fromTheFirstLookToAnotherWorkspace() throws IOException {
        byte[] issue = bytes(first);
        String paper = paper(first);
        byte[] document = document(first);
        openTheStructure();
        addTheSectionFromTheLibrary();
        addFiguresAndAGroup();
        writeRules();
        countThisWeekAndTheYear();
        tryWithTheSample();
        renameAndMove();
        changeTheWordFile();
        publish();
        assertArrayEquals(issue, bytes(first));
        assertEquals(paper, paper(first), "an old issue looks as ever");
        assertArrayEquals(document, document(first), "and so does its document");
        moveTheDraftOfAnIssueAndBack();
        takeItElsewhere();
    }

    // --- step 1: what is there ---------------------------------------------------------------------------------------

    private void openTheStructure() {
        ui.openEditor(published);
        ui.press(NOTICE.get("draft.make"));
        editor = editor(draft);
        form = new StructureForm(ui, editor);
        assertEquals("1.1", form.structure().getVersion());
        assertEquals(SECTIONS, form.outline(), "four sections with the numbers of their headings");
        assertEquals(List.of("咨询", "受理", "颁发", "流转"), form.structure().getMetrics().stream().map(Metric::getName).toList());
        assertEquals(4, form.figures().size());
        assertTrue(form.figures().getFirst().contains("咨询") && form.figures().getFirst().contains("人次"));
    }

    // --- step 2: the library -----------------------------------------------------------------------------------------

    private void addTheSectionFromTheLibrary() {
        form.select(form.section("综窗改革攻坚行动"));
        IViewPart view = ui.openView(LibraryView.ID);
        Tree library = ui.find(Tree.class, view.getTitle());
        TreeItem item = ui.waitFor("the section is in the library", () -> Arrays.stream(library.getItems())
                .flatMap(one -> Arrays.stream(one.getItems())).filter(one -> one.getText().equals("群众评价")).findFirst().orElse(null));
        ui.page().activate(editor);
        library.setSelection(item);
        library.notifyListeners(SWT.Selection, new Event());
        library.notifyListeners(SWT.DefaultSelection, new Event());
        ui.settle();
        assertEquals(Stream.concat(SECTIONS.stream(), Stream.of("五、群众评价")).toList(), form.outline());
        ui.screenshot("analyst-library");
    }

    // --- step 3: figures and a group ---------------------------------------------------------------------------------

    private void addFiguresAndAGroup() {
        SectionTemplate section = form.section("群众评价");
        for (String name : List.of("评价总数", "好评数", "差评数")) {
            Metric metric = (Metric) form.add(form.structure(), Literals.METRIC);
            form.enter("name", name);
            form.enter("unit", "件");
            ValueField field = (ValueField) form.add(section, Literals.VALUE_FIELD);
            form.enter("name", name);
            form.choose("type", literal(FieldType.FIGURE));
            form.refer("metric", metric, name);
            form.tick("required");
            assertEquals(FieldType.FIGURE, field.getType());
        }
        FieldGroup group = (FieldGroup) form.add(section, Literals.FIELD_GROUP);
        form.enter("name", "部门评价");
        field(group, "部门", FieldType.DEPARTMENT);
        field(group, "部门评价数", FieldType.INTEGER);
        field(group, "部门差评数", FieldType.INTEGER);
        ui.screenshot("analyst-figures");
        assertEquals(7, form.figures().size());
    }

    private void field(FieldGroup group, String name, FieldType type) {
        form.add(group, Literals.VALUE_FIELD);
        form.enter("name", name);
        form.choose("type", literal(type));
    }

    private static String literal(FieldType type) {
        return Captions.of(Literals.FIELD_TYPE.getEEnumLiteral(type.getValue()));
    }

    // --- step 4: rules -----------------------------------------------------------------------------------------------

    private void writeRules() {
        SectionTemplate section = form.section("群众评价");
        form.add(section, Literals.VALUE_FIELD);
        form.enter("name", "好评率");
        form.choose("type", literal(FieldType.PERCENT));
        form.enter("decimals", "2");
        form.write("formula", "好评数.本期 / 评价总数.本期 * 100");
        form.add(section, Literals.SENTENCE_BLOCK);
        form.write("pattern", "本周评价${评价总数.本期}件，累计${评价总数.累计}件，好评率${好评率}。");

        form.add(section, Literals.RULE);
        form.enter("name", "各部门评价数之和等于总数");
        form.write("left", "合计(部门评价.部门评价数)");
        form.write("right", "评价总数.本期");

        Rule many = (Rule) form.add(section, Literals.RULE);
        form.enter("name", "差评数不超过5件");
        form.write("left", "差评数.本期");
        form.choose("comparison", Captions.of(Literals.COMPARISON.getEEnumLiteral(Comparison.LESS_OR_EQUAL.getValue())));
        form.write("right", "5");
        form.choose("severity", Captions.of(Literals.RULE_SEVERITY.getEEnumLiteral(RuleSeverity.WARNING.getValue())));
        form.enter("message", ADVICE);
        assertEquals(RuleSeverity.WARNING, many.getSeverity());
        assertEquals(ADVICE, many.getMessage());
    }

    // --- step 5: this week and the year ------------------------------------------------------------------------------

    private void countThisWeekAndTheYear() {
        Metric total = form.metric("评价总数");
        form.select(total);
        form.choose("basis", Captions.of(Literals.BASIS.getEEnumLiteral(Basis.PERIOD.getValue())));
        form.choose("reset", Captions.of(Literals.RESET_RULE.getEEnumLiteral(ResetRule.YEARLY.getValue())));
        assertTrue(total.isAdditive() && total.getReset() == ResetRule.YEARLY);
    }

    // --- step 6: tried with the sample -------------------------------------------------------------------------------

    private void tryWithTheSample() throws IOException {
        byte[] before = bytes(second);
        form.select(form.section("群众评价"));
        var trial = new TrialPage(ui);
        PreviewView preview = trial.preview();
        ui.waitUntil("issue 2024-2 is on paper, with the new section", () -> TrialPage.says(preview, "总第473期")
                && TrialPage.says(preview, "五、群众评价") && TrialPage.says(preview, "36.62%"));
        trial.open();
        for (String figure : List.of("评价总数", "好评数", "差评数")) {
            ui.waitFor(figure + " is listed as empty", () -> trial.finding(empty(figure)));
        }
        trial.follow(trial.finding(empty("评价总数")));
        ui.waitUntil("the cell takes text", () -> ui.display().getFocusControl() instanceof Text);
        ui.screenshot("analyst-cell");
        ui.keyboard().type("66");
        ui.keyboard().press(SWT.CR);
        ui.waitUntil("it is on paper, with the year to date", () -> TrialPage.says(preview, "本周评价66件，累计66件"));
        ui.screenshot("analyst-trial");
        ui.waitUntil("it is listed no more", () -> trial.finding(empty("评价总数")) == null);
        assertArrayEquals(before, bytes(second), "nothing is saved");
        trial.close();
    }

    private static String empty(String figure) {
        return RULES.get("model.required", "群众评价", figure);
    }

    // --- step 7: renamed and moved -----------------------------------------------------------------------------------

    private void renameAndMove() {
        var service = (SectionTemplate) form.structure().eResource().getEObject("t-window-service");
        form.select(service);
        form.enter("heading", "省本级综窗办理情况");
        var sentence = (SentenceBlock) service.getBlocks().getFirst();
        form.select(sentence);
        form.write("pattern", "本周，共计咨询${咨询.本期}${咨询.单位}、受理${受理.本期}${受理.单位}、颁发${颁发.本期}${颁发.单位}。");
        var moved = (ValueField) form.structure().eResource().getEObject("f-liuzhuan");
        var other = (SectionTemplate) form.structure().eResource().getEObject("t-window-manual");
        assertEquals(moved, service.getFields().getLast());
        form.down(moved);
        assertEquals(other, moved.eContainer(), "below the last field comes the next section");
        assertEquals(moved, other.getFields().getFirst());
    }

    // --- step 8: the Word file ---------------------------------------------------------------------------------------

    private void changeTheWordFile() throws IOException {
        Path word = series.getLocation().toPath().resolve("structures/周报.docx");
        var bytes = new ByteArrayOutputStream();
        new WordTemplates(editor.session().plugins().writers()).write(form.structure(), editor.session().series().files(), bytes);
        byte[] good = bytes.toByteArray();
        Files.write(word, changed(good));
        form.select(form.structure());
        form.enter("wordTemplate", "周报.docx");
        wizards.open("org.jianbao.workbench.publish", shell -> {
            Table findings = ui.find(shell, Table.class, VERSIONS.get("check.findings"));
            ui.waitUntil("both mistakes are listed", () -> findings.getItemCount() > 1);
            ui.screenshot("analyst-word");
            List<String> lines = Arrays.stream(findings.getItems()).map(item -> item.getText(0)).toList();
            assertEquals(2, lines.size(), lines::toString);
            assertTrue(lines.stream().anyMatch(line -> line.contains("${主编}")), lines::toString);
            assertTrue(lines.stream().anyMatch(line -> line.contains("heading 2")), lines::toString);
            assertFalse(wizards.button(shell, IDialogConstants.NEXT_ID).isEnabled());
            shell.close();
        });
        Files.write(word, WordDocuments.with(good, Map.of(WordDocuments.MAIN, WordDocuments.replacing("${期号}", HEAD + "${期号}"))));
    }

    /** Returns the Word file without one of the styles and with a tag that nothing is known of. */
    private static byte[] changed(byte[] word) throws IOException {
        return WordDocuments.with(word, Map.of(WordDocuments.MAIN,
                WordDocuments.replacing("<w:body>", "<w:body><w:p><w:r><w:t>${主编}</w:t></w:r></w:p>"),
                "word/styles.xml", WordDocuments.replacing("<w:name w:val=\"heading 2\"/>", "<w:name w:val=\"Chapter\"/>")));
    }

    // --- step 9: published -------------------------------------------------------------------------------------------

    private void publish() {
        wizards.open("org.jianbao.workbench.publish", shell -> {
            page(shell, "check");
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "impact");
            List<String> lines = lines(shell);
            ui.screenshot("analyst-impact");
            for (String issue : List.of("2024/2024-01.issue", "2024/2024-02.issue")) {
                assertTrue(lines.stream().anyMatch(line -> line.startsWith(issue)), lines::toString);
            }
            assertEquals(2, lines.stream().filter(line -> line.contains("| "
                    + VERSIONS.get("fate.renamed", "省本级综窗办理情况"))).count(), lines::toString);
            assertEquals(2, lines.stream().filter(line -> line.contains("流转 | ")
                    && line.contains("事项授权及受理手册编制推进情况")).count(), lines::toString);
            assertTrue(lines.stream().noneMatch(line -> line.contains("| " + VERSIONS.get("fate.lost") + " |")), lines::toString);
            wizards.press(shell, IDialogConstants.FINISH_ID);
            page(shell, "published");
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        assertTrue(next.exists() && !draft.exists());
    }

    private void moveTheDraftOfAnIssueAndBack() throws IOException {
        byte[] before = bytes(second);
        var opened = (ModelEditor) ui.openEditor(second);
        wizards.select(second);
        wizards.open("org.jianbao.workbench.migrate", shell -> {
            page(shell, "target");
            wizards.press(shell, IDialogConstants.NEXT_ID);
            page(shell, "fates");
            wizards.press(shell, IDialogConstants.FINISH_ID);
            page(shell, "report");
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        ModelEditor again = editor(second);
        assertEquals("1.1", ((Issue) again.model().orElseThrow().root()).getStructure().getVersion());
        assertFalse(opened == again, "the editor was opened anew");
        wizards.undo();
        assertArrayEquals(before, bytes(second));
        assertEquals("1.0", ((Issue) editor(second).model().orElseThrow().root()).getStructure().getVersion());
    }

    // --- step 10: elsewhere ------------------------------------------------------------------------------------------

    private void takeItElsewhere() throws IOException {
        Path file = elsewhere.resolve("weekly.jianbao");
        wizards.select(next);
        wizards.open("org.jianbao.workbench.exportPackage", shell -> {
            ui.enter(ui.find(shell, Text.class, AccessibleNames.plain(PACKAGES.get("export.file"))), file.toString());
            ui.inDialog(() -> wizards.press(shell, IDialogConstants.FINISH_ID), Shell::close);
        });
        wizards.select(series);
        ui.inDialog(() -> wizards.run("org.jianbao.workbench.delete"),
                shell -> ui.press(new Messages(SeriesOperation.class).get("delete.yes")));
        ui.waitUntil("the workspace is empty", () -> !series.exists());
        wizards.open("org.jianbao.workbench.importPackage", shell -> {
            ui.enter(ui.find(shell, Text.class, AccessibleNames.plain(PACKAGES.get("import.file"))), file.toString());
            ui.waitUntil("the package was read", () -> wizards.button(shell, IDialogConstants.FINISH_ID).isEnabled());
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        ui.waitUntil("the structure is there", next::exists);
        makeAnIssue();
    }

    private void makeAnIssue() throws IOException {
        wizards.select(series);
        wizards.open("org.jianbao.workbench.nextIssue", shell -> {
            chooseTheStructure(shell);
            ui.waitUntil("it can be made", () -> wizards.button(shell, IDialogConstants.FINISH_ID).isEnabled());
            wizards.press(shell, IDialogConstants.FINISH_ID);
        });
        ModelEditor opened = ui.editor();
        var issue = new IssueForm(ui, opened);
        assertEquals("1.1", issue.issue().getStructure().getVersion());
        fillAndCheck(opened, issue);
    }

    private void chooseTheStructure(Shell shell) {
        var combo = ui.all(shell, org.eclipse.swt.widgets.Combo.class).getFirst();
        ui.waitUntil("the structures are offered", () -> combo.indexOf(combo.getText()) >= 0
                && Arrays.stream(combo.getItems()).anyMatch(each -> each.contains("1.1")));
        combo.select(Arrays.asList(combo.getItems()).indexOf(Arrays.stream(combo.getItems()).filter(each -> each.contains("1.1"))
                .findFirst().orElseThrow()));
        combo.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    private void fillAndCheck(ModelEditor opened, IssueForm issue) throws IOException {
        var section = issue.issue().getSections().stream().filter(each -> "群众评价".equals(each.getTemplate().getHeading()))
                .findFirst().orElseThrow();
        var file = series.getFile(series.getLocation().toPath().relativize(opened.file()).toString());
        var watch = new IssueWatch(ui, file);
        ui.page().activate(opened);
        watch.paper("五、群众评价");
        issue.select(section);
        for (int row = 0; row < 3; row++) {
            issue.cell(row, 3);
            ui.keyboard().type(List.of("120", "117", "6").get(row));
            ui.keyboard().press(SWT.CR);
        }
        assertEquals(List.of("120", "117", "6"), issue.column(4), "the year to date beside this week");
        watch.paper("本周评价120件，累计120件，好评率97.50%。");
        watch.finding("structure.rule", ADVICE);
        ui.screenshot("analyst-issue");
        opened.doSave(new NullProgressMonitor());
        String printed = WordDocuments.text(WordDocuments.export(opened.file(), elsewhere.resolve("issue.docx")));
        assertTrue(printed.startsWith(HEAD + "2024年"), printed);
    }

    // --- what is done and seen ---------------------------------------------------------------------------------------

    private ModelEditor editor(IFile file) {
        return ui.editor(file);
    }

    private void page(Shell shell, String name) {
        ui.waitUntil("the page " + name + " is ready", () -> {
            IWizardPage page = ((WizardDialog) shell.getData()).getCurrentPage();
            return page != null && page.getName().equals(name) && page.isPageComplete();
        });
    }

    private List<String> lines(Shell shell) {
        return ui.all(shell, Tree.class).stream().flatMap(tree -> Arrays.stream(tree.getItems()))
                .flatMap(item -> Stream.concat(Stream.of(item), Arrays.stream(item.getItems())))
                .map(item -> item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2)).toList();
    }

    private static byte[] bytes(IFile file) throws IOException {
        return Files.readAllBytes(file.getLocation().toPath());
    }

    private byte[] document(IFile file) throws IOException {
        return WordDocuments.export(file.getLocation().toPath(), elsewhere.resolve("old.docx"));
    }

    /** Returns what stands on the paper of an issue. */
    private String paper(IFile file) {
        var opened = ui.openEditor(file);
        var watch = new IssueWatch(ui, file);
        ui.page().activate(opened);
        watch.paper("1月2日—1月5日");
        String text = watch.text();
        ui.page().closeEditor(opened, false);
        return text;
    }
}
