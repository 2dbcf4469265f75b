package org.jianbao.workbench.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.structure.packing.PackageExport;
import org.jianbao.core.structure.version.Correction.Touched;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.workbench.internal.app.FirstStart;
import org.jianbao.workbench.internal.creating.NewSeriesWizard;
import org.jianbao.workbench.internal.design.packing.ImportPackageHandler;
import org.jianbao.workbench.internal.editor.CorrectionDialog;
import org.jianbao.workbench.internal.editor.DifferencesDialog;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.exporting.ExportDialog;
import org.jianbao.workbench.internal.exporting.ExportRun;
import org.jianbao.workbench.internal.exporting.ExportRun.Document;
import org.jianbao.workbench.internal.exporting.ExportRun.Outcome;
import org.jianbao.workbench.internal.importing.ImportHandler;
import org.jianbao.workbench.internal.recovery.RecoveryCopy;
import org.jianbao.workbench.internal.recovery.RecoveryDialog;
import org.jianbao.workbench.internal.recovery.RecoveryStore.LeftOver;
import org.jianbao.workbench.internal.series.Differences.Difference;
import org.jianbao.workbench.internal.series.SeriesSessions;

/**
 * All wizards, dialogs and preference pages of the product, each with a way to open it. Whoever adds one to the product adds it
 * here, and {@link EveryWindowTest} looks at each of its pages.
 */
final class OurWindows {

    /** Fills the first page of a wizard, so that the pages after it can be reached. */
    private static final Consumer<Shell> AS_IT_IS = shell -> { };

    /**
     * A window.
     *
     * @param name names it in a failure
     * @param opening opens it; if it is modal, this returns only when it is closed
     * @param fill fills its first page
     * @param report the name of the page that a wizard shows after it has finished; empty if it closes then
     */
    record Window(String name, Runnable opening, Consumer<Shell> fill, String report) {

        Window(String name, Runnable opening, Consumer<Shell> fill) {
            this(name, opening, fill, "");
        }

        private Window reporting(String page) {
            return new Window(name, opening, fill, page);
        }
    }

    private final Ui ui = new Ui();
    private final Wizards wizards = new Wizards(ui);
    private final IProject series = SampleProject.create("weekly");
    private final IProject designed = SampleProject.create("designed", "窗口工作周报（自定义栏目）");
    private final Path lists;

    /**
     * Makes the list.
     *
     * @param lists a folder for files that wizards read
     */
    OurWindows(Path lists) {
        this.lists = lists;
    }

    List<Window> all() {
        IResource issue = series.getFile("issues/2024/2024-02.issue");
        IResource published = designed.getFile("structures/窗口工作周报-2.0.structure");
        IResource draft = designed.getFile("structures/窗口工作周报-2.1-draft.structure");
        IResource written = designed.getFile("issues/2024/2024-01.issue");
        wizards.select(published);
        wizards.run("org.jianbao.workbench.newDraft");
        var all = new ArrayList<Window>(List.of(
                command("nextIssue", series, AS_IT_IS),
                command("newSeries", series, shell -> ui.enter(ui.find(shell, Text.class,
                        word(NewSeriesWizard.class, "series.name")), "new")),
                command("export", issue, AS_IT_IS),
                command("registerImport", series, shell -> ui.enter(ui.find(shell, Text.class,
                        word(ImportHandler.class, "file.name")), list().toString())),
                command("copyIssue", issue, AS_IT_IS), command("renumberIssue", issue, AS_IT_IS),
                command("delete", issue, AS_IT_IS), command("delete", series, AS_IT_IS),
                command("publish", draft, AS_IT_IS).reporting("published"),
                command("migrate", written, AS_IT_IS).reporting("report"),
                command("exportPackage", published, shell -> ui.enter(ui.find(shell, Text.class,
                        word(ImportPackageHandler.class, "export.file")), lists.resolve("out.jianbao").toString())),
                command("importPackage", series, shell -> ui.enter(ui.find(shell, Text.class,
                        word(ImportPackageHandler.class, "import.file")), packed(published).toString())),
                new Window("first start", () -> new FirstStart(ResourcesPlugin.getWorkspace()).offer(ui.window()), AS_IT_IS),
                new Window("exported", this::exported, AS_IT_IS),
                new Window("correction", this::correction, AS_IT_IS),
                new Window("about", () -> wizards.run("org.eclipse.ui.help.aboutAction"), AS_IT_IS),
                new Window("recovery", () -> new RecoveryDialog(ui.shell(), List.of(leftOver())).open(), AS_IT_IS),
                new Window("differences", this::differences, AS_IT_IS),
                new Window("add to register", this::addToRegister, AS_IT_IS),
                new Window("unsaved", this::unsaved, AS_IT_IS)));
        preferencePages().forEach(id -> all.add(new Window("preferences " + id, () -> PreferencesUtil
                .createPreferenceDialogOn(ui.shell(), id, null, null).open(), AS_IT_IS)));
        return all;
    }

