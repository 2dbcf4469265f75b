package org.jianbao.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Moves and clicks by events of the window system. */
public final class Mouse {

    private final Ui ui;
    private final Input input;

    /** Makes the mouse of a workbench. */
    public Mouse(Ui ui) {
        this.ui = ui;
        input = new Input(ui);
    }

    /**
     * Clicks into the middle of a control once it feels the pointer: a new window takes a while to get its place. Buttons
     * are pressed by {@link Ui#press}: without a window manager GTK's do not always feel the pointer.
     */
    public void click(Control control) {
        moveOver(control);
        click(middle(control), 1);
    }

    private void moveOver(Control control) {
        control.getShell().forceActive();
        boolean[] felt = {false};
        Listener listener = event -> felt[0] |= event.widget == control;
        ui.display().addFilter(SWT.MouseMove, listener);
        try {
            ui.waitUntil("the pointer is over " + AccessibleNames.of(control), () -> {
                // two places: a pointer that stays where it is tells nobody
                input.post(move(control.toDisplay(3, 3)));
                input.post(move(middle(control)));
                ui.settle();
                return felt[0] && ui.display().getCursorControl() == control;
            });
        } finally {
            ui.display().removeFilter(SWT.MouseMove, listener);
        }
    }

    private static Event move(Point place) {
        return Input.mouse(SWT.MouseMove, place.x, place.y);
    }

    private static Point middle(Control control) {
        Point size = control.getSize();
        return control.toDisplay(size.x / 2, size.y / 2);
    }

    /** Rests at a place of the display. */
    public void rest(Point place) {
        input.post(move(place));
        ui.settle();
    }

    /** Clicks at a place of the display, once or twice. */
    public void click(Point place, int times) {
        rest(place);
        for (int i = 0; i < times; i++) {
            input.post(new int[] {SWT.MouseDown}, Input.mouse(SWT.MouseDown, place.x, place.y));
            input.post(new int[] {SWT.MouseUp, SWT.Selection, SWT.Dispose}, Input.mouse(SWT.MouseUp, place.x, place.y));
        }
    }
}
