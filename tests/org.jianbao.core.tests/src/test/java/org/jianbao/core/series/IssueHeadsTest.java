package org.jianbao.core.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heads of issues say what the loaded issues say. */
class IssueHeadsTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void copy() {
        folder = SampleSeries.copyTo(temp.resolve("series"));
    }

    @Test
    void theHeadsOfTheSample() throws IOException {
        IssueHeads heads = IssueHeads.read(folder);
        assertEquals(List.of(), heads.unreadable());
        assertEquals(List.of(1, 2), heads.heads().stream().map(IssueHead::number).toList());
        assertEquals(new IssueHead(SampleSeries.ISSUE, "issue-2024-02", 2024, 2, 473, LocalDate.of(2024, 1, 8),
                LocalDate.of(2024, 1, 12), LocalDate.of(2024, 1, 29), 2, 5), heads.heads().getLast());
    }

    @Test
    void aHeadIsThatOfTheLoadedIssue() throws IOException {
        var series = new Series(folder, Contributions.read().kinds());
        for (Path file : series.issueFiles()) {
            assertEquals(IssueHead.of(series.issue(file), series.files()), IssueHeads.read(folder, file));
        }
    }

    @Test
    void aPeriodBehindManySectionsIsFound() throws IOException {
        Path file = folder.resolve(SampleSeries.ISSUE);
        String period = "<period start=\"2024-01-08\" end=\"2024-01-12\"/>";
        SampleSeries.replace(file, period, "");
        SampleSeries.replace(file, "<distribution id=\"x-report\"", "<!--" + "期".repeat(20_000) + "-->" + period
                + "<distribution id=\"x-report\"");
        assertEquals(LocalDate.of(2024, 1, 12), IssueHeads.read(folder, file).end());
    }

    @Test
    void plugInsAreNotNeeded() throws IOException {
        Path file = folder.resolve(SampleSeries.ISSUE);
        SampleSeries.replace(file, "http://jianbao.org/sections/prose/1", "http://example.org/unknown");
        assertEquals(473, IssueHeads.read(folder, file).totalNumber());
    }

    @Test
    void whatIsLeftOutIsEmpty() throws IOException {
        Path file = folder.resolve(SampleSeries.ISSUE);
        SampleSeries.replace(file, "<period start=\"2024-01-08\" end=\"2024-01-12\"/>", "");
        SampleSeries.replace(file, " publishDate=\"2024-01-29\"", "");
        SampleSeries.replace(file, " number=\"2\"", "");
        assertEquals(new IssueHead(SampleSeries.ISSUE, "issue-2024-02", 2024, 0, 473, null, null, null, 2, 0),
                IssueHeads.read(folder, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no bulletin", "<a/>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><bulletin:Issue xmlns:bulletin=\"http://jianbao.org/bulletin/1\" number=\"x\"/>",
        "<bulletin:Issue xmlns:bulletin=\"http://jianbao.org/bulletin/1\" publishDate=\"2024-02-30\"/>"})
    void oneDamagedFileCostsNoOtherOne(String content) throws IOException {
        Path damaged = Files.writeString(folder.resolve("issues/2024/2024-03.issue"), content);
        IssueHeads heads = IssueHeads.read(folder);
        assertEquals(2, heads.heads().size());
        assertEquals(List.of("file.unreadable"), heads.unreadable().stream().map(finding -> finding.rule()).toList());
        assertEquals("issues/2024/2024-03.issue", heads.unreadable().getFirst().place().file());
        var series = new Series(folder, Contributions.read().kinds());
        String message = assertThrows(ModelFileException.class, () -> series.issue(damaged)).getMessage();
        assertEquals(message, heads.unreadable().getFirst().message());
    }

    @Test
    void nothingOutsideOfTheFolderIsRead() {
        assertThrows(ModelFileException.class, () -> IssueHeads.read(folder.resolve("structures"),
                folder.resolve(SampleSeries.ISSUE)));
    }

    @Test
    void aThousandIssuesAreListedInTheirOrder() throws IOException {
        String issue = Files.readString(folder.resolve(SampleSeries.ISSUE));
        for (int i = 0; i < 1000; i++) {
            Path file = folder.resolve("issues/" + (2000 + i / 50) + "/" + (999 - i) + ".issue");
            Files.createDirectories(file.getParent());
            Files.writeString(file, issue.replace("year=\"2024\" number=\"2\" totalNumber=\"473\"",
                    "year=\"" + (2000 + i / 50) + "\" number=\"" + (50 - i % 50) + "\" totalNumber=\"" + (i + 1) + "\""));
        }
        List<IssueHead> heads = IssueHeads.read(folder).heads();
        assertEquals(1002, heads.size());
        for (int i = 1; i < heads.size(); i++) {
            assertTrue(IssueHeads.ORDER.compare(heads.get(i - 1), heads.get(i)) < 0, heads.get(i)::toString);
        }
    }

    @Test
    void anEmptyFolderHasNone() throws IOException {
        assertEquals(new IssueHeads(List.of(), List.of()), IssueHeads.read(Files.createDirectory(temp.resolve("empty"))));
    }
}
