package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.preview.PreviewView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A structure is tried with the data of an issue while it is being edited; nothing is saved. */
@ExtendWith(WorkbenchExtension.class)
class TryItTest {

    private static final Messages EDITOR = new Messages(ModelEditor.class);
    private static final Messages FORMS =
            new Messages("org.jianbao.forms.swt.internal.messages", FormPane.class.getClassLoader());

    private final Ui ui = new Ui();
    private final TrialPage trial = new TrialPage(ui);
    private final IProject project = SampleProject.create("weekly");

    @Test
    void previewShowsTheStructureWithTheNewestIssueWhileItIsEdited() {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        PreviewView preview = trial.preview();
        ui.waitUntil("the new section is on paper", () -> TrialPage.says(preview, "群众评价") && TrialPage.says(preview, "本周评价"));
        draft.editor().reveal(draft.section().getId(), "heading");
        ui.enter(ui.find(Text.class, Captions.of(Literals.SECTION_TEMPLATE, Literals.SECTION_TEMPLATE__HEADING)), "办事群众怎么说");
        ui.waitUntil("the heading is another one", () -> TrialPage.says(preview, "办事群众怎么说") && !TrialPage.says(preview, "群众评价"));
        draft.undo();
        ui.waitUntil("the heading is as before", () -> TrialPage.says(preview, "群众评价"));
    }

    @Test
    void wrongStructureShowsANoticeInsteadOfPages() {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        PreviewView preview = trial.preview();
        ui.waitUntil("pages are shown", () -> TrialPage.says(preview, "本周评价"));
        draft.editor().session().edits().set(draft.formula(), Literals.VALUE_FIELD__FORMULA, "评价总数 +");
        Label notice = ui.waitFor("a notice", () -> ui.all((Composite) ui.shell(), Label.class).stream()
                .filter(label -> label.getText().contains("评价总数 +") && (label.getStyle() & SWT.CENTER) != 0).findFirst().orElse(null));
        draft.undo();
        ui.waitUntil("pages are shown again", () -> !notice.isVisible() && TrialPage.says(preview, "本周评价"));
    }

    @Test
    void anotherIssueMayBeChosen() {
        DesignedDraft.of(ui, project);
        PreviewView preview = trial.preview();
        Combo chooser = ui.find(Combo.class, EDITOR.get("pages.sample").replaceAll("[：:]", ""));
        ui.waitUntil("issues can be chosen", () -> chooser.getItemCount() > 1 && chooser.getSelectionIndex() >= 0
                && TrialPage.says(preview, "总第473期"));
        int other = chooser.indexOf(Arrays.stream(chooser.getItems()).filter(name -> name.contains("472")).findFirst().orElseThrow());
        chooser.select(other);
        chooser.notifyListeners(SWT.Selection, new Event());
        ui.waitUntil("the other issue is on paper", () -> TrialPage.says(preview, "总第472期"));
        assertEquals(other, chooser.getSelectionIndex());
    }

    @Test
    void formIsFilledInWithoutSavingAnything() throws IOException {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        Path issue = project.getLocation().toPath().resolve("issues/2024/2024-02.issue");
        byte[] before = Files.readAllBytes(issue);
        PreviewView preview = trial.preview();
        draft.editor().reveal(draft.section().getId(), "");
        ui.waitUntil("the section is on paper", () -> TrialPage.says(preview, "本周评价"));
        trial.open();
        Tree tree = ui.find(Tree.class, EDITOR.get("trial.tree"));
        ui.waitUntil("the section is selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().contains("群众评价"));
        TableItem missing = ui.waitFor("the empty field is listed", () -> trial.finding("评价总数"));
        trial.follow(missing);
        Text total = ui.find(Text.class, "评价总数");
        ui.waitUntil("the input is in the field", total::isFocusControl);
        ui.enter(total, "66");
        ui.waitUntil("it is listed no more", () -> trial.finding("评价总数") == null);
        ui.waitUntil("it is on paper", () -> TrialPage.says(preview, "本周评价66件"));
        assertTrue(ui.find(Text.class, "评价总数").getText().contains("66"));
        Object history = draft.editor().session().edits().stack().getUndoCommand();
        ui.keyboard().press('z', SWT.MOD1);
        ui.waitFor("the field is empty again", () -> trial.finding("评价总数"));
        assertEquals(history, draft.editor().session().edits().stack().getUndoCommand(), "the structure is as it was");
        assertArrayEquals(before, Files.readAllBytes(issue));
        trial.close();
        draft.undo();
        assertNotEquals(history, draft.editor().session().edits().stack().getUndoCommand());
    }

    private StyledText note() {
        return ui.all((Composite) ui.shell(), StyledText.class).stream()
                .filter(text -> FORMS.get("pattern.note").equals(AccessibleNames.of(text))).findFirst().orElse(null);
    }

    private boolean notes(String text) {
        StyledText note = note();
        return note != null && note.getText().contains(text);
    }

    @Test
    void patternTellsItsResultAndItsMistakesWhileOneTypes() {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        draft.editor().reveal(draft.sentence().getId(), "pattern");
        Text text = ui.find(Text.class, Captions.of(Literals.SENTENCE_BLOCK, Literals.SENTENCE_BLOCK__PATTERN));
        text.setText("第${期}期，共${两倍}件");
        ui.waitUntil("the result stands below", () -> notes("第2期，共"));
        text.setText("第${期}期，共${三倍}件");
        ui.settle();
        assertTrue(notes("${三倍"), () -> note().getText());
        draft.undo();
        ui.waitUntil("nothing is wrong any more", () -> note() == null || !notes("三倍"));
    }

    @Test
    void namesOfTheSectionAreOfferedWhileTyping() {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        draft.editor().reveal(draft.sentence().getId(), "pattern");
        Text text = ui.find(Text.class, Captions.of(Literals.SENTENCE_BLOCK, Literals.SENTENCE_BLOCK__PATTERN));
        ui.enter(text, "共${评价");
        Table offered = ui.waitFor("the list", () -> Arrays.stream(ui.display().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> ui.all(shell, Table.class).stream()).filter(table -> table.getItemCount() > 0
                        && table.getItem(0).getText().startsWith("评价总数")).findFirst().orElse(null));
        assertFalse(Arrays.stream(offered.getItems()).anyMatch(item -> item.getText().startsWith("差评数")), "a column is of its group");
        var enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        ui.waitUntil("the name is written", () -> text.getText().startsWith("共${评价总数"));
    }
}
