package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another thread has read is edited and saved as if it had been read by the thread of the models. */
class LoadingTest {

    @TempDir
    Path folder;
    private SeriesFixture series;
    private ModelFiles files;

    @BeforeEach
    void open() throws IOException {
        series = new SeriesFixture(folder);
        files = series.files();
    }

    private EditedFile loaded(Path path) throws IOException {
        return read(path, Loading::compare).finish();
    }

    private Loading read(Path path, Consumer<Loading> afterwards) {
        Loading loading = files.loading(path);
        assertNull(CompletableFuture.supplyAsync(() -> {
            try {
                loading.read();
                afterwards.accept(loading);
                return null;
            } catch (ModelFileException e) {
                return e;
            }
        }).join());
        return loading;
    }

    @Test
    void isSavedAndKnowsExactlyWhatIsUnsaved() throws IOException {
        EditedFile file = loaded(series.issueFile());
        var changes = new ArrayList<Object>();
        file.watch(change -> changes.add(change.getNotifier()));
        assertFalse(file.isDirty());
        var issue = (Issue) file.root();
        issue.getSections().getLast().setHeading("三");
        assertEquals(1, changes.size());
        assertTrue(file.isDirty());
        assertArrayEquals(files.content(issue), file.content().bytes());
        files.save(issue);
        assertFalse(file.isDirty());
        assertEquals(SeriesFixture.text(issue), Files.readString(series.issueFile()));
        assertFalse(file.isChangedOnDisk());
    }

    @Test
    void otherFilesAndItselfLeadToItsElements() throws IOException {
        var issue = (Issue) loaded(series.issueFile()).root();
        assertSame(issue, files.load(series.issueFile(), Issue.class));
        var register = (Register) loaded(series.registerFile()).root();
        assertSame(register.getDepartments().getFirst(), issue.getIssuer());
        assertTrue(files.findings(issue).isEmpty(), files.findings(issue).toString());
    }

    @Test
    void registerToWhichOthersReferStays() throws IOException {
        var issue = (Issue) loaded(series.issueFile()).root();
        Register register = (Register) issue.getIssuer().eContainer();
        assertSame(register, loaded(series.registerFile()).root());
    }

    @Test
    void issueThatWasOnlyLookedAtGivesWay() throws IOException {
        Issue before = files.load(series.issueFile(), Issue.class);
        EditedFile file = loaded(series.issueFile());
        assertNotSame(before, file.root());
        assertSame(file.root(), files.load(series.issueFile(), Issue.class));
        assertFalse(file.isDirty());
    }

    @Test
    void whatWasReadAheadIsThereForWhoeverNeedsIt() throws IOException {
        Loading loading = read(series.issueFile(), ahead -> { });
        assertFalse(files.isLoaded(series.issueFile()));
        loading.finishAhead();
        assertTrue(files.isLoaded(series.issueFile()));
        Issue issue = files.load(series.issueFile(), Issue.class);
        assertEquals(SeriesFixture.text(issue), Files.readString(series.issueFile()));
        issue.setNumber(9);
        assertTrue(files.edited(issue).isDirty());
    }

    @Test
    void whatIsThereAlreadyStaysWhenItWasReadAhead() throws IOException {
        Loading loading = read(series.issueFile(), ahead -> { });
        var edited = (Issue) loaded(series.issueFile()).root();
        loading.finishAhead();
        assertSame(edited, files.load(series.issueFile(), Issue.class));
    }

    @Test
    void layoutOfAnotherProgramIsNoChange() throws IOException {
        series.writeIssue("  <period start=\"2024-01-08\" end=\"2024-01-12\"/>",
                "<period   end='2024-01-12' start='2024-01-08'></period>");
        EditedFile file = loaded(series.issueFile());
        file.watch(change -> { });
        assertFalse(file.isDirty());
        ((Issue) file.root()).setNumber(9);
        assertTrue(file.isDirty());
        ((Issue) file.root()).setNumber(2);
        assertFalse(file.isDirty());
    }

    @Test
    void whatCannotBeReadSaysWhyAndLeavesEverythingAsItWas() throws IOException {
        Issue before = files.load(series.issueFile(), Issue.class);
        Files.writeString(series.issueFile(), "<issue");
        Loading loading = files.loading(series.issueFile());
        ModelFileException failure = assertThrows(ModelFileException.class, loading::read);
        assertTrue(failure.getMessage().contains("a.issue"), failure.getMessage());
        assertSame(before, files.load(series.issueFile(), Issue.class));
    }
}
