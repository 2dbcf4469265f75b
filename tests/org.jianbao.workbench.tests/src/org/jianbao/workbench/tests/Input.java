package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * Gives events to the window system and waits until they come back from it, which they do some time later. What the window
 * system keeps for itself, such as a key in a menu of its own, is not waited for longer than two seconds.
 */
final class Input {

    private static final long LIMIT_NANOSECONDS = 2_000_000_000L;
    private static final long AGAIN_NANOSECONDS = 100_000_000L;

    /** A key that does nothing by itself, also while an input method composes. */
    private static final int KNOCK = SWT.ALT_GR;

    private final Ui ui;
    private int before;

    Input(Ui ui) {
        this.ui = ui;
    }

    /** Posts events and waits for the first event of one of the types. */
    void post(int[] answers, Event... events) {
        Display display = ui.display();
        boolean[] answered = {false};
        Listener listener = event -> answered[0] |= event.keyCode != KNOCK;
        for (int type : answers) {
            display.addFilter(type, listener);
        }
        try {
            for (Event event : events) {
                assertTrue(display.post(event), () -> "The window system refuses " + event);
            }
            long end = System.nanoTime() + LIMIT_NANOSECONDS;
            ui.waitUntil("the input arrives", () -> answered[0] || System.nanoTime() > end);
        } finally {
            for (int type : answers) {
                if (!display.isDisposed()) {
                    display.removeFilter(type, listener);
                }
            }
        }
        ui.settle();
    }

    /**
     * Waits until keys reach the control that has the input. SWT gives a posted key to the topmost window, which need not be the one
     * that a key of a person goes to: it may be a tip, a list below a field, or a window that is not active yet. And the platform
     * takes a Delete or an Escape for the one before if both have the same time; a posted key has the time of the last event that
     * came from outside, such as a move of the pointer.
     */
    void knock() {
        Display display = ui.display();
        boolean[] heard = {false};
        long[] again = {0};
        int[] time = {before};
        Listener listener = event -> {
            time[0] = event.time;
            heard[0] |= event.keyCode == KNOCK && event.time != before && has(display.getFocusControl(), event.widget);
        };
        display.addFilter(SWT.KeyUp, listener);
        try {
            ui.waitUntil("keys reach the control that has the input", () -> {
                if (!heard[0] && System.nanoTime() > again[0]) {
                    again[0] = System.nanoTime() + AGAIN_NANOSECONDS;
                    knock(display.getFocusControl());
                }
                return heard[0];
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; the input is in " + display.getFocusControl() + " of " + display.getActiveShell()
                    + ", the pointer is at " + display.getCursorLocation() + ", and the last key had the time " + time[0], e);
        } finally {
            display.removeFilter(SWT.KeyUp, listener);
        }
        before = time[0];
    }

    private void knock(Control focused) {
        Display display = ui.display();
        if (focused == null) {
            return;
        }
        Shell shell = focused.getShell();
        shell.moveAbove(null);
        Point pointer = display.getCursorLocation();
        display.setCursorLocation(shell.toDisplay(1, 1));
        display.setCursorLocation(pointer);
        ui.settle();
        display.post(key(SWT.KeyDown, (char) 0, KNOCK));
        display.post(key(SWT.KeyUp, (char) 0, KNOCK));
        ui.settle();
    }

    private static boolean has(Control focused, Widget heard) {
        return focused == heard || heard instanceof Control control && control.getParent() == focused;
    }

    /** Posts an event without waiting. */
    void post(Event event) {
        assertTrue(ui.display().post(event), () -> "The window system refuses " + event);
    }

    static Event key(int type, char character, int code) {
        Event event = new Event();
        event.type = type;
        event.character = character;
        event.keyCode = code;
        return event;
    }

    static Event mouse(int type, int x, int y) {
        Event event = new Event();
        event.type = type;
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        return event;
    }
}
