package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.Field;
import org.jianbao.forms.Forms;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.DepartmentKind;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows of elements: use, bad input and undo of everything that can be done with them. */
@ExtendWith(WorkbenchExtension.class)
class GridTest {

    private final Ui ui = new Ui();
    private final Register register = register("公安厅", "财政厅", "教育厅");
    private GridWindow window = new GridWindow(ui, null, register, register, "departments");
    private final int name = column(RegisterPackage.Literals.DEPARTMENT__FULL_NAME.getName());
    private final int kind = column("kind");
    private final int order = column("order");

    private static Register register(String... names) {
        Register made = RegisterFactory.eINSTANCE.createRegister();
        made.setId("register");
        for (String each : names) {
            Department department = RegisterFactory.eINSTANCE.createDepartment();
            department.setId("d-" + (made.getDepartments().size() + 1));
            department.setFullName(each);
            department.setOrder(10 * (made.getDepartments().size() + 1));
            made.getDepartments().add(department);
        }
        return made;
    }

    private static int column(String feature) {
        return Forms.columns(RegisterPackage.Literals.DEPARTMENT).stream().map(Field::feature)
                .map(found -> found.getName()).toList().indexOf(feature);
    }

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    private List<String> names() {
        return register.getDepartments().stream().map(Department::getFullName).toList();
    }

