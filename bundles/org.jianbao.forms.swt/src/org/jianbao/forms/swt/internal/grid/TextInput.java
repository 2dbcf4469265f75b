package org.jianbao.forms.swt.internal.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.swt.internal.Look;
import org.jianbao.forms.swt.internal.SuggestionPopup;
import org.jianbao.forms.swt.internal.SuggestionPopup.Suggestion;

/**
 * One line of text on a cell. As long as all of it is selected, the cell is only looked at: arrows go to other cells, and what
 * is typed or composed replaces the text. What a cell does not take is refused here: SWT tells a text that is not editable of no
 * key that writes, not even of the blank that turns a cell over.
 */
final class TextInput implements CellInput {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final CellCursor cursor;
    private final Cells cells;
    private final Text text;
    private final SuggestionPopup proposals;
    private final RefusalTip tip;
    private int row;
    private int column;
    private CellKind kind = CellKind.READ_ONLY;
    private boolean filling;
    private boolean typed;
    private boolean typing;
    private String known = "";
    private boolean refused;
    private boolean untouched;
    private long shown;

    TextInput(CellCursor cursor, Cells cells, String name, int alignment) {
        this.cursor = cursor;
        this.cells = cells;
        text = new Text(cursor.table(), SWT.SINGLE | alignment);
        text.setVisible(false);
        text.addListener(SWT.Verify, this::verify);
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.MouseDown, event -> again());
        text.addListener(SWT.Traverse, this::traverse);
        proposals = new SuggestionPopup(text);
        tip = new RefusalTip(text);
        text.addListener(SWT.FocusOut, event -> left());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name + ' ' + cells.columns().get(column).caption() + ' ' + cells.label(row);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                CellMark mark = cells.mark(row, column);
                event.result = mark == null ? null : mark.sentence();
            }
        });
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public boolean hasFocus() {
        return text.isFocusControl();
    }

    @Override
    public void show(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
        kind = cells.kind(row, column);
        shown = System.nanoTime();
        fill();
    }

    private void fill() {
        filling = true;
        known = cells.input(row, column);
        if (!known.equals(text.getText())) {
            text.setText(known);
        }
        select();
        filling = false;
        typed = false;
        refuse("");
    }

    /** The caret comes first: what is composed stands at it, and behind a long text it would be out of sight. */
    private void select() {
        text.setSelection(text.getCharCount(), 0);
    }

    @Override
    public void refresh() {
        if (typing) {
            return;
        }
        boolean unchanged = cells.input(row, column).equals(known);
        if (!unchanged || !typed && !text.getText().equals(known)) {
            fill();
        }
    }

    /**
     * A block from a spreadsheet goes into this and other cells, by whatever it is pasted: the workbench takes the key for
     * itself and pastes into the widget. What pasting replaces is taken away first, as if it had been typed.
     */
    private void verify(Event event) {
        if (filling) {
            return;
        }
        boolean replaces = untouched || !typed;
        if (!cursor.isBlock(event.text)) {
            untouched = event.text.isEmpty() && !typed;
            event.doit = kind.takesText();
            return;
        }
        String block = event.text;
        event.doit = false;
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                if (replaces) {
                    takeBack();
                }
                cursor.paste(block);
            }
        });
    }

    private void takeBack() {
        if (typed) {
            cells.cancelTyping();
            forget();
            fill();
            cells.message("");
            cursor.changed();
        }
    }

    private void modified() {
        if (filling) {
            return;
        }
        typed = true;
        typing = true;
        String sentence = cells.enter(row, column, text.getText(), false);
        if (!sentence.isEmpty()) {
            cells.cancelTyping(); // the value stays what it was, not what was legible of the text in between
        }
        refuse(sentence);
        typing = false;
        known = cells.input(row, column);
        if (kind == CellKind.REFERENCE && text.isFocusControl()) {
            suggest(text.getText());
        }
        cursor.changed();
    }

    private void refuse(String sentence) {
        boolean now = !sentence.isEmpty();
        if (now || refused) {
            cells.message(sentence);
            tip.say(sentence);
            text.setForeground(now ? Look.of(text).severity(Severity.ERROR) : null);
        }
        refused = now;
    }

    private void suggest(String contents) {
        proposals.show(contents.isBlank() && typed ? List.of() : cells.suggestions(row, column, contents).stream()
                .map(meant -> new Suggestion(meant.text(), () -> accept(meant))).toList());
    }

    private void accept(Suggestion meant) {
        meant.action().run();
        fill();
        cursor.changed();
    }

    @Override
    public boolean leave() {
        proposals.close();
        if (!typed) {
            return true;
        }
        refuse(cells.enter(row, column, text.getText(), true));
        if (refused) {
            select();
            return false;
        }
        typed = false;
        cells.endTyping();
        filling = true;
        known = cells.input(row, column);
        text.setText(known);
        filling = false;
        cursor.changed();
        return true;
    }

    /** What is not taken when the focus is already elsewhere gives way to the value; the sentence stays. */
    private void left() {
        if (!proposals.isOpen() && !leave()) {
            forget();
            fill();
        }
    }

    @Override
    public void forget() {
        typed = false;
        refused = false;
        tip.say("");
        text.setForeground(null);
    }

    @Override
    public void open() {
        if (kind.takesText()) {
            text.setSelection(text.getCharCount());
            if (kind == CellKind.REFERENCE) {
                suggest("");
            }
        } else if (kind != CellKind.READ_ONLY) {
            act();
        }
    }

    /** The second click of a double click, whose first one was on the table. */
    private void again() {
        long limit = text.getDisplay().getDoubleClickTime() * NANOS_PER_MILLI;
        if (kind == CellKind.OPEN && System.nanoTime() - shown <= limit) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && kind == CellKind.OPEN) {
                    open();
                }
            });
        }
    }

    private void act() {
        cells.act(row, column);
        cursor.refresh();
        cursor.changed();
    }

    /** Puts a character that was typed while rows had the focus in the place of the text. */
    void type(char character) {
        text.selectAll();
        text.insert(String.valueOf(character));
    }

    private boolean whole() {
        return !kind.takesText() || text.getSelectionCount() == text.getCharCount();
    }

    private void key(Event event) {
        if (proposals.isOpen() || !event.doit) {
            return;
        }
        switch (event.keyCode) {
            case SWT.F2 -> open();
            case SWT.ESC -> escape();
            case SWT.CR, SWT.KEYPAD_CR -> enter(event);
            case ' ' -> space(event);
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END -> horizontal(event);
            default -> other(event);
        }
    }

    private void other(Event event) {
        cursor.key(event);
        if (event.doit && !kind.takesText() && event.character > ' ' && event.character != SWT.DEL
                && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            String sentence = cells.closed(row, column);
            cells.message(sentence);
            tip.say(sentence);
            refused = true;
        }
    }

    private void enter(Event event) {
        cursor.key(event);
        if (event.doit) {
            event.doit = false;
            cursor.down();
        }
    }

    private void space(Event event) {
        if (!kind.takesText()) {
            event.doit = false;
            open();
        } else {
            cursor.key(event);
        }
    }

    private void horizontal(Event event) {
        boolean plain = (event.stateMask & (SWT.SHIFT | SWT.MOD1)) == 0 || (event.stateMask & SWT.MOD3) != 0
                || (event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.HOME || event.keyCode == SWT.END);
        if (plain && whole()) {
            cursor.key(event);
        }
    }

    private void escape() {
        if (typed) {
            takeBack();
        } else {
            cursor.toRows();
        }
    }

    private void traverse(Event event) {
        if (!proposals.isOpen()) {
            cursor.traverse(event);
        } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
        }
    }

    /** Returns the selected part of the text, if it is only a part: copying it is up to the text itself. */
    boolean hasPartSelected() {
        Point selection = text.getSelection();
        return selection.y > selection.x && !whole();
    }
}
