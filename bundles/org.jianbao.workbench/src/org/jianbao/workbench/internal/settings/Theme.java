package org.jianbao.workbench.internal.settings;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

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

    /** Shows this theme at once and from now on. */
    public void apply(IThemeEngine engine) {
        boolean dark = this == SYSTEM ? Display.isSystemDarkTheme() : this == DARK;
        engine.setTheme(PREFIX + (dark ? "e4_dark" : "e4_default"), true);
        if (this == SYSTEM) {
            InstanceScope.INSTANCE.getNode(NODE).remove(KEY);
        }
    }
}
