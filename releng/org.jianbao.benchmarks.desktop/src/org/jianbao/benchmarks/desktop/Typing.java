package org.jianbao.benchmarks.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/**
 * Types as a person does, at times of a thread of its own. A key comes from the window system, behind whatever the thread of the
 * windows is doing. It has waited from when it was to be pressed until it is released again, before which
 * all that it does in the thread of the windows is done.
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
    private final List<Double> waits = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private int lost;

    Typing(Windows ui, Keyboard keyboard) {
        this.ui = ui;
        this.keyboard = keyboard;
        this.clock = new Clock(ui.display().getThread());
    }

    /** Types characters; '\b' takes one away. Returns when the last one was handled, as nanoseconds. */
    long type(String text) throws InterruptedException {
        var released = new Semaphore(0);
        Listener listener = event -> released.release();
        ui.run(() -> ui.display().addFilter(SWT.KeyUp, listener));
        long last = 0;
        for (int i = 0; i < text.length(); i++) {
            Thread.sleep(pauseBefore(i));
            last = type(text.charAt(i), released);
        }
        ui.run(() -> ui.display().removeFilter(SWT.KeyUp, listener));
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
                waits.add((end - begin) / 1e6);
                work.add((clock.cpu() - cpu) / 1e6);
                return end;
            }
            lost++;
            ui.run(ui::front);
        }
        throw new IllegalStateException("The key " + key + " is lost.");
    }

    /** Notes waits, and the most work for a key in processor time, since the last call. */
    void report(String name, Results results) {
        List<Double> sorted = waits.stream().sorted().toList();
        results.put(name, sorted.getLast());
        results.put(name + ".second", sorted.get(sorted.size() - 2));
        results.put(name + ".middle", sorted.get(sorted.size() / 2));
        results.put(name + ".cpu", work.stream().sorted().toList().getLast());
        for (int i = 0; i < waits.size(); i++) {
            if (waits.get(i) > SLOW_MILLIS) {
                results.remark("%s: key %d waited for %.0f ms, cpu %.0f ms".formatted(name, i + 1, waits.get(i), work.get(i)));
            }
        }
        if (lost > 0) {
            results.remark(name + ": " + lost + " keys were lost and pressed again");
        }
        waits.clear();
        work.clear();
        lost = 0;
    }
}
