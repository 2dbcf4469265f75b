package org.jianbao.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.DepartmentKind;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks from spreadsheets go in and out of grids. */
class TablesTest {

    private static final LocalDate NEAR = LocalDate.of(2024, 1, 29);

    private final Locale before = Locale.getDefault();
    private final Register register = RegisterFactory.eINSTANCE.createRegister();
    private final Edits edits = new Edits();

    @BeforeEach
    void fill() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        for (String name : List.of("四川省教育厅", "四川省公安厅", "成都海关")) {
            Department department = RegisterFactory.eINSTANCE.createDepartment();
            department.setId("d-" + (register.getDepartments().size() + 1));
            department.setFullName(name);
            register.getDepartments().add(department);
        }
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static Field field(EStructuralFeature feature) {
        return Forms.of(feature.getEContainingClass() == RegisterPackage.Literals.UNIT ? RegisterPackage.Literals.DEPARTMENT
                : feature.getEContainingClass()).field(feature).orElseThrow();
    }

    private TableEdit departments() {
        return table(RegisterPackage.Literals.REGISTER__DEPARTMENTS, field(RegisterPackage.Literals.DEPARTMENT__FULL_NAME),
                field(RegisterPackage.Literals.DEPARTMENT__KIND), field(RegisterPackage.Literals.DEPARTMENT__ORDER),
                field(RegisterPackage.Literals.UNIT__SHORT_NAMES), field(RegisterPackage.Literals.UNIT__VALID_FROM));
    }

    private TableEdit table(EReference feature, Field... columns) {
        return new TableEdit(register, feature, List.of(columns), NEAR,
                (owner, reference) -> List.<EObject>copyOf(register.getDepartments()));
    }

    private List<String> names() {
        return register.getDepartments().stream().map(Department::getFullName).toList();
    }

