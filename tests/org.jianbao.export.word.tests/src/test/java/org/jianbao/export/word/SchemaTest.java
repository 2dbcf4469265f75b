package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jianbao.export.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every part is valid against the schemas of ECMA-376, whatever the document is made of; Word mends what is not. */
class SchemaTest {

    private static final String ALL = """
            masthead | m | NUMBER | 2024年第2期
            masthead | m | TITLE | 名称
            masthead | m | PERIOD | （期间）
            masthead | m | ISSUER | 单位
            masthead | m | DATE | 2024年1月29日
            heading | h | :1:1 | a
            heading | h | :2:1 | a
            heading | h | :4:1 | a
            paragraph | p | l:3:1 | a **b** 〖c〗\\n d\\te
            placeholder | p | :2:2 | gone
            placeholder | p | - | gone
            paragraph | p | -
            imprint | i | RECIPIENTS | 报：甲。
            imprint | i | RECIPIENTS | 发：乙。
            imprint | i | COUNT | （共印1份）
            """;

    @ParameterizedTest
    @ValueSource(strings = {ALL, "", "masthead | m | TITLE | 名称", "masthead | m | DATE | 日\nmasthead | m | ISSUER | 单位",
        "masthead | m | ISSUER | 单位\nmasthead | m | DATE | 日\nmasthead | m | ISSUER | 单位\nmasthead | m | DATE | 日",
        "masthead | m | ISSUER | 单位\nmasthead | m | DATE | 日\nimprint | i | RECIPIENTS | 报：甲。",
        "imprint | i | COUNT | 份\nimprint | i | RECIPIENTS | 报：甲。\nimprint | i | COUNT | 份",
        "paragraph | p | - | a\nimprint | i | RECIPIENTS | 报：甲。"})
    void partsAreValid(String lines) throws XmlException {
        check(Fixture.document(lines));
    }

    private static void check(Document document) throws XmlException {
        check(new WordFile(Fixture.write(document)));
    }

    @Test
    void partsAreValidWithATemplate() throws XmlException {
        byte[] numbered = Templates.paragraph(Templates.people(), "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>附</w:t></w:r></w:p>");
        byte[] template = Templates.with(numbered, Templates.MAIN, xml -> xml.replaceAll("<mc:AlternateContent.*</mc:AlternateContent>", ""));
        check(new WordFile(Templates.write(Figures.all(), template)));
        check(new WordFile(Templates.write(Fixture.document(ALL), Templates.first())));
    }

    private static void check(WordFile file) throws XmlException {
        validate(DocumentDocument.Factory.parse(file.part("word/document.xml")));
        validate(StylesDocument.Factory.parse(file.part("word/styles.xml")));
        validate(NumberingDocument.Factory.parse(file.part("word/numbering.xml")));
        validate(SettingsDocument.Factory.parse(file.part("word/settings.xml")));
        validate(FontsDocument.Factory.parse(file.part("word/fontTable.xml")));
        validate(FtrDocument.Factory.parse(file.part("word/footer1.xml")));
        validate(FtrDocument.Factory.parse(file.part("word/footer2.xml")));
        validate(PropertiesDocument.Factory.parse(file.part("docProps/custom.xml")));
        validate(org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory
                .parse(file.part("docProps/app.xml")));
        tablesAreFollowedByParagraphs(file);
    }

    private static void validate(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors);
    }

    /** What no schema says: Word joins tables that touch, and wants a paragraph after the last one. */
    private static void tablesAreFollowedByParagraphs(WordFile file) {
        for (Element table : WordFile.all(file.xml("word/document.xml"), "tbl")) {
            Node next = table.getNextSibling();
            assertTrue(next != null && next.getLocalName().equals("p"), next + " after a table");
        }
    }
}
