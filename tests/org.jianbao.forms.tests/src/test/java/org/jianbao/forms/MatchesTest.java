package org.jianbao.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A few letters find the department. */
class MatchesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 29);

    private Register register;

    @BeforeEach
    void load() throws IOException {
        register = new Series(SampleSeries.folder(), Contributions.read().kinds()).files()
                .load(SampleSeries.folder().resolve(SampleSeries.REGISTER), Register.class);
        Pinyin.prepare().join();
    }

    private List<String> departments(String typed) {
        return ids(new Matches(register.getDepartments(), DAY).of(typed));
    }

    private static List<String> ids(List<EObject> found) {
        return found.stream().map(EcoreUtil::getID).toList();
    }

    @Test
    void byCharactersPinyinAndInitials() {
        for (String typed : List.of("自然资源", "四川省自然资源厅", "szrzyt", "ziran", "zrzyt", "zrzy", "ZiRan", "ｚｒｚｙ", "ziranzi", "zirzy", "zranziy")) {
            assertEquals("d-ziran", departments(typed).getFirst(), typed);
        }
        assertEquals(List.of("d-zhujian"), departments("住建"));
        assertEquals("d-jiaotong", departments("jiaotongyun").getFirst());
        assertEquals(List.of(), departments("xyz"));
        assertEquals(15, departments(" ").size(), "nothing typed yet");
    }

    @Test
    void namesThatBeginSoComeFirst() {
        assertEquals(List.of("d-jiaotong", "d-gonghui"), departments("交通"));
        assertEquals(List.of("d-zhongxin", "d-dashuju"), departments("中心").subList(0, 2));
        assertEquals("d-jiaoyu", departments("教育厅").getFirst());
        assertEquals(List.of("d-jiaoyu", "d-jiaotong", "d-gonghui"), departments("jiao").stream().limit(3).toList());
    }

    @Test
    void whatIsValidOnTheDayComesFirst() {
        Department old = register.getDepartments().get(1);
        old.setValidTo(LocalDate.of(2023, 12, 31));
        Department successor = RegisterFactory.eINSTANCE.createDepartment();
        successor.setId("d-new");
        successor.setFullName("四川省教育与体育厅");
        register.getDepartments().add(successor);
        assertEquals(List.of("d-new", "d-jiaoyu"), departments("教育"));
        assertEquals(List.of("d-jiaoyu", "d-new"), ids(new Matches(register.getDepartments(), null).of("教育")));
    }

    @Test
    void peopleAreFoundByNameTitleAndDepartment() {
        var people = new Matches(register.getPeople(), DAY);
        assertEquals("p-duqin", ids(people.of("duqin")).getFirst());
        assertEquals("p-duqin", ids(people.of("douq")).getFirst());
        assertEquals("p-duqin", ids(people.of("水利")).getFirst());
        assertEquals(List.of("p-duqin", "p-hezhiyuan"), ids(people.of("巡视员")).subList(0, 2));
        assertEquals("p-hezhiyuan", ids(people.of("hzy")).getFirst());
        assertEquals("w-haiguan", ids(new Matches(register.getWindows(), DAY).of("cdhg")).getFirst());
    }

    @Test
    void oneNameExactlyIsOneElement() {
        var all = new Matches(Stream.concat(register.getDepartments().stream(), register.getWindows().stream()).toList(), DAY);
        assertSame(register.getDepartments().get(1), all.exact("教育厅"));
        assertSame(register.getDepartments().get(1), all.exact(" 四川省教育厅 "));
        assertNull(all.exact("教育"));
        assertNull(all.exact("不存在厅"));
        assertTrue(Matches.isComplete());
    }
}
