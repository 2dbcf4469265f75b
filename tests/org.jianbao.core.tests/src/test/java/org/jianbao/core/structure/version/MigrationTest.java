package org.jianbao.core.structure.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.core.structure.version.SeriesMigration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues move to other versions with what they say. */
class MigrationTest {

    @TempDir
    private Path folder;
    private VersionFixture fixture;

    @BeforeEach
    void write() throws IOException {
        fixture = new VersionFixture(folder);
    }

    private SeriesMigration to(Path structure) {
        return new SeriesMigration(folder, new SectionKinds(List.of()), structure, Map.of());
    }

    private static List<String> shown(List<Fate> fates, Fate.Kind... kinds) {
        return fates.stream().filter(fate -> List.of(kinds).contains(fate.kind()))
                .map(fate -> fate.kind() + " " + String.join("/", fate.before()) + " > " + String.join("/", fate.after()) + " "
                        + fate.values()).toList();
    }

    private List<Fate> migrated(Path issue, Path structure) throws IOException {
        Outcome outcome = to(structure).run(List.of(issue), () -> false, file -> { }).getFirst();
        assertEquals(State.MIGRATED, outcome.state(), outcome.problem());
        return outcome.fates();
    }

    @Test
    void nothingIsLostWhenFieldsAreRenamedAndMoved() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        Path structure = fixture.structure("1.1", "published", VersionFixture.FIRST.replace("name=\"办件情况\" heading=\"办件情况\"",
                "name=\"办理情况\" heading=\"办理情况\"").replace("name=\"差评数\" type", "name=\"不满意\" type")
                .replace("<fields xsi:type=\"structure:ValueField\" id=\"f-note\" name=\"说明\" type=\"text\"/>", "")
                .replace("<fields xsi:type=\"structure:ValueField\" id=\"f-text\"",
                        "<fields xsi:type=\"structure:ValueField\" id=\"f-note\" name=\"说明\" type=\"text\"/>"
                        + "<fields xsi:type=\"structure:ValueField\" id=\"f-text\""));
        List<Fate> fates = migrated(issue, structure);
        assertEquals(List.of("RENAMED 办件情况 > 办理情况 []", "RENAMED 办件情况/部门/差评数 > 办理情况/部门/不满意 [3, 4]",
                "MOVED 办件情况/说明 > 其他/说明 [一切 正常]"),
                shown(fates, Fate.Kind.RENAMED, Fate.Kind.MOVED, Fate.Kind.LOST, Fate.Kind.REQUIRED, Fate.Kind.CONVERTED));
        String text = Files.readString(issue);
        assertTrue(text.contains("http://jianbao.org/structures/weekly/1.1"), text);
        assertFalse(text.contains("-1.0.structure") || text.contains("weekly/1.0"), text);
        assertTrue(text.contains("不满意=\"3\"") && text.contains("id=\"s-a-e2\"") && text.contains("说明=\"一切 正常\""), text);
        assertTrue(text.contains("value=\"26\"") && text.contains("周报-1.1.structure#k-total"), text);
        assertTrue(text.indexOf("第一段") < text.indexOf("第二段"), text);
        var series = fixture.series();
        assertEquals(List.of(), series.files().findings(series.issue(issue)));
    }

    @Test
    void goingBackGivesTheOldFile() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        Path first = folder.resolve("structures/周报-1.0.structure");
        var series = fixture.series();
        byte[] before = series.files().content(series.issue(issue));
        Path structure = fixture.structure("1.1", "published", VersionFixture.FIRST.replace("name=\"差评数\"", "name=\"不满意\"")
                .replace("<fields xsi:type=\"structure:FieldGroup\" id=\"f-units\" name=\"部门\">",
                        "<fields xsi:type=\"structure:FieldGroup\" id=\"f-units\" name=\"单位\">"));
        migrated(issue, structure);
        migrated(issue, first);
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(issue));
    }

    @Test
    void valuesChangeTheirTypeWhereTheySayTheSame() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        List<Fate> fates = migrated(issue, fixture.structure("1.1", "published", VersionFixture.FIRST
                .replace("name=\"件数\" type=\"integer\"", "name=\"件数\" type=\"decimal\"")
                .replace("name=\"日期\" type=\"date\"", "name=\"日期\" type=\"text\"")
                .replace("name=\"说明\" type=\"text\"", "name=\"说明\" type=\"integer\"")
                .replace("name=\"正文\" type=\"paragraphs\"", "name=\"正文\" type=\"text\"")
                .replace("name=\"名称\" type=\"text\"", "name=\"名称\" type=\"choice\"><choices>甲</choices></fields>").replace("</fields>/>", "</fields>")));
        assertEquals(List.of("CONVERTED 办件情况/件数 > 办件情况/件数 [12]", "CONVERTED 办件情况/日期 > 办件情况/日期 [2024-01-09]",
                "CONVERTED 办件情况/部门/名称 > 办件情况/部门/名称 [甲]", "LOST 办件情况/说明 >  [一切 正常]",
                "LOST 办件情况/部门/名称 >  [乙]", "LOST 其他/正文 >  [第一段, 第二段]"),
                shown(fates, Fate.Kind.CONVERTED, Fate.Kind.LOST));
    }

    @Test
    void oneValueBecomesSeveralAndOneAgainWhereItIsOnlyOne() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        Path several = fixture.structure("1.1", "published", VersionFixture.FIRST
                .replace("name=\"件数\" type=\"integer\"", "name=\"件数\" type=\"integer\" many=\"true\"")
                .replace("name=\"日期\" type=\"date\"", "name=\"日期\" type=\"date\" many=\"true\""));
        assertEquals(List.of("CONVERTED 办件情况/件数 > 办件情况/件数 [12]", "CONVERTED 办件情况/日期 > 办件情况/日期 [2024-01-09]"),
                shown(migrated(issue, several), Fate.Kind.CONVERTED, Fate.Kind.LOST));
        Files.writeString(issue, Files.readString(issue).replace("<件数>12</件数>", "<件数>12</件数><件数>13</件数>"));
        assertEquals(List.of("CONVERTED 办件情况/日期 > 办件情况/日期 [2024-01-09]", "LOST 办件情况/件数 >  [12, 13]"),
                shown(migrated(issue, folder.resolve("structures/周报-1.0.structure")), Fate.Kind.CONVERTED, Fate.Kind.LOST));
    }

    @Test
    void whatTheVersionDoesNotHaveIsListedWithItsValues() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        List<Fate> fates = migrated(issue, fixture.structure("2.0", "published", """
                <sections id="t-c" name="新" heading="新">
                  <fields xsi:type="structure:ValueField" id="f-count" name="件数" type="text"/>
                  <fields xsi:type="structure:ValueField" id="f-new" name="必填" type="text" required="true"/>
                  <fields xsi:type="structure:FieldGroup" id="f-list" name="清单">
                    <fields xsi:type="structure:ValueField" id="f-unit-bad" name="数" type="decimal"/>
                  </fields>
                </sections>
                """));
        assertEquals(List.of("LOST 办件情况/评价总数 >  [26]", "LOST 办件情况/说明 >  [一切 正常]", "LOST 办件情况/日期 >  [2024-01-09]",
                "LOST 办件情况/部门/名称 >  [甲, 乙]", "LOST 其他/正文 >  [第一段, 第二段]"), shown(fates, Fate.Kind.LOST));
        assertEquals(List.of("MOVED 办件情况/件数 > 新/件数 [12]", "MOVED 办件情况/部门/差评数 > 新/清单/数 [3, 4]"),
                shown(fates, Fate.Kind.MOVED));
        assertEquals(List.of("REQUIRED  > 新/必填 []"), shown(fates, Fate.Kind.REQUIRED));
    }

    @Test
    void whatIsRequiredNowIsToldHoweverDeepItStands() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        List<Fate> fates = migrated(issue, fixture.structure("1.1", "published", VersionFixture.FIRST
                .replace("<metrics id=\"k-good\"", "<metrics id=\"k-share\" name=\"好评率\" unit=\"%\" basis=\"shareOf\" part=\"k-good\" whole=\"k-total\"/><metrics id=\"k-good\"")
                .replace("<fields xsi:type=\"structure:ValueField\" id=\"f-note\"",
                        "<fields xsi:type=\"structure:ValueField\" id=\"f-good\" name=\"好评数\" type=\"figure\" metric=\"k-good\" required=\"true\"/>"
                        + "<fields xsi:type=\"structure:ValueField\" id=\"f-share\" name=\"好评率\" type=\"figure\" metric=\"k-share\" required=\"true\"/>"
                        + "<fields xsi:type=\"structure:ValueField\" id=\"f-note\"")
                .replace("type=\"integer\"/>\n  </fields>", "type=\"integer\"/>" + """
                        <fields xsi:type="structure:ValueField" id="f-grade" name="等次" required="true"/>
                        <fields xsi:type="structure:FieldGroup" id="f-months" name="各月">
                          <fields xsi:type="structure:ValueField" id="f-month" name="月份"/>
                          <fields xsi:type="structure:ValueField" id="f-value" name="数" type="integer" required="true"/>
                          <fields xsi:type="structure:ValueField" id="f-plan" name="计划" type="integer" defaultValue="7"/>
                          <rows>一月</rows>
                          <rows>二月</rows>
                        </fields>
                      </fields>
                    """)));
        assertEquals(List.of("REQUIRED  > 办件情况/部门/等次 []", "REQUIRED  > 办件情况/部门/各月/数 []", "REQUIRED  > 办件情况/好评数 []"),
                shown(fates, Fate.Kind.REQUIRED, Fate.Kind.LOST));
        String text = Files.readString(issue);
        assertTrue(text.contains("<好评数 id=") && text.contains("structure#k-good"), text);
        assertTrue(text.contains("月份=\"二月\"") && !text.contains("计划="), text);
    }

    @Test
    void aDraftIsTriedWithoutSaving() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        Path draft = fixture.structure("1.1", "draft", VersionFixture.FIRST);
        byte[] before = Files.readAllBytes(issue);
        byte[] unsaved = Files.readString(draft).replace("name=\"说明\"", "name=\"备注\"").replace("</structure:ReportStructure>",
                "<sections id=\"t-new\" name=\"新栏目\"/></structure:ReportStructure>").getBytes(StandardCharsets.UTF_8);
        var migration = new SeriesMigration(folder, new SectionKinds(List.of()), draft, Map.of(draft, unsaved));
        SeriesMigration.Migrated migrated = migration.trial(issue);
        String text = new String(migrated.content(), StandardCharsets.UTF_8);
        assertTrue(text.contains("备注=\"一切 正常\"") && text.contains("/weekly/1.1/draft"), text);
        assertTrue(text.contains("#t-new"), "what is new can be seen");
        assertArrayEquals(before, Files.readAllBytes(issue));
        assertEquals(text, new String(migration.trial(issue).content(), StandardCharsets.UTF_8), "tried twice");
    }

    @Test
    void ofManyIssuesABrokenOneStaysAndTheSecondRunChangesNothing() throws IOException {
        var issues = new ArrayList<Path>();
        for (int number = 1; number <= 500; number++) {
            issues.add(fixture.issue(number, VersionFixture.SECTIONS));
        }
        String broken = Files.readString(issues.get(99)).substring(0, 900);
        Files.writeString(issues.get(99), broken);
        Path structure = fixture.structure("1.1", "published", VersionFixture.FIRST.replace("name=\"说明\"", "name=\"备注\""));
        List<Outcome> dry = to(structure).impact(issues, () -> false, file -> { });
        assertTrue(Files.readString(issues.getFirst()).contains("/weekly/1.0"), "nothing is saved");
        List<Outcome> outcomes = to(structure).run(issues, () -> false, file -> { });
        assertEquals(dry, outcomes);
        assertEquals(499, outcomes.stream().filter(outcome -> outcome.state() == State.MIGRATED && outcome.isWhole()).count());
        assertEquals(List.of(issues.get(99)), outcomes.stream().filter(outcome -> outcome.state() == State.FAILED).map(Outcome::file).toList());
        assertTrue(outcomes.get(99).problem().contains("2024-100.issue"), outcomes.get(99).problem());
        assertEquals(broken, Files.readString(issues.get(99)));

        byte[] saved = Files.readAllBytes(issues.getFirst());
        var time = Files.getLastModifiedTime(issues.getFirst());
        List<Outcome> second = to(structure).run(issues, () -> false, file -> { });
        assertEquals(499, second.stream().filter(outcome -> outcome.state() == State.UNCHANGED).count());
        assertArrayEquals(saved, Files.readAllBytes(issues.getFirst()));
        assertEquals(time, Files.getLastModifiedTime(issues.getFirst()));
    }

    @Test
    void cancellingLeavesTheRestAsItWas() throws IOException {
        List<Path> issues = List.of(fixture.issue(1, VersionFixture.SECTIONS), fixture.issue(2, VersionFixture.SECTIONS));
        Path structure = fixture.structure("1.1", "published", VersionFixture.FIRST);
        var done = new ArrayList<Path>();
        List<Outcome> outcomes = to(structure).run(issues, () -> !done.isEmpty(), done::add);
        assertEquals(1, outcomes.size());
        assertTrue(Files.readString(issues.get(1)).contains("/weekly/1.0"));
    }

    @Test
    void anIssueWithoutItsVersionStaysAsItIs() throws IOException {
        Path issue = fixture.issue(1, VersionFixture.SECTIONS);
        Path structure = fixture.structure("1.1", "published", VersionFixture.FIRST);
        byte[] before = Files.readAllBytes(issue);
        Files.delete(folder.resolve("structures/周报-1.0.structure"));
        var series = fixture.series();
        assertTrue(series.files().findings(series.issue(issue)).stream()
                .anyMatch(finding -> finding.rule().equals("file.reference.unreadable")), "the missing version is told");
        Outcome outcome = to(structure).run(List.of(issue), () -> false, file -> { }).getFirst();
        assertEquals(State.FAILED, outcome.state());
        assertArrayEquals(before, Files.readAllBytes(issue));
    }
}
