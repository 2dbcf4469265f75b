package org.jianbao.workbench.internal.series;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.io.Content;
import org.jianbao.core.io.EditedFile;
import org.jianbao.core.io.ModelFileException;

/**
 * A model of a series that is being edited, shared by all editors that show it. It knows exactly whether it differs from its
 * file: right after a change it may say so too early, {@link #settle} and a pause in the typing make it exact.
 */
public final class EditedModel {

    /** Is told of changes, in the thread of the windows. */
    public interface Listener {
        /** Something in the model has changed; what, the notification says. */
        default void changed(Notification change) {
        }

        /** Another root has taken the place of the present one. */
        default void replaced() {
        }

        /** Whether the model differs from its file has changed. */
        default void dirtyChanged() {
        }

        /** Another program has changed the file, or taken it away, while it is being edited. */
        default void changedOnDisk() {
        }

        /** The model cannot be saved as it is now, for the reason given, or can be again if that is null. */
        default void unsavable(ModelFileException reason) {
        }
    }

    private final EditedFile disk;
    private final SeriesSession session;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private EObject root;
    private int editors;
    private boolean dirty;
    private boolean unsettled;
    private boolean unsavable;
    private boolean saving;

    EditedModel(EditedFile disk, SeriesSession session) {
        this.disk = disk;
        this.session = session;
        this.root = disk.root();
        disk.watch(this::touched);
        this.dirty = disk.isDirty();
    }

    /** Returns the file, absolute. */
    public Path file() {
        return disk.file();
    }

    /** Returns the file with what is known of it. */
    public EditedFile disk() {
        return disk;
    }

    /** Returns the root, which is another one after {@link Listener#replaced}. */
    public EObject root() {
        return root;
    }

    /** Returns whether the model differs from its file. */
    public boolean isDirty() {
        return dirty;
    }

    /** Returns whether another program has changed the file, or taken it away; what is being saved here is no such change. */
    public boolean isChangedOnDisk() {
        return !saving && disk.isChangedOnDisk();
    }

    /** Is told that the file begins to be written, or that what was written is known. */
    public void saving(boolean now) {
        saving = now;
    }

    /** Adds a listener. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Returns whether an editor shows the model. */
    public boolean isOpen() {
        return editors > 0;
    }

    void opened() {
        editors++;
    }

    void closed() {
        editors--;
    }

    private void touched(Notification change) {
        listeners.forEach(listener -> listener.changed(change));
        unsettled = true;
        dirty(true);
        session.settleLater(root);
    }

    /** Finds out exactly whether the model differs from its file, and hands its content on to the background. */
    public void settle() {
        if (!unsettled) {
            return;
        }
        unsettled = false;
        try {
            Content content = disk.content();
            dirty(!disk.isSaved(content));
            unsavable(null);
            session.settled(this, content);
        } catch (ModelFileException e) {
            unsavable(e);
        }
    }

    void changedOnDisk() {
        listeners.forEach(Listener::changedOnDisk);
    }

    private void unsavable(ModelFileException reason) {
        if (reason != null || unsavable) {
            unsavable = reason != null;
            listeners.forEach(listener -> listener.unsavable(reason));
        }
    }

    /** Is told that the file was written or is another one now, so that what is known of it has changed. */
    public void fileChanged() {
        unsettled = true;
        settle();
    }

    /** Is told that another root has taken the place of the present one. */
    void rootReplaced() {
        root = disk.root();
        session.series().changed();
        listeners.forEach(Listener::replaced);
        unsettled = true;
        settle();
    }

    private void dirty(boolean now) {
        if (dirty != now) {
            dirty = now;
            listeners.forEach(Listener::dirtyChanged);
        }
    }

    void release() {
        disk.unwatch();
        listeners.clear();
    }
}
