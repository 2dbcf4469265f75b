package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited: what is put together of pieces that were written before is what would be written now. */
class PiecesTest {

    private static final int EDITS = 400;
    private static final String UNKNOWN = "<sections xsi:type=\"%s:Odd\" xmlns:%s=\"http://example.org/%s\" id=\"%s\">"
            + "<%s:inner a=\"1\"/></sections>\n  ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void piecesAreAsTheWholeAfterAnyEdits(long seed) throws Exception {
        edit(Weather.installed(), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void alsoWithSectionsThatNobodyKnows(long seed) throws Exception {
        edit(Weather.missing(), seed);
    }

    private void edit(EPackage.Registry packages, long seed) throws Exception {
        var series = new SeriesFixture(folder);
        series.writeIssue("  <sections xsi:type=\"weather:Forecast\" id=\"s-2\"", "  " + unknown("odd", "odd", "s-3")
                + unknown("odd", "other", "s-4") + unknown("k", "odd", "s-5")
                + "<sections xsi:type=\"weather:Forecast\" id=\"s-2\"");
        ModelFiles files = series.files(packages);
        Issue issue = files.load(series.issueFile(), Issue.class);
        EditedFile file = files.edited(issue);
        file.watch(change -> { });
        Register register = files.load(series.registerFile(), Register.class);
        var person = new RandomPerson(issue, register, new Random(seed));
        for (int i = 0; i < EDITS; i++) {
            String done = person.edit();
            assertEquals(outcome(() -> SeriesFixture.text(issue)), outcome(() -> text(file)), i + " " + done);
        }
    }

    /** Returns what is written, or why nothing can be. */
    private static String outcome(Callable<String> writing) throws Exception {
        try {
            return writing.call();
        } catch (ModelFileException e) {
            return e.getMessage();
        }
    }

    private static String text(EditedFile file) throws ModelFileException {
        return new String(file.content().bytes(), StandardCharsets.UTF_8);
    }

    /** Returns a section of a kind that no package knows, and the space before what follows. */
    static String unknown(String prefix, String namespace, String id) {
        return UNKNOWN.formatted(prefix, prefix, namespace, id, prefix);
    }

    @Test
    void aModelInThePlaceOfAnotherIsWatched() throws IOException {
        var series = new SeriesFixture(folder);
        ModelFiles files = series.files();
        EditedFile file = files.edited(files.load(series.issueFile(), Issue.class));
        var changes = new ArrayList<Object>();
        file.watch(change -> changes.add(change.getFeature()));
        byte[] before = file.content().bytes();
        file.replace(file.read(before));
        ((Issue) file.root()).getSections().getLast().setHeading("三");
        assertEquals(1, changes.size());
        assertTrue(text(file).contains("\"三\""));
        assertTrue(file.isDirty());
    }

    @Test
    void aChangeIsSeenThatDoesNotChangeTheLength() throws IOException {
        var series = new SeriesFixture(folder);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        issue.getSections().getLast().setHeading("一");
        files.save(issue);
        EditedFile file = files.edited(issue);
        file.watch(change -> { });
        assertFalse(file.isDirty());
        issue.getSections().getLast().setHeading("二");
        assertTrue(file.isDirty());
        issue.getSections().getLast().setHeading("一");
        assertFalse(file.isDirty());
    }

    @Test
    void anotherFileHasOtherReferences() throws IOException {
        var series = new SeriesFixture(folder);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        EditedFile file = files.edited(issue);
        file.watch(change -> { });
        file.content();
        Files.createDirectories(folder.resolve("issues/2024"));
        files.save(issue, folder.resolve("issues/2024/b.issue"));
        assertEquals(SeriesFixture.text(issue), text(file));
        assertTrue(SeriesFixture.text(issue).contains("\"../../departments.register#d-1\""));
    }

    @Test
    void whatIsOnlyResolvedIsWrittenAsBeforeUntilItsAddressChanges() throws IOException {
        var series = new SeriesFixture(folder);
        ModelFiles files = series.files();
        Issue issue = files.load(series.issueFile(), Issue.class);
        EditedFile file = files.edited(issue);
        file.watch(change -> { });
        byte[] before = file.content().bytes();
        EcoreUtil.resolveAll(issue);
        assertArrayEquals(before, file.content().bytes());
        Register register = files.load(series.registerFile(), Register.class);
        register.getDepartments().forEach(department -> department.setId(department.getId() + "-new"));
        register.getWindows().forEach(window -> window.setId(window.getId() + "-new"));
        assertEquals(SeriesFixture.text(issue), text(file));
        assertTrue(text(file).contains("#d-1-new\""), text(file));
    }
}
