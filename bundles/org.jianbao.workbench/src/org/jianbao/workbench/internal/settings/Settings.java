package org.jianbao.workbench.internal.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;

/** The settings of the folder of series that is open, as they are now; none needs a restart. */
public final class Settings {

    /** The node of the preferences. */
    static final String NODE = "org.jianbao.workbench";
    static final String COPY_SECONDS = "copySeconds";
    static final String EXPORT_FOLDER = "exportFolder";
    static final String MARKERS_PAUSE = "markersPauseMillis";
    static final int DEFAULT_SECONDS = 5;
    static final int LEAST_SECONDS = 1;
    static final int MOST_SECONDS = 60;

    private static final int DEFAULT_PAUSE_MILLIS = 1000;
    private static final String BESIDE_THE_ISSUES = "export";

    private final IPreferencesService preferences = Platform.getPreferencesService();

    /** Returns how many seconds pass at most before what was typed is copied, from 1 to 60. */
    public int copySeconds() {
        int seconds = preferences.getInt(NODE, COPY_SECONDS, DEFAULT_SECONDS, null);
        return Math.clamp(seconds, LEAST_SECONDS, MOST_SECONDS);
    }

    /** Returns how many milliseconds after the last finding the list of problems follows. Set in no window. */
    public int markersPauseMillis() {
        return preferences.getInt(NODE, MARKERS_PAUSE, DEFAULT_PAUSE_MILLIS, null);
    }

    /**
     * Returns where the issues of a series are exported to: the folder {@code export} of the series, or else a folder with its name
     * in the one that was set.
     *
     * @param series the folder of the series
     */
    public Path exportFolder(Path series) {
        String set = preferences.getString(NODE, EXPORT_FOLDER, "", null).strip();
        try {
            return set.isEmpty() ? series.resolve(BESIDE_THE_ISSUES) : Path.of(set).resolve(series.getFileName());
        } catch (InvalidPathException e) {
            return series.resolve(BESIDE_THE_ISSUES); // written by hand, or on another system
        }
    }
}
