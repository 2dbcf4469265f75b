package org.jianbao.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.core.Messages;
import org.jianbao.core.section.Sections;
import org.jianbao.core.text.Captions;
import org.jianbao.forms.Forms;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.workbench.internal.editor.ModelEditor;

/** The editor of an issue as somebody uses it who sees the tree on the left and the form on the right. */
public final class IssueForm {

    private static final Messages WORDS = new Messages(ModelEditor.class);

    private final Ui ui;
    private final ModelEditor editor;
    private final Tree tree;
    private EObject selected;

    /** Takes the active editor. */
    public IssueForm(Ui ui, ModelEditor editor) {
        this.ui = ui;
        this.editor = editor;
        this.tree = ui.find(Tree.class, WORDS.get("tree.name"));
    }

    /** Returns the edited issue. */
    public Issue issue() {
        return (Issue) editor.model().orElseThrow().root();
    }

    /** Returns the section of a template. */
    public Section section(String template) {
        return Sections.all(issue()).stream().filter(section -> section.getTemplate().getId().equals(template)).findFirst()
                .orElseThrow();
    }

    /** Selects the section of a template in the tree. */
    public void select(String template) {
        select(section(template));
    }

    /** Selects an element in the tree. */
    public void select(EObject element) {
        TreeItem item = ui.waitFor("the element is in the tree", () -> item(tree.getItems(), element));
        ui.focus(tree);
        tree.setSelection(item);
        // not by the pointer: where it rests a tip opens sooner or later, and a posted key goes to that
        var event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        selected = element;
        ui.settle();
    }

    private static TreeItem item(TreeItem[] items, EObject element) {
        for (TreeItem item : items) {
            TreeItem found = item.getData() == element ? item : item(item.getItems(), element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the form. */
    public Composite form() {
        Composite left = tree.getParent();
        return (Composite) Arrays.stream(((SashForm) left.getParent()).getChildren())
                .filter(child -> child != left && !(child instanceof org.eclipse.swt.widgets.Sash)).findFirst().orElseThrow();
    }

    /** Types a text into a field of one line, in place of what it holds. */
    public void enter(String feature, String text) {
        EClass eClass = selected.eClass();
        ui.enter(ui.find(form(), Text.class, Captions.of(eClass, eClass.getEStructuralFeature(feature))), text);
    }

    /** Types a text into a field of paragraphs or rich text of a section, in place of what its first paragraph holds. */
    public void write(String template, String feature, String text) {
        write(section(template), feature, text);
    }

    /** Types a text into such a field of the first element of a list of a section. */
    public void write(String template, String list, String feature, String text) {
        Section section = section(template);
        write((EObject) ((List<?>) section.eGet(section.eClass().getEStructuralFeature(list))).getFirst(), feature, text);
    }

    private void write(EObject element, String feature, String text) {
        editor.reveal(EcoreUtil.getID(element), feature);
        ui.waitUntil("the field takes text", () -> ui.display().getFocusControl() instanceof Text);
        ui.keyboard().selectAll();
        ui.keyboard().type(text);
    }

    // --- tables ------------------------------------------------------------------------------------------------------

    /** Returns the first table of the form. */
    public Table table() {
        return ui.all(form(), Table.class).getFirst();
    }

    /** Clicks a cell of the first table; the column is the one of a feature of the rows. */
    public void cell(int row, String feature) {
        cell(row, column(feature));
    }

    private int column(String feature) {
        EReference rows = selected.eClass().getEAllContainments().stream().filter(EStructuralFeature::isMany).findFirst()
                .orElseThrow();
        return Forms.columns(rows.getEReferenceType()).stream().map(field -> field.feature().getName()).toList()
                .indexOf(feature);
    }

    /** Clicks a cell of the first table; columns count from 0 behind the one with the numbers of the rows. */
    public void cell(int row, int column) {
        var bounds = table().getItem(row).getBounds(column + 1);
        // posted clicks reach tables at a wrong place
        var click = new Event();
        click.button = 1;
        click.count = 1;
        click.x = bounds.x + bounds.width / 2;
        click.y = bounds.y + bounds.height / 2;
        table().notifyListeners(SWT.MouseDown, click);
        table().notifyListeners(SWT.MouseUp, click);
        ui.waitUntil("the cell takes text", () -> ui.display().getFocusControl() instanceof Text);
        // the first posted key after the workbench has moved the focus is lost now and then
        ui.focus(ui.display().getFocusControl());
        ui.keyboard().press(SWT.SHIFT);
    }

    /** Returns what the rows of the first table show in a column. */
    public List<String> column(int column) {
        ui.settle();
        Table table = table();
        return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column + 1)).toList();
    }

    /** Presses a button above the first table, counted from 0. */
    public void button(int index) {
        ToolItem button = ui.all(form(), ToolBar.class).getFirst().getItem(index);
        ui.waitUntil(button.getToolTipText() + " can be pressed", button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    /** Returns whether a sentence of the form holds a part. */
    public boolean says(String part) {
        return ui.all(form(), Label.class).stream().anyMatch(label -> label.getText().contains(part));
    }
}
