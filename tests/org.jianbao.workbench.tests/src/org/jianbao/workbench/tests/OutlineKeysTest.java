package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Elements are moved in the tree of an editor without a mouse. */
@ExtendWith(WorkbenchExtension.class)
class OutlineKeysTest {

    private static final Messages WORDS = new Messages(ModelEditor.class);

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("outline");
    private final ModelEditor editor = (ModelEditor) ui.openEditor(project.getFile("issues/2024/2024-02.issue"));
    private final Tree tree = ui.find(Tree.class, WORDS.get("tree.name"));

    @Test
    void atTheEndOfItsListAnElementGoesOnInTheNextOneThatMayHoldIt() {
        EObject plan = element("s-policy-plan");
        List<String> before = List.of(ids("s-policy"), ids("s-window"));
        editor.select(List.of(plan));
        ui.waitUntil("it is selected", () -> editor.shown() == plan);
        ui.focus(tree);
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.ALT);
        ui.waitUntil("it is in the next group", () -> plan.eContainer() == element("s-window"));
        assertEquals(plan, element("s-window").eContents().stream().filter(plan.eClass()::isInstance).findFirst().orElseThrow());
        ui.keyboard().press(SWT.ARROW_UP, SWT.ALT);
        ui.waitUntil("it is back", () -> plan.eContainer() == element("s-policy"));
        assertEquals(before, List.of(ids("s-policy"), ids("s-window")));
        editor.session().edits().stack().undo();
        assertEquals(element("s-window"), plan.eContainer());
        editor.session().edits().stack().undo();
        ui.waitUntil("nothing is left to save", () -> !editor.isDirty());
    }

    private EObject element(String id) {
        return editor.model().orElseThrow().root().eResource().getEObject(id);
    }

    private String ids(String group) {
        return element(group).eContents().stream().map(EcoreUtil::getID).toList().toString();
    }
}
