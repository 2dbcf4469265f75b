package org.jianbao.workbench.internal.series;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.jianbao.core.check.Fix;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.EditedFile;
import org.jianbao.core.io.Loading;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.Reading;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.register.Register;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.runtime.Plugins;

/**
 * A series while it is open, one for each project: its models, which all editors of the project share, and the one history
 * of commands. To be used by the thread of the windows only.
 */
public final class SeriesSession {

    /** How long nothing must be typed before the background is given what was typed. */
    static final int PAUSE_MILLIS = 80;
    /** How long somebody may type without such a pause before the background is given it all the same. */
    static final long LONGEST_NANOS = 2_000_000_000L;

    /** Is told of models that are being edited, in the thread of the windows. */
    public interface Listener {
        /** A model has a new content, and may differ from its file. */
        default void settled(EditedModel model, Content content) {
        }

        /** A model is edited no more: it was saved, or its changes were given up. */
        default void clean(EditedModel model) {
        }
    }

    private final IProject project;
    private final Path folder;
    private final Plugins plugins;
    private final Series series;
    private final Edits edits = new Edits();
    private final Background background;
    private final ReadAhead ahead;
    private final Display display;
    private final Map<Path, EditedModel> models = new LinkedHashMap<>();
    private final List<Opening> openings = new ArrayList<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Runnable settle = this::settle;
    private final CommandStackListener commands = this::executed;
    private boolean waiting;
    private long since;

    SeriesSession(IProject project, Path folder, Plugins plugins, Display display, Background background) {
        this.project = project;
        this.folder = folder;
        this.plugins = plugins;
        this.display = display;
        this.background = background;
        this.series = new Series(folder, plugins.kinds());
        this.ahead = new ReadAhead(series, display);
        edits.stack().addCommandStackListener(commands);
    }

    /** Returns the project. */
    public IProject project() {
        return project;
    }

    /** Returns the series folder. */
    public Path folder() {
        return folder;
    }

    /** Returns the series with the models that are edited. */
    public Series series() {
        return series;
    }

    /** Returns what the plug-ins contribute. */
    public Plugins plugins() {
        return plugins;
    }

    /** Returns what edits the models; its stack is the history of the whole series. */
    public Edits edits() {
        return edits;
    }

    /** Returns what looks at the files in the background. */
    public Background background() {
        return background;
    }

    /** Returns a new one that looks at files for whoever asks, with models of its own; any one thread may use it. */
    public Background.Analyst analyst() {
        return new Analyser(folder, plugins);
    }

    /** Adds a listener. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Returns the models that are or were edited and still differ from their files. */
    public List<EditedModel> unsaved() {
        return models.values().stream().filter(EditedModel::isDirty).toList();
    }

    /** Returns the changed models that no editor shows, such as a register to which a form has added a department. */
    public List<EditedModel> unsavedBehind() {
        return models.values().stream().filter(model -> model.isDirty() && !model.isOpen()).toList();
    }

    /** Returns the model of a file, if it is being edited. */
    public Optional<EditedModel> known(Path file) {
        return Optional.ofNullable(models.get(file));
    }

    /**
     * Returns the model of a file in order to edit it. It is the same for everybody.
     *
     * @param file the file, absolute
     * @throws ModelFileException if it cannot be read
     */
    public EditedModel model(Path file) throws ModelFileException {
        EditedModel known = models.get(file);
        return known != null ? known : track(series.files().load(file, EObject.class));
    }

    /** Begins to read a file in the background, in order to edit its model. */
    public Opening opening(Path file, Opening.Listener listener) {
        var opening = new Opening(this, file, display, listener);
        openings.add(opening);
        opening.begin();
        return opening;
    }

    void ended(Opening opening) {
        openings.remove(opening);
    }

    /** Returns the model of a file that was read in the background; who has asked for it meanwhile shares it. */
    EditedModel model(Path file, Loading loading) {
        EditedModel known = models.get(file);
        if (known != null) {
            return known;
        }
        EditedModel opened = track(loading.finish());
        series.changed();
        return opened;
    }

    private EditedModel track(EObject root) throws ModelFileException {
        return track(series.files().edited(root));
    }

    private EditedModel track(EditedFile file) {
        EditedModel known = models.get(file.file());
        if (known != null) {
            return known;
        }
        var model = new EditedModel(file, this);
        models.put(file.file(), model);
        return model;
    }

    /** Is told that an editor shows a model. */
    public void open(EditedModel model) {
        model.opened();
    }

    /** Has the background look at a model from now on, until no editor shows it. */
    public void watch(EditedModel model) {
        background.watch(model.file());
        if (model.root() instanceof Issue issue) {
            ahead.begin(issue);
        }
    }

    /** Is told that an editor shows a model no more. What was not saved is given up once no editor shows it. */
    public void close(EditedModel model) {
        model.closed();
        if (model.isOpen()) {
            return;
        }
        background.unwatch(model.file());
        if (model.isDirty()) {
            giveUp(model);
        }
        if (models.values().stream().noneMatch(EditedModel::isOpen)) {
            ahead.stop();
            List.copyOf(unsavedBehind()).forEach(this::giveUp);
            edits.stack().flush();
            models.values().forEach(EditedModel::release);
            models.keySet().forEach(series.files()::forget);
            models.clear();
        }
    }

