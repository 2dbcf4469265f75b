package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.model.bulletin.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with a character that no file can hold is read without it, and each is named with its line. */
class IllegalCharactersTest {

    @TempDir
    Path folder;
    private SeriesFixture series;

    @BeforeEach
    void write() throws IOException {
        series = new SeriesFixture(folder);
    }

    private List<Finding> found(ModelFiles files, Issue issue) {
        return files.findings(issue).stream().filter(finding -> finding.rule().equals(Rules.CHARACTER)).toList();
    }

    /** The character as bytes in ISO 8859-1, which are those of its form in UTF-8, or as a reference. */
    @ParameterizedTest
    @CsvSource({"'\u0001',U+0001", "'\u001F',U+001F", "'\u00ED\u00A0\u0080',U+D800", "'\u00ED\u00BF\u00BF',U+DFFF",
        "'\u00EF\u00BF\u00BE',U+FFFE", "'\u00EF\u00BF\u00BF',U+FFFF", "'&#1;',U+0001", "'&#xD800;',U+D800",
        "'&#xfffe;',U+FFFE", "'&#99999999;',U+FFFF"})
    void isLeftOutAndNamed(String bytes, String code) throws IOException {
        String file = new String(SeriesFixture.ISSUE.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String leader = new String("某领导".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        byte[] spoiled = file.replace(leader, leader + bytes).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(series.issueFile(), spoiled);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of("某领导"), issue.getDistribution().getFirst().getRecipients());
        List<Finding> findings = found(files, issue);
        assertEquals(1, findings.size());
        assertEquals(21, findings.getFirst().place().line());
        assertTrue(findings.getFirst().message().contains(code), findings.getFirst()::message);
        assertEquals(SeriesFixture.ISSUE, SeriesFixture.text(issue), "nothing else is lost");
        files.save(issue);
        assertArrayEquals(spoiled, Files.readAllBytes(series.issueFile()), "an unchanged model changes no byte");
        issue.setPrintCount(104);
        files.save(issue);
        assertEquals(SeriesFixture.ISSUE.replace("\"103\"", "\"104\""), Files.readString(series.issueFile()));
    }

    /** Leaving it out would make a reference lead elsewhere, and an element another one. */
    @ParameterizedTest
    @ValueSource(strings = {"#d-1", "id=\"s-1", "wet=\"day-2", "2024-02-29", "number=\"2", "weather:Forecast"})
    void itIsRefusedWhereItWouldSaySomethingElse(String place) throws IOException {
        String spoiled = SeriesFixture.ISSUE.replace(place, place.substring(0, place.length() - 1) + "\u0001"
                + place.charAt(place.length() - 1));
        Files.writeString(series.issueFile(), spoiled);
        var e = assertThrows(ModelFileException.class, () -> series.files().load(series.issueFile(), Issue.class));
        assertTrue(e.getMessage().matches(".*a\\.issue.*[0-9]+.*"), e::getMessage);
        assertEquals(spoiled, Files.readString(series.issueFile()));
    }

    @Test
    void legalNeighboursStay() throws IOException {
        String text = SeriesFixture.ISSUE.replace("某领导", "\uFFFD\uE000\uD7FF\uD842\uDFB7&#x9;&#xA;某\u0001");
        Files.writeString(series.issueFile(), text);
        Issue issue = series.files().load(series.issueFile(), Issue.class);
        assertEquals(List.of("\uFFFD\uE000\uD7FF\uD842\uDFB7\t\n某"), issue.getDistribution().getFirst().getRecipients());
    }

    @Test
    void manyAreNamedUpToALimit() throws IOException {
        Files.writeString(series.issueFile(), SeriesFixture.ISSUE.replace("某领导", "某\u0002".repeat(100_000)));
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals("某".repeat(100_000), issue.getDistribution().getFirst().getRecipients().getFirst());
        assertEquals(100, found(files, issue).size());
    }
}
