package org.jianbao.workbench.internal.app;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/**
 * The hints in empty fields, which the themes of GTK draw with a contrast of 3 to 1, and less on the ground of the dark theme.
 * SWT has no method for their colour, but adds a file of styles to GTK's theme. Other window systems do not ask for it.
 */
final class Hints {

    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

    private Hints() {
    }

    /** Gives hints a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), unless somebody has set styles of his own; before there is a display. */
    static void strengthen() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            URL styles = FrameworkUtil.getBundle(Hints.class).getEntry("/gtk.css");
            System.setProperty(PROPERTY, FileLocator.toFileURL(styles).getPath());
        } catch (IOException e) {
            ILog.of(Hints.class).warn("Hints stay pale: " + e.getMessage(), e);
        }
    }
}
