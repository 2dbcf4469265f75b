package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.core.Messages;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tree of an editor under the mouse. */
@ExtendWith(WorkbenchExtension.class)
class OutlineMouseTest {

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("outline");
    private final ModelEditor editor = (ModelEditor) ui.openEditor(project.getFile("issues/2024/2024-02.issue"));
    private final Tree tree = ui.find(Tree.class, new Messages(ModelEditor.class).get("tree.name"));

    @Test
    void anElementIsDroppedBehindItsNeighbour() {
        String before = ids("s-policy");
        EObject first = element("s-policy").eContents().getFirst();
        EObject second = element("s-policy").eContents().get(1);
        editor.select(List.of(first));
        ui.waitUntil("it is selected", () -> editor.shown() == first);
        try (var pointer = new Pointer(ui)) {
            Rectangle row = item(second).getBounds();
            pointer.drag(middle(item(first)), tree, tree.toDisplay(row.x + row.width / 2, row.y + row.height * 3 / 4)); // not at its edge
        }
        ui.waitUntil("it stands behind its neighbour", () -> element("s-policy").eContents().indexOf(first) == 1);
        assertEquals(first, editor.shown());
        editor.session().edits().stack().undo();
        assertEquals(before, ids("s-policy"));
        ui.waitUntil("nothing is left to save", () -> !editor.isDirty());
    }

    @Test
    void aTipTellsWhatIsCutOff() {
        var paragraph = (Paragraph) element("s-news-2-1");
        String beginning = paragraph.getText().substring(0, 8);
        Rectangle row = item(paragraph.eContainer()).getBounds();
        var mouse = new Mouse(ui);
        mouse.rest(tree.toDisplay(row.x + 3, row.y + row.height / 3)); // two places: a pointer that stays where it is tells nobody
        mouse.rest(tree.toDisplay(row.x + 4, row.y + row.height / 2));
        ui.waitUntil("a tip tells how it begins", () -> Arrays.stream(ui.display().getShells())
                .filter(shell -> shell != ui.shell() && shell.isVisible())
                .flatMap(shell -> ui.all(shell, CLabel.class).stream()).anyMatch(tip -> tip.getText().contains(beginning)));
    }

    private TreeItem item(EObject element) {
        return ui.waitFor("its row", () -> find(tree.getItems(), element));
    }

    private static TreeItem find(TreeItem[] items, EObject element) {
        for (TreeItem item : items) {
            TreeItem found = item.getData() == element ? item : find(item.getItems(), element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Point middle(TreeItem item) {
        Rectangle row = item.getBounds();
        return tree.toDisplay(row.x + row.width / 2, row.y + row.height / 2);
    }

    private EObject element(String id) {
        return editor.model().orElseThrow().root().eResource().getEObject(id);
    }

    private String ids(String group) {
        return element(group).eContents().stream().map(EcoreUtil::getID).toList().toString();
    }
}
