package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.export.document.Document;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.layout.LayoutProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache may be torn, stale, read-only or absent: the file that comes out is always the same. */
class PartsCacheTest {

    private static final Document DOCUMENT = Fixture.bulletin();
    private static final byte[] EXPECTED = Fixture.write(DOCUMENT);

    @TempDir
    private Path folder;

    private static byte[] write(Path cache) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new WordWriter(new PartsCache(cache)).write(DOCUMENT, LayoutProfiles.standard(), bytes);
        return bytes.toByteArray();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void keepsOneFileAndUsesIt() throws IOException {
        assertArrayEquals(EXPECTED, write(folder));
        byte[] kept = Files.readAllBytes(files().getFirst());
        assertArrayEquals(EXPECTED, write(folder));
        assertEquals(1, files().size());
        assertArrayEquals(kept, Files.readAllBytes(files().getFirst()));
    }

    @Test
    void makesItsFolder() throws IOException {
        assertArrayEquals(EXPECTED, write(folder.resolve("a/b")));
        assertTrue(Files.isDirectory(folder.resolve("a/b")));
    }

    @Test
    void damageAtAnyPlaceIsFoundAndMended() throws IOException {
        write(folder);
        Path file = files().getFirst();
        byte[] good = Files.readAllBytes(file);
        for (int at = 0; at < good.length; at += 997) {
            byte[] bad = good.clone();
            bad[at] ^= 0x10;
            Files.write(file, bad);
            assertArrayEquals(EXPECTED, write(folder), "byte " + at);
            assertArrayEquals(good, Files.readAllBytes(file), "mended after byte " + at);
        }
    }

    @Test
    void aFileThatIsCutOrEmptyIsMended() throws IOException {
        write(folder);
        Path file = files().getFirst();
        byte[] good = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 39, 40, good.length / 2, good.length - 1}) {
            Files.write(file, Arrays.copyOf(good, length));
            assertArrayEquals(EXPECTED, write(folder), "length " + length);
            assertArrayEquals(good, Files.readAllBytes(file));
        }
    }

    @Test
    void theFileOfAnotherKeyIsNotTaken() throws IOException {
        write(folder);
        Path file = files().getFirst();
        Path other = folder.resolve("other");
        new WordWriter(new PartsCache(other)).write(Fixture.document("paragraph | p | - | x"), LayoutProfiles.standard(),
                new ByteArrayOutputStream());
        try (Stream<Path> files = Files.list(other)) {
            Files.copy(files.findFirst().orElseThrow(), file, StandardCopyOption.REPLACE_EXISTING);
        }
        assertArrayEquals(EXPECTED, write(folder));
    }

    @Test
    void aFolderThatCannotBeUsedCostsNothingButTime() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertArrayEquals(EXPECTED, write(file));
        assertArrayEquals(EXPECTED, write(file.resolve("below")));
        Path locked = Files.createDirectory(folder.resolve("locked"));
        locked.toFile().setWritable(false);
        try {
            assertArrayEquals(EXPECTED, write(locked));
        } finally {
            locked.toFile().setWritable(true);
        }
        assertEquals("not a folder", Files.readString(file));
    }

    @Test
    void severalAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 32; i++) {
                tasks.add(() -> write(folder));
            }
            for (var result : pool.invokeAll(tasks)) {
                assertArrayEquals(EXPECTED, result.get());
            }
        }
        assertEquals(1, files().size(), "no temporary file is left");
    }

    @Test
    void everyValueOfTheProfileIsPartOfTheKey() {
        LabelFormats formats = LabelFormats.of(DOCUMENT);
        String before = LayoutKey.of(LayoutProfiles.standard(), formats);
        LayoutProfile other = EcoreUtil.copy(LayoutProfiles.standard());
        assertEquals(before, LayoutKey.of(other, formats));
        other.getSources().clear();
        assertEquals(before, LayoutKey.of(other, formats), "where a value comes from changes nothing");
        other.getStyles().getFirst().setSize(new BigDecimal("16.5"));
        assertNotEquals(before, LayoutKey.of(other, formats));
        assertNotEquals(before, LayoutKey.of(LayoutProfiles.standard(), new LabelFormats(formats.ladder(), List.of())));
    }

    @Test
    void aChangedProfileIsNotServedFromMemory() throws IOException {
        var writer = new WordWriter(new PartsCache(folder));
        LayoutProfile profile = EcoreUtil.copy(LayoutProfiles.standard());
        var first = new ByteArrayOutputStream();
        writer.write(DOCUMENT, profile, first);
        assertArrayEquals(EXPECTED, first.toByteArray());
        profile.getPage().setTop(new BigDecimal("40"));
        var second = new ByteArrayOutputStream();
        writer.write(DOCUMENT, profile, second);
        assertTrue(new WordFile(second.toByteArray()).part("word/document.xml").contains("w:top=\"2268\""));
    }

    /** A process that finds the parts in the cache loads no class of POI. */
    @Test
    void noClassOfPoiIsLoadedWhenThePartsAreThere() throws Exception {
        write(folder);
        Path log = folder.resolve("classes.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xlog:class+load:file=" + log.getFileName(),
                "-D" + PartsCache.FOLDER + '=' + folder, "-cp", absolute(System.getProperty("java.class.path")),
                Export.class.getName(), "out.docx").directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        assertArrayEquals(EXPECTED, Files.readAllBytes(folder.resolve("out.docx")));
        List<String> loaded = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" org.apache.") || line.contains(" org.openxmlformats.")).toList();
        assertEquals(List.of(), loaded);
        assertFalse(Files.readString(log).isEmpty());
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
    }

    /** A cold export in a process of its own. */
    static final class Export {

        private Export() {
        }

        /** Writes the sample to the file that is named. */
        public static void main(String[] args) throws IOException {
            try (var out = Files.newOutputStream(Path.of(args[0]))) {
                new WordWriter().write(Fixture.bulletin(), LayoutProfiles.standard(), out);
            }
        }
    }
}
