package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.jianbao.core.text.XmlText;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.RegisterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A save writes everything or says why not (reliability-anchors §3, cases 1, 2, 8 to 10, 24, 25, 27). */
class SavingTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;
    private SeriesFixture series;
    private ModelFiles files;
    private Issue issue;

    @BeforeEach
    void load() throws IOException {
        series = new SeriesFixture(folder);
        files = series.files();
        issue = files.load(series.issueFile(), Issue.class);
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "ab\u0001", "\u001F", "ab\uFFFE", "\uFFFF", "\uD842", "x\uDFB7", "\uDFB7\uD842"})
    void anIllegalCharacterIsNamedWithItsPlace(String text) throws IOException {
        issue.getSections().get(1).setHeading(text);
        ModelFileException e = refused();
        int offset = XmlText.firstIllegal(text, 0);
        assertEquals("Place[file=issues/a.issue, line=0, element=s-2, feature=heading]", e.place().toString());
        assertTrue(e.getMessage().contains("s-2") && e.getMessage().contains("heading"), e::getMessage);
        assertTrue(e.getMessage().contains(String.format("U+%04X", (int) text.charAt(offset))), e::getMessage);
        assertTrue(e.getMessage().contains("position " + offset), e::getMessage);
        Locale.setDefault(Locale.CHINA);
        assertTrue(refused().getMessage().contains("位置 " + offset));
        issue.getSections().get(1).setHeading("二");
        files.save(issue);
    }

    @Test
    void illegalCharactersInListsAreNamed() throws IOException {
        issue.getDistribution().getFirst().getRecipients().add("某\u0002单位");
        assertEquals("recipients", refused().place().feature());
    }

    @Test
    void everyUnitIsKeptOrRefused() throws IOException {
        Section section = issue.getSections().get(1);
        var legal = new StringBuilder();
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            String text = "甲" + (char) unit + "乙";
            if (XmlText.firstIllegal(text, 0) < 0) {
                legal.append(text);
            } else {
                section.setHeading(text);
                assertThrows(ModelFileException.class, () -> SeriesFixture.text(issue));
            }
        }
        assertKept(legal.toString());
    }

    @Test
    void randomTextsAreKept() throws IOException {
        var random = new Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            int character = random.nextInt(4) == 0 ? "&<>\"'\t\n\r \u0085\u2028]".charAt(random.nextInt(12))
                    : random.nextInt(Character.MAX_CODE_POINT + 1);
            if (XmlText.firstIllegal(Character.toString(character), 0) < 0) {
                text.appendCodePoint(character);
            }
        }
        assertKept(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{title}}", "${x}", "[#list", "<w:br/>", "]]>", "]]]]>>", "$1\\", "_x0041_", "&amp;", "&#10;",
            " lead and trail ", "\t", "\n", "\r\n", "\r", "", " ", "\u3000", "a\u0301\u0300", "𠮷野家", "👩‍👩‍👧‍👦", "\uE000\u2FF0",
            "<![CDATA[x]]>", "<!-- -->", "<?x?>", "%41", "\\u4e2d", "\u202Eabc", "'\"", "DDEAUTO c:\\\\x", "null"})
    void textsOfEveryKindAreKept(String text) throws IOException {
        assertKept(text);
    }

    private void assertKept(String text) throws IOException {
        issue.getSections().get(1).setHeading(text);
        Distribution distribution = issue.getDistribution().getFirst();
        distribution.getRecipients().addFirst(text);
        files.save(issue);
        Issue again = series.issue();
        assertEquals(text, again.getSections().get(1).getHeading());
        assertEquals(text, again.getDistribution().getFirst().getRecipients().getFirst());
        assertEquals(SeriesFixture.ISSUE.lines().count() + 1, Files.readString(series.issueFile()).lines()
                .filter(line -> line.strip().startsWith("<")).count(), "one element a line");
    }

    @Test
    void aValueThatCannotBeWrittenIsNamed() throws IOException {
        var failing = new org.jianbao.model.bulletin.impl.PeriodImpl() {
            @Override
            public java.time.LocalDate getEnd() {
                throw new IllegalStateException("no end");
            }
        };
        issue.setPeriod(failing);
        failing.setEnd(java.time.LocalDate.EPOCH);
        ModelFileException e = refused();
        assertEquals("end", e.place().feature());
        assertTrue(e.getMessage().contains("no end"), e::getMessage);
    }

    @Test
    void aReferenceToAnElementWithoutFileIsNamed() throws IOException {
        issue.setIssuer(RegisterFactory.eINSTANCE.createDepartment());
        assertEquals("issuer", refused().place().feature());
    }

    @Test
    void mixedContentIsNamed() throws IOException {
        EPackage mixed = Weather.newPackage();
        EClass day = (EClass) mixed.getEClassifier("Day");
        EAttribute feature = attribute(day, "mixed", EcorePackage.Literals.EFEATURE_MAP_ENTRY);
        ExtendedMetaData.INSTANCE.setFeatureKind(feature, ExtendedMetaData.GROUP_FEATURE);
        EAttribute word = attribute(day, "word", EcorePackage.Literals.ESTRING);
        word.setVolatile(true);
        word.setTransient(true);
        word.setDerived(true);
        ExtendedMetaData.INSTANCE.setGroup(word, feature);
        files = series.files(Weather.kinds(() -> mixed));
        issue = files.load(series.issueFile(), Issue.class);
        EObject first = (EObject) ((List<?>) issue.getSections().getFirst().eGet(issue.getSections().getFirst().eClass()
                .getEStructuralFeature("days"))).getFirst();
        ((FeatureMap) first.eGet(feature)).add(word, "x");
        assertTrue(refused().getMessage().contains("mixed of Day day-1"));
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setUpperBound(-1);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    @Test
    void sectionsThatAreTooDeepAreRefused() throws IOException {
        EObject at = issue.getSections().getFirst();
        for (int i = 0; i < Limits.DEPTH; i++) {
            EObject inner = at.eClass().getEPackage().getEFactoryInstance().create(at.eClass());
            @SuppressWarnings("unchecked")
            var sections = (List<EObject>) at.eGet(at.eClass().getEStructuralFeature("sections"));
            sections.add(inner);
            at = inner;
        }
        assertTrue(refused().getMessage().contains(Integer.toString(Limits.DEPTH)));
    }

    @Test
    void aFullDiskKeepsTheFileAndTheModel() throws IOException {
        issue.setPrintCount(1);
        var resource = (ModelResource) issue.eResource();
        byte[] bytes = SeriesFixture.text(issue).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at += 37) {
            var disk = new FaultyDisk().failingAfter(at).withRoom(at);
            var e = assertThrows(ModelFileException.class, () -> new ModelSaver(resource.files(), disk).save(resource));
            assertTrue(e.getMessage().contains(Integer.toString(bytes.length)), e::getMessage);
            assertUntouched();
        }
        assertEquals(1, issue.getPrintCount());
        files.save(issue);
        assertArrayEquals(bytes, Files.readAllBytes(series.issueFile()));
    }

    @Test
    void aHeldFileKeepsTheNewContentBeside() throws IOException {
        issue.setPrintCount(1);
        var resource = (ModelResource) issue.eResource();
        var disk = new FaultyDisk().refusing(Integer.MAX_VALUE);
        assertThrows(ModelFileException.class, () -> new ModelSaver(resource.files(), disk).save(resource));
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
        Path kept = SafeFile.leftBehind(series.issueFile()).getFirst();
        assertEquals(SeriesFixture.text(issue), Files.readString(kept));
        files.save(issue);
        assertEquals(1, series.issue().getPrintCount());
    }

    @Test
    void aChangeOfAnotherProgramIsNotOverwritten() throws IOException {
        FileTime time = Files.getLastModifiedTime(series.issueFile());
        String other = SeriesFixture.ISSUE.replace("103", "203");
        Files.writeString(series.issueFile(), other);
        Files.setLastModifiedTime(series.issueFile(), time);
        issue.setPrintCount(1);
        ModelFileException e = assertThrows(ModelFileException.class, () -> files.save(issue));
        assertTrue(e.getMessage().contains("another program"), e::getMessage);
        assertEquals(other, Files.readString(series.issueFile()));
        files.save(issue, folder.resolve("issues/mine.issue"));
        assertEquals(203, series.issue().getPrintCount());
        files.save(issue);
    }

    @Test
    void aNewTimeStampAloneIsNoChange() throws IOException {
        Files.setLastModifiedTime(series.issueFile(), FileTime.fromMillis(315532800000L));
        issue.setPrintCount(1);
        files.save(issue);
        assertEquals(1, series.issue().getPrintCount());
    }

    @Test
    void aDeletedFileIsWrittenAgain() throws IOException {
        Files.delete(series.issueFile());
        files.save(issue);
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
    }

    @Test
    void linksToTheFileAreKept() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("issues/link.issue"), Path.of("a.issue"));
        ModelFiles others = series.files();
        Issue linked = others.load(link, Issue.class);
        linked.setPrintCount(1);
        others.save(linked);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(1, series.issue().getPrintCount());
    }

    @Test
    void emfsOwnSaveGoesTheSameWay() throws IOException {
        issue.getSections().get(1).setHeading("\u0001");
        assertThrows(ModelFileException.class, () -> issue.eResource().save(Map.of()));
        assertUntouched();
        issue.getSections().get(1).setHeading("三");
        issue.eResource().save(Map.of());
        assertEquals("三", series.issue().getSections().get(1).getHeading());
    }

    @Test
    void anElementThatIsNoRootHasNoFile() {
        assertThrows(ModelFileException.class, () -> files.save(issue.getSections().getFirst()));
        CitedDocument document = BulletinFactory.eINSTANCE.createCitedDocument();
        assertThrows(ModelFileException.class, () -> files.save(document));
        assertNull(document.eResource());
    }

    private ModelFileException refused() throws IOException {
        ModelFileException e = assertThrows(ModelFileException.class, () -> files.save(issue));
        assertTrue(e.getMessage().contains("issues/a.issue"), e::getMessage);
        assertUntouched();
        return e;
    }

    private void assertUntouched() throws IOException {
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
        try (var found = Files.list(series.issueFile().getParent())) {
            assertEquals(1, found.count());
        }
    }
}
