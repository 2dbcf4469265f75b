package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.design.WordTemplateField;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An analyst gives a draft a Word template, and takes it back. */
@ExtendWith(WorkbenchExtension.class)
class WordTemplateTest {

    private static final Messages WORDS = new Messages(PublishedNotice.class);
    private static final String NAME = "窗口工作周报-1.1-draft.docx";

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final Path word = project.getLocation().toPath().resolve("structures/" + NAME);
    @TempDir
    private Path elsewhere;
    private DesignedDraft draft;

    @BeforeEach
    void open() {
        draft = DesignedDraft.of(ui, project);
        draft.editor().reveal(draft.structure().getId(), "wordTemplate");
        ui.waitFor("the form of the structure", () -> buttons("word.use"));
    }

    private Button buttons(String key) {
        return ui.all((Composite) ui.shell(), Button.class).stream().filter(button -> button.getText().equals(WORDS.get(key)))
                .findFirst().orElse(null);
    }

    private Text name() {
        return ui.find(Text.class, Captions.of(Literals.REPORT_STRUCTURE, Literals.REPORT_STRUCTURE__WORD_TEMPLATE));
    }

    private String said() {
        return String.join("\n", ui.all((Composite) ui.shell(), Label.class).stream().map(Label::getText).toList());
    }

    private void undo() {
        draft.undo();
        ui.settle();
    }

    private void use(Path file) {
        ((WordTemplateField) buttons("word.use").getData()).use(file);
        ui.settle();
    }

    @Test
    void oneToBeginWithIsWrittenAndTakenBack() throws IOException {
        assertFalse(buttons("word.open").isEnabled() || buttons("word.remove").isEnabled());
        ui.press(WORDS.get("word.first"));
        ui.waitUntil("the draft names it", () -> NAME.equals(draft.structure().getWordTemplate()) && name().getText().equals(NAME));
        assertTrue(Files.size(word) > 1000 && buttons("word.open").isEnabled());
        ui.screenshot("word-template");
        undo();
        assertNull(draft.structure().getWordTemplate());
        assertFalse(Files.exists(word));
        draft.editor().session().edits().stack().redo();
        assertTrue(Files.exists(word) && NAME.equals(draft.structure().getWordTemplate()));
        ui.press(WORDS.get("word.remove"));
        assertNull(draft.structure().getWordTemplate());
        assertTrue(Files.exists(word), "the work of a person stays");
    }

    @Test
    void whatSomebodyHasMadeOfItSinceIsKept() throws IOException {
        ui.press(WORDS.get("word.first"));
        ui.waitUntil("it is written", () -> Files.exists(word));
        Files.write(word, new byte[] {1, 2, 3});
        undo();
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(word));
    }

    @Test
    void wordFileOfAPersonIsCopiedAndCheckedAtTheField() throws IOException {
        Path none = Files.writeString(elsewhere.resolve("notes.docx"), "no Word file");
        use(none);
        assertEquals(NAME, draft.structure().getWordTemplate());
        IMarker marker = ui.waitFor("the file is refused", this::refusal);
        ui.waitUntil("the sentence stands at the field", () -> said().contains(marker.getAttribute(IMarker.MESSAGE, "?")));
        undo();
        ui.waitUntil("without it nothing is wrong", () -> refusal() == null);
        assertFalse(Files.exists(word));
    }

    private IMarker refusal() {
        try {
            return Arrays.stream(draft.file().findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(FindingMarkers.RULE, "").equals("structure.word.file")).findFirst().orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fileThatCannotBeReadIsRefused() {
        use(elsewhere.resolve("missing.docx"));
        assertNull(draft.structure().getWordTemplate());
        ui.waitUntil("the field tells why", () -> said().contains("missing.docx"));
        assertFalse(Files.exists(word));
    }

    @Test
    void anotherFileUnderTheSameNameIsTakenBackToo() throws IOException {
        ui.press(WORDS.get("word.first"));
        ui.waitUntil("it is written", () -> draft.structure().getWordTemplate() != null);
        byte[] first = Files.readAllBytes(word);
        use(Files.writeString(elsewhere.resolve("other.docx"), "another"));
        assertEquals("another", Files.readString(word));
        undo();
        assertArrayEquals(first, Files.readAllBytes(word));
        ReportStructure structure = draft.structure();
        assertEquals(NAME, structure.getWordTemplate());
    }

    @Test
    void publishedVersionIsOnlyShown() {
        ui.openEditor(project.getFile("structures/窗口工作周报-1.0.structure"));
        ui.settle();
        assertFalse(buttons("word.use").isEnabled() || buttons("word.first").isEnabled() || buttons("word.remove").isEnabled());
    }
}
