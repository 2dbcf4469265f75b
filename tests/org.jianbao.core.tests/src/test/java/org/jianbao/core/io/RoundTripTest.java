package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded is what was saved, in bytes that do not change, and in a form that EMF itself reads. */
class RoundTripTest {

    @TempDir
    Path folder;
    private SeriesFixture series;

    @BeforeEach
    void write() throws IOException {
        series = new SeriesFixture(folder);
    }

    @Test
    void valuesAndReferencesAreRead() throws IOException {
        Issue issue = series.issue();
        assertEquals(2024, issue.getYear());
        assertEquals(LocalDate.of(2024, 1, 29), issue.getPublishDate());
        assertEquals("某某厅", issue.getIssuer().getFullName());
        assertEquals("周报", issue.getStructure().getName());
        Section section = issue.getSections().getFirst();
        assertEquals("天气", section.getTemplate().getHeading());
        assertEquals(new BigDecimal("1.50"), get(section, "value"));
        assertEquals("a & b < c \"d\" \ne", get(section, "note"));
        assertEquals(List.of("第一条 ]]> &", "  第二条\n又一行 "), get(section, "notes"));
        List<?> days = (List<?>) get(section, "days");
        assertSame(days.get(0), get(section, "best"));
        assertEquals(List.of(days.get(1), days.get(0)), get(section, "wet"));
        assertEquals("某教育厅", ((Department) get(section, "unit")).getFullName());
        assertEquals(2, ((List<?>) get(section, "units")).size());
        assertSame(issue.getSections().get(1), get((EObject) ((List<?>) get(section, "sections")).getFirst(), "neighbour"));
        assertEquals(List.of(), series.files().findings(issue));
    }

