package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.jianbao.core.Messages;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure of a past issue is corrected: the editor is told which later issues count on from it. */
@ExtendWith(WorkbenchExtension.class)
class CorrectionTest {

    private static final Messages WORDS = new Messages(ModelEditor.class);

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final IFile first = project.getFile("issues/2024/2024-01.issue");
    private final IFile second = project.getFile("issues/2024/2024-02.issue");

    private ModelEditor corrected(IFile file, String figure, int value) {
        var editor = (ModelEditor) ui.openEditor(file);
        EObject reported = editor.model().orElseThrow().root().eResource().getEObject(figure);
        editor.session().edits().set(reported, Literals.REPORTED_FIGURE__YEAR_TO_DATE, BigDecimal.valueOf(value));
        ui.page().saveEditor(editor, false);
        return editor;
    }

    private List<Button> shown() {
        String label = AccessibleNames.plain(WORDS.get("correction.show"));
        return ui.all(ui.shell(), Button.class).stream()
                .filter(button -> button.isVisible() && AccessibleNames.plain(button.getText()).equals(label)).toList();
    }

    @Test
    void laterIssuesAreListedAndOpened() {
        corrected(first, "s-window-service-zixun", 1040);
        ui.waitUntil("the editor is told", () -> shown().size() == 1);
        ui.settle();
        assertTrue(ui.all(shown().getFirst().getParent(), Label.class).stream()
                .anyMatch(label -> label.getText().equals(WORDS.get("correction.noticeConfirmed", 1, 1, 1))));
        ui.screenshot("correction-notice");
        ui.inDialog(() -> ui.press(shown().getFirst()), dialog -> {
            Table table = ui.all(dialog, Table.class).getFirst();
            assertEquals(1, table.getItemCount());
            assertEquals(WORDS.get("correction.number", "2024", 2), table.getItem(0).getText(0));
            assertEquals("2768", table.getItem(0).getText(2));
            assertEquals("2777", table.getItem(0).getText(3));
            ui.screenshot("correction-dialog");
            table.select(0);
            table.notifyListeners(SWT.Selection, null);
            ui.press(WORDS.get("correction.open"));
        });
        var opened = (ModelEditor) ui.page().getActiveEditor();
        assertEquals(second.getLocation().toPath(), opened.file());
    }

    @Test
    void theLastIssueTouchesNone() {
        corrected(second, "s-window-service-zixun", 3000);
        corrected(first, "s-window-service-shouli", 456);
        ui.waitUntil("the past one tells", () -> shown().size() == 1);
        ui.page().activate(ui.openEditor(second));
        ui.waitForJobs(null); // what looks at the later issues would tell now
        ui.settle();
        assertEquals(List.of(), shown());
    }
}
