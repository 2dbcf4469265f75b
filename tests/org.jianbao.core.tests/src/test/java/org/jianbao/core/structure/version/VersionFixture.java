package org.jianbao.core.structure.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jianbao.core.check.Finding;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.lint.StructureLint;
import org.jianbao.model.structure.ReportStructure;

/** A series with structures that are designed without code, in a folder. */
public final class VersionFixture {

    /** Version 1.0: two sections, figures, a group. */
    public static final String FIRST = """
            <metrics id="k-total" name="评价总数" unit="件"/>
            <metrics id="k-good" name="好评数" unit="件"/>
            <sections id="t-a" name="办件情况" heading="办件情况">
              <fields xsi:type="structure:ValueField" id="f-total" name="评价总数" type="figure" metric="k-total"/>
              <fields xsi:type="structure:ValueField" id="f-note" name="说明" type="text"/>
              <fields xsi:type="structure:ValueField" id="f-count" name="件数" type="integer"/>
              <fields xsi:type="structure:ValueField" id="f-day" name="日期" type="date"/>
              <fields xsi:type="structure:FieldGroup" id="f-units" name="部门">
                <fields xsi:type="structure:ValueField" id="f-unit-name" name="名称" type="text"/>
                <fields xsi:type="structure:ValueField" id="f-unit-bad" name="差评数" type="integer"/>
              </fields>
            </sections>
            <sections id="t-b" name="其他" heading="其他">
              <fields xsi:type="structure:ValueField" id="f-text" name="正文" type="paragraphs"/>
            </sections>
            """;

    /** What every issue holds. */
    public static final String SECTIONS = """
            <sections xsi:type="designed:办件情况" id="s-a" 说明="一切 正常" 件数="12" 日期="2024-01-09">
              <template href="../../structures/周报-1.0.structure#t-a"/>
              <评价总数 id="s-a-total" value="26">
                <metric href="../../structures/周报-1.0.structure#k-total"/>
              </评价总数>
              <部门 id="s-a-e1" 名称="甲" 差评数="3"/>
              <部门 id="s-a-e2" 名称="乙" 差评数="4"/>
            </sections>
            <sections xsi:type="designed:其他" id="s-b">
              <template href="../../structures/周报-1.0.structure#t-b"/>
              <正文 id="s-b-1" text="第一段"/>
              <正文 id="s-b-2" text="第二段"/>
            </sections>
            """;

    private final Path folder;

    /** Makes the series with a register and version 1.0, without issues. */
    public VersionFixture(Path folder) throws IOException {
        this.folder = folder;
        write("departments.register", """
                <?xml version="1.0" encoding="UTF-8"?>
                <register:Register xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:register="http://jianbao.org/register/1" id="register">
                  <departments id="d-1" fullName="某某厅" kind="厅" order="1"/>
                </register:Register>
                """);
        structure("1.0", "published", FIRST);
    }

    public Path folder() {
        return folder;
    }

    /** Writes a version; the file of a draft ends in -draft. */
    public Path structure(String version, String state, String content) throws IOException {
        return structure(version, state, "", content);
    }

    public Path structure(String version, String state, String attributes, String content) throws IOException {
        String name = "structures/周报-" + version + (state.equals("draft") ? "-draft" : "") + ".structure";
        return write(name, """
                <?xml version="1.0" encoding="UTF-8"?>
                <structure:ReportStructure xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:structure="http://jianbao.org/structure/1" id="weekly" name="周报" version="%s" state="%s" %s>
                <numbering id="n-1" style="chinese" suffix="、"/>
                <numbering id="n-2" style="decimal" suffix="."/>
                %s
                </structure:ReportStructure>
                """.formatted(version, state, attributes, content));
    }

    /** Writes an issue in version 1.0. */
    public Path issue(int number, String sections) throws IOException {
        return write(String.format(Locale.ROOT, "issues/2024/2024-%02d.issue", number), String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <bulletin:Issue xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bulletin="http://jianbao.org/bulletin/1" xmlns:designed="http://jianbao.org/structures/weekly/1.0" id="issue-2024-%1$02d" year="2024" number="%1$d" totalNumber="%1$d" publishDate="2024-12-30">
                  <issuer href="../../departments.register#d-1"/>
                  <structure href="../../structures/周报-1.0.structure#weekly"/>
                  <period start="2024-01-08" end="2024-01-12"/>
                %2$s
                </bulletin:Issue>
                """, number, sections));
    }

    /** Writes a file of the series. */
    public Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Opens the series anew. */
    public Series series() {
        return new Series(folder, new SectionKinds(List.of()));
    }

    public ReportStructure load(Series series, Path file) throws ModelFileException {
        return series.files().load(file, ReportStructure.class);
    }

    /** Returns what the lint says of a draft with a content: rule, element and feature of each finding. */
    public List<String> lint(String content) throws IOException {
        return lint("", content).stream().map(VersionFixture::shown).toList();
    }

    public List<Finding> lint(String attributes, String content) throws IOException {
        Path file = structure("1.1", "draft", attributes, content);
        Series series = series();
        return new StructureLint(series.kinds()).check(load(series, file), series.files());
    }

    public static String shown(Finding finding) {
        return (finding.rule() + ' ' + finding.place().element() + ' ' + finding.place().feature()).strip();
    }
}
