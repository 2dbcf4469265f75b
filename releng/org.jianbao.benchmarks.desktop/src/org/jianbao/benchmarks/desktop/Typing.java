package org.jianbao.benchmarks.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/**
 * Types as a person does, at times of a thread of its own. A key comes from the window system, behind whatever the thread of the
 * windows is doing. It has waited for that thread from when the window system had it until its release is handled, before which
 * all that it does there is done; and as a whole from before it is pressed until this thread knows of that.
 */
final class Typing {

    private static final long QUICK_MILLIS = 70;
    private static final long PAUSE_MILLIS = 450;
    private static final long LONG_PAUSE_MILLIS = 1500;
    /** After this many keys somebody thinks, and the background gets what was typed. */
    private static final int BURST = 9;
    /** After so many keys he thinks for so long that the list of all findings is brought up to date. */
    private static final int SENTENCE = 36;
    private static final long LOST_SECONDS = 10;
    private static final int TRIES = 4;
    private static final double SLOW_MILLIS = 25;

    private final Windows ui;
    private final Keyboard keyboard;
    private final Clock clock;
    private final List<Wait> waits = new ArrayList<>();
    private volatile int arrived;
    private volatile long handled;
    private int lost;

    /**
     * What a key has waited for, in milliseconds.
     *
     * @param whole from before it is pressed until this driver knows that it was released
     * @param windows from when the window system had it until the thread of the windows had done all of it
     * @param cpu the processor time of the thread of the windows
     */
    private record Wait(double whole, double windows, double cpu) {
    }

    Typing(Windows ui, Keyboard keyboard) {
        this.ui = ui;
        this.keyboard = keyboard;
        this.clock = new Clock(ui.display().getThread());
    }

    /** Types characters; '\b' takes one away. Returns when the last one was handled, as nanoseconds. */
    long type(String text) throws InterruptedException {
        var released = new Semaphore(0);
        Listener down = event -> arrived = event.time;
        Listener up = event -> {
            handled = System.nanoTime();
            released.release();
        };
        ui.run(() -> {
            ui.display().addFilter(SWT.KeyDown, down);
            ui.display().addFilter(SWT.KeyUp, up);
        });
        long last = 0;
        for (int i = 0; i < text.length(); i++) {
            Thread.sleep(pauseBefore(i));
            last = type(text.charAt(i), released);
        }
        ui.run(() -> {
            ui.display().removeFilter(SWT.KeyDown, down);
            ui.display().removeFilter(SWT.KeyUp, up);
        });
        return last;
    }

    private static long pauseBefore(int key) {
        if (key == 0 || key % BURST != 0) {
            return QUICK_MILLIS;
        }
        return key % SENTENCE == 0 ? LONG_PAUSE_MILLIS : PAUSE_MILLIS;
    }

    /** Types a character; one that the window system has lost, as it does at times on a busy machine, is pressed again. */
    private long type(char key, Semaphore released) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            released.drainPermits();
            long cpu = clock.cpu();
            long begin = System.nanoTime();
            keyboard.press(key);
            if (released.tryAcquire(LOST_SECONDS, TimeUnit.SECONDS)) {
                long end = System.nanoTime();
                waits.add(new Wait((end - begin) / 1e6, sinceArrival(), (clock.cpu() - cpu) / 1e6));
                return end;
            }
            lost++;
            ui.run(ui::front);
        }
        throw new IllegalStateException("The key " + key + " is lost.");
    }

    /** The X server and Java take the time of one clock of Linux, the server in whole milliseconds that wrap around. */
    private double sinceArrival() {
        long millis = handled / 1_000_000;
        int whole = (int) millis - arrived;
        if (whole < 0 || whole > TimeUnit.SECONDS.toMillis(LOST_SECONDS)) {
            throw new IllegalStateException("The window system has another clock.");
        }
        return whole + handled % 1_000_000 / 1e6;
    }

    /** Notes waits, and the most work for a key in processor time, since the last call. */
    void report(String name, Results results) {
        double[] sorted = waits.stream().mapToDouble(Wait::windows).sorted().toArray();
        results.put(name, sorted[sorted.length - 1]);
        results.put(name + ".second", sorted[sorted.length - 2]);
        results.put(name + ".middle", sorted[sorted.length / 2]);
        results.put(name + ".whole", waits.stream().mapToDouble(Wait::whole).max().getAsDouble());
        results.put(name + ".cpu", waits.stream().mapToDouble(Wait::cpu).max().getAsDouble());
        for (int i = 0; i < waits.size(); i++) {
            Wait wait = waits.get(i);
            if (wait.whole() > SLOW_MILLIS) {
                results.remark("%s: key %d waited for %.0f ms, %.0f of them for the thread of the windows, cpu %.0f ms"
                        .formatted(name, i + 1, wait.whole(), wait.windows(), wait.cpu()));
            }
        }
        if (lost > 0) {
            results.remark(name + ": " + lost + " keys were lost and pressed again");
        }
        waits.clear();
        lost = 0;
    }
}
