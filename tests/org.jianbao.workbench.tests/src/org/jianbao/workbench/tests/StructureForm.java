package org.jianbao.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.workbench.internal.editor.ModelEditor;

/** The editor of a structure as an analyst uses it: the outline with its menu on the left, the form on the right. */
final class StructureForm {

    private static final Messages WORDS = new Messages(ModelEditor.class);

    private final Ui ui;
    private final ModelEditor editor;
    private final Tree tree;

    /** Takes the active editor. */
    StructureForm(Ui ui, ModelEditor editor) {
        this.ui = ui;
        this.editor = editor;
        this.tree = ui.find(Tree.class, WORDS.get("tree.name"));
    }

    ReportStructure structure() {
        return (ReportStructure) editor.model().orElseThrow().root();
    }

    SectionTemplate section(String heading) {
        return structure().getSections().stream().filter(section -> heading.equals(section.getHeading())).findFirst().orElseThrow();
    }

    Metric metric(String name) {
        return structure().getMetrics().stream().filter(metric -> name.equals(metric.getName())).findFirst().orElseThrow();
    }

    /** Returns the lines of the outline that stand for sections of the structure itself. */
    List<String> outline() {
        ui.settle();
        var lines = new ArrayList<String>();
        for (TreeItem item : tree.getItem(0).getItems()) {
            if (item.getData() instanceof SectionTemplate) {
                lines.add(item.getText());
            }
        }
        return lines;
    }

    /** Returns the lines of the outline that stand for figures. */
    List<String> figures() {
        ui.settle();
        var lines = new ArrayList<String>();
        for (TreeItem group : tree.getItem(0).getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getData() instanceof Metric) {
                    lines.add(item.getText());
                }
            }
        }
        return lines;
    }

    /** Selects an element in the outline. */
    void select(EObject element) {
        editor.select(List.of(element));
        ui.settle();
        ui.waitUntil("the form of the element is shown", () -> editor.shown() == element);
    }

    /** Adds an element of a kind to another one by the menu of the outline, and returns it selected. */
    EObject add(EObject owner, EClass kind) {
        select(owner);
        String label = WORDS.get("action.add", Captions.of(kind));
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = item(menu, label);
        if (item == null) {
            throw new AssertionError(label + " is not offered");
        }
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        ui.settle();
        ui.waitUntil("it is added and selected", () -> editor.shown() != owner && kind.isInstance(editor.shown()));
        return editor.shown();
    }

    /** Moves an element down in the outline by the keys. */
    void down(EObject element) {
        select(element);
        ui.focus(tree);
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.ALT);
        ui.settle();
    }

    private static MenuItem item(Menu menu, String label) {
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                MenuItem inside = item(item.getMenu(), label);
                if (inside != null) {
                    return inside;
                }
            } else if (item.getText().equals(label)) {
                return item;
            }
        }
        return null;
    }

    private String caption(String feature) {
        EClass type = editor.shown().eClass();
        return Captions.of(type, type.getEStructuralFeature(feature));
    }

    /** Types a text into a field of the form and leaves it. */
    void enter(String feature, String value) {
        editor.reveal(EcoreUtil.getID(editor.shown()), feature);
        Text text = ui.find(Text.class, caption(feature));
        ui.enter(text, value);
        if (!text.isDisposed()) {
            ui.keyboard().press(SWT.TAB);
        }
        ui.settle();
    }

    /** Writes a pattern or an expression into a field of the form at once, as an input method commits it, and leaves it. */
    void write(String feature, String value) {
        editor.reveal(EcoreUtil.getID(editor.shown()), feature);
        Text text = ui.find(Text.class, caption(feature));
        ui.focus(text);
        text.setText(value);
        ui.keyboard().press(SWT.TAB);
        ui.settle();
    }

    /** Types a name into a field that refers to something, and takes the first of the suggestions. */
    void refer(String feature, EObject wanted, String name) {
        editor.reveal(EcoreUtil.getID(editor.shown()), feature);
        Text text = ui.find(Text.class, caption(feature));
        ui.enter(text, name);
        var chosen = new Event();
        chosen.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, chosen);
        ui.settle();
        EStructuralFeature reference = editor.shown().eClass().getEStructuralFeature(feature);
        ui.waitUntil("it refers to " + name, () -> editor.shown().eGet(reference) == wanted);
    }

    /** Chooses one of the choices of a field. */
    void choose(String feature, String literal) {
        editor.reveal(EcoreUtil.getID(editor.shown()), feature);
        Combo combo = ui.find(Combo.class, caption(feature));
        int index = Arrays.asList(combo.getItems()).indexOf(literal);
        if (index < 0) {
            throw new AssertionError(literal + " is none of " + Arrays.toString(combo.getItems()));
        }
        ui.focus(combo);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    /** Ticks a box. */
    void tick(String feature) {
        editor.reveal(EcoreUtil.getID(editor.shown()), feature);
        Button box = ui.find(Button.class, caption(feature));
        ui.focus(box);
        box.setSelection(true);
        box.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }
}
