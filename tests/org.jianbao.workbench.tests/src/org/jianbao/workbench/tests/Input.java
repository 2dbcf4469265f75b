package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Gives events to the window system and waits until they come back from it, which they do some time later. What the window
 * system keeps for itself, such as a key in a menu of its own, is not waited for longer than two seconds.
 */
final class Input {

    private static final long LIMIT_NANOSECONDS = 2_000_000_000L;

    private final Ui ui;

    Input(Ui ui) {
        this.ui = ui;
    }

    /** Posts events and waits for the first event of one of the types. */
    void post(int[] answers, Event... events) {
        Display display = ui.display();
        boolean[] answered = {false};
        Listener listener = event -> answered[0] = true;
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
