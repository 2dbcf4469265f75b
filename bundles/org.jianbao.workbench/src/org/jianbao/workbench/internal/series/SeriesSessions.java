package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.jianbao.runtime.Plugins;

/**
 * The open series. A service of the workbench: {@code site.getService(SeriesSessions.class)}. To be used by the thread of
 * the windows only.
 */
public final class SeriesSessions {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Display display;
    private final Map<IProject, SeriesSession> sessions = new HashMap<>();
    private final List<Consumer<SeriesSession>> listeners = new CopyOnWriteArrayList<>();
    private final ResourceWatch watch;
    private Plugins plugins;

    SeriesSessions(Display display) {
        this.display = display;
        this.watch = new ResourceWatch(this, display);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE
                | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
    }

    /** Returns what the plug-ins contribute, which is read when it is first needed; may be called by any thread. */
    public synchronized Plugins plugins() {
        if (plugins == null) {
            plugins = Plugins.installed();
        }
        return plugins;
    }

    /** Returns the session of the series that holds a file or folder, which is opened now unless it was before. */
    public SeriesSession of(IResource resource) {
        SeriesSession known = sessions.get(resource.getProject());
        return known == null ? open(resource.getProject()) : known;
    }

    /** Returns the session of a project, if it is open. */
    public Optional<SeriesSession> known(IProject project) {
        return Optional.ofNullable(sessions.get(project));
    }

    /** Returns the open sessions. */
    public List<SeriesSession> all() {
        return List.copyOf(sessions.values());
    }

    /** Tells a listener of every session, those that are open now and those that are opened later. */
    public void forEach(Consumer<SeriesSession> listener) {
        listeners.add(listener);
        all().forEach(listener);
    }

    /** Tells a listener no more. */
    public void forget(Consumer<SeriesSession> listener) {
        listeners.remove(listener);
    }

    private SeriesSession open(IProject project) {
        Path folder = project.getLocation().toPath();
        Plugins installed = plugins();
        var background = new Background(() -> new Analyser(folder, installed),
                this::later, failure -> ILog.of(SeriesSessions.class).error(failure.toString(), failure), PATIENCE_MILLIS);
        var session = new SeriesSession(project, folder, installed, display, background);
        sessions.put(project, session);
        listeners.forEach(listener -> listener.accept(session));
        return session;
    }

    private void later(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    /** Closes the session of a project that is closed or gone. */
    public void close(IProject project) {
        SeriesSession session = sessions.remove(project);
        if (session != null) {
            session.dispose();
        }
    }
}
