package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rich texts and paragraphs: typed, split, joined, moved, pasted, searched, undone. */
@ExtendWith(WorkbenchExtension.class)
class ParagraphsTest {

    private static final Messages FORMS =
            new Messages("org.jianbao.forms.swt.internal.messages", FormPane.class.getClassLoader());

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    private FormWindow window;

    @BeforeEach
    void open() {
        kinds.paragraphs("one", "two", "three");
        window = new FormWindow(ui, kinds, "text", "rich", "paragraphs");
    }

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    /** Puts the input into a paragraph. */
    private Text edit(int index, int caret) {
        window.pane().reveal((Paragraph) kinds.list("paragraphs").get(index), "text");
        ui.settle();
        Text text = (Text) ui.display().getFocusControl();
        text.setSelection(caret);
        return text;
    }

    private Text focused() {
        ui.settle();
        return (Text) ui.display().getFocusControl();
    }

    @Test
    void enterSplitsAndBackspaceJoins() {
        edit(1, 1);
        ui.keyboard().press(SWT.CR);
        assertEquals(List.of("one", "t", "wo", "three"), kinds.paragraphs());
        ui.keyboard().type("x");
        assertEquals(List.of("one", "t", "xwo", "three"), kinds.paragraphs());
        assertNotEquals(null, ((Paragraph) kinds.list("paragraphs").get(2)).getId());
        ui.keyboard().press(SWT.BS);
        ui.keyboard().press(SWT.BS);
        assertEquals(List.of("one", "two", "three"), kinds.paragraphs());
        assertEquals(1, focused().getCaretPosition());
        window.undo();
        assertEquals(List.of("one", "t", "wo", "three"), kinds.paragraphs());
    }

    @Test
    void whoHasUndoneGoesOnWhereTheTextHasChanged() {
        edit(2, 2);
        ui.keyboard().type("new");
        ui.keyboard().press('z', SWT.MOD1);
        ui.keyboard().type("x");
        assertEquals("thxree", kinds.paragraphs().get(2));
    }

    @Test
    void eachStepIsUndoneByItself() {
        edit(0, 3);
        ui.keyboard().press(SWT.CR);
        ui.keyboard().press(SWT.ARROW_UP, SWT.ALT);
        assertEquals(4, kinds.paragraphs().size());
        assertNull(kinds.paragraphs().getFirst());
        window.undo();
        assertEquals("one", kinds.paragraphs().getFirst());
        window.undo();
        assertEquals(List.of("one", "two", "three"), kinds.paragraphs());
    }

    @Test
    void deleteAtTheEndJoins() {
        edit(0, 3);
        ui.keyboard().press(SWT.DEL);
        assertEquals(List.of("onetwo", "three"), kinds.paragraphs());
    }

    @Test
    void arrowsCrossTheBorders() {
        edit(0, 3);
        ui.keyboard().press(SWT.ARROW_RIGHT);
        assertEquals("two", focused().getText());
        ui.keyboard().press(SWT.ARROW_DOWN);
        assertEquals("three", focused().getText());
        ui.keyboard().press(SWT.ARROW_UP);
        assertEquals("two", focused().getText());
    }

