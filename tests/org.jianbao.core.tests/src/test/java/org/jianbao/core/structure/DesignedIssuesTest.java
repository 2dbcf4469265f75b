package org.jianbao.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.Copies;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.io.Rules;
import org.jianbao.core.lifecycle.NextIssue;
import org.jianbao.core.phrase.Scope;
import org.jianbao.core.rules.IssueChecks;
import org.jianbao.core.series.Series;
import org.jianbao.core.text.Span;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.DesignedItem;
import org.jianbao.model.bulletin.DesignedSection;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.ReportedFigure;
import org.jianbao.model.bulletin.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues whose sections are designed in the structure of the folder. */
class DesignedIssuesTest {

    @TempDir
    Path folder;
    private Brief brief;

    @BeforeEach
    void write() throws IOException {
        brief = new Brief(folder);
    }

    private static String printed(Scope scope, String path) {
        List<Span> spans = scope.find(path).spans();
        return spans == null ? null : Span.text(spans);
    }

    private Scope names() throws IOException {
        Series series = brief.series();
        Issue issue = series.issue(brief.issueFile());
        return series.figures(issue).scope(Brief.section(issue));
    }

    @Test
    void sectionsAreInstancesOfCompiledClasses() throws IOException {
        Section section = Brief.section(brief.issue(brief.files()));
        assertInstanceOf(DesignedSection.class, section);
        assertEquals("头条 & 其他", Brief.get(section, "标题"));
        assertEquals(12L, Brief.get(section, "name"));
        assertEquals("重要", Brief.get(section, "级别").toString());
        assertInstanceOf(DesignedItem.class, Brief.entries(section, "单位情况").getFirst());
        assertNull(section.getName());
    }

    @Test
    void aSavedIssueIsWhatItWas() throws IOException {
        ModelFiles files = brief.files();
        Issue issue = brief.issue(files);
        assertEquals(List.of(), files.findings(issue));
        assertEquals(Files.readString(brief.issueFile()), new String(files.content(issue), StandardCharsets.UTF_8));
    }

    @Test
    void withoutItsStructureASectionIsKeptAsItStands() throws IOException {
        String structure = Files.readString(brief.structureFile());
        Files.delete(brief.structureFile());
        ModelFiles files = brief.files();
        Issue issue = brief.issue(files);
        assertInstanceOf(MissingSection.class, Brief.section(issue));
        assertEquals(1, files.findings(issue).stream().map(Finding::rule).filter(Rules.UNKNOWN_SECTION::equals).count());
        assertEquals(Files.readString(brief.issueFile()), new String(files.content(issue), StandardCharsets.UTF_8));
        Files.writeString(brief.structureFile(), structure);
        files.forget(brief.structureFile());
        assertEquals(List.of(brief.issueFile()), files.outdated());
        files.forget(brief.issueFile());
        assertInstanceOf(DesignedSection.class, Brief.section(brief.issue(files)));
    }

