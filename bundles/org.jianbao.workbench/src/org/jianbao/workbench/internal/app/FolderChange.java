package org.jianbao.workbench.internal.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.jianbao.workbench.internal.series.SeriesProjects;

/** Another folder of series in place of the one that is open. The platform has one for as long as it runs, so the program starts anew. */
public final class FolderChange {

    private final WorkspaceFolder folders;
    private final Path open;

    /**
     * Makes the change.
     *
     * @param folders where the folder of the next start is kept
     * @param open the folder that is open
     */
    public FolderChange(WorkspaceFolder folders, Path open) {
        this.folders = folders;
        this.open = open;
    }

    /** Returns in a sentence why a folder cannot be opened; empty if it can. */
    public String refusal(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Texts.MESSAGES.get("folder.missing", folder);
        }
        if (SeriesProjects.isSeries(folder) && folder.getParent() != null) {
            return Texts.MESSAGES.get("start.series", folder, folder.getParent());
        }
        if (!LockedFolder.isWritable(folder)) {
            return Texts.MESSAGES.get("start.forbidden", folder);
        }
        try {
            return Files.exists(folder.resolve(".metadata")) ? locked(folder) : "";
        } catch (IOException e) {
            return Texts.MESSAGES.get("start.unusable", folder, e.getLocalizedMessage());
        }
    }

    @SuppressWarnings("deprecation") // Equinox takes URLs as nobody else writes them any more: with Chinese letters
    private static String locked(Path folder) throws IOException {
        Location location = Platform.getInstanceLocation().createLocation(null, null, false);
        location.set(new URL("file", null, folder + File.separator), false);
        var workspace = new LockedFolder(location, folder);
        if (!workspace.lock()) {
            LockedFolder.Owner owner = workspace.owner();
            return Texts.MESSAGES.get("start.locked", folder, owner.user(), owner.host(), owner.since(), owner.process());
        }
        workspace.release();
        return "";
    }

    /**
     * Lets the next start open a folder.
     *
     * @param restart starts the program anew; false if a person prefers to stay, whose folder remains
     */
    public void to(Path folder, BooleanSupplier restart) {
        folders.remember(folder);
        if (!restart.getAsBoolean()) {
            folders.remember(open);
        }
    }
}
