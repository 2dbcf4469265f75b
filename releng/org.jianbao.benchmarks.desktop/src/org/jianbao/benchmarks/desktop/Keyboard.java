package org.jianbao.benchmarks.desktop;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;

/**
 * A keyboard of the window system: by a connection of its own it presses keys as a person does, from outside and between whatever
 * else the thread of the windows has to do.
 */
final class Keyboard implements AutoCloseable {

    private static final long BACK_SPACE = 0xff08;
    private static final NativeLong NOW = new NativeLong(0);

    private final X11.Display display = X11.INSTANCE.XOpenDisplay(null);

    /** Finds the functions of the window system, which is no work of the product, by letting go of a key that nobody presses. */
    Keyboard() {
        turn(' ', false);
    }

    /** Presses and releases the key of an ASCII character; '\b' is the one that takes a character away. */
    void press(char key) {
        turn(key, true);
        turn(key, false);
    }

    private void turn(char key, boolean down) {
        byte code = X11.INSTANCE.XKeysymToKeycode(display, new X11.KeySym(key == '\b' ? BACK_SPACE : key));
        X11.XTest.INSTANCE.XTestFakeKeyEvent(display, Byte.toUnsignedInt(code), down, NOW);
        X11.INSTANCE.XFlush(display);
    }

    @Override
    public void close() {
        X11.INSTANCE.XCloseDisplay(display);
    }
}