    @Test
    void severalPastedLinesBecomeParagraphs() {
        var clipboard = new Clipboard(ui.display());
        clipboard.setContents(new Object[] {"a\n\nb\r\nc\n"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        Text text = edit(1, 1);
        text.paste();
        ui.settle();
        assertEquals(List.of("one", "ta", "b", "cwo", "three"), kinds.paragraphs());
        window.undo();
        assertEquals(List.of("one", "two", "three"), kinds.paragraphs());
    }

    @Test
    void aParagraphThatIsTypedIsOneStep() {
        kinds.list("paragraphs").clear();
        ui.settle();
        window.pane().reveal(kinds.element(), "paragraphs");
        ui.settle();
        ui.keyboard().type("first 周");
        assertEquals(List.of("first 周"), kinds.paragraphs());
    }

    @Test
    void compositionIsSeenOnlyWhenItIsCommitted() {
        edit(0, 3);
        ui.keyboard().press('u', SWT.MOD1, SWT.MOD2);
        ui.keyboard().type("53d6");
        assertEquals("one", kinds.paragraphs().getFirst());
        ui.keyboard().type(" ");
        assertEquals("one取", kinds.paragraphs().getFirst());
    }

    @Test
    void namesDocumentsAndFiguresAreHighlighted() {
        kinds.set("rich", "公安厅按《通知》**共** ${受理.本期} 件");
        ui.settle();
        StyledText text = window.find(StyledText.class, "rich");
        List<String> coloured = Arrays.stream(text.getStyleRanges())
                .map(range -> text.getTextRange(range.start, range.length)).toList();
        assertEquals(List.of("公安厅", "《通知》", "**", "共", "**", "${受理.本期}"), coloured);
        StyleRange strong = Arrays.stream(text.getStyleRanges()).filter(range -> range.length == 1).findFirst().orElseThrow();
        assertEquals(SWT.BOLD, strong.fontStyle);
    }

    @Test
    void markedTextIsTypedAndUndone() {
        Text text = rich();
        ui.keyboard().type("共 **1** 件");
        assertEquals("共 **1** 件", kinds.get("rich"));
        text.insert("\uFFFE");
        ui.settle();
        assertEquals("共 **1** 件", kinds.get("rich"), "what cannot be stored is refused");
        assertTrue(window.says("U+FFFE"), () -> window.sentences().toString());
        text.setText("共 2 件");
        ui.settle();
        assertFalse(window.says("U+FFFE"));
        ui.focus(window.text("text"));
        StyledText shown = window.find(StyledText.class, "rich");
        assertEquals("共 2 件", shown.getText());
        window.undo();
        assertNull(kinds.get("rich"));
        assertEquals("", shown.getText());
    }

    /** Puts the input into the field with the inline markup. */
    private Text rich() {
        window.pane().reveal(kinds.element(), "rich");
        ui.settle();
        return (Text) ui.display().getFocusControl();
    }

    @Test
    void aKeyMakesTheSelectionStrong() {
        Text text = edit(0, 0);
        text.selectAll();
        ui.keyboard().press('b', SWT.MOD1);
        assertEquals("**one**", kinds.paragraphs().getFirst());
        assertEquals("one", text.getSelectionText());
        ui.keyboard().press('b', SWT.MOD1);
        assertEquals("one", kinds.paragraphs().getFirst());
    }

    @Test
    void illegalCharactersStayVisible() {
        Text text = edit(0, 3);
        text.insert("\uFFFE");
        ui.settle();
        assertEquals("one", kinds.paragraphs().getFirst());
        assertTrue(window.says("U+FFFE"), () -> window.sentences().toString());
        ui.focus(window.text("text"));
        assertTrue(window.says("U+FFFE"));
        assertTrue(ui.all(window.shell(), StyledText.class).stream().anyMatch(shown -> shown.getText().contains("\uFFFE")));
        Text again = edit(0, 0);
        again.setText("one");
        assertFalse(window.says("U+FFFE"));
    }

    @Test
    void allPlacesAreReplacedInOneStep() {
        edit(0, 0);
        ui.keyboard().press('f', SWT.MOD1);
        ui.keyboard().type("o");
        ui.keyboard().press(SWT.CR);
        assertEquals("o", focused().getSelectionText());
        List<Text> bar = ui.all(window.shell(), Text.class);
        Text with = bar.stream().filter(text -> text != bar.getFirst() && text.getMessage().length() > 0)
                .toList().get(1);
        ui.enter(with, "0");
        var buttons = ui.all(window.shell(), Button.class);
        window.press(buttons.stream().filter(button -> !button.getText().isEmpty()).toList().get(1));
        assertEquals(List.of("0ne", "tw0", "three"), kinds.paragraphs());
        window.undo();
        assertEquals(List.of("one", "two", "three"), kinds.paragraphs());
    }

    @Test
    void whatIsNotFoundIsSaidAndNothingIsReplaced() {
        edit(0, 0);
        ui.keyboard().press('f', SWT.MOD1);
        ui.keyboard().type("q");
        ui.keyboard().press(SWT.CR);
        assertTrue(window.says(FORMS.get("find.none")), () -> window.sentences().toString());
        ui.press(window.find(Button.class, FORMS.get("find.all")));
        ui.settle();
        assertEquals(List.of("one", "two", "three"), kinds.paragraphs());
        assertTrue(window.says(FORMS.get("find.replaced", 0)));
        ui.focus(window.find(Text.class, FORMS.get("find.find")));
        ui.keyboard().press(SWT.ESC);
        assertEquals("one", focused().getText(), "back where the search began");
    }

    @Test
    void aParagraphOfTenMillionCharactersIsShownInPartAndKept() {
        String huge = "周".repeat(10_000_000);
        ((Paragraph) kinds.list("paragraphs").get(1)).setText(huge);
        ui.settle();
        assertTrue(window.says("10000000"), () -> window.sentences().toString());
        ui.focus(window.text("text"));
        assertEquals(huge, kinds.paragraphs().get(1));
    }

    @Test
    void theHostIsToldWhichParagraphIsEdited() {
        edit(2, 0);
        assertEquals("text", window.selected().getLast());
    }
}
