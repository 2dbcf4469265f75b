package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.text.XmlText;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.bulletin.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like something else stay texts, and what no file can hold is left out and reported. */
class HostileTextTest {

    private static final String ELEMENT = "s-window-other-1";

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "{{title}}", "[#list xs as x]", "<#list xs as x>", "<w:br/>", "]]>", "$1\\", "\\${x}",
            "_x0041_", " DDEAUTO c:\\\\x", "INCLUDETEXT \"c:\\\\a\"", "<script>alert(1)</script>", "\" onmouseover=\"x",
            "' onmouseover='x", "&amp;&#60;&lt;", "%n %s {0} {{}}", "\u202E倒\u202C", "𠮷野家👍🏽e\u0301", "a\u00A0b\u3000c", "**",
            "****", "--> <!-- ", "</style></p></main>", "javascript:alert(1)", "=1+1", "制表\t符", "  两  边  ", "\u0085\u2028",
            "<!DOCTYPE html>", "<![CDATA[x]]>", "\uFEFF", "\uE000"})
    void textStaysText(String text) {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.element(ELEMENT, Paragraph.class).setText(text);
        assertEquals(List.of(text), Bulletin.from(bulletin.render(), ELEMENT));
        assertEquals(PublishedText.read().text().replace("教育厅、省市场监管局、成都海关窗口对新进综窗人员开展高频事项受办业务培训4次。", text),
                bulletin.text());
        Document html = Jsoup.parse(bulletin.html());
        Element element = html.selectFirst("[data-origin=" + ELEMENT + "]");
        assertEquals(text, element.wholeText());
        assertEquals(0, html.select("script, [onmouseover]").size());
        assertEquals(1, html.select("main").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0xB, 0xC, 0xE, 0x1F, 0xFFFE, 0xFFFF, 0xD842, 0xDFB7})
    void whatNoFileCanHoldIsLeftOutAndNamed(int unit) {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.element(ELEMENT, Paragraph.class).setText("前𠮷" + (char) unit + "后");
        Rendering rendering = bulletin.render();
        assertEquals(List.of("前𠮷后"), Bulletin.from(rendering, ELEMENT));
        Finding finding = rendering.findings().getFirst();
        assertEquals("text.character", finding.rule());
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(ELEMENT, finding.place().element());
        assertTrue(finding.message().contains("4") && finding.message().contains(String.format("U+%04X", unit)),
                finding.message());
    }

    /** The place counts from the start of the text, whatever stands between: here behind an emphasised part. */
    @Test
    void thePlaceIsThatInTheWholeText() {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.element(ELEMENT, Paragraph.class).setText("**重**要\u0007");
        Rendering rendering = bulletin.render();
        assertEquals(List.of("重要"), Bulletin.from(rendering, ELEMENT));
        assertTrue(rendering.findings().getFirst().message().contains("3"), rendering.findings()::toString);
    }

    /** Whatever the model holds: masthead, headings, recipients, names in the register. */
    @Test
    void noPartLetsAnIllegalCharacterThrough() {
        Bulletin bulletin = Bulletin.sample(SampleSeries.ISSUE);
        bulletin.issue().getSections().getFirst().setHeading("动\u0001态");
        bulletin.issue().getDistribution().getFirst().getRecipients().set(0, "省\uD800中心");
        bulletin.issue().getIssuer().setFullName("四川\u0000省");
        bulletin.issue().getStructure().getMasthead().get(1).setPattern("窗口\uFFFE工作周报");
        Rendering rendering = bulletin.render();
        for (DocumentWriter writer : List.of(new org.jianbao.export.html.HtmlWriter(), new org.jianbao.export.text.TextWriter())) {
            String written = Bulletin.written(writer, rendering);
            assertEquals(-1, XmlText.firstIllegal(written, 0), writer.getClass().getSimpleName());
            assertFalse(written.contains("\uFFFD"), "nothing is replaced in silence");
            assertTrue(written.contains("动态") && written.contains("省中心、") && written.contains("窗口工作周报"), written);
        }
        assertEquals(List.of("text.character", "text.character", "text.character", "text.character"),
                Bulletin.rules(rendering));
    }
}
