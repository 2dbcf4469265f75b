package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An input method that composes while the background works: neither disturbs the other. */
@ExtendWith(WorkbenchExtension.class)
class CompositionTest {

    private final Ui ui = new Ui();
    private final IFile file = SampleProject.create("weekly").getFile("issues/2024/2024-02.issue");

    @Test
    void nothingIsFoundOrWrittenAnewBeforeItIsCommitted() {
        var editor = (ModelEditor) ui.openEditor(file);
        var watch = new IssueWatch(ui, file);
        watch.paper("第473期");
        var issue = (Issue) editor.model().orElseThrow().root();
        var paragraph = (Paragraph) issue.eResource().getEObject("s-news-2-1");
        String before = paragraph.getText();
        ui.page().activate(editor);
        editor.reveal(paragraph.getId(), "text");
        Text text = ui.waitFor("the paragraph takes text", () -> ui.display().getFocusControl() instanceof Text field ? field : null);
        ui.focus(text);
        text.setSelection(2);
        ui.keyboard().press('u', SWT.MOD1, SWT.MOD2);
        ui.keyboard().type("7b80");

        editor.session().edits().set(issue, Literals.ISSUE__TOTAL_NUMBER, 499);
        watch.paper("第499期");
        watch.finding("series.totalNumber");
        assertEquals(before, text.getText());
        assertEquals(before, paragraph.getText());

        ui.keyboard().type(" ");
        String after = before.substring(0, 2) + "简" + before.substring(2);
        assertEquals(after, paragraph.getText());
        assertEquals(after, text.getText());
        watch.paper(after.substring(0, 8));
        editor.session().edits().stack().undo();
        assertEquals(before, paragraph.getText());
        assertEquals(499, issue.getTotalNumber());
    }
}
