package org.jianbao.workbench.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Which folder of series a start without arguments opens: the last one, or else one in the user's home; and which were open before. */
public final class WorkspaceFolder {

    private static final String LAST = "workspace";
    private static final String RECENT = "recent";
    private static final int MOST = 9;

    private final IEclipsePreferences settings;
    private final Path home;

    /** Looks into the settings of the installation and the home of the user. */
    public WorkspaceFolder() {
        this(ConfigurationScope.INSTANCE.getNode("org.jianbao.workbench"), Path.of(System.getProperty("user.home")));
    }

    /**
     * Looks elsewhere.
     *
     * @param settings where the folders are remembered
     * @param home where a folder is if none is remembered
     */
    public WorkspaceFolder(IEclipsePreferences settings, Path home) {
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

    /** Returns the folders that were open and are still there, the last one first; at most 9. */
    public List<Path> recent() {
        return settings.get(RECENT, "").lines().map(Path::of).filter(Files::isDirectory).toList();
    }

    /** Remembers a folder for the next start. An installation that cannot be written remembers nothing. */
    public void remember(Path folder) {
        settings.put(LAST, folder.toString());
        settings.put(RECENT, Stream.concat(Stream.of(folder), recent().stream().filter(before -> !before.equals(folder)))
                .limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
        try {
            settings.flush();
        } catch (BackingStoreException e) {
            settings.remove(LAST);
        }
    }
}
