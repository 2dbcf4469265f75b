package org.jianbao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/** Progress is for people who wait: not in a pipe, not in the first second, and gone at the end. */
class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();
    private long now;

    @Test
    void aShortRunSaysNothingAndDoesNotLookForATerminal() {
        try (Progress progress = progress(true)) {
            progress.step(0, "a");
            now += TimeUnit.MILLISECONDS.toNanos(999);
            progress.step(1, "b");
        }
        assertEquals("", said());
        assertEquals(0, asked.get());
    }

    @Test
    void aLongRunShowsWhatIsDoneAndCleansUp() {
        try (Progress progress = progress(true)) {
            now += TimeUnit.SECONDS.toNanos(1);
            progress.step(6, "2024-07.issue\u001B[2J");
            progress.step(7, "too soon");
            now += TimeUnit.MILLISECONDS.toNanos(100);
            progress.step(8, "2024-09.issue");
        }
        assertEquals("\r\u001B[K[7/9] 2024-07.issue\\u001B[2J\r\u001B[K[9/9] 2024-09.issue\r\u001B[K", said());
    }

    @Test
    void aPipeIsAskedOnceAndStaysQuiet() {
        try (Progress progress = progress(false)) {
            for (int i = 0; i < 9; i++) {
                now += TimeUnit.SECONDS.toNanos(2);
                progress.step(i, "a");
            }
        }
        assertEquals("", said());
        assertEquals(1, asked.get());
    }

    private Progress progress(boolean interactive) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
            var terminal = new Terminal(stream, stream, () -> {
                asked.incrementAndGet();
                return interactive;
            }, Path.of(""));
            return new Progress(terminal, 9, () -> now);
        } finally {
            Locale.setDefault(before);
        }
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
