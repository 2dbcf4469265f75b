package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.text.Span;
import org.jianbao.export.document.Block;
import org.jianbao.export.document.Picture;
import org.jianbao.export.document.Table;
import org.jianbao.export.layout.FigureSize;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.export.layout.TableLayout;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and pictures as an analyst designs them. */
class DesignedBlocksTest {

    @TempDir
    Path folder;

    private Table table(String block) throws IOException {
        return first(Table.class, block);
    }

    private <T extends Block> T first(Class<T> type, String block) throws IOException {
        write("structures/s-1.0.structure", """
                <structure:ReportStructure xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:structure="http://jianbao.org/structure/1" id="s" name="s" version="1.0">
                  <sections id="t" name="办件">
                    <fields xsi:type="structure:FieldGroup" id="f-list" name="单位情况">
                      <fields xsi:type="structure:ValueField" id="f-unit" name="单位" width="20"/>
                      <fields xsi:type="structure:ValueField" id="f-count" name="件数" type="integer"/>
                      <fields xsi:type="structure:ValueField" id="f-last" name="上月" type="integer" width="4"/>
                    </fields>
                    <fields xsi:type="structure:ValueField" id="f-photo" name="照片" type="picture"/>
                    %s
                  </sections>
                </structure:ReportStructure>
                """.formatted(block));
        write("issues/2024/i.issue", """
                <bulletin:Issue xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bulletin="http://jianbao.org/bulletin/1" xmlns:designed="http://jianbao.org/structures/s/1.0/draft" id="i" year="2024" number="1" totalNumber="1" publishDate="2024-01-15">
                  <structure href="../../structures/s-1.0.structure#s"/>
                  <sections xsi:type="designed:办件" id="s-1">
                    <template href="../../structures/s-1.0.structure#t"/>
                    <单位情况 id="e-1" 单位="甲局" 件数="30" 上月="40"/>
                    <单位情况 id="e-2" 单位="乙局" 件数="10" 上月="8"/>
                    <单位情况 id="e-3" 单位="丙局" 件数="0" 上月="0"/>
                    <照片 id="p-1" file="pictures/a.png"/>
                  </sections>
                </bulletin:Issue>
                """);
        Rendering rendering = Bulletin.open(folder, "issues/2024/i.issue", Contributions.read()).render();
        return rendering.document().body().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content);
    }

    private static List<List<String>> texts(List<Table.Row> rows) {
        return rows.stream().map(row -> row.cells().stream().map(cell -> Span.text(cell.text())).toList()).toList();
    }

    private static List<Integer> widths(Table table) {
        return TableLayout.of(table, LayoutProfiles.standard(), 1000).widths();
    }

    @Test
    void aColumnIsAsWideAsItsFieldUnlessItSaysSomethingElse() throws IOException {
        Table table = table("""
                <blocks xsi:type="structure:TableBlock" id="b" group="f-list">
                  <columns id="c-1" head="单位" value="${单位}"/>
                  <columns id="c-2" head="件数" value="${件数}"/>
                  <columns id="c-3" head="上月" value="${上月}"/>
                </blocks>
                """);
        assertEquals(List.of(20, 0, 4), table.columns().stream().map(Table.Column::characters).toList());
        List<Integer> widths = widths(table);
        assertTrue(widths.get(0) > 6 * widths.get(1), widths::toString);
        assertTrue(widths.get(2) > widths.get(1), widths::toString);
        Table shares = table("""
                <blocks xsi:type="structure:TableBlock" id="b" group="f-list">
                  <columns id="c-1" head="单位" value="${单位}" width="1"/>
                  <columns id="c-2" head="件数" value="${件数}" width="1"/>
                </blocks>
                """);
        assertEquals(List.of(500, 500), widths(shares));
    }

    @Test
    void columnsAreComputedFromOthersAndFromTheTotal() throws IOException {
        Table table = table("""
                <blocks xsi:type="structure:TableBlock" id="b" group="f-list" sort="件数" descending="true" first="2" totals="合计">
                  <columns id="c-1" head="名次" value="${名次}"/>
                  <columns id="c-2" head="单位" value="${单位}"/>
                  <columns id="c-3" head="件数" value="${件数}" total="${合计(单位情况.件数)}"/>
                  <columns id="c-4" head="与上月比">
                    <columns id="c-5" head="占比" value="${占比(件数, 合计(单位情况.件数), 1)}" total="${占比(合计(单位情况.件数), 合计(单位情况.件数), 1)}"/>
                    <columns id="c-6" head="增减" value="${件数 - 上月}" total="${合计(单位情况.件数) - 合计(单位情况.上月)}"/>
                    <columns id="c-7" head="幅度" value="${若(上月 == 0, &quot;—&quot;, 百分比((件数 - 上月) / 上月, 1))}"/>
                  </columns>
                </blocks>
                """);
        assertEquals(List.of(List.of("1", "甲局", "30", "75.0%", "-10", "-25.0%"), List.of("2", "乙局", "10", "25.0%", "2", "25.0%")),
                texts(table.body()));
        assertEquals(List.of(List.of("合计", "", "40", "100%", "-8", "")), texts(table.totals()));
        assertEquals(List.of(List.of("名次", "单位", "件数", "与上月比"), List.of("占比", "增减", "幅度")), texts(table.head()));
        assertEquals(Table.Align.RIGHT, table.columns().getLast().align(), "numbers below numbers");
    }

    @Test
    void aTableWithoutLayoutHasTheWidthsOfItsFields() throws IOException {
        Table table = table("");
        assertEquals(List.of(20, 0, 4), table.columns().stream().map(Table.Column::characters).toList());
        assertEquals(List.of("甲局", "30", "40"), texts(table.body()).getFirst());
    }

    @Test
    void aPictureIsAsWideAsItsBlockSays() throws IOException {
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/a.png"), Pictures.png(400, 200, 300));
        assertEquals(List.of("33.867", "16.933"), size(""), "by its resolution");
        assertEquals(List.of("100", "50.000"), size("width=\"100\""));
        assertEquals(List.of("156", "78.000"), size("width=\"900\""), "the type area is no wider");
    }

    private List<String> size(String width) throws IOException {
        Picture picture = first(Picture.class, "<blocks xsi:type=\"structure:PictureBlock\" id=\"b\" field=\"f-photo\" " + width + "/>");
        FigureSize size = FigureSize.of(picture, LayoutProfiles.standard());
        return List.of(size.width().toPlainString(), size.height().toPlainString());
    }
}