    @Test
    void everyFileIsWrittenAsItWasRead() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(SeriesFixture.ISSUE, SeriesFixture.text(issue));
        assertEquals(SeriesFixture.STRUCTURE, SeriesFixture.text(issue.getStructure()));
        assertEquals(SeriesFixture.REGISTER, SeriesFixture.text(issue.getIssuer().eContainer()));
        EcoreUtil.resolveAll(issue);
        assertEquals(SeriesFixture.ISSUE, SeriesFixture.text(issue), "also when the references have been followed");
    }

    @Test
    void savingAnUnchangedModelTouchesNothing() throws IOException {
        String hand = SeriesFixture.ISSUE.replace("\n", "\r\n").replace("  <period", "<!-- 手写 -->\r\n\t<period   ")
                .replace("year=\"2024\" number=\"2\"", "number='2'\r\n year='2024'");
        Files.writeString(series.issueFile(), hand);
        FileTime time = FileTime.fromMillis(0);
        Files.setLastModifiedTime(series.issueFile(), time);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        EcoreUtil.resolveAll(issue);
        files.save(issue);
        assertEquals(hand, Files.readString(series.issueFile()));
        assertEquals(time, Files.getLastModifiedTime(series.issueFile()));
        issue.setPrintCount(104);
        files.save(issue);
        String saved = Files.readString(series.issueFile());
        assertTrue(saved.contains("<!-- 手写 -->\n  <period start"), saved);
        assertEquals(SeriesFixture.ISSUE.replace("103", "104"), saved.replace("  <!-- 手写 -->\n", ""));
    }

    @Test
    void oneChangeChangesOneLine() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        issue.getSections().get(1).setHeading("贰");
        files.save(issue);
        assertEquals(SeriesFixture.ISSUE.replace("heading=\"二\"", "heading=\"贰\""), Files.readString(series.issueFile()));
        issue.getSections().get(1).setHeading("二");
        files.save(issue);
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
    }

    @Test
    void emfReadsTheSame() throws IOException {
        Issue issue = series.issue();
        EcoreUtil.resolveAll(issue);
        Resource other = emf().getResource(URI.createFileURI(series.issueFile().toString()), true);
        EcoreUtil.resolveAll(other.getResourceSet());
        assertEquals(List.of(), other.getErrors());
        var equality = new EcoreUtil.EqualityHelper() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean haveEqualFeature(EObject one, EObject two, EStructuralFeature feature) {
                return feature == one.eClass().getEIDAttribute()
                        ? EcoreUtil.getID(one).equals(EcoreUtil.getID(two)) : super.haveEqualFeature(one, two, feature);
            }
        };
        assertTrue(equality.equals(issue, other.getContents().getFirst()));
        issue.getSections().getFirst().setHeading("other");
        assertFalse(new EcoreUtil.EqualityHelper().equals(issue, other.getContents().getFirst()), "it is looked at");
    }

    private static ResourceSetImpl emf() {
        var resources = new ResourceSetImpl();
        resources.setPackageRegistry(Weather.installed());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        return resources;
    }

    @Test
    void whatEmfWritesIsRead() throws IOException {
        Resource other = emf().getResource(URI.createFileURI(series.issueFile().toString()), true);
        other.setURI(URI.createFileURI(series.folder().resolve("issues/emf.issue").toString()));
        other.save(Map.of("ENCODING", "UTF-8", "LINE_WIDTH", 80));
        ModelFiles files = series.files();
        Issue issue = files.load(series.folder().resolve("issues/emf.issue"), Issue.class);
        assertEquals(List.of(), files.findings(issue));
        assertEquals("某教育厅", ((Department) get(issue.getSections().getFirst(), "unit")).getFullName());
        files.save(issue, series.folder().resolve("issues/again.issue"));
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.folder().resolve("issues/again.issue"))
                .replace("%E5%91%A8%E6%8A%A5", "周报"));
    }

    @Test
    void aNewModelIsSavedUnderAName() throws IOException {
        ModelFiles files = series.files();
        Issue source = files.load(series.issueFile(), Issue.class);
        Issue issue = BulletinFactory.eINSTANCE.createIssue();
        issue.setId("issue");
        issue.setYear(2024);
        issue.setIssuer(source.getIssuer());
        assertThrows(ModelFileException.class, () -> files.save(issue));
        Path file = series.folder().resolve("issues/2024/b.issue");
        assertThrows(ModelFileException.class, () -> files.save(issue, file), "the folder is missing");
        assertEquals(null, issue.eResource());
        Files.createDirectories(file.getParent());
        files.save(issue, file);
        assertSame(issue, files.load(file, Issue.class));
        assertTrue(Files.readString(file).contains("<issuer href=\"../../departments.register#d-1\"/>"));
        assertEquals(List.of(), files.findings(issue));
    }

    @Test
    void aLoadedModelGetsAnotherNameAndTheOldFileStays() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        Path file = series.folder().resolve("b 号.issue");
        assertThrows(ModelFileException.class, () -> files.save(issue, series.registerFile()), "never replaces a file");
        assertThrows(ModelFileException.class, () -> files.save(issue, folder.resolveSibling("elsewhere.issue")));
        files.save(issue, file);
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
        assertEquals(SeriesFixture.ISSUE.replace("\"../", "\""), Files.readString(file));
        issue.setPrintCount(1);
        files.save(issue);
        assertTrue(Files.readString(file).contains("printCount=\"1\""));
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
        assertEquals("某某厅", issue.getIssuer().getFullName());
    }

    @Test
    void eachFileIsLoadedOnce() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        Register register = files.load(series.folder().resolve("issues/../departments.register"), Register.class);
        assertSame(register, issue.getIssuer().eContainer());
        assertSame(issue, files.load(series.issueFile(), Issue.class));
    }

    @Test
    void placesNameFileLineAndElement() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        EObject day = ((List<?>) get(issue.getSections().getFirst(), "days")).get(1) instanceof EObject found ? found : null;
        assertEquals("Place[file=issues/a.issue, line=11, element=day-2, feature=text]",
                files.of(day, day.eClass().getEStructuralFeature("text")).toString());
        assertEquals("Place[file=issues/a.issue, line=5, element=, feature=]", files.of(issue.getPeriod(), null).toString());
        assertEquals("Place[file=departments.register, line=3, element=d-1, feature=]",
                files.of(issue.getIssuer(), null).toString());
        assertEquals("Place[file=, line=0, element=, feature=]",
                files.of(BulletinFactory.eINSTANCE.createPeriod(), null).toString());
        Files.writeString(series.issueFile(), "\n" + SeriesFixture.ISSUE.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ""));
        assertEquals(0, changedLine(), "the file is not the one that was loaded");
    }

    private int changedLine() throws IOException {
        Files.writeString(series.issueFile(), SeriesFixture.ISSUE);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        Files.writeString(series.issueFile(), SeriesFixture.ISSUE + "\n");
        return files.of(issue, null).line();
    }

    @Test
    void filesOfTheProductAreReadWithoutAFolder() throws IOException {
        var in = new java.io.ByteArrayInputStream(SeriesFixture.REGISTER.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Register register = ModelFiles.read(in, "standard.register", Weather.missing(), Register.class);
        assertSame(register.getDepartments().getFirst(), register.getWindows().getFirst().getDepartment());
        var other = new java.io.ByteArrayInputStream(SeriesFixture.ISSUE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Issue issue = ModelFiles.read(other, "issues/a.issue", Weather.installed(), Issue.class);
        assertTrue(issue.getIssuer().eIsProxy());
        assertThrows(ModelFileException.class, () -> series.files().save(issue));
        assertThrows(ModelFileException.class, () -> ModelFiles.read(java.io.InputStream.nullInputStream(), "a.issue",
                Weather.missing(), Issue.class));
    }

    @Test
    void aFolderBehindALinkIsTheSameFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        ModelFiles files = new ModelFiles(link, Weather.installed());
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals("某某厅", issue.getIssuer().getFullName());
        assertEquals("issues/a.issue", files.of(issue, null).file());
        assertFalse(issue.getIssuer().eIsProxy());
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }
}
