package org.jianbao.workbench.internal.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jianbao.workbench.internal.series.SeriesProjects;

/** Starts the desktop: takes the folder of series as the workspace, then runs the workbench until its window is closed. */
public final class Application implements IApplication {

    private static final Integer COULD_NOT_START = 2;

    @Override
    public Object start(IApplicationContext context) {
        Hints.strengthen();
        Display display = PlatformUI.createDisplay();
        try {
            Location location = Platform.getInstanceLocation();
            Path folder = folder(location);
            LockedFolder workspace = new LockedFolder(location, folder);
            String refusal = take(location, workspace, folder);
            if (refusal != null) {
                System.err.println("jianbao: " + refusal);
                MessageDialog.openError(null, Texts.MESSAGES.get("start.failed"), refusal);
                return COULD_NOT_START;
            }
            try (Splash splash = Splash.show(display)) {
                int code = PlatformUI.createAndRunWorkbench(display, new JianbaoWorkbenchAdvisor(splash::close));
                return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
            } finally {
                workspace.release();
            }
        } finally {
            display.dispose();
        }
    }

    private static Path folder(Location location) {
        if (!location.isSet()) {
            return new WorkspaceFolder().find();
        }
        // not URI.create: Equinox leaves blanks and Chinese letters as they are
        return new File(location.getURL().getPath()).toPath();
    }

    /** Returns why the folder cannot be used; null if all is well. */
    @SuppressWarnings("deprecation") // Equinox takes URLs as nobody else writes them any more: with Chinese letters
    private static String take(Location location, LockedFolder workspace, Path folder) {
        if (SeriesProjects.isSeries(folder) && folder.getParent() != null) {
            return Texts.MESSAGES.get("start.series", folder, folder.getParent());
        }
        try {
            Files.createDirectories(folder);
            if (!LockedFolder.isWritable(folder)) {
                return Texts.MESSAGES.get("start.forbidden", folder);
            }
            if (!location.isSet()) {
                location.set(new URL("file", null, folder.toString() + File.separator), false);
            }
            if (!workspace.lock()) {
                LockedFolder.Owner owner = workspace.owner();
                return Texts.MESSAGES.get("start.locked", folder, owner.user(), owner.host(), owner.since(), owner.process());
            }
            new WorkspaceFolder().remember(folder);
            return null;
        } catch (IOException e) {
            return Texts.MESSAGES.get("start.unusable", folder, e.getLocalizedMessage());
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                PlatformUI.getWorkbench().close();
            }
        });
    }
}
