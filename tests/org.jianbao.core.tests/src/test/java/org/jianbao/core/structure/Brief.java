package org.jianbao.core.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.ReportStructure;

/** A small series whose only section is designed: a line, a number, figures, and departments with their matters. */
final class Brief {

    static final String REGISTER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <register:Register xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:register="http://jianbao.org/register/1" id="register">
              <departments id="d-1" fullName="某某厅" kind="厅">
                <shortNames>某厅</shortNames>
              </departments>
              <people id="p-1" name="某人" title="厅长" department="d-1"/>
            </register:Register>
            """;

    static final String STRUCTURE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <structure:ReportStructure xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:structure="http://jianbao.org/structure/1" id="督查" name="督查" version="1.0" state="published">
              <metrics id="k-in" name="来件" unit="件" basis="period"/>
              <metrics id="k-out" name="办结" unit="件" basis="period"/>
              <metrics id="k-share" name="办结率" unit="%" basis="shareOf" decimals="1" part="k-out" whole="k-in"/>
              <sections id="t-main" heading="督查情况" name="概况">
                <phrases id="ph-1" name="各单位" pattern="${单位}${件数}件" separator="，" lastSeparator="和" suffix="。" over="f-list" condition="件数 &gt; 0" otherwise="本期无。"/>
                <phrases id="ph-2" name="小结" pattern="共${合计}件：${各单位}"/>
                <phrases id="ph-3" name="圈" pattern="${绕}"/>
                <phrases id="ph-4" name="绕" pattern="${圈}"/>
                <fields xsi:type="structure:ValueField" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-title" name="标题" type="text" required="true" instruction="写一行"/>
                <fields xsi:type="structure:ValueField" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-name" name="name" type="integer" unit="人" defaultValue="7"/>
                <fields xsi:type="structure:ValueField" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-level" name="级别" type="choice" carriedOver="true">
                  <choices>一般</choices>
                  <choices>重要</choices>
                </fields>
                <fields xsi:type="structure:ValueField" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-in" name="收件" type="figure" metric="k-in"/>
                <fields xsi:type="structure:ValueField" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-out" name="办件" type="figure" metric="k-out"/>
                <fields xsi:type="structure:ValueField" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-share" name="比率" type="figure" metric="k-share"/>
                <fields xsi:type="structure:FieldGroup" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-list" name="单位情况">
                  <fields xsi:type="structure:ValueField" id="f-unit" name="单位" type="department" carriedOver="true"/>
                  <fields xsi:type="structure:ValueField" id="f-count" name="件数" type="integer"/>
                  <fields xsi:type="structure:ValueField" id="f-part" name="占比" type="percent" decimals="1" formula="件数 * 100 / 合计"/>
                  <fields xsi:type="structure:FieldGroup" id="f-matters" name="事项">
                    <fields xsi:type="structure:ValueField" id="f-matter" name="内容" type="text"/>
                  </fields>
                </fields>
                <fields xsi:type="structure:ValueField" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-sum" name="合计" type="integer" formula="合计(单位情况.件数)"/>
                <fields xsi:type="structure:FieldGroup" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="f-rows" name="分类">
                  <fields xsi:type="structure:ValueField" id="f-kind" name="类别" type="text"/>
                  <fields xsi:type="structure:ValueField" id="f-number" name="数量" type="decimal" decimals="2"/>
                  <rows>来信</rows>
                  <rows>来访</rows>
                </fields>
              </sections>
            </structure:ReportStructure>
            """;

    static final String ISSUE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bulletin:Issue xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bulletin="http://jianbao.org/bulletin/1" xmlns:designed="http://jianbao.org/structures/%E7%9D%A3%E6%9F%A5/1.0" id="i-2024-01" year="2024" number="1" totalNumber="1" publishDate="2024-01-15">
              <structure href="../structures/督查-1.0.structure#督查"/>
              <period start="2024-01-08" end="2024-01-12"/>
              <sections xsi:type="designed:概况" id="s-main" 标题="头条 &amp; 其他" name_f-name="12" 级别="重要">
                <template href="../structures/督查-1.0.structure#t-main"/>
                <收件 id="s-main-in" value="40">
                  <metric href="../structures/督查-1.0.structure#k-in"/>
                </收件>
                <办件 id="s-main-out" value="30">
                  <metric href="../structures/督查-1.0.structure#k-out"/>
                </办件>
                <比率 id="s-main-share">
                  <metric href="../structures/督查-1.0.structure#k-share"/>
                </比率>
                <单位情况 id="s-main-e1" 件数="3">
                  <单位 href="../departments.register#d-1"/>
                  <事项 id="s-main-e1-e1" 内容="一"/>
                  <事项 id="s-main-e1-e2" 内容="二"/>
                </单位情况>
                <单位情况 id="s-main-e2" 件数="1"/>
                <分类 id="s-main-e3" 类别="来信" 数量="1.50"/>
              </sections>
            </bulletin:Issue>
            """;

    private final Path folder;

    Brief(Path folder) throws IOException {
        this.folder = folder;
        write("departments.register", REGISTER);
        write("structures/督查-1.0.structure", STRUCTURE.replace(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"", "")
                .replaceFirst(" xmlns:structure", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:structure"));
        write("issues/2024/2024-01.issue", ISSUE.replace("../", "../../"));
    }

    Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    Path structureFile() {
        return folder.resolve("structures/督查-1.0.structure");
    }

    Path issueFile() {
        return folder.resolve("issues/2024/2024-01.issue");
    }

    ModelFiles files() {
        return new ModelFiles(folder, new SectionKinds(List.of()).packages());
    }

    Series series() {
        return new Series(folder, new SectionKinds(List.of()));
    }

    ReportStructure structure() throws ModelFileException {
        return files().load(structureFile(), ReportStructure.class);
    }

    Issue issue(ModelFiles files) throws ModelFileException {
        return files.load(issueFile(), Issue.class);
    }

    /** Returns the value of a field of an element, by its name. */
    static Object get(EObject element, String name) {
        return element.eGet(feature(element, name));
    }

    static EStructuralFeature feature(EObject element, String name) {
        return DesignedClass.of(element).orElseThrow().fields().stream().filter(field -> field.name().equals(name))
                .findFirst().orElseThrow().feature();
    }

    static List<EObject> entries(EObject element, String name) {
        return ((List<?>) get(element, name)).stream().map(EObject.class::cast).toList();
    }

    static Section section(Issue issue) {
        return issue.getSections().getFirst();
    }
}
