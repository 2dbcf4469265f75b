package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.Messages;
import org.jianbao.core.section.Sections;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Section;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in the workbench window, and what drops down in it, can be read: editors, views, bars and lists. */
@ExtendWith(WorkbenchExtension.class)
class EveryPartTest {

    /**
     * The bar of the platform's progress, which is empty while there is none; what the sample says, which is Chinese; and names of
     * the sample that are wider than a form.
     */
    private static final Pattern NOT_OURS = Pattern.compile("^ToolBar .* in StatusLine|is not in the language en:|^Button .*, \\d of \\d: ");

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final IFile file = project.getFile("issues/2024/2024-02.issue");

    private void assertLegible(String where) {
        assertLegible(where, ui.shell());
    }

    private void assertLegible(String where, Composite place) {
        ui.screenshot("part-" + where);
        var faults = new ArrayList<>(Legibility.faults(place));
        faults.removeIf(fault -> NOT_OURS.matcher(fault).find());
        faults.addAll(Contrast.inside(place));
        assertEquals("", String.join("\n", faults), where);
    }

    @Test
    void theWindowIsAsDarkAsThisRunSays() {
        double ground = Contrast.luminance(ui.shell().getBackground().getRGB());
        assertEquals(Ui.isDark(), ground < 0.2, () -> "the ground is as light as " + ground);
    }

    @Test
    void editorAndViewsOfAnIssue() {
        var editor = (ModelEditor) ui.openEditor(file);
        ui.waitFor("it is checked", () -> marker(file));
        for (Section section : Sections.all(new IssueForm(ui, editor).issue())) {
            editor.select(List.of(section));
            ui.waitUntil("its form is shown", () -> editor.shown() == section);
            assertEquals("", String.join("\n", Contrast.inside(ui.shell())), section.getId());
        }
        assertLegible("issue");
        ui.openView("org.jianbao.workbench.problems");
        assertLegible("problems");
    }

    private static Object marker(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)).findFirst().orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findBarOfAParagraph() {
        var editor = (ModelEditor) ui.openEditor(file);
        editor.reveal("s-news-2-1", "text");
        ui.waitUntil("the input is in the paragraph", () -> ui.display().getFocusControl() instanceof Text);
        Text paragraph = (Text) ui.display().getFocusControl();
        ui.focus(paragraph);
        ui.keyboard().press('f', SWT.MOD1);
        ui.waitUntil("the bar is open", () -> ui.display().getFocusControl() != paragraph);
        assertLegible("find");
        ui.keyboard().type("#\n");
        assertLegible("find-none");
    }

    @Test
    void suggestionsBelowAField() {
        var editor = (ModelEditor) ui.openEditor(file);
        editor.reveal(new IssueForm(ui, editor).issue().getId(), "issuer");
        Text text = ui.find(Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__ISSUER));
        ui.focus(text);
        text.setText("");
        text.insert("四川省");
        Shell list = ui.waitFor("the list", () -> dropped());
        assertLegible("suggestions", list);
        assertLegible("suggestions-field");
    }

    @Test
    void calendarBelowAField() {
        var editor = (ModelEditor) ui.openEditor(file);
        editor.reveal(new IssueForm(ui, editor).issue().getId(), "publishDate");
        Text text = ui.find(Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__PUBLISH_DATE));
        ui.focus(text);
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.ALT);
        assertLegible("calendar", ui.waitFor("the calendar", () -> dropped()));
    }

    private Shell dropped() {
        return Arrays.stream(ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() == ui.shell())
                .findFirst().orElse(null);
    }

    @Test
    void registerAndStructures() {
        ui.openEditor(project.getFile("departments.register"));
        assertLegible("register");
        ui.showPerspective("org.jianbao.workbench.perspective.design");
        ui.openEditor(project.getFile("structures/窗口工作周报-1.0.structure"));
        assertLegible("structure");
        DesignedDraft draft = DesignedDraft.of(ui, project);
        draft.editor().reveal(draft.formula().getId(), "formula");
        ui.settle();
        assertLegible("draft");
        ui.openView("org.jianbao.workbench.library");
        assertLegible("library");
        TrialPage trial = new TrialPage(ui);
        ui.page().activate(draft.editor());
        trial.open();
        ui.find(Tree.class, new Messages(ModelEditor.class).get("trial.tree"));
        assertLegible("trial");
        ui.openView("org.jianbao.workbench.help");
        assertLegible("help");
    }

    @Test
    void fileThatIsReadAndFileThatIsDamaged() throws PartInitException, CoreException {
        Job.getJobManager().suspend();
        try {
            IDE.openEditor(ui.page(), file);
            String sentence = new Messages(ModelEditor.class).get("loading", "2024-02.issue");
            ui.waitFor("it is said", () -> ui.all(ui.shell(), Label.class).stream().filter(label -> label.getText().equals(sentence))
                    .findFirst().orElse(null));
            assertLegible("loading");
        } finally {
            Job.getJobManager().resume();
        }
        IFile damaged = project.getFile("issues/2024/2024-01.issue");
        damaged.setContents(new ByteArrayInputStream(new byte[] {'<'}), IResource.FORCE, null);
        ui.openEditor(damaged);
        assertLegible("damaged");
    }
}
