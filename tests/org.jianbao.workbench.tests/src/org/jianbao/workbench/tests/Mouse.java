package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Moves and clicks by events of the window system. */
public final class Mouse {

    private final Ui ui;

    /** Makes the mouse of a workbench. */
    public Mouse(Ui ui) {
        this.ui = ui;
    }

    /** Clicks into the middle of a control. */
    public void click(Control control) {
        control.getShell().forceActive();
        Rectangle bounds = control.getBounds();
        click(control.toDisplay(bounds.width / 2, bounds.height / 2), 1);
    }

    /** Clicks at a place of the display, once or twice. */
    public void click(Point place, int times) {
        ui.settle();
        post(SWT.MouseMove, place, 0);
        for (int i = 0; i < times; i++) {
            post(SWT.MouseDown, place, 1);
            post(SWT.MouseUp, place, 1);
        }
        ui.settle();
    }

    private void post(int type, Point place, int button) {
        Event event = new Event();
        event.type = type;
        event.x = place.x;
        event.y = place.y;
        event.button = button;
        assertTrue(ui.display().post(event));
        ui.settle();
    }
}
