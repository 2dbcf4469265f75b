package org.jianbao.benchmarks.desktop;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;

/** The process of a {@link Keyboard}: presses the key of each byte that it reads. */
final class Presses {

    /** What it writes when it can press keys. */
    static final int READY = '!';

    private Presses() {
    }

    /** Runs until there is nothing more to read. */
    public static void main(String[] arguments) throws AWTException, IOException {
        var robot = new Robot();
        System.out.write(READY);
        System.out.flush();
        for (int key = System.in.read(); key >= 0; key = System.in.read()) {
            int code = KeyEvent.getExtendedKeyCodeForChar(key);
            robot.keyPress(code);
            robot.keyRelease(code);
        }
    }
}
