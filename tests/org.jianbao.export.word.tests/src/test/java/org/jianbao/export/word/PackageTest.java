package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

import org.jianbao.export.document.Document;
import org.jianbao.export.document.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What holds for every package: it says nothing of clock and place, and nothing in it acts when it is opened. */
class PackageTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"en-US, UTC", "zh-CN, Asia/Shanghai", "tr-TR, America/New_York", "ar-EG-u-nu-arab, Pacific/Apia",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu"})
    void sameBytesInEveryLocaleAndTimeZone(String tag, String zoneId) {
        byte[] here = Fixture.write(Fixture.bulletin());
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        assertArrayEquals(here, Fixture.write(Fixture.bulletin()));
    }

    @Test
    void entriesAreStampedWithTheFirstDayOfTheFormat() {
        new WordFile(Fixture.write(Fixture.bulletin())).entries().forEach(entry -> assertEquals(
                LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName()));
    }

    @Test
    void datesOfThePropertiesAreThoseOfTheIssue() {
        String core = new WordFile(Fixture.write(Fixture.bulletin())).part("docProps/core.xml");
        assertTrue(core.contains("W3CDTF\">2024-01-29T00:00:00Z</dcterms:created>"), core);
        assertTrue(core.contains("W3CDTF\">2024-01-29T00:00:00Z</dcterms:modified>"), core);
    }

    @Test
    void datesThatAreUnknownAreLeftOut() {
        var properties = new Properties("issue", "a < b & \"c\"", "", 2024, 1, 1, null, null, null);
        var file = new WordFile(Fixture.write(new Document(properties, List.of(), List.of(), List.of())));
        assertFalse(file.part("docProps/core.xml").contains("created"));
        assertFalse(file.part("docProps/custom.xml").contains("period"));
        assertEquals("a < b & \"c\"", file.xml("docProps/core.xml").getElementsByTagName("dc:title").item(0).getTextContent());
        assertEquals(1, file.paragraphs().size() + 1, "no paragraph is made up");
    }

    @Test
    void farDatesStayDates() {
        var properties = new Properties("issue", "", "", 2024, 1, 1, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1),
                LocalDate.of(2107, 12, 31));
        var file = new WordFile(Fixture.write(new Document(properties, List.of(), List.of(), List.of())));
        assertTrue(file.part("docProps/custom.xml").contains("2023-12-31"));
        assertTrue(file.part("docProps/core.xml").contains("2107-12-31T00:00:00Z"));
    }

    @Test
    void nothingLeadsOutOfThePackage() {
        new WordFile(Fixture.write(Fixture.bulletin())).parts().forEach((name, xml) -> {
            assertFalse(xml.contains("TargetMode"), name);
            assertFalse(xml.contains("<!DOCTYPE"), name);
        });
    }

    @Test
    void textThatLooksLikeAFieldOrMarkupStaysText() {
        String text = " DDEAUTO c:\\\\windows\\\\system32\\\\calc.exe {{title}} ${x} <w:br/> ]]> $1\\ _x0041_ INCLUDETEXT MACROBUTTON";
        Document document = Fixture.document("heading | s | :1:1 | " + text.replace("\\", "\\\\") + "\nparagraph | p | - | "
                + text.replace("\\", "\\\\") + "\nmasthead | m | TITLE | " + text.replace("\\", "\\\\"));
        var file = new WordFile(Fixture.write(document));
        assertEquals(List.of(text, text, text), file.paragraphs().stream().map(WordFile::text).toList());
        Set<String> instructions = new TreeSet<>();
        for (String part : file.parts().keySet()) {
            for (Element element : WordFile.all(file.xml(part), "instrText")) {
                instructions.add(element.getTextContent().strip());
            }
            assertEquals(List.of(), WordFile.all(file.xml(part), "fldSimple"));
        }
        assertEquals(Set.of("PAGE"), instructions);
    }
}
