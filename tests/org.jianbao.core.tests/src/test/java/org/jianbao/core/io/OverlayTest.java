package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents that are read in place of files: what is being edited, as the background sees it. */
class OverlayTest {

    @TempDir
    Path folder;
    private SeriesFixture series;
    private ModelFiles files;

    @BeforeEach
    void open() throws IOException {
        series = new SeriesFixture(folder);
        files = series.files();
    }

    @Test
    void isReadUntilItIsTakenAway() throws IOException {
        Issue first = load();
        overlay(SeriesFixture.ISSUE.replace("number=\"2\"", "number=\"3\""));
        Issue edited = load();
        assertEquals(3, edited.getNumber());
        assertNotSame(first, edited);
        overlay(SeriesFixture.ISSUE.replace("number=\"2\"", "number=\"3\""));
        assertSame(edited, load());
        files.overlay(series.issueFile(), null);
        assertEquals(2, load().getNumber());
    }

    @Test
    void referencesOfOtherFilesLeadToIt() throws IOException {
        Issue issue = load();
        assertEquals("某某厅", issue.getIssuer().getFullName());
        files.overlay(series.registerFile(), Content.of(SeriesFixture.REGISTER.replace("某某厅", "新厅")
                .getBytes(StandardCharsets.UTF_8)));
        assertEquals("新厅", issue.getIssuer().getFullName());
        assertSame(files.load(series.registerFile(), Register.class).getDepartments().getFirst(), issue.getIssuer());
        files.overlay(series.registerFile(), Content.of("<".getBytes(StandardCharsets.UTF_8)));
        assertTrue(issue.getIssuer().eIsProxy());
        assertThrows(ModelFileException.class, () -> files.load(series.registerFile(), Register.class));
        files.overlay(series.registerFile(), null);
        assertEquals("某某厅", issue.getIssuer().getFullName());
    }

    @Test
    void linesAreThoseOfTheContent() throws IOException {
        assertEquals(20, line(load()));
        overlay(SeriesFixture.ISSUE.replace("  <period", "  <!-- a\n b -->\n  <period"));
        assertEquals(22, line(load()));
    }

    @Test
    void fileThatChangedIsReadAnewOnceForgotten() throws IOException {
        load();
        series.writeIssue("number=\"2\"", "number=\"8\"");
        assertEquals(2, load().getNumber());
        files.forget(series.issueFile());
        assertEquals(8, load().getNumber());
        Files.delete(series.issueFile());
        files.forget(series.issueFile());
        assertThrows(ModelFileException.class, this::load);
    }

    private Issue load() throws IOException {
        return files.load(series.issueFile(), Issue.class);
    }

    private int line(Issue issue) {
        return files.of(issue.getDistribution().getFirst(), null).line();
    }

    private void overlay(String content) {
        files.overlay(series.issueFile(), Content.of(content.getBytes(StandardCharsets.UTF_8)));
    }
}