    private static List<String> preferencePages() {
        return PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                .map(IPreferenceNode::getId).toList();
    }

    private static String word(Class<?> place, String key) {
        return AccessibleNames.plain(new Messages(place).get(key));
    }

    private Window command(String name, IResource selected, Consumer<Shell> fill) {
        return new Window(name + " " + selected.getName(), () -> {
            wizards.select(selected);
            wizards.run("org.jianbao.workbench." + name);
        }, fill);
    }

    private Path list() {
        try {
            return Files.writeString(lists.resolve("list.csv"), "部门,简称\r\n四川省某某局,某某局");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path packed(IResource structure) {
        Path file = lists.resolve("in.jianbao");
        try {
            PackageExport.write(PlatformUI.getWorkbench().getService(SeriesSessions.class).of(designed).series(), structure.getLocation().toPath(), null, file);
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void exported() {
        Path issue = series.getFile("issues/2024/2024-02.issue").getLocation().toPath();
        var run = new ExportRun(lists, 1);
        new ExportDialog(ui.shell(), run).open();
        run.add(new Document(issue, lists.resolve("2024-02.docx"), Outcome.WRITTEN, "", List.of()));
        run.end(false);
    }

    private void correction() {
        Path issue = series.getFile("issues/2024/2024-02.issue").getLocation().toPath();
        new CorrectionDialog(ui.shell(), List.of(new Touched(issue, 2024, 2, "zixun", "2768", BigDecimal.ONE, BigDecimal.TEN, true)),
                file -> { }).open();
    }

    private LeftOver leftOver() {
        Path file = series.getFile("issues/2024/2024-02.issue").getLocation().toPath();
        return new LeftOver(Optional.of(new RecoveryCopy(file, "", Instant.EPOCH, 1, new byte[0])), List.of(file), 0);
    }

    private void differences() {
        var editor = (ModelEditor) ui.openEditor(series.getFile("issues/2024/2024-02.issue"));
        new DifferencesDialog(ui.shell(), "2024-02.issue", List.of(new Difference(editor.model().orElseThrow().root(),
                Literals.ISSUE__NUMBER, "2", "3"))).open();
    }

    /** Asks for a department that the register does not know, as a field of an editor does. */
    private void addToRegister() {
        var editor = (ModelEditor) ui.openEditor(series.getFile("issues/2024/2024-02.issue"));
        editor.reveal(((org.jianbao.model.bulletin.Issue) editor.model().orElseThrow().root()).getId(), "issuer");
        Text text = ui.find(Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__ISSUER));
        ui.focus(text);
        text.selectAll();
        text.insert("四川省某某厅");
        var enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
    }

    /** Asks which of several files to save, as the end of the program does. */
    private void unsaved() {
        for (String name : List.of("issues/2024/2024-01.issue", "issues/2024/2024-02.issue")) {
            var editor = (ModelEditor) ui.openEditor(series.getFile(name));
            editor.session().edits().set(editor.model().orElseThrow().root(), Literals.ISSUE__NUMBER, 9);
        }
        ui.page().closeAllEditors(true);
    }
}
