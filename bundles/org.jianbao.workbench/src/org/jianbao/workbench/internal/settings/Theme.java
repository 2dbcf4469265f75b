package org.jianbao.workbench.internal.settings;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How light the window is. */
public enum Theme {
    /** As the desktop is. */
    SYSTEM,
    /** Dark letters on light ground. */
    LIGHT,
    /** Light letters on dark ground. */
    DARK;

    /** Where the platform keeps the theme; without an entry it takes the one that suits the desktop at each start. */
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";
    private static final String PREFIX = "org.eclipse.e4.ui.css.theme.";

    /** Returns what was chosen. */
    public static Theme chosen() {
        String id = InstanceScope.INSTANCE.getNode(NODE).get(KEY, "");
        if (id.isEmpty()) {
            return SYSTEM;
        }
        return id.contains("dark") ? DARK : LIGHT;
    }

    /**
     * Takes this theme from the next start on. The platform could show it at once, but on GTK a window that was dark keeps pale letters
     * on light ground.
     *
     * @throws BackingStoreException if it cannot be written
     */
    public void choose() throws BackingStoreException {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        if (this == SYSTEM) {
            node.remove(KEY);
        } else {
            node.put(KEY, PREFIX + (this == DARK ? "e4_dark" : "e4_default"));
        }
        node.flush();
    }
}
