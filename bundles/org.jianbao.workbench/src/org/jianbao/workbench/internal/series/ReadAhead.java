package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;

/**
 * Reads the issues of a year before the first form with figures adds them up, which would otherwise wait for all of them at
 * once. Each is read in an event of its own of the windows' thread, where a person's keys come between.
 */
final class ReadAhead {

    private static final int PAUSE_MILLIS = 20;

    private final Series series;
    private final Display display;
    private final BooleanSupplier wanted;

    /**
     * Makes one.
     *
     * @param series the series with the models that are edited
     * @param wanted whether to go on
     */
    ReadAhead(Series series, Display display, BooleanSupplier wanted) {
        this.series = series;
        this.display = display;
        this.wanted = wanted;
    }

    void begin(int year) {
        try {
            later(series.issueFiles(year).iterator());
        } catch (IOException e) {
            return; // whoever adds up finds no issues there either
        }
    }

    private void later(Iterator<Path> files) {
        if (files.hasNext()) {
            display.timerExec(PAUSE_MILLIS, () -> next(files));
        }
    }

    private void next(Iterator<Path> files) {
        if (wanted.getAsBoolean()) {
            read(files.next());
            later(files);
        }
    }

    private void read(Path file) {
        try {
            series.issue(file);
        } catch (ModelFileException e) {
            return; // the background reports it
        }
    }
}
