package org.jianbao.workbench.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Which folder of series a start without arguments opens: the last one, or else one in the user's home. */
public final class WorkspaceFolder {

    private static final String LAST = "workspace";

    private final IEclipsePreferences settings;
    private final Path home;

    /** Looks into the settings of the installation and the home of the user. */
    public WorkspaceFolder() {
        this(ConfigurationScope.INSTANCE.getNode("org.jianbao.workbench"), Path.of(System.getProperty("user.home")));
    }

    WorkspaceFolder(IEclipsePreferences settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    /** Returns the folder to open. It need not exist. */
    public Path find() {
        String last = settings.get(LAST, "");
        if (!last.isEmpty() && Files.isDirectory(Path.of(last))) {
            return Path.of(last);
        }
        return home.resolve(Texts.MESSAGES.get("workspace.folder"));
    }

    /** Remembers a folder for the next start. An installation that cannot be written remembers nothing. */
    public void remember(Path folder) {
        settings.put(LAST, folder.toString());
        try {
            settings.flush();
        } catch (BackingStoreException e) {
            settings.remove(LAST);
        }
    }
}
