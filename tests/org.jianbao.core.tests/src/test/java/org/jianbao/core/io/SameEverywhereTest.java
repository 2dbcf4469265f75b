package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.bulletin.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, numbers and bytes are the same in every locale and time zone (reliability-anchors §3, cases 44, 45, 47). */
class SameEverywhereTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;
    private SeriesFixture series;

    @BeforeEach
    void write() throws IOException {
        series = new SeriesFixture(folder);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static Stream<Locale> locales() {
        return Stream.of("en-US", "zh-CN", "de-DE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "hi-IN-u-nu-deva",
                "ja-JP-u-ca-japanese").map(Locale::forLanguageTag);
    }

    @ParameterizedTest
    @MethodSource("locales")
    void bytesAndValuesDoNotDependOnTheLocale(Locale other) throws IOException {
        Locale.setDefault(other);
        for (String id : new String[] {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Apia"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(id));
            Issue issue = series.issue();
            assertEquals(LocalDate.of(2024, 1, 29), issue.getPublishDate());
            issue.setPrintCount(1_234_567);
            issue.getPeriod().setStart(LocalDate.of(1991, 4, 14));
            issue.getPeriod().setEnd(LocalDate.of(2027, 1, 3));
            EObject section = issue.getSections().getFirst();
            section.eSet(section.eClass().getEStructuralFeature("value"), new BigDecimal("-1234567.005"));
            assertEquals(SeriesFixture.ISSUE.replace("printCount=\"103\"", "printCount=\"1234567\"")
                    .replace("start=\"2024-01-08\" end=\"2024-01-12\"", "start=\"1991-04-14\" end=\"2027-01-03\"")
                    .replace("value=\"1.50\"", "value=\"-1234567.005\""), SeriesFixture.text(issue));
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void messagesHaveNumbersThatCanBeReadEverywhere(Locale other) throws IOException {
        Files.writeString(series.issueFile(), "<?xml version=\"1.0\"?>" + "\n".repeat(1_234) + "<x");
        Locale.setDefault(other);
        try {
            series.issue();
        } catch (ModelFileException e) {
            assertTrue(e.getMessage().contains("1235"), e::getMessage);
            return;
        }
        throw new AssertionError("the file is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.00", "1.005", "1000000000000000", "-123456789012345678901234567890", "0.1", "007"})
    void decimalsKeepTheirDigits(String number) throws IOException {
        series.writeIssue("value=\"1.50\"", "value=\"" + number + "\"");
        Issue issue = series.issue();
        EObject section = issue.getSections().getFirst();
        assertEquals(new BigDecimal(number), section.eGet(section.eClass().getEStructuralFeature("value")));
        ModelFiles files = series.files();
        files.save(files.load(series.issueFile(), Issue.class));
        assertTrue(Files.readString(series.issueFile()).contains("value=\"" + number + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2021-01-01", "2024-12-30", "2026-12-28", "2024-02-29", "1991-04-14", "1900-01-01",
            "9999-12-31"})
    void datesKeepTheirDay(String date) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        series.writeIssue("publishDate=\"2024-01-29\"", "publishDate=\"" + date + "\"");
        Issue issue = series.issue();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        assertEquals(date, issue.getPublishDate().toString());
        assertTrue(SeriesFixture.text(issue).contains("publishDate=\"" + date + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第 1 期#？.issue", "100%.issue", "a+b&c=d;e.issue", "%E7%AA%97.issue", "𠮷.issue", "x:y.issue", "é e\u0301.issue",
            "-.issue", "~.issue", "a\\b.issue", "?.issue", "..a.issue"})
    void filesOfEveryNameReferToEachOther(String name) throws IOException {
        Path other;
        try {
            other = series.write("ordner 夹/" + name, SeriesFixture.ISSUE);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return; // this system has no such names
        }
        ModelFiles files = series.files();
        Issue target = files.load(other, Issue.class);
        Issue issue = files.load(series.issueFile(), Issue.class);
        EObject section = issue.getSections().getFirst();
        section.eSet(section.eClass().getEStructuralFeature("neighbour"), target.getSections().getFirst());
        files.save(issue);
        ModelFiles again = series.files();
        Issue read = again.load(series.issueFile(), Issue.class);
        assertEquals(java.util.List.of(), again.findings(read), () -> read(series.issueFile()));
        EObject found = read.getSections().getFirst();
        EObject neighbour = (EObject) found.eGet(found.eClass().getEStructuralFeature("neighbour"));
        assertEquals("ordner 夹/" + name, again.of(neighbour, null).file());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
