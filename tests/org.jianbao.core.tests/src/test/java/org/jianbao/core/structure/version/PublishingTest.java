package org.jianbao.core.structure.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.lint.StructureLint;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructureState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published versions never change. */
class PublishingTest {

    @TempDir
    private Path folder;
    private VersionFixture fixture;
    private Series series;

    @BeforeEach
    void write() throws IOException {
        fixture = new VersionFixture(folder);
        series = fixture.series();
    }

    private Publishing publishing() {
        return new Publishing(series, new StructureLint(series.kinds()));
    }

    private ReportStructure load(Path file) throws ModelFileException {
        return fixture.load(series, file);
    }

    private List<String> refusals(Path draft) throws IOException {
        series = fixture.series();
        Publishing.Plan plan = publishing().plan(load(draft));
        assertFalse(plan.isAllowed());
        assertThrows(ModelFileException.class, () -> publishing().publish(load(draft)));
        return plan.findings().stream().map(VersionFixture::shown).toList();
    }

    @Test
    void aDraftBecomesAPublishedVersionThatTellsWhenItIsEdited() throws IOException {
        Path draft = publishing().draft(load(folder.resolve("structures/周报-1.0.structure")));
        assertEquals("周报-1.1-draft.structure", draft.getFileName().toString());
        ReportStructure root = load(draft);
        assertEquals("1.0", root.getBasedOn());
        root.getSections().getFirst().setHeading("办理情况");
        Path file = publishing().publish(root);
        assertEquals("周报-1.1.structure", file.getFileName().toString());
        ReportStructure published = load(file);
        assertEquals(StructureState.PUBLISHED, published.getState());
        assertEquals("办理情况", published.getSections().getFirst().getHeading());
        assertEquals(64, published.getDigest().length());
        assertFalse(Digest.isEdited(published, series.files()));
        assertEquals(List.of("publish.published weekly version"), refusals(file));

        String text = Files.readString(file);
        Files.writeString(file, text.replace("\n", "\n\n"));
        series = fixture.series();
        assertFalse(Digest.isEdited(load(file), series.files()), "the layout of the file is not its content");
        Files.writeString(file, text.replace("办理情况", "办事情况"));
        series = fixture.series();
        assertTrue(Digest.isEdited(load(file), series.files()));
        assertEquals(List.of("structure.edited weekly digest", "publish.published weekly version"), refusals(file));
    }

    @Test
    void whatIsWrongForbidsIt() throws IOException {
        assertEquals(List.of("publish.exists weekly version"), refusals(fixture.structure("1.0", "draft", VersionFixture.FIRST)));
        assertEquals(List.of("publish.order weekly version"),
                refusals(fixture.structure("0.9", "draft", "basedOn=\"1.0\"", VersionFixture.FIRST)));
        assertEquals(List.of("structure.version weekly version"), refusals(fixture.structure("neu", "draft", VersionFixture.FIRST)));
        assertEquals(List.of("structure.group.empty f-1 fields"), refusals(fixture.structure("1.2", "draft",
                "<sections id=\"t-a\" name=\"甲\"><fields xsi:type=\"structure:FieldGroup\" id=\"f-1\" name=\"组\"/></sections>")));
    }

    @Test
    void theWordFileOfAVersionIsItsOwn() throws IOException {
        fixture.write("structures/样式.docx", "one");
        Path draft = fixture.structure("1.1", "draft", "wordTemplate=\"样式.docx\"", VersionFixture.FIRST);
        Path file = publishing().publish(load(draft));
        fixture.write("structures/样式.docx", "two");
        assertEquals("周报-1.1.docx", load(file).getWordTemplate());
        assertEquals("one", Files.readString(folder.resolve("structures/周报-1.1.docx")));
    }

    @Test
    void anEditedWordFileOfAVersionIsDetected() throws IOException {
        fixture.write("structures/样式.docx", "one");
        Path file = publishing().publish(load(fixture.structure("1.1", "draft", "wordTemplate=\"样式.docx\"", VersionFixture.FIRST)));
        assertFalse(Digest.isEdited(load(file), series.files()));
        fixture.write("structures/周报-1.1.docx", "two");
        assertTrue(Digest.isEdited(load(file), series.files()));
        assertEquals(List.of("structure.edited weekly digest", "publish.published weekly version"), refusals(file));
        Files.delete(folder.resolve("structures/周报-1.1.docx"));
        assertTrue(Digest.isEdited(load(file), series.files()));
    }

    @Test
    void aDraftHasAWordFileOfItsOwnAsLongAsItLives() throws IOException {
        fixture.write("structures/样式.docx", "one");
        Path published = publishing().publish(load(fixture.structure("1.1", "draft", "wordTemplate=\"样式.docx\"", VersionFixture.FIRST)));
        Path draft = publishing().draft(load(published));
        assertEquals("周报-1.2-draft.docx", load(draft).getWordTemplate());
        byte[] chosen = WordFiles.content(Files.writeString(folder.resolve("changed.docx"), "two"));
        WordFileChange change = WordFiles.change(chosen, load(draft), series.files());
        assertEquals("周报-1.2-draft.docx", change.name());
        change.apply();
        assertFalse(Digest.isEdited(load(published), series.files()));
        Path next = publishing().publish(load(draft));
        assertEquals("two", new String(WordFiles.read(load(next), series.files()), java.nio.charset.StandardCharsets.UTF_8));
        publishing().discard(draft);
        assertFalse(Files.exists(folder.resolve("structures/周报-1.2-draft.docx")));
        assertTrue(Files.exists(folder.resolve("structures/周报-1.2.docx")));
        assertThrows(ModelFileException.class, () -> WordFiles.change(chosen, load(published), series.files()));
    }

    @Test
    void aWordFileIsTakenBackUnlessSomebodyHasWorkedOnIt() throws IOException {
        Path draft = fixture.structure("1.1", "draft", "", VersionFixture.FIRST);
        Path word = folder.resolve("structures/周报-1.1-draft.docx");
        WordFileChange first = WordFiles.change(new byte[] {1}, load(draft), series.files());
        assertFalse(Files.exists(word), "nothing is written before it is asked for");
        first.apply();
        WordFileChange second = WordFiles.change(new byte[] {2}, load(draft), series.files());
        second.apply();
        second.revert();
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(word));
        first.revert();
        assertFalse(Files.exists(word));
        first.apply();
        Files.write(word, new byte[] {3});
        first.revert();
        assertArrayEquals(new byte[] {3}, Files.readAllBytes(word));
    }

    @Test
    void aDraftGoesOnlyIfNoIssueIsWrittenInIt() throws IOException {
        Path draft = fixture.structure("1.1", "draft", VersionFixture.FIRST);
        Path issue = fixture.issue(1, "");
        Files.writeString(issue, Files.readString(issue).replace("周报-1.0.", "周报-1.1-draft."));
        assertEquals(List.of(issue), publishing().discard(draft));
        assertTrue(Files.exists(draft));
        Files.delete(issue);
        assertEquals(List.of(), publishing().discard(draft));
        assertFalse(Files.exists(draft));
    }

    @Test
    void versionsAreComparedByNumber() {
        assertTrue(Versions.ORDER.compare("1.10", "1.9") > 0);
        assertEquals(0, Versions.ORDER.compare("1", "1.0"));
        assertEquals("1.10", Versions.next("1.9"));
        assertFalse(Versions.isLegal("1..0"));
        assertFalse(Versions.isLegal("１.0"));
    }
}