    @Test
    void issuesFollowAStructureThatHasChanged() throws IOException {
        ModelFiles files = brief.files();
        Section before = Brief.section(brief.issue(files));
        String structure = Files.readString(brief.structureFile());
        files.overlay(brief.structureFile(),
                Content.of(structure.replace("name=\"标题\"", "name=\"题目\"").getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(brief.issueFile()), files.outdated());
        files.forget(brief.issueFile());
        Section after = Brief.section(brief.issue(files));
        assertNull(Brief.get(after, "题目"));
        assertTrue(new String(files.content(after.eContainer()), StandardCharsets.UTF_8).contains("标题=\"头条 &amp; 其他\""),
                "what the structure does not know is kept");
        files.overlay(brief.structureFile(), null);
        files.forget(brief.issueFile());
        assertSame(before.eClass(), Brief.section(brief.issue(files)).eClass(), "the same content is the same package");
        assertNotSame(before.eClass(), after.eClass());
        assertEquals(List.of(), files.outdated());
    }

    @Test
    void aStructureThatAsksForItselfAsksInVain() throws IOException {
        brief.write("structures/督查-1.0.structure", Files.readString(brief.structureFile())
                .replace("metric=\"k-in\"", "").replace("name=\"收件\" type=\"figure\" ", "name=\"收件\" type=\"figure\"")
                .replace("</structure:ReportStructure>", "<sections xsi:type=\"d:概况\" xmlns:d=\"http://jianbao.org/structures/%E7%9D%A3%E6%9F%A5/1.0\" id=\"x\"/></structure:ReportStructure>"));
        assertInstanceOf(DesignedSection.class, Brief.section(brief.issue(brief.files())));
    }

    @Test
    void fieldsAreQuotedByName() throws IOException {
        Scope names = names();
        assertEquals("头条 & 其他", printed(names, "标题"));
        assertEquals("12", printed(names, "name"));
        assertEquals("人", printed(names, "name.单位"));
        assertEquals("40", printed(names, "收件"));
        assertEquals("40", printed(names, "收件.累计"));
        assertEquals("件", printed(names, "收件.单位"));
        assertEquals("75.0%", printed(names, "比率"));
        assertEquals("75.0%", printed(names, "比率.累计"));
        assertNull(printed(names, "收件.上期"));
        assertEquals("3、1", printed(names, "单位情况.件数"));
        assertEquals("一、二", printed(names, "单位情况.事项.内容"));
        assertEquals("1.50", printed(names, "分类.数量"));
        assertEquals("2024", printed(names, "年"));
        assertEquals("头条 & 其他", printed(names, "概况.标题"));
    }

    @Test
    void formulasAndPhrasesAreComputed() throws IOException {
        Scope names = names();
        assertEquals("4", printed(names, "合计"));
        assertEquals("75.0%、25.0%", printed(names, "单位情况.占比"));
        assertEquals("某厅3件和〔缺：单位〕1件。", printed(names, "各单位"));
        assertEquals("共4件：某厅3件和〔缺：单位〕1件。", printed(names, "小结"));
        assertEquals("〔缺：圈〕", printed(names, "圈"), "a circle ends");
    }

    @Test
    void aPhraseWithoutEntriesSaysSo() throws IOException {
        Series series = brief.series();
        Issue issue = series.issue(brief.issueFile());
        Section section = Brief.section(issue);
        Brief.entries(section, "单位情况").forEach(entry -> entry.eSet(Brief.feature(entry, "件数"), 0L));
        assertEquals("本期无。", printed(series.figures(issue).scope(section), "各单位"));
    }

    @Test
    void severalNumbersAndChoicesReadAsAList() throws IOException {
        String structure = Files.readString(brief.structureFile());
        Files.writeString(brief.structureFile(), structure.replace("type=\"integer\" unit=\"人\" defaultValue=\"7\"",
                "type=\"integer\" unit=\"人\" defaultValue=\"7、8\" many=\"true\" required=\"true\"")
                .replace("type=\"choice\" carriedOver", "type=\"choice\" many=\"true\" carriedOver")
                .replace("formula=\"合计(单位情况.件数)\"", "formula=\"合计(name)\""));
        String issue = Files.readString(brief.issueFile()).replace(" name_f-name=\"12\" 级别=\"重要\"", "")
                .replace("<收件", "<name_f-name>12</name_f-name>\n    <name_f-name>30</name_f-name>\n    <级别>一般</级别>\n"
                        + "    <级别>重要</级别>\n    <收件");
        Files.writeString(brief.issueFile(), issue);
        Scope names = names();
        assertEquals("12、30", printed(names, "name"));
        assertEquals("人", printed(names, "name.单位"));
        assertEquals("一般、重要", printed(names, "级别"));
        assertEquals("42", printed(names, "合计"));
        Series series = brief.series();
        Issue read = series.issue(brief.issueFile());
        assertEquals(List.of(), series.files().findings(read));
        Section section = Brief.section(read);
        Issue next = NextIssue.after(series, read).prepare(NextIssue.after(series, read).proposal().numbered(2024, 2, 2)).issue();
        assertEquals("一般、重要", printed(series.figures(next).scope(Brief.section(next)), "级别"), "carried over");
        section.eUnset(Brief.feature(section, "name"));
        assertTrue(new IssueChecks(series).check(read).stream().anyMatch(found -> found.rule().equals("model.few")
                && found.message().contains("name")));
        DesignedSections.fill(section);
        assertEquals(List.of(7L, 8L), Brief.get(section, "name"));
    }

    @Test
    void aNumberThatWouldBePrintedRoundedIsFound() throws IOException {
        Series series = brief.series();
        Issue issue = series.issue(brief.issueFile());
        EObject row = Brief.entries(Brief.section(issue), "分类").getFirst();
        assertEquals(List.of(), rounded(series, issue), "1.50 with two decimals");
        row.eSet(Brief.feature(row, "数量"), new BigDecimal("1.505"));
        ((ReportedFigure) Brief.get(Brief.section(issue), "收件")).setValue(new BigDecimal("40.5"));
        List<Finding> found = rounded(series, issue);
        assertEquals(2, found.size(), found::toString);
        for (String part : List.of("来件", "40.5", "41")) {
            assertTrue(found.getFirst().message().contains(part), found::toString);
        }
        for (String part : List.of("数量", "1.505", "1.51")) {
            assertTrue(found.getLast().message().contains(part), found::toString);
        }
    }

    @Test
    void aRequiredFigureWithoutValueIsFoundAtItsCell() throws IOException {
        SampleSeries.replace(folder.resolve("structures/督查-1.0.structure"), "name=\"收件\"", "required=\"true\" name=\"收件\"");
        SampleSeries.replace(folder.resolve("structures/督查-1.0.structure"), "name=\"比率\"", "required=\"true\" name=\"比率\"");
        Series series = brief.series();
        Issue issue = series.issue(brief.issueFile());
        assertEquals(List.of(), required(series, issue), "the share is computed");
        ((ReportedFigure) Brief.get(Brief.section(issue), "收件")).setValue(null);
        assertEquals(List.of("s-main-in value"), required(series, issue));
    }

    private static List<String> required(Series series, Issue issue) {
        return new IssueChecks(series).check(issue).stream().filter(finding -> finding.rule().equals("model.required")
                        && finding.place().element().startsWith("s-main"))
                .map(finding -> finding.place().element() + ' ' + finding.place().feature()).toList();
    }

    private static List<Finding> rounded(Series series, Issue issue) {
        return new IssueChecks(series).check(issue).stream().filter(finding -> finding.rule().equals("figure.decimals")).toList();
    }

    @Test
    void theNextIssueKeepsWhatIsCarriedOver() throws IOException {
        Series series = brief.series();
        Issue issue = series.issue(brief.issueFile());
        NextIssue way = NextIssue.after(series, issue);
        assertTrue(way.choices().getFirst().installed());
        NextIssue.Prepared prepared = way.prepare(way.proposal().numbered(2024, 2, 2));
        assertEquals(List.of(), prepared.findings());
        Section next = Brief.section(prepared.issue());
        assertNull(Brief.get(next, "标题"));
        assertEquals(7L, Brief.get(next, "name"), "the default");
        assertEquals("重要", Brief.get(next, "级别").toString());
        List<EObject> list = Brief.entries(next, "单位情况");
        assertEquals(2, list.size());
        assertEquals("某某厅", ((org.jianbao.model.register.Department) Brief.get(list.getFirst(), "单位")).getFullName());
        assertNull(Brief.get(list.getFirst(), "件数"));
        assertEquals(List.of("来信", "来访"),
                Brief.entries(next, "分类").stream().map(row -> Brief.get(row, "类别")).toList());
        assertNull(Brief.get(Brief.entries(next, "分类").getFirst(), "数量"));
        Path file = way.save(prepared.issue());
        Scope names = series.figures(prepared.issue()).scope(next);
        assertEquals("40", printed(names, "收件.上期"));
        assertEquals("12", printed(names, "上期.name"));
        assertEquals("4", printed(names, "上期.合计"));
        assertNull(printed(names, "上期.上期.合计"));
        Issue again = brief.series().issue(file);
        assertEquals(Brief.get(next, "级别").toString(), Brief.get(Brief.section(again), "级别").toString());
        assertEquals(Map.of("k-in", "收件", "k-out", "办件", "k-share", "比率").size(), series.figureRows().of(again).size());
    }

    @Test
    void theFirstIssueOfAYearGoesOnWhereAMetricSaysSo() throws IOException {
        Files.writeString(brief.structureFile(), Files.readString(brief.structureFile())
                .replace("name=\"来件\" unit=\"件\" basis=\"period\"", "name=\"来件\" unit=\"件\" basis=\"period\" reset=\"never\"")
                .replace("name=\"办结\" unit=\"件\" basis=\"period\"", "name=\"办结\" unit=\"件\" basis=\"asOf\""));
        Series series = brief.series();
        Issue issue = series.issue(brief.issueFile());
        NextIssue way = NextIssue.after(series, issue);
        Issue next = way.prepare(way.proposal().numbered(2025, 1, 2)).issue();
        Section section = Brief.section(next);
        ((ReportedFigure) Brief.get(section, "收件")).setValue(BigDecimal.TWO);
        ((ReportedFigure) Brief.get(section, "办件")).setValue(BigDecimal.ONE);
        Scope names = series.figures(next).scope(section);
        assertEquals("42", printed(names, "收件.累计"));
        assertEquals("30", printed(names, "办件.上期"), "a state");
        assertEquals("1", printed(names, "办件.累计"));
        assertEquals("50.0%", printed(names, "比率"));
        assertEquals("75.0%", printed(names, "比率.上期"));
    }

    @Test
    void aCopiedSectionIsTheSame() throws IOException {
        ModelFiles files = brief.files();
        Issue issue = brief.issue(files);
        Section read = (Section) Copies.read(Copies.text(List.of(Brief.section(issue))), issue).getFirst();
        issue.getSections().add(read); // from here its references can be followed
        assertSame(Brief.section(issue).eClass(), read.eClass());
        assertTrue(org.eclipse.emf.ecore.util.EcoreUtil.equals(Brief.section(issue), read));
        Brief.entries(read, "分类").getFirst().eSet(
                Brief.feature(Brief.entries(read, "分类").getFirst(), "数量"), BigDecimal.ONE);
        assertFalse(org.eclipse.emf.ecore.util.EcoreUtil.equals(Brief.section(issue), read));
    }
}
