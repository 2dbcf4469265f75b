package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.Matches;
import org.jianbao.model.bulletin.DistributionLevel;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Choices, check boxes and references. */
@ExtendWith(WorkbenchExtension.class)
class ChoicesTest {

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    private final FormWindow window = new FormWindow(ui, kinds, "text", "choice", "yesno", "reference", "references");

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    @Test
    void aChoiceIsMade() {
        Combo combo = window.find(Combo.class, "choice");
        assertEquals(3, combo.getItemCount());
        ui.focus(combo);
        combo.select(1);
        combo.notifyListeners(SWT.Selection, null);
        assertEquals(DistributionLevel.SEND, kinds.get("choice"));
        window.undo();
        assertEquals(0, combo.getSelectionIndex());
    }

    @Test
    void aBoxIsChecked() {
        Button box = window.find(Button.class, "yesno");
        ui.focus(box);
        ui.keyboard().press(' ');
        assertEquals(true, kinds.get("yesno"));
        window.undo();
        assertFalse(box.getSelection());
    }

    @Test
    void aReferenceIsFoundByItsShortName() {
        commit(window.text("reference"), "公安");
        assertEquals(1, suggestions().stream().filter(line -> line.contains("四川省公安厅")).count());
        key(window.text("reference"), SWT.CR);
        assertSame(kinds.departments().get(1), kinds.get("reference"));
        assertTrue(window.text("reference").getText().startsWith("四川省公安厅"));
        window.undo();
        assertNull(kinds.get("reference"));
        assertEquals("", window.text("reference").getText());
    }

    @Test
    void aReferenceIsFoundByPinyinInitials() {
        ui.waitUntil("the table of pinyin is there", Matches::isComplete);
        commit(window.text("reference"), "gat");
        assertTrue(suggestions().getFirst().contains("四川省公安厅"), () -> suggestions().toString());
    }

    @Test
    void escapeClosesTheListAndKeepsTheModel() {
        commit(window.text("reference"), "公安");
        traverse(window.text("reference"), SWT.TRAVERSE_ESCAPE);
        assertEquals(List.of(), suggestions());
        assertNull(kinds.get("reference"));
    }

    @Test
    void aWholeNameNeedsNoChoosing() {
        commit(window.text("reference"), "财政厅");
        ui.focus(window.text("text"));
        assertSame(kinds.departments().get(2), kinds.get("reference"));
    }

    @Test
    void anUnknownNameIsRefusedOrAdded() {
        commit(window.text("reference"), "海关");
        ui.focus(window.text("text"));
        assertNull(kinds.get("reference"));
        assertEquals("海关", window.text("reference").getText());
        assertTrue(window.says("海关"));
        commit(window.text("reference"), "税务局");
        key(window.text("reference"), SWT.CR);
        assertEquals("税务局", ((Department) kinds.get("reference")).getFullName());
        assertFalse(window.says("海关"));
    }

    @Test
    void aReferenceThatLeadsNowhereIsShownAndKept() {
        Department gone = RegisterFactory.eINSTANCE.createDepartment();
        ((InternalEObject) gone).eSetProxyURI(URI.createURI("nowhere:/departments.register#d-gone"));
        kinds.set("reference", gone);
        ui.settle();
        assertTrue(window.text("reference").getText().contains("d-gone"));
        ui.focus(window.text("reference"));
        ui.focus(window.text("text"));
        assertSame(gone, kinds.element().eGet(kinds.feature("reference"), false));
    }

    @Test
    void referencesAreAddedMovedAndRemoved() {
        for (String name : List.of("自然资源厅", "公安厅", "财政厅")) {
            Text add = window.text("references");
            commit(add, name);
            key(add, SWT.CR);
        }
        assertEquals(List.copyOf(kinds.departments()), kinds.get("references"));
        Button last = chips().getLast();
        ui.focus(last);
        ui.keyboard().press(SWT.ARROW_LEFT, SWT.ALT);
        assertEquals(List.of("四川省自然资源厅", "四川省财政厅", "四川省公安厅"), names());
        ui.waitUntil("the moved chip keeps the input", () -> chips().get(1).isFocusControl());
        ui.keyboard().press(SWT.DEL);
        assertEquals(List.of("四川省自然资源厅", "四川省公安厅"), names());
        window.undo();
        window.undo();
        assertEquals(List.of("四川省自然资源厅", "四川省公安厅", "四川省财政厅"), names());
        assertEquals(3, chips().size());
    }

    @Test
    void aNameThatIsThereAlreadyIsNotAddedTwice() {
        kinds.list("references").add(kinds.departments().getFirst());
        ui.settle();
        commit(window.text("references"), "自然资源厅");
        assertEquals(List.of(), suggestions());
        ui.focus(window.text("text"));
        assertEquals(1, kinds.list("references").size());
    }

    @Test
    void anUnknownNameIsNotAddedToSeveral() {
        kinds.list("references").add(kinds.departments().getFirst());
        ui.settle();
        commit(window.text("references"), "海关");
        ui.focus(window.text("text"));
        assertEquals(List.of("四川省自然资源厅"), names());
        assertEquals("海关", window.text("references").getText(), "it stays to be corrected");
        assertTrue(window.says("海关"));
    }

    /** Puts a text in place of what a field holds, as an input method commits it. */
    private void commit(Text text, String typed) {
        ui.focus(text);
        text.selectAll();
        text.insert(typed);
        ui.settle();
    }

    /** Sends a key to a text whose list is open: while it is, the window system takes posted keys for those of the list. */
    private void key(Text text, int code) {
        var event = new Event();
        event.keyCode = code;
        text.notifyListeners(SWT.KeyDown, event);
        ui.settle();
    }

    private void traverse(Text text, int detail) {
        var event = new Event();
        event.detail = detail;
        text.notifyListeners(SWT.Traverse, event);
        ui.settle();
    }

    private List<Button> chips() {
        return ui.all(window.shell(), Button.class).stream()
                .filter(button -> button.getText().startsWith("四川省")).toList();
    }

    private List<String> names() {
        return kinds.list("references").stream().map(found -> ((Department) found).getFullName()).toList();
    }

    private List<String> suggestions() {
        ui.settle();
        return Arrays.stream(ui.display().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> ui.all(shell, Table.class).stream()).flatMap(table -> Arrays.stream(table.getItems()))
                .map(TableItem::getText).toList();
    }
}
