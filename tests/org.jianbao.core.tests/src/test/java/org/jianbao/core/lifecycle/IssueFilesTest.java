package org.jianbao.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies, other numbers, removal. */
class IssueFilesTest {

    @TempDir
    Path temp;

    private Path folder;
    private Path issue;
    private IssueFiles files;

    @BeforeEach
    void copy() {
        folder = SampleSeries.copyTo(temp.resolve("series"));
        issue = folder.resolve(SampleSeries.ISSUE);
        files = new IssueFiles(new Series(folder, Contributions.read().kinds()));
    }

    @Test
    void aCopyDiffersInItsNumbersAndItsIdOnly() throws IOException {
        String before = Files.readString(issue);
        Path copy = files.copy(issue, 2024, 3, 474);
        assertEquals(folder.resolve("issues/2024/2024-03.issue"), copy);
        assertEquals(before.replace("id=\"issue-2024-02\" year=\"2024\" number=\"2\" totalNumber=\"473\"",
                "id=\"issue-2024-03\" year=\"2024\" number=\"3\" totalNumber=\"474\""), Files.readString(copy));
        assertEquals(before, Files.readString(issue));
    }

    @Test
    void aCopyKeepsWhatNoPlugInKnows() throws IOException {
        SampleSeries.replace(issue, "<items id=\"s-news-1\"", "<items xmlns:o=\"http://example.org/other\" o:a=\"b\" id=\"s-news-1\"");
        var without = new IssueFiles(new Series(folder, Contributions.read().without("org.jianbao.sections.figures").kinds()));
        String copy = Files.readString(without.copy(issue, 2025, 1, 500));
        assertTrue(copy.contains("o:a=\"b\"") && copy.contains("figures:StatusBreakdown") && copy.contains("12197"));
    }

    @Test
    void anotherNumberMovesTheFileAndKeepsTheId() throws IOException {
        Path moved = files.renumber(issue, 2025, 1, 500);
        assertEquals(folder.resolve("issues/2025/2025-01.issue"), moved);
        assertFalse(Files.exists(issue));
        assertEquals("issue-2024-02", IssueHeads.read(folder, moved).id());
        assertEquals(moved, files.renumber(moved, 2025, 1, 501));
        assertEquals(501, IssueHeads.read(folder, moved).totalNumber());
        assertTrue(new Series(folder, Contributions.read().kinds()).issue(moved).getIssuer().getFullName().length() > 1);
    }

    @Test
    void aTakenNumberChangesNothing() throws IOException {
        String before = Files.readString(issue);
        String other = Files.readString(folder.resolve(SampleSeries.ISSUE_BEFORE));
        assertThrows(ModelFileException.class, () -> files.renumber(issue, 2024, 1, 472));
        assertThrows(ModelFileException.class, () -> files.copy(issue, 2024, 1, 472));
        assertEquals(before, Files.readString(issue));
        assertEquals(other, Files.readString(folder.resolve(SampleSeries.ISSUE_BEFORE)));
    }

    @Test
    void whatIsRemovedCanBePutBack() throws IOException {
        byte[] before = Files.readAllBytes(issue);
        IssueFiles.Removed removed = files.remove(issue);
        assertFalse(Files.exists(issue));
        assertThrows(ModelFileException.class, () -> files.remove(issue));
        removed.restore();
        assertEquals(before.length, Files.size(issue));
        assertThrows(FileAlreadyExistsException.class, removed::restore);
    }

    @Test
    void whoRefersToAnIssueIsTold() throws IOException {
        Path before = folder.resolve(SampleSeries.ISSUE_BEFORE);
        assertEquals(List.of(), files.references(before));
        SampleSeries.replace(issue, "done=\"1101\" added=\"5\" total=\"1645\">",
                "done=\"1101\" added=\"5\"><totalOf xsi:type=\"figures:ServiceFigure\" href=\"2024-01.issue#s-window-service-zixun\"/>");
        assertEquals(List.of(issue), files.references(before));
    }
}
