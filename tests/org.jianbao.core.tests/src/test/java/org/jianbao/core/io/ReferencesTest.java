package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Finding;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References that lead nowhere, ids that are there twice, and files that lead to each other (cases 20 and 23). */
class ReferencesTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;
    private SeriesFixture series;

    @BeforeEach
    void write() throws IOException {
        series = new SeriesFixture(folder);
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void goneElementsAreReportedEachAndKept() throws IOException {
        Files.writeString(series.registerFile(), SeriesFixture.REGISTER.replace("\"d-1\" fullName", "\"d-9\" fullName")
                .replace("id=\"w-1\"", "id=\"w-9\""));
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of("file.reference.unresolved 2 issue issuer", "file.reference.unresolved 6 s-1 units",
                "file.reference.unresolved 6 s-1 units"), shown(files, issue));
        assertTrue(files.findings(issue).getLast().message().contains("../departments.register#w-1"));
        assertTrue(issue.getIssuer().eIsProxy());
        assertSaved(files, issue);
        Register register = files.load(series.registerFile(), Register.class);
        assertEquals(List.of("file.reference.unresolved 7 w-9 department", "file.reference.unresolved 8 p-1 department"),
                shown(files, register));
        assertEquals("d-1", EcoreUtil.getURI(register.getWindows().getFirst().getDepartment()).fragment());
        register.getPeople().getFirst().setTitle("处长");
        files.save(register);
        assertTrue(Files.readString(series.registerFile()).contains("title=\"处长\" department=\"d-1\""));
    }

    @Test
    void goneElementsComeBack() throws IOException {
        Files.writeString(series.registerFile(), SeriesFixture.REGISTER.replace("d-1", "d-9"));
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(2, shown(files, issue).size());
        Department department = RegisterFactory.eINSTANCE.createDepartment();
        department.setId("d-1");
        files.load(series.registerFile(), Register.class).getDepartments().add(department);
        assertSame(department, issue.getIssuer());
        assertEquals(List.of(), shown(files, issue));
    }

    @Test
    void idsInsideTheFileAreReportedAndKept() throws IOException {
        series.writeIssue("best=\"day-1\" wet=\"day-2 day-1\"", "best=\"day-0\" wet=\"day-2 day-7 day-1\"");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of("file.reference.unresolved 6 s-1 best", "file.reference.unresolved 6 s-1 wet"),
                shown(files, issue));
        EObject section = issue.getSections().getFirst();
        assertEquals(3, ((List<?>) section.eGet(section.eClass().getEStructuralFeature("wet"))).size());
        assertSaved(files, issue);
    }

    @Test
    void anIdThatOnlyAnAbstractClassCouldHaveIsKept() throws IOException {
        series.writeIssue("neighbour=\"s-2\"", "neighbour=\"s-99\"");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(1, shown(files, issue).size());
        assertSaved(files, issue);
    }

    @Test
    void anIdOfAnotherClassIsNoTarget() throws IOException {
        series.writeIssue("best=\"day-1\"", "best=\"x-1\"");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of("file.reference.unresolved 6 s-1 best"), shown(files, issue));
        EcoreUtil.resolveAll(issue);
        assertSaved(files, issue);
    }

    @Test
    void anElementOfAnotherClassInAnotherFileIsNoTarget() throws IOException {
        for (String id : List.of("w-1", "p-1", "register")) {
            series.writeIssue("<issuer href=\"../departments.register#d-1\"/>",
                    "<issuer href=\"../departments.register#" + id + "\"/>");
            ModelFiles files = series.files();
            Issue issue = files.load(series.issueFile(), Issue.class);
            assertTrue(issue.getIssuer().eIsProxy(), id);
            assertTrue(shown(files, issue).contains("file.reference.unresolved 2 issue issuer"), id);
            assertSaved(files, issue);
        }
    }

    @Test
    void aMissingFileIsNamedOnceAndEachReferenceToIt() throws IOException {
        Files.delete(series.registerFile());
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of("file.reference.unreadable 2 issue issuer", "file.reference.unresolved 2 issue issuer",
                "file.reference.unresolved 6 s-1 unit", "file.reference.unresolved 6 s-1 units",
                "file.reference.unresolved 6 s-1 units"), shown(files, issue));
        assertTrue(files.findings(issue).getFirst().message().contains("departments.register does not exist"));
        assertSaved(files, issue);
    }

    @Test
    void aBrokenFileIsNamedWithItsCause() throws IOException {
        Files.writeString(series.registerFile(), SeriesFixture.REGISTER.replace("</departments>", ""));
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        Finding first = files.findings(issue).getFirst();
        assertEquals(Rules.UNREADABLE, first.rule());
        assertTrue(first.message().contains("damaged at line"), first::message);
        assertSaved(files, issue);
    }

    @Test
    void idsThatAreThereTwiceAreReportedAndKept() throws IOException {
        series.writeIssue("id=\"day-3\"", "id=\"day-1\"");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of("file.id.duplicate 16 day-1 id"), shown(files, issue));
        assertTrue(files.findings(issue).getFirst().message().contains("line 10"));
        EObject section = issue.getSections().getFirst();
        EObject best = (EObject) section.eGet(section.eClass().getEStructuralFeature("best"));
        assertSame(section, best.eContainer(), "the first one counts");
        assertSaved(files, issue);
    }

    @Test
    void missingIdsAreReported() throws IOException {
        series.writeIssue("<days id=\"day-3\" ", "<days ");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of("file.id.missing 16  id"), shown(files, issue));
        assertSaved(files, issue);
    }

    @Test
    void filesThatLeadToEachOtherAreRead() throws IOException {
        String text = SeriesFixture.ISSUE.replace("<sections xsi:type=\"weather:Forecast\" id=\"s-2\" heading=\"二\" level=\"send\"/>",
                "<sections xsi:type=\"weather:Forecast\" id=\"s-2\">\n"
                        + "    <neighbour xsi:type=\"weather:Forecast\" href=\"$.issue#s-2\"/>\n  </sections>");
        Path one = series.write("issues/1.issue", text.replace("$", "2"));
        Path two = series.write("issues/2.issue", text.replace("$", "3"));
        series.write("issues/3.issue", text.replace("$", "1"));
        ModelFiles files = series.files();
        Issue issue = files.load(one, Issue.class);
        EObject section = issue.getSections().get(1);
        EObject at = section;
        for (int i = 0; i < 3; i++) {
            at = (EObject) at.eGet(at.eClass().getEStructuralFeature("neighbour"));
        }
        assertSame(section, at);
        assertEquals(List.of(), shown(files, issue));
        assertEquals(Files.readString(two), SeriesFixture.text(files.load(two, Issue.class)));
    }

    @Test
    void referencesByPathAreRead() throws IOException {
        series.writeIssue("best=\"day-1\"", "best=\"//@sections.0/@days.1\"");
        Issue issue = series.issue();
        EObject section = issue.getSections().getFirst();
        assertEquals("day-2", EcoreUtil.getID((EObject) section.eGet(section.eClass().getEStructuralFeature("best"))));
    }

    @Test
    void idsWithBlanksAndOfAnyScriptAreFollowed() throws IOException {
        String text = SeriesFixture.ISSUE.replace("day-1", "第 一 天").replace("wet=\"day-2 第 一 天\"", "")
                .replace(" best=\"第 一 天\" ", "").replace("    <days id=\"第", "    <best href=\"#第 一 天\"/>\n    <days id=\"第");
        Files.writeString(series.issueFile(), text);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(List.of(), shown(files, issue));
        EObject section = issue.getSections().getFirst();
        EObject best = (EObject) section.eGet(section.eClass().getEStructuralFeature("best"));
        assertFalse(best.eIsProxy());
        Files.writeString(series.issueFile(), SeriesFixture.text(issue));
        assertEquals(SeriesFixture.text(issue), SeriesFixture.text(series.issue()));
        assertTrue(SeriesFixture.text(issue).contains("<best href=\"#第 一 天\"/>"));
    }

    @Test
    void manyReferencesToNothingCostLittle() throws IOException {
        var register = new StringBuilder(SeriesFixture.REGISTER.replace("</register:Register>\n", ""));
        var units = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            register.append("<departments id=\"n-").append(i).append("\" kind=\"厅\"/>\n");
            units.append("<units xsi:type=\"register:Department\" href=\"../departments.register#gone-").append(i)
                    .append("\"/>\n");
        }
        Files.writeString(series.registerFile(), register.append("</register:Register>\n"));
        series.writeIssue("<units xsi:type=\"register:Department\"", units + "<units xsi:type=\"register:Department\"");
        ModelFiles files = series.files();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Issue issue = files.load(series.issueFile(), Issue.class);
            assertEquals(5_000, files.findings(issue).size());
            EcoreUtil.resolveAll(issue);
            EcoreUtil.resolveAll(issue);
        });
    }

    @Test
    void leftBehindFilesAreOffered() throws IOException {
        Path left = series.write("issues/.a.issue.0123456789abcdef.tmp", "x");
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        Finding finding = files.findings(issue).getFirst();
        assertEquals(Rules.LEFT_BEHIND, finding.rule());
        assertTrue(finding.message().contains("issues/.a.issue.0123456789abcdef.tmp"));
        assertNotNull(Files.readString(left));
    }

    private static List<String> shown(ModelFiles files, EObject root) {
        return files.findings(root).stream().map(SeriesFixture::shown).toList();
    }

    /** The file is written as it stood, but for what was changed. */
    private void assertSaved(ModelFiles files, Issue issue) throws IOException {
        String text = Files.readString(series.issueFile());
        EcoreUtil.resolveAll(issue);
        files.save(issue);
        assertEquals(text, Files.readString(series.issueFile()));
        issue.setPrintCount(104);
        files.save(issue);
        assertEquals(text.replace("103", "104"), Files.readString(series.issueFile()));
    }
}
