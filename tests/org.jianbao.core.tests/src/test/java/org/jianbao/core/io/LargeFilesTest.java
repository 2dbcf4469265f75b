package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Distribution;
import org.jianbao.model.bulletin.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are larger than any bulletin (reliability-anchors §3, case 31). */
class LargeFilesTest {

    @TempDir
    Path folder;
    private SeriesFixture series;

    @BeforeEach
    void write() throws IOException {
        series = new SeriesFixture(folder);
    }

    @Test
    void aTextOfTenMillionCharactersIsKept() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        String text = "字<&\n".repeat(2_500_000);
        issue.getSections().get(1).setHeading(text);
        files.save(issue);
        assertEquals(text, series.issue().getSections().get(1).getHeading());
    }

    @Test
    void aHundredThousandElementsAreKept() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        for (int i = 0; i < 100_000; i++) {
            Distribution distribution = BulletinFactory.eINSTANCE.createDistribution();
            distribution.setId("n-" + i);
            issue.getDistribution().add(distribution);
        }
        files.save(issue);
        ModelFiles again = series.files();
        Issue read = again.load(series.issueFile(), Issue.class);
        assertEquals(100_001, read.getDistribution().size());
        assertEquals(List.of(), again.findings(read));
        assertEquals(100_022, again.of(read.getDistribution().getLast(), null).line());
    }

    @Test
    void aHundredThousandReferencesAreKept() throws IOException {
        String ids = "day-2 day-1".concat(" day-3".repeat(1));
        series.writeIssue("wet=\"day-2 day-1\"", "wet=\"" + ids + " gone".repeat(100_000) + "\"");
        Issue issue = series.issue();
        EObject section = issue.getSections().getFirst();
        assertEquals(100_003, ((List<?>) section.eGet(section.eClass().getEStructuralFeature("wet"))).size());
        assertEquals(Files.readString(series.issueFile()), SeriesFixture.text(issue));
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        issue.getSections().get(1).setHeading("字".repeat(Limits.FILE_BYTES / 3));
        assertThrows(ModelFileException.class, () -> files.save(issue));
        assertEquals(SeriesFixture.ISSUE, Files.readString(series.issueFile()));
    }
}
