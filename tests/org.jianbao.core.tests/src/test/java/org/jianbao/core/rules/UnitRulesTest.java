package org.jianbao.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jianbao.core.check.Edit;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.FixPlan;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.DepartmentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Departments in typed texts that the register does not know. */
class UnitRulesTest {

    private final Locale language = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    @ParameterizedTest
    @CsvSource({"本周，民政厅窗口举办培训。,民政厅", "教育厅、民政厅、成都海关窗口开展培训。,民政厅", "民政厅召开会议。,民政厅", "1月10日，民政厅印发通知。,民政厅",
        "本周，水利厅召开会议。民政厅联合教育厅印发通知。,民政厅", "重庆海关窗口办理业务。,重庆海关"})
    void aUnitThatNobodyKnows(String text, String name) throws IOException {
        var spoiled = Spoiled.text(text);
        assertEquals(List.of("text.unit.unknown"), spoiled.rules());
        assertEquals("Add \"" + name + "\" to the register", spoiled.labels("text.unit.unknown").getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育厅、省市场监管局、成都海关窗口开展培训。", "四川省水利厅召开会议。", "省水利厅召开会议。", "林草局印发通知。", "到省政务服务大厅窗口调研。",
        "省级相关部门（单位）窗口，省直部门办事大厅。", "国家市场监督管理总局印发通知。", "国务院办公厅印发通知。", "省政府办公厅印发通知。", "成都市公安局召开会议。",
        "各市县公安局窗口开展培训。", "海南省民政厅召开会议。", "会议由民政厅组织。", "要求民政厅召开会议。", "“民政厅”召开会议。", "各厅局召开会议。", "相关委局窗口开展培训。"})
    void whatMayBeRightIsLeftAlone(String text) throws IOException {
        assertEquals(List.of(), Spoiled.text(text).rules());
    }

    @Test
    void aSlipIsCorrectedByANearName() throws IOException {
        var spoiled = Spoiled.text("本周，交运输厅窗口开展培训。");
        assertEquals("Change to 交通运输厅", spoiled.labels("text.unit.unknown").getFirst());
        assertEquals("本周，交通运输厅窗口开展培训。", spoiled.repaired("text.unit.unknown", 0).text());
        spoiled.assertRepairable("text.unit.unknown");
    }

    @Test
    void theUnitIsAddedToTheRegister() throws IOException {
        var spoiled = Spoiled.text("本周，民政厅窗口开展培训。");
        Fix add = spoiled.finding("text.unit.unknown").fixes().getLast();
        List<Edit> edits = assertInstanceOf(FixPlan.Ready.class, spoiled.plan(add)).edits();
        edits.forEach(Edit::apply);
        assertEquals(List.of(), spoiled.rules());
        Department added = (Department) ((Edit.Add) edits.getFirst()).value();
        assertEquals(DepartmentKind.OFFICE, added.getKind());
        assertEquals("d-16", added.getId());
    }
}
