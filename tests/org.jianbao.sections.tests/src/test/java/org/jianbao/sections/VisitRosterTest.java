package org.jianbao.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jianbao.model.register.Person;
import org.jianbao.sections.prose.ProseFactory;
import org.jianbao.sections.prose.Visit;
import org.jianbao.sections.prose.VisitRoster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitRosterTest {

    private final VisitRoster roster = ProseFactory.eINSTANCE.createVisitRoster();
    private final Bench bench = new Bench(roster);

    @BeforeEach
    void phrases() {
        roster.setPlace("大厅");
        bench.phrase("整句", "${名单}分别到${地点}值守。").phrase("名单", "${部门}${职务}${姓名}", "，", null, null, null);
    }

    @Test
    void severalVisitsAreOneSentence() {
        visit(Bench.person(Bench.department("水利厅"), "厅长", "甲"));
        visit(Bench.person(Bench.department("省林草局"), "局长", "乙"));
        assertEquals(List.of("[水利厅]厅长甲，[省林草局]局长乙分别到大厅值守。"), bench.printed());
        assertEquals(List.of(), bench.printing());
    }

    @Test
    void oneVisitHasItsOwnSentenceIfThereIsOne() {
        visit(Bench.person(Bench.department("水利厅"), "厅长", "甲"));
        assertEquals(List.of("[水利厅]厅长甲分别到大厅值守。"), bench.printed());
        bench.phrase("单人", "${名单}到${地点}值守。");
        assertEquals(List.of("[水利厅]厅长甲到大厅值守。"), bench.printed());
    }

    @Test
    void noVisitHasItsOwnSentence() {
        assertEquals(List.of("〔缺：无〕"), bench.printed());
        assertEquals(List.of("phrase.missing"), bench.printing());
        bench.phrase("无", "本周无。");
        assertEquals(List.of("本周无。"), bench.printed());
    }

    @Test
    void aPersonWhoIsGoneIsMarked() {
        visit(Bench.gone(Bench.person(Bench.department("水利厅"), "厅长", "甲")));
        visit(null);
        visit(Bench.person(Bench.department("省林草局"), "局长", "乙"));
        assertEquals(List.of("〔缺：部门〕〔缺：职务〕〔缺：姓名〕，〔缺：部门〕〔缺：职务〕〔缺：姓名〕，[省林草局]局长乙分别到大厅值守。"),
                bench.printed());
        assertEquals(List.of("phrase.value", "phrase.value", "phrase.value", "phrase.value", "phrase.value", "phrase.value"),
                bench.printing());
    }

    @Test
    void aDepartmentThatIsGoneIsMarked() {
        visit(Bench.person(Bench.gone(Bench.department("水利厅")), "厅长", "甲"));
        visit(Bench.person(null, null, "乙"));
        assertEquals(List.of("〔缺：部门〕厅长甲，〔缺：部门〕〔缺：职务〕乙分别到大厅值守。"), bench.printed());
    }

    @Test
    void aMissingPlaceIsMarked() {
        roster.setPlace(null);
        visit(Bench.person(Bench.department("水利厅"), "厅长", "甲"));
        assertEquals(List.of("[水利厅]厅长甲分别到〔缺：地点〕值守。"), bench.printed());
    }

    @Test
    void theRosterOffersNoNamesAndChecksNothing() {
        assertEquals(List.of(), bench.names());
        assertEquals(List.of(), bench.check());
    }

    private void visit(Person person) {
        Visit visit = ProseFactory.eINSTANCE.createVisit();
        visit.setPerson(person);
        roster.getVisits().add(visit);
    }
}
