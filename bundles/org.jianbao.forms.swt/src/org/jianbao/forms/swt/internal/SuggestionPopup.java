package org.jianbao.forms.swt.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * What may be meant, in a list below a text. The list never takes the focus: typing, and with it an input method, stays in the
 * text. (JFace's ContentProposalAdapter opens on key events, which input methods do not send for what they commit.)
 */
public final class SuggestionPopup {

    /**
     * A line of the list.
     *
     * @param text what it says
     * @param action what happens when it is chosen
     */
    public record Suggestion(String text, Runnable action) {
    }

    private static final int LINES = 10;
    private static final int MOST = 200;

    private final Text text;
    private Shell shell;
    private Table table;
    private List<Suggestion> suggestions = List.of();

    /** Makes a list that belongs to a text; it is closed at first. */
    public SuggestionPopup(Text text) {
        this.text = text;
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> later(this::closeUnlessUsed));
        text.addListener(SWT.Dispose, event -> close());
    }

    private void later(Runnable action) {
        text.getDisplay().asyncExec(action);
    }

    /** Returns whether the list is open. */
    public boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /** Returns the lines of the open list. */
    List<Suggestion> suggestions() {
        return suggestions;
    }

    /** Shows lines; none closes the list. */
    public void show(List<Suggestion> lines) {
        suggestions = lines.size() > MOST ? lines.subList(0, MOST) : lines;
        if (suggestions.isEmpty() || !text.isVisible()) {
            close();
            return;
        }
        if (!isOpen()) {
            open();
        }
        table.setRedraw(false);
        table.removeAll();
        suggestions.forEach(line -> new TableItem(table, SWT.NONE).setText(line.text()));
        table.setSelection(0);
        table.setRedraw(true);
        place();
    }

    private void open() {
        shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        shell.setLayout(new FillLayout());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.NO_FOCUS);
        table.setFont(text.getFont());
        Access.name(table, Texts.MESSAGES.get("suggestions"), "");
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) {
                accept();
            }
        });
    }

    private void place() {
        int lines = Math.min(LINES, suggestions.size());
        Point wanted = table.computeSize(SWT.DEFAULT, table.getItemHeight() * lines);
        var size = new Point(Math.max(text.getSize().x, Math.min(wanted.x, 3 * text.getSize().x)), wanted.y);
        shell.setSize(size);
        shell.setLocation(CalendarPopup.below(text, size));
        if (!shell.isVisible()) {
            shell.setVisible(true);
        }
    }

    /** Closes the list. */
    public void close() {
        if (isOpen()) {
            shell.dispose();
        }
        suggestions = List.of();
    }

    private void closeUnlessUsed() {
        if (isOpen() && !text.isDisposed() && !text.isFocusControl() && !table.isFocusControl()) {
            close();
        }
    }

    private void key(Event event) {
        if (!isOpen() || Keys.modifiers(event) != 0) {
            return;
        }
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> LINES;
            case SWT.PAGE_UP -> -LINES;
            default -> 0;
        };
        if (step != 0) {
            event.doit = false;
            int index = Math.clamp((long) table.getSelectionIndex() + step, 0, table.getItemCount() - 1);
            table.setSelection(index);
            table.showSelection();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            accept();
        }
    }

    private void traverse(Event event) {
        if (!isOpen()) {
            return;
        }
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            accept();
        }
    }

    private void accept() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < suggestions.size()) {
            Suggestion chosen = suggestions.get(index);
            close();
            chosen.action().run();
        }
    }
}
