package org.jianbao.core.structure.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jianbao.core.check.Edit;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.FixPlan;
import org.jianbao.core.check.Fixes;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.VersionFixture;
import org.jianbao.model.structure.ReportStructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in structures before issues are written in them. */
class StructureLintTest {

    @TempDir
    private Path folder;
    private VersionFixture series;
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void write() throws IOException {
        series = new VersionFixture(folder);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private List<String> lint(String content) throws IOException {
        return series.lint(content);
    }

    private static String section(String inside) {
        return "<sections id=\"t-a\" name=\"甲\">" + inside + "</sections>";
    }

    private static String field(String id, String name, String more) {
        return "<fields xsi:type=\"structure:ValueField\" id=\"" + id + "\" name=\"" + name + "\" " + more + "/>";
    }

    @Test
    void aSoundStructureHasNoFindings() throws IOException {
        assertEquals(List.of(), lint(VersionFixture.FIRST));
    }

    @Test
    void namesAreThereOnceAndCanBeQuoted() throws IOException {
        assertEquals(List.of("structure.field.duplicate f-2 name"), lint(section(field("f-1", "数", "") + field("f-2", "数", ""))));
        assertEquals(List.of("structure.field.unnamed f-1 name"), lint(section(field("f-1", " ", ""))));
        for (String name : List.of("a/b", "甲.乙", "true", "a b")) {
            assertEquals(List.of("structure.field.name f-1 name"), lint(section(field("f-1", name, ""))), name);
        }
        assertEquals(List.of("structure.section.duplicate t-b name"),
                lint(section(field("f-1", "一", "")) + "<sections id=\"t-b\" name=\"甲\"/>"));
        assertEquals(List.of("structure.section.unnamed t-c name"), lint("<sections id=\"t-c\"/>"));
        assertEquals(List.of("structure.phrase.duplicate p-2 name", "structure.phrase.unnamed p-3 name"),
                lint(section("<phrases id=\"p-1\" name=\"句\" pattern=\"a\"/><phrases id=\"p-2\" name=\"句\" pattern=\"b\"/>"
                        + "<phrases id=\"p-3\" pattern=\"c\"/>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "if", "else", "for", "while", "import", "return", "new", "in", "and", "or", "not", "function",
        "macro", "null", "null1", "合计", "如果", "上期", "序号", "本期"})
    void aNameThatIsAWordOfALanguageCanBeQuotedOrIsFound(String name) throws IOException {
        List<String> found = lint(section(field("f-1", name, "type=\"integer\"")
                + field("f-2", "倍", "type=\"integer\" formula=\"" + name + " * 2\"")
                + "<blocks xsi:type=\"structure:SentenceBlock\" id=\"b-1\" pattern=\"${" + name + "}件\"/>"));
        assertTrue(found.isEmpty() || found.contains("structure.field.name f-1 name"), found::toString);
    }

    @Test
    void figuresHaveAMetricWithAUnit() throws IOException {
        assertEquals(List.of("structure.figure.metric f-1 metric"), lint(section(field("f-1", "数", "type=\"figure\""))));
        assertEquals(List.of("structure.metric.unit k-1 unit", "structure.metric.duplicate k-2 name",
                "structure.metric.share k-3 part"),
                lint("<metrics id=\"k-1\" name=\"甲\" unit=\"\"/><metrics id=\"k-2\" name=\"甲\" unit=\"件\"/>"
                        + "<metrics id=\"k-3\" name=\"比\" unit=\"%\" basis=\"shareOf\"/>"));
        assertEquals(List.of("structure.metric.cycle k-1 part", "structure.metric.cycle k-2 part"),
                lint("<metrics id=\"k-1\" name=\"甲\" unit=\"%\" basis=\"shareOf\" part=\"k-2\" whole=\"k-2\"/>"
                        + "<metrics id=\"k-2\" name=\"乙\" unit=\"%\" basis=\"shareOf\" part=\"k-1\" whole=\"k-1\"/>"));
    }

    @Test
    void fieldsCanBeFilledIn() throws IOException {
        assertEquals(List.of("structure.choices f-1 choices", "structure.default f-2 defaultValue",
                "structure.group.empty f-3 fields"),
                lint(section(field("f-1", "选", "type=\"choice\"") + field("f-2", "数", "type=\"integer\" defaultValue=\"a\"")
                        + "<fields xsi:type=\"structure:FieldGroup\" id=\"f-3\" name=\"组\"/>")));
        assertEquals(List.of("structure.kind.unknown t-x kind"), lint("<sections id=\"t-x\" kind=\"gone\" heading=\"某\"/>"));
    }

    @Test
    void whatIsQuotedExists() throws IOException {
        String fields = field("f-1", "总数", "type=\"integer\"") + field("f-2", "率", "type=\"percent\" formula=\"总数 / 2\"")
                + "<fields xsi:type=\"structure:FieldGroup\" id=\"f-3\" name=\"组\">" + field("f-4", "数", "type=\"integer\"")
                + "</fields>";
        assertEquals(List.of(), lint(section(fields
                + "<blocks xsi:type=\"structure:SentenceBlock\" id=\"b-1\" pattern=\"${总数}，${率}，${年}，${上期.总数}，${合计(组.数)}\"/>"
                + "<blocks xsi:type=\"structure:ListBlock\" id=\"b-2\" group=\"f-3\" pattern=\"${序号}${数}${总数}\"/>"
                + "<rules id=\"r-1\" name=\"和\" left=\"合计(组.数)\" right=\"总数\"/>"
                + "<rules id=\"r-2\" name=\"多\" over=\"f-3\" left=\"数\" comparison=\"less\" right=\"5\"/>")));
        assertEquals(List.of("structure.name b-1 pattern", "structure.name b-2 pattern", "structure.name r-1 left",
                "structure.name f-5 formula").stream().sorted().toList(), lint(section(fields + field("f-5", "某", "formula=\"无 + 1\"")
                + "<blocks xsi:type=\"structure:SentenceBlock\" id=\"b-1\" pattern=\"${总娄}\"/>"
                + "<blocks xsi:type=\"structure:ListBlock\" id=\"b-2\" group=\"f-3\" pattern=\"${娄}\"/>"
                + "<rules id=\"r-1\" name=\"和\" left=\"合计(组.娄)\" right=\"总数\"/>")).stream().sorted().toList());
    }

    @Test
    void theNameThatWasMeantIsOffered() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        String fields = field("f-1", "来信总数", "type=\"integer\"") + field("f-2", "办结率", "type=\"percent\" formula=\"来信总数 / 2\"")
                + "<fields xsi:type=\"structure:FieldGroup\" id=\"f-3\" name=\"单位情况\">" + field("f-4", "件数", "type=\"integer\"")
                + "</fields>";
        List<Finding> findings = series.lint("", section(fields
                + "<phrases id=\"p-1\" name=\"小结\" pattern=\"共${来信息数}件，占${办结律}，${全不一样}\"/>"
                + "<blocks xsi:type=\"structure:SentenceBlock\" id=\"b-1\" pattern=\"${小节}。\"/>"
                + "<blocks xsi:type=\"structure:TableBlock\" id=\"b-2\" group=\"f-3\"><columns id=\"c-1\" head=\"件\" value=\"共 ${件娄 + 1}\"/></blocks>"
                + "<rules id=\"r-1\" name=\"和\" left=\"合计(单位情况. 件娄)\" right=\"来信总数\"/>"));
        assertEquals(List.of("p-1: Write \"来信总数\"", "p-1: Write \"办结率\"", "p-1: none", "r-1: Write \"单位情况.件数\"",
                "b-1: Write \"小结\"", "c-1: Write \"件数\""), findings.stream().map(finding -> finding.place().element() + ": "
                        + finding.fixes().stream().map(Fix::label).findFirst().orElse("none")).toList());
        var texts = new ArrayList<String>();
        Series opened = series.series();
        ReportStructure draft = series.load(opened, folder.resolve("structures/周报-1.1-draft.structure"));
        findings.stream().flatMap(finding -> finding.fixes().stream()).forEach(fix -> {
            if (Fixes.plan(fix, draft, null) instanceof FixPlan.Ready ready && ready.edits().getFirst() instanceof Edit.Set set) {
                texts.add((String) set.value());
            }
        });
        assertEquals(List.of("共${来信总数}件，占${办结律}，${全不一样}", "共${来信息数}件，占${办结率}，${全不一样}", "合计(单位情况.件数)", "${小结}。",
                "共 ${件数 + 1}"), texts);
    }

    @Test
    void expressionsCanBeReadAndTheirPlaceIsTold() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        List<Finding> findings = series.lint("", section(field("f-1", "总数", "")
                + "<blocks xsi:type=\"structure:SentenceBlock\" id=\"b-1\" pattern=\"共${总数 +}件\"/>"
                + "<rules id=\"r-1\" name=\"空\" left=\"总数\" right=\"new java.io.File('/')\"/>"));
        assertEquals(List.of("structure.expression r-1 right", "structure.expression b-1 pattern"),
                findings.stream().map(VersionFixture::shown).toList());
        assertTrue(findings.getLast().message().contains("character 8"), findings.getLast().message());
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertTrue(series.lint("", section("<rules id=\"r-1\" name=\"空\" left=\"1\"/>")).getFirst().message().startsWith("规则“空”"));
    }

    @Test
    void nothingDependsOnItself() throws IOException {
        assertEquals(List.of("structure.formula.cycle f-1 formula", "structure.formula.cycle f-2 formula"),
                lint(section(field("f-1", "甲数", "formula=\"乙数 + 1\"") + field("f-2", "乙数", "formula=\"甲数 + 1\""))));
        assertEquals(List.of("structure.phrase.cycle p-1 pattern", "structure.phrase.cycle p-2 pattern"),
                lint(section("<phrases id=\"p-1\" name=\"一句\" pattern=\"${二句}\"/><phrases id=\"p-2\" name=\"二句\" pattern=\"${一句}\"/>")));
    }

    @Test
    void aCircleIsFoundOverGroupsConditionsAndSections() throws IOException {
        assertEquals(List.of("structure.formula.cycle f-2 formula"), lint(section("<fields xsi:type=\"structure:FieldGroup\" id=\"f-1\" name=\"组\">"
                + field("f-2", "占比", "type=\"percent\" formula=\"1 / 合计(组.占比)\"") + "</fields>")), "of an entry with all entries");
        assertEquals(List.of("structure.formula.cycle f-1 formula", "structure.phrase.cycle p-1 pattern", "structure.phrase.cycle p-2 pattern"),
                lint(section(field("f-1", "结论", "formula=\"若(为空(丙句), 1, 2)\"")
                + "<phrases id=\"p-1\" name=\"乙句\" pattern=\"无\" condition=\"结论 == 1\"/>"
                + "<phrases id=\"p-2\" name=\"丙句\" pattern=\"无\" condition=\"1 == 2\" otherwise=\"${乙句}\"/>"))
                .stream().sorted().toList(), "by conditions and what is written otherwise");
        assertEquals(List.of("structure.formula.cycle f-1 formula", "structure.formula.cycle f-2 formula"),
                lint("<sections id=\"t-a\" name=\"甲栏\">" + field("f-1", "甲数", "formula=\"乙栏.乙数\"") + "</sections>"
                        + "<sections id=\"t-b\" name=\"乙栏\">" + field("f-2", "乙数", "formula=\"甲栏.甲数\"") + "</sections>"));
        assertEquals(List.of("structure.kind.unknown t-x kind"), lint("<sections id=\"t-x\" kind=\"gone\" heading=\"某\">"
                + "<phrases id=\"p-1\" name=\"咨询\" pattern=\"${咨询.本期}\"/></sections>"), "of a plug-in's figures nobody knows");
        assertEquals(List.of(), lint(section(field("f-1", "累计数", "type=\"integer\" formula=\"若(为空(上期.累计数), 0, 上期.累计数) + 1\""))),
                "the issue before is another one");
    }

    @Test
    void blocksAreMadeOfFieldsOfTheirSection() throws IOException {
        assertEquals(List.of("structure.block.type b-1 field", "structure.block.group b-2 group",
                "structure.elsewhere b-3 field"),
                lint(section(field("f-1", "文", "") + "<blocks xsi:type=\"structure:ParagraphsBlock\" id=\"b-1\" field=\"f-1\"/>"
                        + "<blocks xsi:type=\"structure:ListBlock\" id=\"b-2\"/>"
                        + "<blocks xsi:type=\"structure:ParagraphsBlock\" id=\"b-3\" field=\"f-9\"/>")
                        + "<sections id=\"t-b\" name=\"乙\">" + field("f-9", "段", "type=\"paragraphs\"") + "</sections>"));
    }

    @Test
    void numbersVersionsAndTheWordFileAreThere() throws IOException {
        assertEquals(List.of("structure.numbering b-1 numbered"), lint("<sections id=\"t-a\" heading=\"甲\">"
                + "<sections id=\"t-b\" heading=\"乙\"><blocks xsi:type=\"structure:HeadingBlock\" id=\"b-1\" pattern=\"三\"/></sections></sections>"));
        assertEquals(List.of("structure.word weekly wordTemplate"), series.lint("wordTemplate=\"../x.docx\"", "").stream()
                .map(VersionFixture::shown).toList());
        assertEquals(List.of("structure.before weekly basedOn"), series.lint("basedOn=\"0.9\"", "").stream()
                .map(VersionFixture::shown).toList());
        series.structure("0.8", "published", "basedOn=\"0.9\"", "");
        series.structure("0.9", "published", "basedOn=\"0.8\"", "");
        assertEquals(List.of("structure.before.loop weekly basedOn"), series.lint("basedOn=\"0.9\"", "").stream()
                .map(VersionFixture::shown).toList());
    }

    @Test
    void hostileStructuresAreFoundInBoundedTime() throws IOException {
        String many = IntStream.range(0, 10_000).mapToObj(i -> field("f-" + i, "数" + i, "formula=\"数" + (i + 1) % 10_000 + "\""))
                .collect(Collectors.joining());
        var nested = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            nested.append("<fields xsi:type=\"structure:FieldGroup\" id=\"g-").append(i).append("\" name=\"组\">");
        }
        nested.append(field("f-x", "数", "")).append("</fields>".repeat(100));
        String loops = "<rules id=\"r-1\" name=\"圈\" left=\"while(true){}\" right=\"1\"/>";
        assertTimeout(Duration.ofSeconds(20), () -> {
            List<String> rules = series.lint("", section(many + loops)).stream().map(Finding::rule).distinct().toList();
            assertTrue(rules.containsAll(List.of("structure.fields.many", "structure.fields.total", "structure.expression")),
                    rules::toString);
            assertTrue(lint(section(nested.toString())).stream().anyMatch(line -> line.startsWith("structure.group.depth")));
        });
        assertTrue(Files.exists(folder));
    }
}
