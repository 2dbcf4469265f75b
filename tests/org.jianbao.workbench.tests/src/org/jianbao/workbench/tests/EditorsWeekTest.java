package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.lifecycle.NextIssue;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.jianbao.workbench.internal.preview.PreviewView;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The week of an editor who makes the second issue of the sample from the first one: figures and sums, with real keys. */
@ExtendWith(WorkbenchExtension.class)
class EditorsWeekTest {

    private static final int THIS_WEEK = 3;
    private static final int YEAR_TO_DATE = 4;
    private static final int STATE = 6;
    private static final List<String> SECTIONS = List.of("t-news", "t-policy", "t-policy-status", "t-window", "t-window-service",
            "t-window-other");
    private static final List<String> WEEK = List.of("1737", "774", "6037", "12197");
    private static final List<String> YEAR = List.of("2768", "1229", "7658", "14719");

    private final Ui ui = new Ui();
    private final IProject series = SampleProject.create("窗口工作周报");
    private final IFile file = series.getFile("issues/2024/2024-02.issue");
    private ModelEditor editor;
    private IssueForm form;
    private PreviewView preview;

    @BeforeEach
    void onlyTheFirstIssueIsThere() throws CoreException {
        file.delete(true, null);
    }

    @Test
    void theFiguresOfTheSecondIssueAddUp() throws IOException, CoreException {
        makeTheNextIssue();
        typeTheFiguresOfTheWeek();
        confirmThem();
        fillTheBreakdown();
        save();
        breakASumAndRepairIt();
    }

    private void makeTheNextIssue() throws IOException, CoreException {
        var session = ui.window().getService(SeriesSessions.class).of(series);
        NextIssue next = NextIssue.after(session.series(), session.series().issue(session.series().issueFile(2024, 1)));
        next.save(next.prepare(next.proposal().with(SECTIONS)).issue());
        series.refreshLocal(IResource.DEPTH_INFINITE, null);
        editor = (ModelEditor) ui.openEditor(file);
        form = new IssueForm(ui, editor);
        preview = (PreviewView) ui.openView(PreviewView.ID);
        ui.page().activate(editor);
        paper("the new issue is on paper", text -> text.contains("2024年第2期（总第473期）") && text.contains("1月8日—1月12日"));
        assertFalse(editor.isDirty());
    }

    private void typeTheFiguresOfTheWeek() {
        form.select("t-window-service");
        form.cell(0, THIS_WEEK);
        ui.keyboard().type(String.join("\n", WEEK));
        assertEquals(YEAR, form.column(YEAR_TO_DATE), "the form adds up while it is typed");
        ui.keyboard().press(SWT.TAB);
        paper("both sentences quote the figures", text -> WEEK.stream().allMatch(text::contains)
                && YEAR.stream().allMatch(text::contains));
        assertTrue(editor.isDirty());
        ui.screenshot("week-figures");
    }

    private void confirmThem() {
        finding("figures.yearToDate.unconfirmed");
        form.button(1);
        assertTrue(form.column(STATE).stream().allMatch(state -> state.startsWith("☑")), () -> form.column(STATE).toString());
        noFinding("figures.yearToDate.unconfirmed");
    }

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
        paper("the shares are computed", text -> text.contains("26项，占比36.62%") && text.contains("12.68%")
                && text.contains("50.70%"));
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
        IMarker sum = ui.waitFor("the broken sum is found", () -> markers("figures.sum").stream()
                .filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("72")).findFirst().orElse(null));
        assertEquals(IMarker.SEVERITY_ERROR, sum.getAttribute(IMarker.SEVERITY, -1));
        ui.waitUntil("the field tells it", () -> form.says("72"));
        ui.screenshot("week-sum");
        repair(sum, "26");
        noFinding("figures.sum");
        paper("the number is right again", text -> text.contains("26项，占比36.62%"));
        undo();
        finding("figures.sum");
        undo();
        noFinding("figures.sum");
    }

    private void undo() {
        ui.page().activate(editor);
        ui.keyboard().press('z', SWT.MOD1);
    }

    // --- what is seen ------------------------------------------------------------------------------------------------

    private void paper(String what, Predicate<String> condition) {
        ui.waitUntil(what, () -> condition.test(String.valueOf(preview.ask("document.body.textContent"))));
    }

    private IMarker finding(String rule) {
        return ui.waitFor(rule + " is found", () -> markers(rule).stream().findFirst().orElse(null));
    }

    private void noFinding(String rule) {
        ui.waitUntil(rule + " is found no more", () -> markers(rule).isEmpty());
    }

    private List<IMarker> markers(String rule) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(marker -> rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private void repair(IMarker marker, String part) {
        IMarkerResolution[] repairs = IDE.getMarkerHelpRegistry().getResolutions(marker);
        Arrays.stream(repairs).filter(repair -> repair.getLabel().contains(part)).findFirst().orElseThrow().run(marker);
        ui.settle();
    }
}