    @Test
    void typingReplacesTheCellAndIsOneStep() {
        window.click(1, name);
        ui.keyboard().type("水利厅");
        ui.keyboard().type(" A1");
        assertEquals(List.of("公安厅", "水利厅 A1", "教育厅"), names());
        ui.keyboard().press(SWT.TAB);
        assertEquals(names(), window.column(name));
        window.undo();
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), names());
        assertEquals(names(), window.column(name));
    }

    @Test
    void composedTextArrivesWhole() {
        window.click(0, name);
        assertTrue(window.cell().getEditable(), "a text field is there before the first key");
        assertEquals(window.cell().getCharCount(), window.cell().getSelectionCount());
        ui.keyboard().type("你好");
        assertEquals("你好", names().getFirst());
    }

    /** As above, with the input method that every GTK has. */
    @Test
    void aCharacterThatIsComposedReplacesTheCell() {
        window.click(1, name);
        ui.keyboard().press('u', SWT.MOD1, SWT.MOD2);
        ui.keyboard().type("7b80");
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), names());
        ui.keyboard().type(" ");
        assertEquals(List.of("公安厅", "简", "教育厅"), names());
        ui.keyboard().press(SWT.TAB);
        window.undo();
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), names());
    }

    @Test
    void escapeTakesTheTypingBackAndThenGoesToTheRows() {
        window.click(0, name);
        ui.keyboard().type("x");
        ui.keyboard().press(SWT.ESC);
        assertEquals("公安厅", names().getFirst());
        assertEquals("公安厅", window.cell().getText());
        ui.keyboard().press(SWT.ESC);
        assertSame(window.table(), ui.display().getFocusControl());
        ui.keyboard().press(SWT.F2);
        assertEquals("公安厅", window.cell().getText());
    }

    /** An input method would compose the rest of a syllable behind its first letter. */
    @Test
    void aLetterDoesNotEnterACellFromTheRowsButADigitDoes() {
        window.click(0, name);
        ui.keyboard().press(SWT.ESC);
        ui.keyboard().type("ni");
        assertSame(window.table(), ui.display().getFocusControl());
        assertEquals("公安厅", names().getFirst());
        ui.keyboard().type("12");
        assertEquals("12", window.cell().getText());
        assertEquals("12", names().getFirst());
    }

    /** What is composed stands at the caret while the old text is still there: in a narrow cell it would be out of sight behind it. */
    @Test
    void theCaretIsInFrontOfWhatWillBeReplaced() {
        window.click(0, name);
        assertEquals(window.cell().getCharCount(), window.cell().getSelectionCount());
        assertEquals(0, window.cell().getCaretPosition());
        ui.keyboard().press(SWT.F2);
        assertEquals(window.cell().getCharCount(), window.cell().getCaretPosition());
    }

    @Test
    void aNumberThatIsNoneIsRefusedAndKeepsTheFocus() {
        window.click(0, order);
        ui.keyboard().type("1x");
        ui.keyboard().press(SWT.TAB);
        assertEquals("1x", window.cell().getText());
        assertTrue(window.message().contains("1x"), window.message());
        assertEquals(window.message(), window.cell().getToolTipText());
        ui.screenshot("grid-refused");
        ui.keyboard().press(SWT.ESC);
        assertNull(window.cell().getToolTipText());
        assertEquals(10, register.getDepartments().getFirst().getOrder());
        assertEquals("", window.message());
    }

    /** Shows people; returns the column of the day from which they are there. */
    private int people(Person person) {
        person.setId("p-1");
        person.setName("王芳");
        register.getPeople().add(person);
        window.shell().dispose();
        window = new GridWindow(ui, null, register, register, "people");
        return Forms.columns(RegisterPackage.Literals.PERSON).stream().map(Field::feature).toList()
                .indexOf(RegisterPackage.Literals.PERSON__FROM);
    }

    @Test
    void aDayIsShownAsInFormsAndCopiedForOtherPrograms() {
        Person person = RegisterFactory.eINSTANCE.createPerson();
        person.setFrom(Kinds.day("2024-01-08"));
        int from = people(person);
        assertEquals(List.of(Messages.day(person.getFrom())), window.column(from));
        window.click(0, from);
        assertEquals(Messages.day(person.getFrom()), window.cell().getText());
        ui.keyboard().press(SWT.ESC);
        ui.keyboard().press('c', SWT.MOD1);
        assertTrue(window.clipboard().contains("2024-01-08"), window.clipboard());
        window.clipboard("2023-12-29");
        window.click(0, from);
        ui.keyboard().press('v', SWT.MOD1);
        assertEquals(Kinds.day("2023-12-29"), person.getFrom());
        ui.keyboard().press(SWT.TAB);
        assertEquals(List.of(Messages.day(Kinds.day("2023-12-29"))), window.column(from));
    }

    @Test
    void aDayThatIsNoneIsRefusedInItsCell() {
        Person person = RegisterFactory.eINSTANCE.createPerson();
        int from = people(person);
        window.click(0, from);
        type("2024-02-30");
        ui.keyboard().press(SWT.TAB);
        assertEquals("2024-02-30", window.cell().getText());
        assertTrue(window.message().contains("30"), window.message());
        assertNull(person.getFrom());
        window.cell().selectAll();
        type("20240229");
        ui.keyboard().press(SWT.TAB);
        assertEquals(Kinds.day("2024-02-29"), person.getFrom());
        window.undo();
        assertNull(person.getFrom());
    }

    /** Types key by key: a tip that tells what is wrong with the first ones lies above the window. */
    private void type(String text) {
        text.chars().forEach(key -> ui.keyboard().type(Character.toString(key)));
    }

    @Test
    void tabGoesRightAndWrapsAndEnterGoesDownAndAddsARow() {
        int columns = window.table().getColumnCount() - 1;
        window.click(0, columns - 1);
        ui.keyboard().press(SWT.TAB);
        assertEquals(1, window.table().getSelectionIndex());
        ui.keyboard().press(SWT.TAB, SWT.SHIFT);
        assertEquals(0, window.table().getSelectionIndex());
        window.click(2, name);
        ui.keyboard().press(SWT.CR);
        assertEquals(4, register.getDepartments().size());
        assertEquals(3, window.table().getSelectionIndex());
        ui.keyboard().type("新");
        assertTrue(register.getDepartments().getLast().getId().length() > 2);
        assertEquals(2, window.steps());
        assertEquals(3, window.table().getItemCount());
    }

    @Test
    void rowsAreAddedInsertedDuplicatedDeletedAndMovedByKeys() {
        window.click(1, name);
        ui.keyboard().press(SWT.ARROW_UP, SWT.ALT);
        assertEquals(List.of("财政厅", "公安厅", "教育厅"), names());
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), names());
        ui.keyboard().press(SWT.INSERT);
        assertEquals(4, names().size());
        assertNull(names().get(1));
        ui.keyboard().press(SWT.DEL, SWT.CTRL);
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), names());
        ui.keyboard().press('d', SWT.CTRL, SWT.SHIFT);
        assertEquals(List.of("公安厅", "财政厅", "财政厅", "教育厅"), names());
        assertFalse(register.getDepartments().get(1).getId().equals(register.getDepartments().get(2).getId()));
        assertEquals(names(), window.column(name));
        assertEquals(5, window.steps());
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), window.column(name));
    }

    @Test
    void severalRowsAreDeletedAtOnce() {
        window.click(0, name);
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.SHIFT);
        ui.keyboard().press(SWT.DEL);
        assertEquals(List.of("教育厅"), window.column(name));
        window.undo();
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), window.column(name));
    }

    @Test
    void aHeaderSortsNumbersAsNumbersAndNamesByPinyin() {
        register.getDepartments().getFirst().setOrder(9);
        register.getDepartments().getLast().setOrder(100);
        header(order);
        assertEquals(List.of("9", "20", "100"), window.column(order));
        header(order);
        assertEquals(List.of("100", "20", "9"), window.column(order));
        header(name);
        assertEquals(List.of("财政厅", "公安厅", "教育厅"), names());
        window.undo();
        window.undo();
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), names());
    }

    private void header(int column) {
        window.table().getColumn(column + 1).notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    @Test
    void aBlockIsPastedAndAddsRows() {
        window.clipboard("审计厅\n\"统计\n局\"\n信访局\n");
        window.click(2, name);
        ui.keyboard().press('v', SWT.CTRL);
        ui.waitUntil("the block is pasted", () -> names().size() == 5);
        assertEquals("审计厅", names().get(2));
        assertEquals("信访局", names().get(4));
        assertEquals(1, window.steps());
        assertEquals(List.of("公安厅", "财政厅", "教育厅"), window.column(name));
    }

    @Test
    void aBlockThatDoesNotFitIsRefusedAsAWhole() {
        window.clipboard("1\n二");
        window.click(0, order);
        ui.keyboard().press('v', SWT.CTRL);
        ui.waitUntil("the second row is refused", () -> window.message().contains("2") && window.message().contains("二"));
        assertEquals("10", window.cell().getText());
        assertEquals(0, window.steps());
    }

    @Test
    void selectedRowsAreCopiedAndFilledDown() {
        window.click(0, order);
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.SHIFT);
        ui.keyboard().press('c', SWT.CTRL);
        assertTrue(window.clipboard().startsWith("公安厅\t"), window.clipboard());
        assertEquals(2, window.clipboard().lines().count());
        ui.keyboard().press('d', SWT.CTRL);
        assertEquals(List.of("10", "10", "30"), window.column(order));
        window.undo();
        assertEquals(List.of("10", "20", "30"), window.column(order));
    }

    @Test
    void aChoiceIsMadeInTheCell() {
        window.click(0, kind);
        Control focus = ui.display().getFocusControl();
        CCombo combo = Stream.iterate(focus, Control::getParent).filter(CCombo.class::isInstance).map(CCombo.class::cast).findFirst().orElseThrow();
        combo.select(DepartmentKind.VALUES.indexOf(DepartmentKind.CENTRE));
        combo.notifyListeners(SWT.Selection, new Event());
        DepartmentKind before = RegisterFactory.eINSTANCE.createDepartment().getKind();
        assertEquals(DepartmentKind.CENTRE, register.getDepartments().getFirst().getKind());
        assertEquals(combo.getText(), window.column(kind).getFirst());
        window.undo();
        assertEquals(before, register.getDepartments().getFirst().getKind());
    }

    @Test
    void findingsMarkTheRowAndRevealShowsTheCell() {
        window.pane().findings(List.of(new Finding("r", Severity.ERROR, "排序重复。", new Place("f", 1, "d-2", "order"))));
        ui.settle();
        assertTrue(window.table().getItem(1).getImage(0) != null);
        assertNull(window.table().getItem(0).getImage(0));
        window.pane().reveal(register.getDepartments().get(1), "order");
        ui.settle();
        assertEquals("20", window.cell().getText());
        assertTrue(window.says("排序重复。"));
        window.pane().findings(List.of());
        assertFalse(window.says("排序重复。"));
    }

    @Test
    void manyRowsAreAskedForOnlyWhenTheyAreSeen() {
        window.shell().dispose();
        Register large = register(Stream.iterate(1, i -> i + 1).limit(3000).map(i -> "部门" + i).toArray(String[]::new));
        window = new GridWindow(ui, null, large, large, "departments");
        window.pane().reveal((EObject) large.getDepartments().get(2999), "fullName");
        ui.settle();
        assertEquals("部门3000", window.cell().getText());
        ui.keyboard().type("x");
        assertEquals("x", large.getDepartments().getLast().getFullName());
    }
}
