package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts and numbers: typed with real keys, refused, undone. */
@ExtendWith(WorkbenchExtension.class)
class TypedFieldsTest {

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    private final FormWindow window = new FormWindow(ui, kinds, "text", "integer", "decimal", "percent", "texts");

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    @Test
    void typingIsOneStep() {
        ui.enter(window.text("text"), "Weekly 周报");
        assertEquals("Weekly 周报", kinds.get("text"));
        window.undo();
        assertNull(kinds.get("text"));
        assertEquals("", window.text("text").getText());
        window.redo();
        assertEquals("Weekly 周报", window.text("text").getText());
    }

    @Test
    void leavingTheFieldEndsTheStep() {
        ui.enter(window.text("text"), "one");
        ui.focus(window.text("integer"));
        ui.focus(window.text("text"));
        ui.keyboard().press(SWT.END);
        ui.keyboard().type("two");
        assertEquals("onetwo", kinds.get("text"));
        window.undo();
        assertEquals("one", kinds.get("text"));
    }

    @Test
    void whoHasUndoneGoesOnWhereTheTextHasChanged() {
        ui.enter(window.text("text"), "before behind");
        ui.focus(window.text("integer"));
        ui.focus(window.text("text"));
        window.text("text").setSelection(7);
        ui.keyboard().type("new ");
        assertEquals("before new behind", kinds.get("text"));
        ui.keyboard().press('z', SWT.MOD1);
        ui.keyboard().type("x");
        assertEquals("before xbehind", kinds.get("text"));
        ui.keyboard().press('z', SWT.MOD1);
        ui.keyboard().press('y', SWT.MOD1);
        ui.keyboard().type("y");
        assertEquals("before xybehind", kinds.get("text"));
    }

    @Test
    void undoKeysInAFieldUndoInTheModel() {
        ui.enter(window.text("text"), "one");
        ui.keyboard().press('z', SWT.MOD1);
        assertNull(kinds.get("text"));
        assertEquals("", window.text("text").getText());
        ui.keyboard().press('y', SWT.MOD1);
        assertEquals("one", kinds.get("text"));
    }

    @Test
    void controlCharactersAreRefusedAndStayVisible() {
        ui.enter(window.text("text"), "good");
        Text text = window.text("text");
        text.insert("\u0001");
        ui.settle();
        assertEquals("good", kinds.get("text"));
        assertTrue(window.says("U+0001"), () -> window.sentences().toString());
        assertTrue(window.message().contains("U+0001"), window::message);
        ui.focus(window.text("integer"));
        assertTrue(window.says("U+0001"), "leaving the field keeps the mark");
        text.setText("good again");
        assertFalse(window.says("U+0001"));
        assertEquals("good again", kinds.get("text"));
    }

    @Test
    void aTextTooLongIsRefused() {
        Text text = window.text("text");
        text.setText("周".repeat(20_001));
        assertNull(kinds.get("text"));
        assertTrue(window.says("20001"), () -> window.sentences().toString());
    }

    @Test
    void aHugeTextOfTheModelStaysAliveAndIsKept() {
        String huge = "周".repeat(10_000_000);
        kinds.set("text", huge);
        ui.settle();
        assertTrue(window.text("text").getText().length() < 20_000);
        assertFalse(window.text("text").getEditable());
        assertTrue(window.says("10000000"));
        ui.focus(window.text("text"));
        ui.focus(window.text("integer"));
        assertEquals(huge, kinds.get("text"));
    }

    @Test
    void numbersAreTypedWithFullWidthDigits() {
        ui.enter(window.text("integer"), "１２，３４５");
        assertEquals(12345, kinds.get("integer"));
        ui.focus(window.text("decimal"));
        assertEquals("12345", window.text("integer").getText());
        ui.enter(window.text("decimal"), "1.50");
        assertEquals(Kinds.number("1.50"), kinds.get("decimal"));
        ui.enter(window.text("percent"), "36.5");
        assertEquals(Kinds.number("0.365"), kinds.get("percent"));
        ui.focus(window.text("decimal"));
        assertEquals("36.5", window.text("percent").getText());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        ui.enter(window.text("integer"), "7");
        comeBack();
        ui.keyboard().type("x");
        assertEquals(7, kinds.get("integer"));
        assertTrue(window.says("7x"), () -> window.sentences().toString());
        ui.enter(window.text("decimal"), "1.2.3");
        assertNull(kinds.get("decimal"));
        assertEquals("7x", window.text("integer").getText());
        ui.enter(window.text("integer"), "99999999999");
        assertEquals(7, kinds.get("integer"));
        assertTrue(window.says("99999999999"));
    }

