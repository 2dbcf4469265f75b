package org.jianbao.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Types into the control that has the input. Each key is an event of the window system. */
public final class Keyboard {

    private static final int LAST_KEY = 0x7e;

    /** A key that moves the input is a traversal, and one with a key binding is known by its release only. */
    private static final int[] ANSWERS = {SWT.KeyDown, SWT.Traverse, SWT.KeyUp};

    private final Ui ui;
    private final Input input;

    Keyboard(Ui ui) {
        this.ui = ui;
        input = new Input(ui);
    }

    /** Types a text. What stands between keys of a plain keyboard is committed at once, as input methods do. */
    public void type(String text) {
        input.knock();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) > LAST_KEY) {
                end++;
            }
            if (end > at) {
                commit(text.substring(at, end));
                input.knock(); // a list may have opened below the text
            } else {
                character(text.charAt(end));
                end++;
            }
            at = end;
        }
        ui.settle();
    }

    /** Presses a key, for instance {@code press(SWT.TAB)} or {@code press('s', SWT.MOD1)}. */
    public void press(int key, int... modifiers) {
        input.knock();
        for (int modifier : modifiers) {
            input.post(Input.key(SWT.KeyDown, (char) 0, modifier));
        }
        boolean character = key >= ' ' && key <= LAST_KEY;
        stroke(character ? (char) key : 0, character ? 0 : key);
        for (int modifier : modifiers) {
            input.post(Input.key(SWT.KeyUp, (char) 0, modifier));
        }
        ui.settle();
    }

    /** Selects all that is in the control. */
    public void selectAll() {
        switch (ui.display().getFocusControl()) {
            case Text text -> text.selectAll();
            case StyledText text -> text.selectAll();
            default -> press('a', SWT.MOD1);
        }
    }

    private void character(char character) {
        if (character == '\n' || character == '\t') {
            stroke((char) 0, character == '\n' ? SWT.CR : SWT.TAB);
        } else {
            stroke(character, 0);
        }
    }

    private void stroke(char character, int code) {
        input.post(ANSWERS, Input.key(SWT.KeyDown, character, code), Input.key(SWT.KeyUp, character, code));
    }

    private void commit(String text) {
        Control control = ui.display().getFocusControl();
        switch (control) {
            case Text field -> field.insert(text);
            case StyledText field -> {
                var place = field.getSelectionRange();
                field.replaceTextRange(place.x, place.y, text);
                field.setCaretOffset(place.x + text.length());
            }
            case Combo combo -> {
                var place = combo.getSelection();
                String old = combo.getText();
                combo.setText(old.substring(0, place.x) + text + old.substring(place.y));
                combo.setSelection(new Point(place.x + text.length(), place.x + text.length()));
            }
            case null, default -> throw new AssertionError("The input is in " + control + ", which takes no text");
        }
        ui.settle();
    }
}
