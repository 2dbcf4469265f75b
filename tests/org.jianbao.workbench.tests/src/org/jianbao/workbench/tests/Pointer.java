package org.jianbao.workbench.tests;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * The pointer of the window system itself, moved by a thread and a connection of its own. With events that SWT posts no drag ever
 * begins: they press no button of the window system. And SWT waits in the thread of the windows until a pressed pointer moves.
 */
final class Pointer implements AutoCloseable {

    private static final int FIRST_BUTTON = 1;
    private static final int STEP_MILLIS = 20;
    private static final NativeLong NOW = new NativeLong(0);

    private final Ui ui;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();
    private final X11.Display display = X11.INSTANCE.XOpenDisplay(null);

    Pointer(Ui ui) {
        this.ui = ui;
    }

    /** Moves between two places until it drags, and then about the second one until what is dragged is taken there. */
    private final class Drag extends DropTargetAdapter implements Runnable {

        private final Point from;
        private final Point to;
        private volatile boolean begun;
        private boolean taken;
        private int step;

        Drag(Point from, Point to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void run() {
            Point other = begun ? new Point(to.x - 1, to.y) : from;
            move(step++ % 2 == 0 ? to : other);
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            begun = true;
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            taken |= event.detail != DND.DROP_NONE && new Point(event.x, event.y).equals(to);
        }
    }

    /**
     * Drags from a place of the display to one of a control, and drops there once the control takes it.
     *
     * @param control takes what is dropped
     */
    void drag(Point from, Control control, Point to) {
        hand.execute(() -> move(from));
        ui.waitUntil("the pointer is there", () -> ui.display().getCursorLocation().equals(from));
        ui.settle();
        var drag = new Drag(from, to);
        var target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        target.addDropListener(drag);
        hand.execute(() -> press(true));
        var moves = hand.scheduleAtFixedRate(drag, STEP_MILLIS, STEP_MILLIS, TimeUnit.MILLISECONDS);
        try {
            ui.waitUntil("it is taken", () -> drag.taken);
        } finally {
            moves.cancel(false);
            hand.execute(() -> move(to));
            hand.execute(() -> press(false));
            target.removeDropListener(drag);
        }
    }

    private void move(Point place) {
        X11.XTest.INSTANCE.XTestFakeMotionEvent(display, -1, place.x, place.y, NOW);
        X11.INSTANCE.XFlush(display);
    }

    private void press(boolean down) {
        X11.XTest.INSTANCE.XTestFakeButtonEvent(display, FIRST_BUTTON, down, NOW);
        X11.INSTANCE.XFlush(display);
    }

    @Override
    public void close() {
        hand.execute(() -> X11.INSTANCE.XCloseDisplay(display));
        hand.shutdown();
    }
}
