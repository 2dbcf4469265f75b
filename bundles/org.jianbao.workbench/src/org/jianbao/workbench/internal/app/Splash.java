package org.jianbao.workbench.internal.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture until the window is there. It is drawn by us: the platform's own splash needs the native launcher, which is
 * not published as a Maven artifact.
 */
final class Splash implements AutoCloseable {

    private final Shell shell;
    private final Image image;

    private Splash(Display display) {
        image = ImageDescriptor.createFromFile(Splash.class, "/icons/splash.png").createImage(display);
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setText(Texts.MESSAGES.get("product"));
        Rectangle size = image.getBounds();
        Rectangle monitor = display.getPrimaryMonitor().getBounds();
        shell.setBounds(monitor.x + (monitor.width - size.width) / 2, monitor.y + (monitor.height - size.height) / 2,
                size.width, size.height);
        shell.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
    }

    /** Shows the picture at once, although nobody dispatches events yet. */
    static Splash show(Display display) {
        Splash splash = new Splash(display);
        splash.shell.open();
        splash.shell.update();
        while (display.readAndDispatch()) {
            continue;
        }
        return splash;
    }

    /** Takes the picture away; a second call does nothing. */
    @Override
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            image.dispose();
        }
    }
}
