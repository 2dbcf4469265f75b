package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.jianbao.core.check.Finding;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited: who follows the contents one after the other has what somebody has who reads the last one. */
class RereadingTest {

    private static final int EDITS = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void followingIsAsReading(long seed) throws Exception {
        int kept = follow(new SeriesFixture(folder), Weather.installed(), seed);
        assertTrue(kept > EDITS / 10, kept + " times only values have changed");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void alsoBesideASectionThatNobodyKnows(long seed) throws Exception {
        var series = new SeriesFixture(folder);
        String second = "<sections xsi:type=\"weather:Forecast\" id=\"s-2\"";
        series.writeIssue(second, PiecesTest.unknown("odd", "odd", "s-3") + second);
        int kept = follow(series, Weather.installed(), seed);
        assertTrue(kept > EDITS / 10, kept + " times only values have changed");
    }

    @Test
    void sectionsThatNobodyKnowsAreReadAnew() throws Exception {
        assertEquals(0, follow(new SeriesFixture(folder), Weather.missing(), 21));
    }

    /** Returns how often the model was kept although the file had changed. */
    private static int follow(SeriesFixture series, EPackage.Registry packages, long seed) throws Exception {
        ModelFiles edited = series.files(packages);
        Issue issue = edited.load(series.issueFile(), Issue.class);
        EditedFile file = edited.edited(issue);
        file.watch(change -> { });
        var person = new RandomPerson(issue, edited.load(series.registerFile(), Register.class), new Random(seed));
        ModelFiles following = series.files(packages);
        Object before = null;
        String last = "";
        int kept = 0;
        for (int i = 0; i < EDITS; i++) {
            String done = i % 5 == 0 ? person.edit() : person.write();
            Content content;
            try {
                content = file.content();
            } catch (ModelFileException e) {
                continue; // the background is told when it can be written again
            }
            following.overlay(series.issueFile(), content);
            ModelFiles reading = series.files(packages);
            reading.overlay(series.issueFile(), Content.of(content.bytes()));
            assertEquals(all(reading, series), all(following, series), i + " " + done);
            Object root = following.load(series.issueFile(), Issue.class);
            String text = SeriesFixture.text(issue);
            kept += root == before && !text.equals(last) ? 1 : 0;
            before = root;
            last = text;
        }
        return kept;
    }

    /** Returns what stands in the model, what was noticed, and the lines of all elements. */
    private static List<Object> all(ModelFiles files, SeriesFixture series) throws IOException {
        Issue root = files.load(series.issueFile(), Issue.class);
        var all = new ArrayList<Object>();
        all.add(new String(files.content(root), StandardCharsets.UTF_8));
        for (Finding finding : files.findings(root)) {
            all.add(finding);
        }
        root.eAllContents().forEachRemaining(element -> all.add(files.of(element, null)));
        return all;
    }

    @Test
    void elementsStayWhereOnlyValuesChange() throws IOException {
        var series = new SeriesFixture(folder);
        ModelFiles edited = series.files();
        EditedFile file = edited.edited(edited.load(series.issueFile(), Issue.class));
        file.watch(change -> { });
        ModelFiles following = series.files();
        following.overlay(series.issueFile(), file.content());
        Issue known = following.load(series.issueFile(), Issue.class);
        List<Section> sections = List.copyOf(known.getSections());
        Section last = ((Issue) file.root()).getSections().getLast();
        last.setHeading("另一个标题");
        following.overlay(series.issueFile(), file.content());
        assertSame(known, following.load(series.issueFile(), Issue.class));
        assertEquals(sections, known.getSections());
        assertEquals("另一个标题", known.getSections().getLast().getHeading());
        ((Issue) file.root()).getSections().move(0, last);
        following.overlay(series.issueFile(), file.content());
        EObject anew = following.load(series.issueFile(), Issue.class);
        assertNotSame(known, anew);
        assertEquals("另一个标题", ((Issue) anew).getSections().getFirst().getHeading());
    }
}
