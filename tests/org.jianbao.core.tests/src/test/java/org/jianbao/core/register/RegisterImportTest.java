package org.jianbao.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.register.RegisterImport.Line;
import org.jianbao.core.register.RegisterImport.Status;
import org.jianbao.core.register.RegisterImport.Way;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.DepartmentKind;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.register.RegisterPackage.Literals;
import org.jianbao.model.register.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterImportTest {

    private final Locale before = Locale.getDefault();
    private final Register register = RegisterFactory.eINSTANCE.createRegister();
    private final Department water = department("四川省水利厅", "水利厅");
    private final Department market = department("四川省市场监督管理局", "省市场监管局");

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @Test
    void eachRowIsNewChangedOrTheSame() {
        RegisterImport list = list("进驻单位名单", "序号|单位全称|简称|类别", "1|四川省水利厅|水利厅|", "2|四川省市场监督管理局|市场监管局|局",
                "3|四川省教育厅|教育厅、省教育厅|厅");
        assertEquals(ListKind.DEPARTMENTS, list.kind());
        assertEquals(List.of(Status.CHANGED, Status.CHANGED, Status.NEW), states(list));
        list.apply(list.lines(), new Direct());
        assertEquals(1, water.getOrder());
        assertEquals(List.of("省市场监管局", "市场监管局"), market.getShortNames(), "names are added");
        assertEquals(DepartmentKind.BUREAU, market.getKind());
        Department education = register.getDepartments().getLast();
        assertEquals("四川省教育厅", education.getFullName());
        assertEquals(List.of("教育厅", "省教育厅"), education.getShortNames());
        assertEquals(List.of(Status.SAME, Status.SAME, Status.SAME), states(list("序号|单位全称|简称|类别", "1|四川省水利厅|水利厅|",
                "2|四川省市场监督管理局|市场监管局|局", "3|四川省教育厅|教育厅、省教育厅|厅")));
    }

    @Test
    void aKnownShortNameMeansItsDepartment() {
        RegisterImport list = list("部门,类别".replace(',', '|'), "水利厅|厅");
        assertEquals(List.of(Status.CHANGED), states(list));
        list.apply(list.lines(), new Direct());
        assertEquals("四川省水利厅", water.getFullName(), "the full name stays");
    }

    @Test
    void rowsThatCannotBeTakenOverSayWhy() {
        RegisterImport list = list("单位名称|类别|启用日期", "|厅|", "四川省体育局|处|", "四川省体育局||2024-02-30", "四川省水利厅||", "四川省水利厅||",
                "坏\u0001名||");
        assertEquals(List.of(Status.CONFLICT, Status.CONFLICT, Status.CONFLICT, Status.SAME, Status.CONFLICT,
                Status.CONFLICT), states(list));
        assertEquals("The row has no name.", list.lines().get(0).problem());
        assertTrue(list.lines().get(1).problem().contains("“处”"));
        assertTrue(list.lines().get(2).problem().contains("2024-02-30"));
        assertEquals("“四川省水利厅” stands in row 5 already.", list.lines().get(4).problem());
        assertTrue(list.lines().get(5).problem().contains("Character 2"));
        var target = new Direct();
        list.apply(list.lines(), target);
        assertEquals(0, target.changes, "conflicts change nothing");
    }

    @Test
    void windowsBelongToDepartments() {
        RegisterImport list = list("窗口编号|窗口名称|所属部门|大厅", "A01|水利厅窗口|水利厅|一楼", "A02|体育局窗口|体育局|二楼", "A03|无主窗口||二楼");
        assertEquals(ListKind.WINDOWS, list.kind());
        assertEquals(List.of(Status.NEW, Status.CONFLICT, Status.CONFLICT), states(list));
        list.apply(list.lines(), new Direct());
        Window window = register.getWindows().getFirst();
        assertEquals(water, window.getDepartment());
        assertEquals("A01", window.getNumber());
    }

    @Test
    void aNewTitleFromALaterDayIsASecondEntry() {
        Person person = RegisterFactory.eINSTANCE.createPerson();
        person.setName("张三");
        person.setTitle("副厅长");
        person.setDepartment(water);
        person.setFrom(LocalDate.of(2020, 5, 1));
        register.getPeople().add(person);
        RegisterImport list = list("姓名|职务|单位|任职日期", "张三|厅长|水利厅|2024年3月1日");
        assertEquals(List.of(Status.NEW), states(list));
        list.apply(list.lines(), new Direct());
        assertEquals(LocalDate.of(2024, 2, 29), person.getTo());
        assertEquals("副厅长", person.getTitle(), "older bulletins keep the title of their time");
        assertEquals("厅长", register.getPeople().getLast().getTitle());
        assertNull(register.getPeople().getLast().getTo());

        RegisterImport correction = list("姓名|职务|单位", "张三|厅长、党组书记|水利厅");
        assertEquals(List.of(Status.CHANGED), states(correction));
        assertEquals(register.getPeople().getLast(), correction.lines().getFirst().element());
    }

    @Test
    void twoPeopleOfOneNameAreNotGuessed() {
        for (Department department : List.of(water, market)) {
            Person person = RegisterFactory.eINSTANCE.createPerson();
            person.setName("李四");
            person.setTitle("处长");
            person.setDepartment(department);
            register.getPeople().add(person);
        }
        assertEquals(List.of(Status.CONFLICT, Status.SAME),
                states(list("姓名|职务|单位", "李四|处长|", "李四|处长|省市场监管局")));
    }

    @Test
    void whichOfSeveralEntriesIsMeantAPersonSays() {
        for (Department department : List.of(water, market)) {
            Person person = RegisterFactory.eINSTANCE.createPerson();
            person.setName("李四");
            person.setDepartment(department);
            register.getPeople().add(person);
        }
        RegisterImport list = list("姓名|职务", "李四|处长");
        List<Way> ways = list.lines().getFirst().ways();
        assertEquals(List.of(Status.CHANGED, Status.CHANGED, Status.NEW), ways.stream().map(way -> way.line().status()).toList());
        list.apply(List.of(ways.get(1).line()), new Direct());
        assertNull(register.getPeople().get(0).getTitle());
        assertEquals("处长", register.getPeople().get(1).getTitle());
    }

    @Test
    void aRowIsTakenOverWithoutTheCellThatDoesNotFit() {
        RegisterImport list = list("单位名称|类别|启用日期", "四川省体育局|处|2024-02-01", "|处|");
        Way way = list.lines().getFirst().ways().getFirst();
        assertEquals(List.of(Literals.DEPARTMENT__KIND), way.dropped());
        assertEquals(List.of(), list.lines().get(1).ways(), "nothing can be done without a name");
        list.apply(List.of(way.line()), new Direct());
        assertEquals(LocalDate.of(2024, 2, 1), register.getDepartments().getLast().getValidFrom());
    }

    @Test
    void aLaterRowCountsInPlaceOfAnEarlierOne() {
        RegisterImport list = list("单位名称|简称", "四川省体育局|甲", "四川省体育局|乙", "四川省水利厅|", "四川省水利厅|");
        Way way = list.lines().get(1).ways().getFirst();
        assertEquals(2, way.instead());
        list.apply(List.of(way.line()), new Direct());
        assertEquals(List.of("乙"), register.getDepartments().getLast().getShortNames());
        assertEquals(List.of(), list.lines().get(3).ways(), "it would change nothing");
    }

    @Test
    void columnsThatAPersonHasChosenNeedNoHeader() {
        var columns = new ListColumns(ListKind.DEPARTMENTS, -1, Map.of(Literals.DEPARTMENT__FULL_NAME, 1,
                Literals.UNIT__SHORT_NAMES, 0));
        RegisterImport list = RegisterImport.of(register, List.of(1), List.of(List.of("体育局", "四川省体育局")), columns);
        list.apply(list.lines(), new Direct());
        assertEquals("四川省体育局", register.getDepartments().getLast().getFullName());
        assertEquals(List.of("体育局"), register.getDepartments().getLast().getShortNames());
    }

    @Test
    void aTableWithoutNamesIsNoList() {
        List<List<String>> rows = List.of(List.of("日期", "金额"), List.of("2024-01-01", "3"));
        assertTrue(RegisterImport.of(register, List.of(1, 2), rows).isEmpty());
        assertTrue(RegisterImport.of(register, List.of(), List.of()).isEmpty());
    }

    private RegisterImport list(String... rows) {
        List<List<String>> cells = Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        List<Integer> numbers = IntStream.rangeClosed(1, rows.length).boxed().toList();
        return RegisterImport.of(register, numbers, cells).orElseThrow();
    }

    private static List<Status> states(RegisterImport list) {
        return list.lines().stream().map(Line::status).toList();
    }

    private Department department(String fullName, String shortName) {
        Department department = RegisterFactory.eINSTANCE.createDepartment();
        department.setFullName(fullName);
        department.getShortNames().add(shortName);
        register.getDepartments().add(department);
        return department;
    }

    /** Changes the register at once. */
    private static final class Direct implements RegisterImport.Target {

        private int changes;

        @Override
        @SuppressWarnings("unchecked")
        public void add(Register register, EReference list, EObject element) {
            changes++;
            ((EList<EObject>) register.eGet(list)).add(element);
        }

        @Override
        public void set(EObject element, EStructuralFeature feature, Object value) {
            changes++;
            element.eSet(feature, value);
        }
    }
}
