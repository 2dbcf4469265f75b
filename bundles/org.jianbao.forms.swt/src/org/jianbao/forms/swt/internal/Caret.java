package org.jianbao.forms.swt.internal;

import java.util.Arrays;

import org.eclipse.swt.widgets.Text;

/** Where somebody goes on typing after a text was changed by undo, a repair or another program: behind what is different. */
final class Caret {

    private Caret() {
    }

    /** Shows another text, with the caret behind what is different in it. */
    static void show(Text widget, String text) {
        String before = widget.getText();
        if (!before.equals(text)) {
            widget.setText(text);
            if (widget.isFocusControl()) {
                widget.setSelection(behindChange(before, text));
            }
        }
    }

    /** Returns the index in a text behind which it is the same as the one before; never within a character of two units. */
    private static int behindChange(String before, String after) {
        int mismatch = Arrays.mismatch(before.toCharArray(), after.toCharArray());
        int place = after.length();
        int other = before.length();
        while (place > mismatch && other > mismatch && before.charAt(other - 1) == after.charAt(place - 1)) {
            place--;
            other--;
        }
        boolean within = place > 0 && place < after.length() && Character.isSurrogatePair(after.charAt(place - 1), after.charAt(place));
        return within ? place + 1 : place;
    }
}
