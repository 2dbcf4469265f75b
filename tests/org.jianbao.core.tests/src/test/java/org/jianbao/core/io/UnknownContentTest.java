package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.bulletin.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no installed plug-in knows is shown, reported and written back (reliability-anchors §3, case 22). */
class UnknownContentTest {

    @TempDir
    Path folder;
    private SeriesFixture series;

    @BeforeEach
    void write() throws IOException {
        series = new SeriesFixture(folder);
    }

    @Test
    void aSectionOfAMissingPlugInIsReadable() throws IOException {
        ModelFiles files = series.files(Weather.missing());
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(2, issue.getSections().size());
        MissingSection first = assertInstanceOf(MissingSection.class, issue.getSections().getFirst());
        assertEquals(Weather.URI, first.getKindNamespace());
        assertEquals("Forecast", first.getKindName());
        assertEquals("s-1", first.getId());
        assertEquals("天气", first.getName());
        assertEquals("t-weather", first.getTemplate().getId());
        assertEquals("天气", first.getTemplate().getHeading());
        assertEquals("二", issue.getSections().get(1).getHeading());
        assertEquals(List.of("file.unknown.section 6 s-1 ", "file.unknown.section 19 s-2 "),
                files.findings(issue).stream().map(SeriesFixture::shown).toList());
        assertTrue(files.findings(issue).getFirst().message().contains(Weather.URI));
    }

    @Test
    void aSectionOfAMissingPlugInIsWrittenBackToTheByte() throws IOException {
        ModelFiles files = series.files(Weather.missing());
        Issue issue = files.load(series.issueFile(), Issue.class);
        EcoreUtil.resolveAll(issue);
        files.save(issue);
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
        issue.setPrintCount(1);
        files.save(issue);
        assertEquals(SeriesFixture.ISSUE.replace("103", "1"), Files.readString(series.issueFile()));
        assertEquals("阴", text(series.issue()), "with the plug-in everything is there again");
    }

    private static String text(Issue issue) {
        Section inner = (Section) issue.getSections().getFirst().eContents().stream()
                .filter(Section.class::isInstance).findFirst().orElseThrow();
        EObject day = inner.eContents().getFirst();
        return (String) day.eGet(day.eClass().getEStructuralFeature("text"));
    }

    @Test
    void missingSectionsMoveAndGoLikeOthers() throws IOException {
        ModelFiles files = series.files(Weather.missing());
        Issue issue = files.load(series.issueFile(), Issue.class);
        issue.getSections().move(0, 1);
        files.save(issue);
        String moved = Files.readString(series.issueFile());
        assertTrue(moved.indexOf("id=\"s-2\"") < moved.indexOf("id=\"s-1\""));
        assertEquals("阴", text(swapped(series.issue())));
        issue.getSections().remove(1);
        issue.getSections().remove(0);
        files.save(issue);
        assertFalse(Files.readString(series.issueFile()).contains("weather"), "nobody needs the namespace any more");
    }

    private static Issue swapped(Issue issue) {
        issue.getSections().move(0, 1);
        return issue;
    }

