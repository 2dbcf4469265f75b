package org.jianbao.workbench.internal.app;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * Prepares the library that SWT draws SVG with where the window system does not do it. The first drawing takes about half a second,
 * which the thread of the windows would take in the middle of something else, such as painting the tab of an editor.
 */
final class DrawnImages {

    private static final String ANY = "/icons/issue.svg";

    private DrawnImages() {
    }

    /** Draws an icon for nobody, in the background. */
    static void prepare() {
        Job job = Job.createSystem("", (ICoreRunnable) monitor -> draw());
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private static void draw() {
        try (InputStream icon = DrawnImages.class.getResourceAsStream(ANY)) {
            new ImageLoader().load(icon);
        } catch (IOException e) {
            return; // whoever needs it will say so
        }
    }
}
