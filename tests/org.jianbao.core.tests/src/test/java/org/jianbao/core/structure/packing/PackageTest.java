package org.jianbao.core.structure.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.VersionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structures travel as one file, and hostile ones get nowhere. */
class PackageTest {

    private static final SectionKinds KINDS = new SectionKinds(List.of());

    @TempDir
    private Path folder;
    private VersionFixture fixture;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void write() throws IOException {
        fixture = new VersionFixture(folder.resolve("series"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private Path packed() throws IOException {
        Path issue = fixture.issue(2, VersionFixture.SECTIONS);
        Path structure = fixture.structure("1.0", "published", "layout=\"own\" wordTemplate=\"样式.docx\"", VersionFixture.FIRST);
        fixture.write("structures/样式.docx", "PK word");
        fixture.write("layouts/own.layout", """
                <?xml version="1.0" encoding="UTF-8"?>
                <layout:LayoutProfile xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:layout="http://jianbao.org/layout/1" id="own"/>
                """);
        Path target = folder.resolve("周报.jianbao");
        PackageExport.write(fixture.series(), structure, issue, target);
        return target;
    }

    @Test
    void anEmptyFolderGetsASeriesThatWorks() throws IOException {
        Path parent = Files.createDirectory(folder.resolve("elsewhere"));
        PackageImport read = PackageImport.read(packed(), KINDS);
        assertEquals("周报", read.name());
        assertTrue(read.hasSample());
        Path made = read.into(parent, read.name());
        var series = new Series(made, KINDS);
        assertEquals(1, series.issueFiles().size());
        var issue = series.issue(series.issueFiles().getFirst());
        assertEquals(List.of(), series.files().findings(issue));
        assertEquals("1.0", issue.getStructure().getVersion());
        assertEquals("某某厅", issue.getIssuer().getFullName());
        for (String name : List.of("structures/周报-1.0.structure", "structures/样式.docx", "layouts/own.layout")) {
            assertArrayEquals(Files.readAllBytes(fixture.folder().resolve(name)), Files.readAllBytes(made.resolve(name)));
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(packed());
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        assertArrayEquals(first, Files.readAllBytes(packed()));
    }

    private Path zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("x.jianbao"), bytes.toByteArray());
    }

    private static String manifest(String format) {
        return "format=" + format + "\nname=周报\nversion=1.0\nstructure=structures/a.structure\n";
    }

    private String structure() throws IOException {
        return Files.readString(fixture.folder().resolve("structures/周报-1.0.structure"));
    }

    private void refused(Path file, String because) {
        Locale.setDefault(Locale.ENGLISH);
        var e = assertThrows(ModelFileException.class, () -> PackageImport.read(file, KINDS));
        assertTrue(e.getMessage().contains(because), e.getMessage());
    }

    @Test
    void hostileNamesAreRefused() throws IOException {
        for (String name : List.of("../x.structure", "/structures/x.structure", "structures/../../x.structure",
                "structures\\x.structure", "C:/structures/x.structure", "structures/CON.structure", "structures/x.structure.exe",
                "structures/.x.structure", "issues/2024/a:b.issue", "structures/a/b.structure", "run.sh", "a\u0000.png")) {
            refused(zip("jianbao-package.txt", manifest("1"), "structures/a.structure", structure(), name, "x"), "no place");
        }
        refused(zip("jianbao-package.txt", manifest("1"), "structures/a.structure", structure(), "structures/A.structure",
                structure()), "twice");
    }

    @Test
    void whatIsNoPackageOrOfALaterFormIsRefused() throws IOException {
        refused(zip("structures/a.structure", structure()), "no package");
        refused(zip("jianbao-package.txt", manifest("2"), "structures/a.structure", structure()), "\"2\"");
        refused(zip("jianbao-package.txt", manifest("1")), "not in it");
        refused(Files.writeString(folder.resolve("x.jianbao"), "no zip file"), "damaged");
        refused(Files.writeString(folder.resolve("x.jianbao"), ""), "damaged");
    }

    @Test
    void contentIsReadWithTheLimitsOfModelFiles() throws IOException {
        String declared = structure().replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        refused(zip("jianbao-package.txt", manifest("1"), "structures/a.structure", declared), "DOCTYPE");
        refused(zip("jianbao-package.txt", manifest("1"), "structures/a.structure", structure(), "structures/b.structure",
                "<a/>"), "b.structure");
        String loop = structure().replaceFirst("version=\"1.0\" state", "basedOn=\"1.0\" version=\"1.0\" state");
        refused(zip("jianbao-package.txt", manifest("1"), "structures/a.structure", loop), "circle");
    }

    @Test
    void bombsAndLinksAreRefusedBeforeTheyAreUnpacked() throws IOException {
        String zeros = "\0".repeat(33 << 20);
        Path bomb = zip("jianbao-package.txt", manifest("1"), "a.png", zeros);
        assertTimeout(Duration.ofSeconds(2), () -> refused(bomb, "larger"));
        byte[] bytes = Files.readAllBytes(bomb);
        int central = last(bytes, 0x02014b50);
        bytes[central + 24] = 10; // the directory lies about the size
        bytes[central + 25] = 0;
        bytes[central + 26] = 0;
        bytes[central + 27] = 0;
        refused(Files.write(bomb, bytes), "damaged");

        byte[] link = Files.readAllBytes(zip("jianbao-package.txt", manifest("1"), "a.png", "/etc/passwd"));
        central = last(link, 0x02014b50);
        link[central + 5] = 3;
        link[central + 41] = (byte) 0xA1;
        refused(Files.write(folder.resolve("x.jianbao"), link), "link");
    }

    @Test
    void aDamagedPackageIsRefusedWhereverTheDamageIs() throws IOException {
        byte[] sound = Files.readAllBytes(packed());
        Path file = folder.resolve("cut.jianbao");
        for (int percent = 0; percent < 100; percent += 3) {
            Files.write(file, java.util.Arrays.copyOf(sound, sound.length * percent / 100));
            assertThrows(ModelFileException.class, () -> PackageImport.read(file, KINDS));
        }
        assertEquals(2, Files.list(folder).filter(path -> path.toString().endsWith(".jianbao")).count());
    }

    private static int last(byte[] bytes, int mark) {
        for (int at = bytes.length - 4; at >= 0; at--) {
            if ((bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | (bytes[at + 3] & 0xFF) << 24) == mark) {
                return at;
            }
        }
        throw new IllegalStateException();
    }

    // --- into a series that is there ---------------------------------------------------------------------------------

    private static List<String> standings(PackageImport read, Path target) throws IOException {
        return read.against(target).stream().map(item -> item.name() + ' ' + item.standing()).toList();
    }

    @Test
    void anEmptySeriesGetsEverythingOnce() throws IOException {
        PackageImport read = PackageImport.read(packed(), KINDS);
        Path target = Files.createDirectory(folder.resolve("target"));
        assertTrue(standings(read, target).stream().allMatch(line -> line.endsWith(" NEW")));
        assertEquals(read.names().size(), read.merge(target).size());
        assertTrue(standings(read, target).stream().allMatch(line -> line.endsWith(" SAME")));
        assertEquals(List.of(), read.merge(target));
    }

    @Test
    void aSeriesWithItsOwnRegisterGetsTheStructureAlone() throws IOException {
        PackageImport read = PackageImport.read(packed(), KINDS);
        Path target = Files.createDirectories(folder.resolve("target"));
        Files.writeString(target.resolve(Series.REGISTER), "own");
        List<String> written = read.merge(target).stream().map(file -> target.relativize(file).toString()).toList();
        assertTrue(written.contains("structures/周报-1.0.structure"), written::toString);
        assertTrue(written.stream().noneMatch(name -> name.startsWith("issues")), written::toString);
        assertEquals("own", Files.readString(target.resolve(Series.REGISTER)));
    }

    @Test
    void whatSaysSomethingElseIsAConflictAndNothingIsWritten() throws IOException {
        PackageImport read = PackageImport.read(packed(), KINDS);
        Path target = Files.createDirectories(folder.resolve("target"));
        Path layout = Files.createDirectories(target.resolve("layouts")).resolve("OWN.layout");
        Files.writeString(layout, "other");
        assertTrue(standings(read, target).contains("layouts/own.layout CONFLICT"));
        assertThrows(ModelFileException.class, () -> read.merge(target));
        assertTrue(Files.notExists(target.resolve("structures")));
        Files.delete(layout);
        Path same = Files.createDirectories(target.resolve("structures")).resolve("anders.structure");
        Files.writeString(same, Files.readString(fixture.folder().resolve("structures/周报-1.0.structure")));
        assertTrue(standings(read, target).contains("structures/周报-1.0.structure CONFLICT"));
    }
}
