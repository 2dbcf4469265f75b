package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor asks of a file: is it saved, did another program change it, what if it did (cases 1, 10, 16 and 47). */
class EditedFileTest {

    @TempDir
    Path folder;
    private SeriesFixture series;
    private ModelFiles files;
    private Issue issue;
    private EditedFile file;

    @BeforeEach
    void open() throws IOException {
        series = new SeriesFixture(folder);
        files = series.files();
        issue = files.load(series.issueFile(), Issue.class);
        file = files.edited(issue);
    }

    @Test
    void sameTextTypedBackIsSaved() {
        assertFalse(file.isDirty());
        issue.setNumber(3);
        assertTrue(file.isDirty());
        issue.setNumber(2);
        assertFalse(file.isDirty());
    }

    @Test
    void layoutOfAnotherProgramIsNoChange() throws IOException {
        series.writeIssue("  <period start=\"2024-01-08\" end=\"2024-01-12\"/>",
                "<period   end='2024-01-12' start='2024-01-08'></period>");
        EditedFile laidOut = files(series.issueFile());
        assertFalse(laidOut.isDirty());
        ((Issue) laidOut.root()).setNumber(9);
        assertTrue(laidOut.isDirty());
        ((Issue) laidOut.root()).setNumber(2);
        assertFalse(laidOut.isDirty());
    }

    private EditedFile files(Path path) throws IOException {
        ModelFiles fresh = series.files();
        return fresh.edited(fresh.load(path, Issue.class));
    }

    @Test
    void contentIsWhatIsSaved() throws IOException {
        issue.setNumber(7);
        byte[] content = files.content(issue);
        files.save(issue);
        assertArrayEquals(content, Files.readAllBytes(series.issueFile()));
        assertTrue(file.isSaved(Content.of(content)));
    }

    @Test
    void unsavableTextIsNamed() {
        issue.getDistribution().getFirst().setSeparator("a\u0001");
        var failure = assertThrows(ModelFileException.class, () -> files.content(issue));
        assertEquals("x-1", failure.place().element());
        assertEquals("separator", failure.place().feature());
        assertTrue(file.isDirty());
    }

    @Test
    void savedInStepsWhileTypingGoesOn() throws IOException {
        issue.setNumber(7);
        Saving saving = file.saving();
        issue.setNumber(8);
        saving.write();
        saving.finish();
        assertTrue(Files.readString(series.issueFile()).contains("number=\"7\""));
        assertTrue(file.isDirty());
        files.save(issue);
        assertFalse(file.isDirty());
    }

    @Test
    void changeByAnotherProgramIsNoticedByContent() throws IOException {
        assertFalse(file.isChangedOnDisk());
        Files.setLastModifiedTime(series.issueFile(), java.nio.file.attribute.FileTime.fromMillis(1));
        assertFalse(file.isChangedOnDisk());
        series.writeIssue("number=\"2\"", "number=\"4\"");
        assertTrue(file.isChangedOnDisk());
        issue.setPrintCount(5);
        assertThrows(ModelFileException.class, () -> files.save(issue));
        file.acknowledge();
        assertFalse(file.isChangedOnDisk());
        assertTrue(file.isDirty());
        files.save(issue);
        assertTrue(Files.readString(series.issueFile()).contains("number=\"2\""));
        Files.delete(series.issueFile());
        assertTrue(file.isGone());
        assertTrue(file.isChangedOnDisk());
        files.save(issue);
        assertTrue(Files.exists(series.issueFile()));
    }

    @Test
    void replacedRegisterIsWhatIssuesReferTo() throws IOException {
        Register register = files.load(series.registerFile(), Register.class);
        assertSame(register.getDepartments().getFirst(), issue.getIssuer());
        EditedFile edited = files.edited(register);
        byte[] renamed = SeriesFixture.REGISTER.replace("某某厅", "新厅").replace("id=\"w-1\"", "id=\"w-2\"")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(series.registerFile(), renamed);
        Reading before = edited.replace(edited.read(edited.onDisk()));
        edited.acknowledge();
        assertEquals("新厅", issue.getIssuer().getFullName());
        assertFalse(edited.isDirty());
        assertTrue(files.findings(issue).stream().anyMatch(finding -> finding.rule().equals(Rules.UNRESOLVED)));
        assertEquals(SeriesFixture.ISSUE, new String(files.content(issue), java.nio.charset.StandardCharsets.UTF_8));
        edited.replace(before);
        assertSame(register, edited.root());
        assertSame(register.getDepartments().getFirst(), issue.getIssuer());
        assertTrue(files.findings(issue).isEmpty());
        assertTrue(edited.isDirty());
    }

    @Test
    void damagedFileIsRescuedFromItsCopy() throws IOException {
        issue.setNumber(12);
        byte[] copy = files.content(issue);
        Files.writeString(series.issueFile(), SeriesFixture.ISSUE.substring(0, 400));
        ModelFiles fresh = series.files();
        assertThrows(ModelFileException.class, () -> fresh.load(series.issueFile(), Issue.class));
        EditedFile rescued = fresh.rescue(series.issueFile(), copy, Issue.class);
        assertTrue(rescued.isDirty());
        assertFalse(rescued.isChangedOnDisk());
        fresh.save(rescued.root());
        assertArrayEquals(copy, Files.readAllBytes(series.issueFile()));
        assertFalse(rescued.isDirty());
        assertThrows(ModelFileException.class,
                () -> series.files().rescue(series.issueFile(), new byte[] {'<'}, Issue.class));
    }
}
