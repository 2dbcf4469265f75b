package org.jianbao.core.io;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.jianbao.model.bulletin.Section;

/**
 * What the sections of a model look like in its file, as far as that was written and nothing has changed since. So a model of
 * hundreds of sections is written anew in the time of the one that somebody edits. It watches the model, and tells a listener
 * of everything that changes.
 */
final class Pieces extends EContentAdapter {

    /**
     * A section as it stands in the file.
     *
     * @param bytes the text, which begins with the end of the line before
     * @param place the list that held the section
     * @param depth how deep it lay
     * @param conditions what else must be as it was, for the text to be the same
     */
    private record Piece(byte[] bytes, Slot place, int depth, List<Predicate<ModelWriter>> conditions) {
    }

    private final Map<EObject, Piece> pieces = new IdentityHashMap<>();
    private final EObject root;
    private Consumer<Notification> listener = change -> { };

    /**
     * Watches a model from now on.
     *
     * @param root its root
     */
    Pieces(EObject root) {
        this.root = root;
        root.eAdapters().add(this);
    }

    /** Tells somebody of changes from now on. */
    void tell(Consumer<Notification> watcher) {
        listener = watcher;
    }

    /** Returns whether an element is kept in one piece: a section that holds no others. */
    static boolean isPiece(EObject element) {
        return element instanceof Section && element.eContents().stream().noneMatch(Section.class::isInstance);
    }

    /** Returns the text of a section; null if it has to be written. */
    byte[] of(EObject section, Slot place, int depth, ModelWriter writer) {
        Piece piece = pieces.get(section);
        boolean same = piece != null && Objects.equals(piece.place.feature(), place.feature()) && piece.depth == depth
                && piece.conditions.stream().allMatch(condition -> condition.test(writer));
        return same ? piece.bytes : null;
    }

    /** Remembers the text of a section. */
    void keep(EObject section, Slot place, int depth, byte[] bytes, List<Predicate<ModelWriter>> conditions) {
        if (section.eAdapters().contains(this)) {
            pieces.put(section, new Piece(bytes, place, depth, conditions));
        }
    }

    /** Watches the model no more. */
    void leave() {
        root.eAdapters().remove(this);
        pieces.clear();
    }

    /** Forgets all texts, since something has changed on which all of them depend. */
    void clear() {
        pieces.clear();
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        boolean resolved = change.getEventType() == Notification.RESOLVE
                && change.getFeature() instanceof EReference reference && !reference.isContainment();
        for (EObject at = change.getNotifier() instanceof EObject object ? object : null; at != null; at = at.eContainer()) {
            if (resolved) {
                keep(pieces.get(at), (InternalEObject) change.getOldValue(), (EObject) change.getNewValue());
            } else {
                pieces.remove(at);
            }
        }
        if (!change.isTouch()) {
            listener.accept(change);
        }
    }

    /** A reference that was resolved is written as before, as long as what it leads to has the address of its place holder. */
    private static void keep(Piece piece, InternalEObject holder, EObject target) {
        if (piece != null) {
            piece.conditions.add(writer -> writer.leads(target, holder.eProxyURI()));
        }
    }

    /** What comes into the model may have changed while nobody watched it. */
    @Override
    public void setTarget(Notifier target) {
        super.setTarget(target);
        pieces.remove(target);
    }

    @Override
    public void unsetTarget(Notifier target) {
        super.unsetTarget(target);
        pieces.remove(target);
    }
}