    @Test
    void aMissingSectionInsideOfAnotherIsKept() throws IOException {
        series.writeIssue("<sections xsi:type=\"weather:Forecast\" id=\"s-1-1\"", "<sections xsi:type=\"other:Storm\" id=\"s-1-1\""
                + " xmlns:other=\"http://example.org/other/1\" other:power=\"9\"");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertInstanceOf(MissingSection.class, issue.getSections().getFirst().eContents().getLast());
        issue.setPrintCount(1);
        files.save(issue);
        String saved = Files.readString(series.issueFile());
        assertTrue(saved.contains("<sections xmlns:other=\"http://example.org/other/1\" xsi:type=\"other:Storm\" id=\"s-1-1\""
                + " other:power=\"9\" neighbour=\"s-2\">\n      <days id=\"day-3\" text=\"阴\"/>\n    </sections>"), saved);
        assertStable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weather:Hurricane", "weather:Day", "bulletin:Section", "bulletin:MissingSection", "undeclared:X",
            "Forecast", "", ":", "weather:"})
    void anUnknownTypeBecomesAMissingSectionOrIsKept(String type) throws IOException {
        series.writeIssue("<sections xsi:type=\"weather:Forecast\" id=\"s-2\"", "<sections xsi:type=\"" + type + "\" id=\"s-2\"");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertTrue(files.findings(issue).size() >= 1, () -> files.findings(issue).toString());
        issue.setPrintCount(1);
        files.save(issue);
        assertTrue(Files.readString(series.issueFile())
                .contains("<sections xsi:type=\"" + type + "\" id=\"s-2\" heading=\"二\" level=\"send\"/>"));
        assertStable();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<period start|<period future=\"x &amp; y\" start|file.unknown.feature 5  ",
            "<period start|<period xmlns:f=\"urn:f\" f:future=\"1\" start|file.unknown.feature 5  ",
            "<days id=\"day-2\"|<later at=\"9\">  <b>text &lt; more</b><![CDATA[<c>]]>\n</later>\n<days id=\"day-2\"|"
                    + "file.unknown.feature 11 s-1 ",
            "<days id=\"day-2\"|stray text<days id=\"day-2\"|file.unknown.feature 11 s-1 ",
            "<distribution id|<sections id=\"untyped\"/><distribution id|file.unknown.feature 20 issue ",
            "<distribution id|<period start=\"2024-01-01\"/><distribution id|file.unknown.feature 20 issue ",
            "<distribution id|<issuer href=\"../departments.register#教育厅\"/><distribution id|file.unknown.feature 20 issue ",
            "<distribution id|<issuer/><distribution id|file.unknown.feature 20 issue ",
            "<distribution id|<x:a xmlns:x=\"urn:x\" x:b=\"1\"><x:c xsi:type=\"x:d\"/></x:a><distribution id|"
                    + "file.unknown.feature 20 issue ",
            "<unit href|<units href=\"../departments.register#d-1\"/><unit href|file.unknown.feature 12 s-1 ",
            "<unit href|<units xsi:type=\"register:Person\" href=\"../departments.register#p-1\"/><unit href|"
                    + "file.unknown.feature 12 s-1 ",
            "<unit href|<unit more=\"1\" href|file.unknown.feature 12 s-1 "})
    void unknownContentStaysWhereItStood(String change) throws IOException {
        String[] parts = change.split("\\|");
        Path file = series.writeIssue(parts[0], parts[1]);
        ModelFiles files = series.files();
        Issue issue = files.load(file, Issue.class);
        assertEquals(List.of(parts[2]), files.findings(issue).stream().map(SeriesFixture::shown).toList());
        issue.setPrintCount(1);
        files.save(issue);
        assertStable();
        issue.setPrintCount(103);
        files.save(issue);
        assertEquals(withoutSpace(SeriesFixture.ISSUE.replace(parts[0], parts[1]).replace("<![CDATA[<c>]]>", "&lt;c>")),
                withoutSpace(Files.readString(file)));
    }

    /** Attributes may change their order and declarations of namespaces their place; nothing may be lost. */
    private static List<String> withoutSpace(String text) {
        return java.util.Arrays.stream(text.split("[\\s/>]+|(?=<)")).filter(part -> !part.isEmpty()).sorted().toList();
    }

    @Test
    void commentsAndInstructionsAreKept() throws IOException {
        String text = SeriesFixture.ISSUE.replace("?>\n<bul", "?>\n<!-- 前 -->\n<?a b?>\n<bul")
                .replace("  <period", "  <!-- 期 <&> -->\n  <period").replace("    <days id=\"day-2\"", "    <?x y?>\n    <days id=\"day-2\"")
                + "<!-- 后 -->\n";
        Files.writeString(series.issueFile(), text);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of(), files.findings(issue));
        assertEquals(text, SeriesFixture.text(issue));
    }

    @Test
    void aPlugInThatFailsIsOneThatIsMissing() throws IOException {
        EPackage.Registry failing = Weather.kinds(() -> {
            throw new NoClassDefFoundError("org/example/Weather");
        });
        EPackage broken = Weather.newPackage();
        broken.setEFactoryInstance(new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                throw new IllegalStateException("broken plug-in");
            }
        });
        for (EPackage.Registry registry : List.of(failing, Weather.kinds(() -> broken))) {
            Issue issue = series.files(registry).load(series.issueFile(), Issue.class);
            assertInstanceOf(MissingSection.class, issue.getSections().getFirst());
            assertEquals(SeriesFixture.ISSUE, SeriesFixture.text(issue));
        }
    }

    @Test
    void prefixesAreNeverMixedUp() throws IOException {
        Files.writeString(series.issueFile(), SeriesFixture.ISSUE
                .replace("xmlns:bulletin=", "xmlns:b=").replace("bulletin:Issue", "b:Issue")
                .replace("xmlns:weather=\"http://example.org/weather/1\"", "xmlns:bulletin=\"http://example.org/weather/1\"")
                .replace("weather:Forecast", "bulletin:Forecast"));
        ModelFiles files = series.files(Weather.missing());
        Issue issue = files.load(series.issueFile(), Issue.class);
        issue.setPrintCount(1);
        files.save(issue);
        assertEquals("阴", text(series.issue()));
        assertEquals(Files.readString(series.issueFile()),
                SeriesFixture.text(series.files(Weather.missing()).load(series.issueFile(), Issue.class)));
    }

    @Test
    void aCopyOfAMissingSectionIsStillOfItsKind() throws IOException {
        ModelFiles files = series.files(Weather.missing());
        Issue issue = files.load(series.issueFile(), Issue.class);
        Section copy = EcoreUtil.copy(issue.getSections().get(1));
        copy.setId("s-3");
        issue.getSections().add(copy);
        files.save(issue);
        assertEquals("Forecast", series.issue().getSections().get(2).eClass().getName());
        assertEquals("二", series.issue().getSections().get(2).getHeading());
    }

    private void assertStable() throws IOException {
        String saved = Files.readString(series.issueFile());
        for (EPackage.Registry registry : List.of(Weather.installed(), Weather.missing())) {
            assertEquals(saved, SeriesFixture.text(series.files(registry).load(series.issueFile(), Issue.class)));
        }
    }
}