    @Test
    void cellsAreReadAsSpreadsheetsWriteThem() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), TableBlock.parse("a\tb\r\nc\td\r\n").rows());
        assertEquals(List.of(List.of("一\n二", "说\"好\"", "")), TableBlock.parse("\"一\n二\"\t\"说\"\"好\"\"\"\t\n").rows());
        assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), TableBlock.parse("a\n\nb").rows());
        assertEquals(List.of(List.of("a", "")), TableBlock.parse("a\t").rows());
        assertEquals(List.of(List.of("\"open", "x")), TableBlock.parse("\"open\tx").rows());
        assertEquals(List.of(List.of("\"a\" b")), TableBlock.parse("\"a\" b").rows());
        assertEquals(List.of(), TableBlock.parse("").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-x", "@SUM(A1)", "=cmd|'/c calc'!A0", "普通", "-5", "a\tb", "\"", "'引", ""})
    void whatIsCopiedIsReadAgainAndFormulasAreGuardedByChoice(String cell) {
        var block = new TableBlock(List.of(List.of(cell, "x")));
        assertEquals(block, TableBlock.parse(block.text(true)));
        assertEquals(block, TableBlock.parse(block.text(false)));
        boolean formula = List.of("=1+1", "-x", "@SUM(A1)", "=cmd|'/c calc'!A0").contains(cell);
        assertEquals(formula, block.text(true).startsWith("'" + cell) && !cell.isEmpty() && !cell.startsWith("'"), cell);
    }

    @Test
    void aBlockIsPastedInOneStepAndLongerOnesMakeRows() {
        TableEdit table = departments();
        TableEdit.Plan plan = table.plan(TableBlock.parse("海关\t三\t海关署、关\t1月8日\t多余\n局\t4\t\t2月30日\n"), 2, 1);
        assertTrue(plan.tooWide());
        assertEquals(List.of("2/2", "3/4"), plan.problems().stream().map(cell -> cell.row() + "/" + cell.column()).toList());
        table.apply(plan, edits, RegisterFactory.eINSTANCE::createDepartment);
        Department customs = register.getDepartments().get(2);
        assertEquals(DepartmentKind.CUSTOMS, customs.getKind());
        assertEquals(0, customs.getOrder());
        assertEquals(List.of("海关署", "关"), customs.getShortNames());
        assertEquals(LocalDate.of(2024, 1, 8), customs.getValidFrom());
        Department added = register.getDepartments().get(3);
        assertEquals("d-4", added.getId());
        assertEquals(4, added.getOrder());
        assertEquals("粘贴6个单元格", edits.stack().undoLabel());
        edits.stack().undo();
        assertEquals(3, register.getDepartments().size());
        assertEquals(DepartmentKind.OTHER, customs.getKind());
        assertFalse(edits.stack().canUndo());
    }

    @Test
    void referencesArePastedByName() {
        TableEdit table = table(RegisterPackage.Literals.REGISTER__PEOPLE, field(RegisterPackage.Literals.PERSON__NAME),
                field(RegisterPackage.Literals.PERSON__DEPARTMENT));
        TableEdit.Plan plan = table.plan(TableBlock.parse("张三\t四川省教育厅\n李四\t某某局"), 0, 0);
        assertTrue(((Entry.Problem) plan.problems().getFirst().entry()).sentence().contains("某某局"));
        table.apply(plan, edits, RegisterFactory.eINSTANCE::createPerson);
        Person person = register.getPeople().getFirst();
        assertEquals("四川省教育厅", person.getDepartment().getFullName());
        assertEquals(2, register.getPeople().size());
        assertEquals("张三\t四川省教育厅\r\n李四\t", table.block(register.getPeople(),
                List.of(field(RegisterPackage.Literals.PERSON__NAME), field(RegisterPackage.Literals.PERSON__DEPARTMENT))).text(true));
    }

    @Test
    void fillingDownIsOneStep() {
        register.getDepartments().getFirst().setKind(DepartmentKind.BUREAU);
        TableEdit.fillDown(edits, register.getDepartments(), field(RegisterPackage.Literals.DEPARTMENT__KIND));
        assertTrue(register.getDepartments().stream().allMatch(department -> department.getKind() == DepartmentKind.BUREAU));
        assertEquals("向下填充“类别”", edits.stack().undoLabel());
        edits.stack().undo();
        assertEquals(DepartmentKind.OTHER, register.getDepartments().get(2).getKind());
    }

    @Test
    void numbersSortAsNumbersAndNamesAsInADictionary() {
        register.getDepartments().get(0).setOrder(10);
        register.getDepartments().get(1).setOrder(9);
        register.getDepartments().get(2).setOrder(100);
        Field order = field(RegisterPackage.Literals.DEPARTMENT__ORDER);
        departments().sort(edits, order, false);
        assertEquals(List.of("四川省公安厅", "四川省教育厅", "成都海关"), names());
        departments().sort(edits, order, true);
        assertEquals(List.of("成都海关", "四川省教育厅", "四川省公安厅"), names());
        departments().sort(edits, field(RegisterPackage.Literals.DEPARTMENT__FULL_NAME), true);
        departments().sort(edits, field(RegisterPackage.Literals.DEPARTMENT__FULL_NAME), false);
        assertEquals(List.of("成都海关", "四川省公安厅", "四川省教育厅"), names());
        register.getDepartments().get(0).setValidFrom(null);
        register.getDepartments().get(1).setValidFrom(NEAR);
        register.getDepartments().get(2).setValidFrom(NEAR.minusYears(1));
        for (boolean descending : new boolean[] {false, true}) {
            departments().sort(edits, field(RegisterPackage.Literals.UNIT__VALID_FROM), descending);
            assertEquals("成都海关", names().getLast(), "without a day");
        }
        while (edits.stack().canUndo()) {
            edits.stack().undo();
        }
        assertEquals(List.of("四川省教育厅", "四川省公安厅", "成都海关"), names());
    }
}
