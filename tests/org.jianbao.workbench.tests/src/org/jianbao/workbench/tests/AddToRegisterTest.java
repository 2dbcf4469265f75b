package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.core.text.Captions;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A department that an issue names and the register does not know yet is added from where it was found missing. */
@ExtendWith(WorkbenchExtension.class)
class AddToRegisterTest {

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final ModelEditor editor = (ModelEditor) ui.openEditor(project.getFile("issues/2024/2024-02.issue"));
    private final Issue issue = (Issue) editor.model().orElseThrow().root();
    private final Register register = (Register) issue.getIssuer().eContainer();
    private final Path file = project.getFile("departments.register").getLocation().toPath();

    private Department named(String name) {
        return register.getDepartments().stream().filter(each -> name.equals(each.getFullName())).findFirst().orElse(null);
    }

    private EObject element(String id) {
        for (var all = EcoreUtil.getAllProperContents(issue, false); all.hasNext();) {
            var next = (EObject) all.next();
            if (id.equals(EcoreUtil.getID(next))) {
                return next;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void fromAFieldThatRefersToDepartments() throws IOException {
        Department before = issue.getIssuer();
        editor.reveal(issue.getId(), "issuer");
        Text text = ui.find(Text.class, Captions.of(Literals.ISSUE, Literals.ISSUE__ISSUER));
        ui.focus(text);
        text.selectAll();
        text.insert("四川省某某厅");
        var enter = new Event();
        enter.keyCode = SWT.CR;
        ui.inDialog(() -> text.notifyListeners(SWT.KeyDown, enter), shell -> ui.press(IDialogConstants.OK_LABEL));
        assertSame(named("四川省某某厅"), issue.getIssuer());
        assertNotNull(issue.getIssuer().getId());
        assertEquals("厅", issue.getIssuer().getKind().getLiteral(), "its name tells");
        assertTrue(editor.isDirty());
        ui.page().saveEditor(editor, false);
        assertTrue(Files.readString(file).contains("四川省某某厅"), "the register is saved along with the issue");
        editor.session().edits().stack().undo();
        assertSame(before, issue.getIssuer());
        editor.session().edits().stack().undo();
        assertEquals(null, named("四川省某某厅"));
        ui.page().saveEditor(editor, false);
        assertFalse(Files.readString(file).contains("四川省某某厅"));
    }

    @Test
    void asARepairThatTheFieldOffers() throws IOException {
        String before = Files.readString(file);
        EObject paragraph = element("s-news-2-1");
        editor.session().edits().set(paragraph, paragraph.eClass().getEStructuralFeature("text"), "本周，民政厅窗口开展培训。");
        editor.reveal("s-news-2-1", "text");
        Link link = ui.waitFor("the repairs are offered", () -> ui.all(ui.shell(), Link.class).stream()
                .filter(found -> found.getText().contains("民政厅")).findFirst().orElse(null));
        ui.screenshot("add-to-register");
        String[] repairs = link.getText().split("</a>");
        int add = Arrays.asList(repairs).indexOf(Arrays.stream(repairs).filter(repair -> repair.contains("民政厅"))
                .reduce((first, last) -> last).orElseThrow());
        var chosen = new Event();
        chosen.text = Integer.toString(add);
        link.notifyListeners(SWT.Selection, chosen);
        assertEquals("厅", named("民政厅").getKind().getLiteral());
        ui.waitUntil("the finding has gone", () -> editor.findings().stream()
                .noneMatch(finding -> finding.rule().equals("text.unit.unknown")));
        editor.session().edits().stack().undo();
        assertEquals(null, named("民政厅"));
        ui.waitUntil("the finding is there again", () -> editor.findings().stream()
                .anyMatch(finding -> finding.rule().equals("text.unit.unknown")));
        assertEquals(before, Files.readString(file));
    }
}