    private void giveUp(EditedModel model) {
        models.remove(model.file());
        model.release();
        edits.stack().flush(); // commands about elements that nobody sees any more
        series.files().forget(model.file());
        series.changed();
        background.changed(model.file(), null);
        listeners.forEach(listener -> listener.clean(model));
    }

    /**
     * Makes a repair in a model, and where it says so in the register, as one step that can be undone.
     *
     * @return why it does not fit any more, in a sentence for people; empty if it was made
     * @throws ModelFileException if the register cannot be read
     */
    public Optional<String> repair(Fix fix, EditedModel model) throws ModelFileException {
        Path file = folder.resolve(Series.REGISTER);
        Register register = Files.isRegularFile(file) && model(file).root() instanceof Register known ? known : null;
        edits.stack().endTyping();
        return edits.apply(fix, model.root(), register);
    }

    /**
     * Puts another content in the place of a model, as one step that can be undone.
     *
     * @param model the model
     * @param content the content
     * @param label the name of the step for people
     * @throws ModelFileException if the content cannot be read; the model is as it was
     */
    public void replace(EditedModel model, byte[] content, String label) throws ModelFileException {
        Reading reading = model.disk().read(content);
        edits.stack().endTyping();
        edits.stack().execute(new ContentCommand(label, model, reading));
    }

    /**
     * Puts what the file holds now in the place of a model, as one step that can be undone.
     *
     * @throws ModelFileException if the file cannot be read; the model is as it was
     */
    public void reload(EditedModel model) throws ModelFileException {
        byte[] content = model.disk().onDisk();
        Reading reading = model.disk().read(content);
        model.disk().acknowledge();
        edits.stack().endTyping();
        edits.stack().execute(new ContentCommand(Texts.MESSAGES.get("command.reload"), model, reading));
    }

    /**
     * Opens a rescued content of a file that cannot be read itself.
     *
     * @throws ModelFileException if the content cannot be read either
     */
    public EditedModel rescue(Path file, byte[] content) throws ModelFileException {
        return track(series.files().rescue(file, content, EObject.class));
    }

    /** Is told that a file may have changed, come or gone; whoever edits it has to decide, all others see it as it is. */
    public void changedOnDisk(Path file) {
        EditedModel model = models.get(file);
        openings.stream().filter(opening -> opening.file().equals(file)).forEach(Opening::outdated);
        ahead.stop();
        if (model == null) {
            series.files().forget(file);
            followStructures();
            series.changed();
            background.changed(file, null);
        } else if (model.isChangedOnDisk()) {
            if (model.isOpen() || model.isDirty()) {
                model.changedOnDisk();
            } else {
                giveUp(model); // only the history of another editor has kept it
            }
        }
    }

    /**
     * Reads the issues anew whose sections are designed in a structure that is another one now, those that are being edited as
     * they are edited. What the structure does not know any more is kept like any unknown content.
     */
    private void followStructures() {
        openings.forEach(Opening::outdated);
        ahead.stop();
        for (Path file : series.files().outdated()) {
            EditedModel model = models.get(file);
            if (model == null) {
                series.files().forget(file);
            } else {
                follow(model);
            }
        }
    }

    private void follow(EditedModel model) {
        try {
            Reading reading = model.disk().read(model.disk().content().bytes());
            edits.stack().flush(); // commands about elements of the classes as they were
            model.disk().replace(reading);
            model.rootReplaced();
        } catch (ModelFileException e) {
            ILog.of(SeriesSession.class).error(e.getMessage(), e); // holds a text that no file can hold; stays as it is
        }
    }

    private void executed(EventObject event) {
        Command last = edits.stack().getMostRecentCommand();
        if (last != null) {
            List.copyOf(last.getAffectedObjects()).forEach(this::follow);
        }
    }

    /** A command may have changed a model that nobody has opened. */
    private void follow(Object affected) {
        if (affected instanceof EObject object && EcoreUtil.getRootContainer(object).eResource() != null) {
            try {
                track(EcoreUtil.getRootContainer(object));
            } catch (ModelFileException e) {
                return; // in no file of this series
            }
        }
    }

    /** Makes sure that it is known exactly which models differ from their files, and that the background knows them. */
    public void settle() {
        waiting = false;
        List.copyOf(models.values()).forEach(EditedModel::settle);
    }

    /** Is told that something within a root has changed. */
    void settleLater(EObject root) {
        if (root instanceof Issue issue) {
            series.changed(issue);
        } else {
            series.changed();
        }
        long now = System.nanoTime();
        if (!waiting) {
            waiting = true;
            since = now;
        }
        display.timerExec(now - since > LONGEST_NANOS ? 0 : PAUSE_MILLIS, settle);
    }

    void settled(EditedModel model, Content content) {
        background.changed(model.file(), model.isDirty() ? content : null);
        listeners.forEach(listener -> listener.settled(model, content));
        if (!model.isDirty()) {
            if (model.root() instanceof ReportStructure) {
                followStructures();
            }
            listeners.forEach(listener -> listener.clean(model));
        }
    }

    void dispose() {
        edits.stack().removeCommandStackListener(commands);
        background.close();
        ahead.stop();
        new ArrayList<>(models.values()).forEach(EditedModel::release);
    }
}
