package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.platform.unix.X11;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/**
 * Works in the file dialog of the platform by the keyboard. SWT knows none of its widgets and runs, while it is open, nothing but what
 * waits for the thread of the windows. Without a window manager nobody gives it the input; this does.
 *
 * <p>The dialog reads folders when it has time, and then forgets what was typed before. So keys are pressed again and again until it
 * has what they are for; pressing them twice does no harm.
 */
public final class SystemDialog {

    private static final int AGAIN_MILLIS = 100;
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final NativeLong NOW = new NativeLong(0);

    private final Ui ui;
    /** That of the windows: what is sent by it comes before what they send later, such as that the dialog is closed. */
    private final X11.Display display = Platform.INSTANCE.gdk_x11_get_default_xdisplay();

    private SystemDialog(Ui ui) {
        this.ui = ui;
    }

    /** Functions of GTK and of the window system that are nowhere else to be had. */
    private interface Platform extends Library {

        Platform INSTANCE = Native.load("libgtk-3.so.0", Platform.class);

        X11.Display gdk_x11_get_default_xdisplay();

        NativeLong gdk_x11_window_get_xid(Pointer window);

        Pointer gtk_window_list_toplevels();

        NativeLong gtk_file_chooser_get_type();

        boolean g_type_check_instance_is_a(Pointer instance, NativeLong type);

        boolean gtk_widget_get_mapped(Pointer widget);

        Pointer gtk_widget_get_window(Pointer widget);

        String gtk_file_chooser_get_filename(Pointer chooser);

        String gtk_file_chooser_get_current_folder(Pointer chooser);

        int XSetInputFocus(X11.Display display, X11.Window window, int revertTo, NativeLong time);
    }

    /**
     * Chooses a file by its path, which is pasted: it may have characters that no key has.
     *
     * @param opening opens the dialog
     */
    public static void choose(Ui ui, Runnable opening, Path file) {
        var clipboard = new Clipboard(ui.display());
        try {
            clipboard.setContents(new Object[] {file.toString()}, new Transfer[] {TextTransfer.getInstance()});
            var dialog = new SystemDialog(ui);
            dialog.visit(opening, chooser -> {
                if (file.toString().equals(Platform.INSTANCE.gtk_file_chooser_get_filename(chooser))) {
                    dialog.press("Return");
                } else {
                    dialog.press("slash"); // it asks for a path then
                    dialog.press("Control_L", "a");
                    dialog.press("Control_L", "v");
                }
            });
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Closes the dialog without choosing.
     *
     * @param opening opens the dialog
     */
    public static void cancel(Ui ui, Runnable opening) {
        var dialog = new SystemDialog(ui);
        dialog.visit(opening, chooser -> dialog.press("Escape"));
    }

    /**
     * Closes the dialog without choosing, as soon as it shows a folder.
     *
     * @param opening opens the dialog
     * @return that folder
     */
    public static Path folder(Ui ui, Runnable opening) {
        var dialog = new SystemDialog(ui);
        var folder = new AtomicReference<String>();
        dialog.visit(opening, chooser -> {
            folder.compareAndSet(null, Platform.INSTANCE.gtk_file_chooser_get_current_folder(chooser));
            if (folder.get() != null) {
                dialog.press("Escape");
            }
        });
        return Path.of(folder.get());
    }

    private void visit(Runnable opening, Consumer<Pointer> keys) {
        var visit = new Visit(keys);
        visit.again();
        opening.run();
        ui.waitUntil("the dialog is closed", () -> visit.done);
        assertTrue(visit.failure == null, () -> visit.failure);
    }

    /** Presses keys in the dialog from when it is there until it is gone. */
    private final class Visit implements Runnable {

        private final Consumer<Pointer> keys;
        private final long end = System.nanoTime() + LIMIT_NANOS;
        private boolean seen;
        private boolean done;
        private String failure;

        Visit(Consumer<Pointer> keys) {
            this.keys = keys;
        }

        void again() {
            ui.display().timerExec(AGAIN_MILLIS, () -> ui.display().asyncExec(this)); // not while a window is half open
        }

        @Override
        public void run() {
            Pointer dialog = dialog();
            done = dialog == null && (seen || failure != null);
            seen |= dialog != null;
            if (done) {
                return;
            }
            if (failure == null && System.nanoTime() > end) {
                failure = seen ? "the keys do not close the dialog" : "no dialog opens";
                Failures.keep("system dialog", new AssertionError(failure));
            }
            if (dialog != null) {
                focus(dialog);
                if (failure == null) {
                    keys.accept(dialog);
                } else {
                    press("Escape");
                }
            }
            again();
        }
    }

    /** Returns the open file dialog, or {@code null}. */
    private static Pointer dialog() {
        NativeLong type = Platform.INSTANCE.gtk_file_chooser_get_type();
        Pointer list = Platform.INSTANCE.gtk_window_list_toplevels();
        while (list != null) {
            Pointer window = list.getPointer(0);
            if (Platform.INSTANCE.g_type_check_instance_is_a(window, type) && Platform.INSTANCE.gtk_widget_get_mapped(window)) {
                return window;
            }
            list = list.getPointer(Native.POINTER_SIZE);
        }
        return null;
    }

    private void focus(Pointer dialog) {
        NativeLong id = Platform.INSTANCE.gdk_x11_window_get_xid(Platform.INSTANCE.gtk_widget_get_window(dialog));
        Platform.INSTANCE.XSetInputFocus(display, new X11.Window(id.longValue()), X11.RevertToNone, NOW);
    }

    /** Presses keys together. */
    private void press(String... keys) {
        for (int i = 0; i < keys.length; i++) {
            key(keys[i], true);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            key(keys[i], false);
        }
        X11.INSTANCE.XFlush(display);
    }

    private void key(String name, boolean down) {
        int code = Byte.toUnsignedInt(X11.INSTANCE.XKeysymToKeycode(display, X11.INSTANCE.XStringToKeysym(name)));
        X11.XTest.INSTANCE.XTestFakeKeyEvent(display, code, down, NOW);
    }
}