    @Test
    void anUndoElsewhereTakesARefusedTextAway() {
        ui.enter(window.text("integer"), "7");
        comeBack();
        ui.keyboard().type("x");
        window.undo();
        assertEquals("", window.text("integer").getText());
        assertFalse(window.says("7x"));
    }

    /** Leaves the field of whole numbers and returns behind its number, which is what a refused text leaves in the model from then on. */
    private void comeBack() {
        ui.focus(window.text("decimal"));
        ui.focus(window.text("integer"));
        ui.keyboard().press(SWT.END);
    }

    @Test
    void arrowsCount() {
        ui.enter(window.text("integer"), "7");
        ui.keyboard().press(SWT.ARROW_UP);
        ui.keyboard().press(SWT.ARROW_UP);
        assertEquals(9, kinds.get("integer"));
        ui.keyboard().press(SWT.ARROW_DOWN);
        assertEquals(8, kinds.get("integer"));
    }

    @Test
    void severalTextsStandOnLines() {
        kinds.list("texts").add("周报");
        ui.settle();
        Text texts = window.text("texts");
        assertEquals("周报", texts.getText());
        ui.focus(texts);
        ui.keyboard().press(SWT.END, SWT.MOD1);
        ui.keyboard().type("\n窗口周报\n\n");
        assertEquals(List.of("周报", "窗口周报"), kinds.get("texts"));
        window.undo();
        assertEquals("周报", texts.getText());
    }

    @Test
    void whatIsTypedIntoNumbersIsUndone() {
        for (String field : List.of("integer", "decimal", "percent")) {
            Object before = kinds.get(field);
            ui.enter(window.text(field), "12");
            ui.focus(window.text("text"));
            assertNotEquals(before, kinds.get(field), field);
            window.undo();
            assertEquals(before, kinds.get(field), field);
            assertEquals("", window.text(field).getText(), field);
            window.redo();
            assertEquals("12", window.text(field).getText(), field);
        }
    }

    @Test
    void whatIsNoShareIsRefused() {
        ui.enter(window.text("percent"), "三成");
        assertNull(kinds.get("percent"));
        assertTrue(window.says("三成"), () -> window.sentences().toString());
        assertEquals("三成", window.text("percent").getText(), "it stays to be corrected");
        ui.enter(window.text("percent"), "30%");
        assertEquals(Kinds.number("0.30"), kinds.get("percent"));
        assertFalse(window.says("三成"));
    }

    @Test
    void aLineOfSeveralTextsThatCannotBeIsRefused() {
        ui.enter(window.text("texts"), "周报");
        window.text("texts").setText("周报\n窗口\u0001");
        ui.settle();
        assertEquals(List.of("周报"), kinds.get("texts"));
        assertTrue(window.says("U+0001"), () -> window.sentences().toString());
        window.text("texts").setText("周报\n窗口");
        ui.settle();
        assertEquals(List.of("周报", "窗口"), kinds.get("texts"));
        assertFalse(window.says("U+0001"));
    }

    /** The composition of GTK's own input method, started by Ctrl+Shift+U: nothing of it is seen before it is committed. */
    @Test
    void onlyWhatAnInputMethodCommitsArrives() {
        ui.enter(window.text("text"), "a");
        ui.keyboard().press('u', SWT.MOD1, SWT.MOD2);
        ui.keyboard().type("53d6");
        assertEquals("a", kinds.get("text"));
        ui.keyboard().type(" b");
        assertEquals("a取b", kinds.get("text"));
    }
}
