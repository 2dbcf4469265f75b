package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.editor.ModelSelection;
import org.jianbao.workbench.internal.preview.PreviewView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class PreviewTest {

    private static final String SHEETS = "document.querySelectorAll('section.page').length";
    private static final String FILLED = "document.querySelectorAll('section.page > .area').length";

    /** How many characters the longest line of a sheet is too long. */
    private static final String BEYOND = """
            (function (sheet) {
              var area = sheet.querySelector('.area').getBoundingClientRect();
              var texts = document.createTreeWalker(sheet.querySelector('.area'), NodeFilter.SHOW_TEXT);
              var range = document.createRange();
              var most = 0;
              while (texts.nextNode()) {
                var text = texts.currentNode;
                var size = parseFloat(getComputedStyle(text.parentNode).fontSize) * area.width / sheet.querySelector('.area').offsetWidth;
                for (var at = 0; at < text.length; at++) {
                  range.setStart(text, at);
                  range.setEnd(text, at + 1);
                  if ('，。、；：？！）》”’,.%%'.indexOf(text.data[at]) < 0) {
                    most = Math.max(most, (range.getBoundingClientRect().right - area.right) / size);
                  }
                }
              }
              return most;
            })(%s)""";

    /** How much of a character the widest digits of a sheet take. */
    private static final String DIGIT = """
            Math.max.apply(null, [0].concat(Array.from(%s.querySelectorAll('.latin')).filter(function (run) {
              return /^[0-9]{2,}$/.test(run.textContent);
            }).map(function (run) {
              return run.getBoundingClientRect().width / run.textContent.length / parseFloat(getComputedStyle(run.parentNode).fontSize);
            })))""";

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("previewed");
    private final IFile file = project.getFile("issues/2024/2024-02.issue");

    @Test
    void thePagesFollowWhatIsEdited() {
        var editor = (ModelEditor) ui.openEditor(file);
        PreviewView preview = shown();
        assertEquals(4, number(preview, SHEETS));
        assertTrue(text(preview).contains("总第473期"));
        preview.ask("(window.scrollTo(0, 700), 1)");
        double place = number(preview, "window.scrollY");

        editor.session().edits().set(issue(editor), Literals.ISSUE__TOTAL_NUMBER, 499);
        ui.waitUntil("the new number is on paper", () -> text(preview).contains("总第499期"));
        assertEquals(place, number(preview, "window.scrollY"), "the place on paper stays");
        editor.session().edits().stack().undo();
        ui.waitUntil("the old number is on paper again", () -> text(preview).contains("总第473期"));
    }

    @Test
    void aClickOnPaperSelectsTheFieldAndTheSelectedFieldIsMarked() {
        var editor = (ModelEditor) ui.openEditor(file);
        PreviewView preview = shown();
        click(preview, "s-news-2-1");
        ui.waitUntil("the paragraph is selected", () -> selection(editor).element() != null
                && "s-news-2-1".equals(id(selection(editor))));
        ui.waitUntil("it is marked", () -> Boolean.TRUE.equals(
                preview.ask("document.querySelector('.marked[data-origin=\"s-news-2-1\"]') !== null")));

        click(preview, "m-period");
        ui.waitUntil("the period is selected", () -> selection(editor).feature().equals(Literals.ISSUE__PERIOD.getName())
                || selection(editor).element().eContainmentFeature() == Literals.ISSUE__PERIOD);

        editor.reveal("s-window-service-zixun", "value");
        ui.waitUntil("the sentence that quotes the figure is marked", () -> Boolean.TRUE.equals(preview.ask(
                "Array.from(document.querySelectorAll('.marked')).some(function (place) {"
                        + " return place.textContent.indexOf('咨询') >= 0; })")));
        ui.waitUntil("the length of its section is told", () -> ui.all(ui.shell(), Label.class).stream()
                .anyMatch(label -> label.getText().contains("四、综窗改革攻坚行动")));
        ui.screenshot("preview");
    }

    @Test
    void ofALongIssueOnlyThePagesNearWhatIsSeenHaveTheirContent() {
        var editor = (ModelEditor) ui.openEditor(file);
        PreviewView preview = shown();
        var paragraph = (Paragraph) issue(editor).eResource().getEObject("s-news-2-1");
        editor.session().edits().set(paragraph, Literals.PARAGRAPH__TEXT, "长".repeat(60_000));
        ui.waitUntil("there are many sheets", () -> number(preview, SHEETS) > 50);
        editor.reveal("s-window-service-zixun", "value");
        ui.waitUntil("the figure far behind is marked", () -> Boolean.TRUE.equals(
                preview.ask("document.querySelector('.marked[data-origin=\"s-window-service\"]') !== null")));
        ui.waitUntil("it is scrolled to", () -> number(preview, "window.scrollY") > 1000);
        ui.waitUntil("the first page is empty", () -> !text(preview).contains("总第473期"));
        assertTrue(number(preview, FILLED) < 20, "few pages have content");
        // again and again, since the field gets the input after its element, and what has it is brought into view
        ui.waitUntil("the first page is there again", () -> preview.ask("(window.scrollTo(0, 0), 1)") != null
                && text(preview).contains("总第473期"));
        assertTrue(number(preview, FILLED) < 20, "few pages have content");

        editor.session().edits().stack().undo();
        ui.waitUntil("the issue is short again", () -> number(preview, SHEETS) == 4);
    }

    /** Whatever typeface the system puts in place of the prescribed one. Marks that may not begin a line may stand beyond its end. */
    @Test
    void noLineRunsBeyondTheTypeArea() {
        ui.openEditor(file);
        PreviewView preview = shown();
        preview.ask("(jianbao.zoom(0.5), 1)");
        for (int page = 0; page < 4; page++) {
            String sheet = "document.querySelectorAll('section.page')[" + page + "]";
            preview.ask("(" + sheet + ".scrollIntoView(), 1)");
            ui.waitUntil("the page is there", () -> Boolean.TRUE.equals(preview.ask(sheet + ".querySelector('.area p') !== null")));
            double beyond = number(preview, BEYOND.formatted(sheet));
            assertTrue(beyond < 0.5, "page " + (page + 1) + ": " + beyond + " characters beyond the type area");
            double digit = number(preview, DIGIT.formatted(sheet));
            assertTrue(digit < 0.53, "page " + (page + 1) + ": a digit takes " + digit + " of a character instead of half");
        }
    }

    @Test
    void withoutABrowserASentenceSaysWhatIsMissingAndHowLongTheSectionsAre() throws PartInitException {
        var editor = (ModelEditor) ui.openEditor(file);
        var preview = new PreviewView(parent -> {
            throw new SWTError(SWT.ERROR_NO_HANDLES);
        });
        var shell = new Shell(ui.display());
        preview.init(((PreviewView) ui.openView(PreviewView.ID)).getViewSite(), null);
        preview.createPartControl(shell);
        shell.setSize(400, 500);
        shell.open();
        ui.waitUntil("the package with the browser is named", () -> says(shell, "libwebkit2gtk"));
        editor.reveal("s-window-service-zixun", "value");
        ui.waitUntil("the length of its section is told", () -> says(shell, "四、综窗改革攻坚行动"));
        ui.screenshot("preview-without-browser");
        preview.dispose();
        shell.dispose();
    }

    @Test
    void besideAnIssueThatCannotBeReadNothingIsToldOfTheOneBefore() throws CoreException {
        var editor = (ModelEditor) ui.openEditor(file);
        shown();
        editor.reveal("s-window-service-zixun", "value");
        ui.waitUntil("the length of its section is told", () -> says(ui.shell(), "四、综窗改革攻坚行动"));
        IFile torn = project.getFile("issues/2024/2024-01.issue");
        torn.setContents(new ByteArrayInputStream("<?xml version=".getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        ui.openEditor(torn);
        ui.waitUntil("the length of a section of the other issue has gone", () -> !says(ui.shell(), "四、综窗改革攻坚行动"));
        assertTrue(ui.all(ui.shell(), CLabel.class).stream().noneMatch(label -> label.getText().contains("综窗改革攻坚行动")),
                "the status line tells of the other issue");
        ui.page().activate(editor);
        ui.waitUntil("its pages are there again", () -> says(ui.shell(), "四、综窗改革攻坚行动"));
    }

    private boolean says(Shell shell, String part) {
        return ui.all(shell, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(part));
    }

    private PreviewView shown() {
        var preview = (PreviewView) ui.openView(PreviewView.ID);
        ui.waitUntil("the pages are shown", preview::isAtRest);
        return preview;
    }

    private void click(PreviewView preview, String id) {
        ui.waitUntil(id + " is on paper",
                () -> Boolean.TRUE.equals(preview.ask("document.querySelector('[data-origin=\"" + id + "\"]') !== null")));
        preview.ask("(document.querySelector('[data-origin=\"" + id + "\"]').click(), 1)");
    }

    private static String text(PreviewView preview) {
        return String.valueOf(preview.ask("document.body.textContent"));
    }

    private static double number(PreviewView preview, String expression) {
        return ((Number) preview.ask(expression)).doubleValue();
    }

    private static ModelSelection selection(ModelEditor editor) {
        return (ModelSelection) editor.getSite().getSelectionProvider().getSelection();
    }

    private static String id(ModelSelection selection) {
        return org.eclipse.emf.ecore.util.EcoreUtil.getID(selection.element());
    }

    private static Issue issue(ModelEditor editor) {
        return (Issue) editor.model().orElseThrow().root();
    }
}
