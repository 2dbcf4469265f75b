package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were cut or hit by a wrong bit (reliability-anchors §3, cases 5, 16 and 17). */
class DamagedFilesTest {

    private static final byte[] ISSUE = SeriesFixture.ISSUE.getBytes(StandardCharsets.UTF_8);

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
    void aCutFileIsNeverAHalfModel() throws IOException {
        for (int percent = 0; percent < 100; percent++) {
            byte[] cut = Arrays.copyOf(ISSUE, ISSUE.length * percent / 100);
            Files.write(series.issueFile(), cut);
            ModelFiles files = series.files();
            var e = assertThrows(ModelFileException.class, () -> files.load(series.issueFile(), Issue.class));
            long line = 1 + new String(cut, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
            String said = percent == 0 ? "is empty" : "line " + e.place().line();
            assertTrue(e.getMessage().contains(said), e::getMessage);
            assertTrue(e.place().line() <= line && (percent == 0 || e.place().line() >= line - 1), e::getMessage);
            assertThrows(ModelFileException.class, () -> files.load(series.issueFile(), EObject.class), "nor the next time");
        }
    }

    @Test
    void aFileOfZerosIsNoModel() throws IOException {
        Files.write(series.issueFile(), new byte[ISSUE.length]);
        assertThrows(ModelFileException.class, series::issue);
    }

    @Test
    void aWrongByteIsReadAsItStandsReportedOrRefused() throws IOException {
        var random = new Random(20240129);
        int loaded = 0;
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] flipped = ISSUE.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            if (i % 2 == 1) {
                flipped[at] = (byte) random.nextInt(256);
            }
            Files.write(series.issueFile(), flipped);
            if (assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isLoaded(flipped), () -> "byte " + at)) {
                loaded++;
            } else {
                refused++;
            }
        }
        assertTrue(loaded > 200 && refused > 200, loaded + " loaded, " + refused + " refused");
    }

    /** Loads a file; what could be loaded is written and read again without another change. */
    private boolean isLoaded(byte[] bytes) throws IOException {
        ModelFiles files = series.files();
        Issue issue;
        try {
            issue = files.load(series.issueFile(), Issue.class);
        } catch (ModelFileException e) {
            assertTrue(e.getMessage().contains("a.issue"), e::getMessage);
            return false;
        }
        EcoreUtil.resolveAll(issue);
        files.findings(issue).forEach(finding -> assertTrue(!finding.message().isBlank() && finding.place().line() > 0,
                finding::toString));
        files.save(issue);
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(series.issueFile())), "nothing was changed");
        String text = SeriesFixture.text(issue);
        if (text.equals(SeriesFixture.ISSUE)) {
            return true;
        }
        Files.writeString(series.issueFile(), text);
        assertEquals(text, SeriesFixture.text(series.issue()));
        return true;
    }
}
