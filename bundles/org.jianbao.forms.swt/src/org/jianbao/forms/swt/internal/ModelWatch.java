package org.jianbao.forms.swt.internal;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;

/**
 * Tells which fields of a shown element have to be shown anew. One adapter stands on the element and on what its fields contain,
 * but not on contents that have no field, such as all sections of an issue. All changes of one event are told together, after it.
 */
public final class ModelWatch {

    private final Display display;
    private final Consumer<EStructuralFeature> changed;
    private final Set<EStructuralFeature> pending = new LinkedHashSet<>();
    private EObject root;
    private Set<EStructuralFeature> features = Set.of();
    private final EContentAdapter adapter = new Contents();

    /**
     * Makes a watch that observes nothing.
     *
     * @param display runs what is told
     * @param changed is told each feature of the observed element in which something has changed
     */
    public ModelWatch(Display display, Consumer<EStructuralFeature> changed) {
        this.display = display;
        this.changed = changed;
    }

    /**
     * Observes an element, and no longer the one before.
     *
     * @param element the element
     * @param shown its features that have fields
     */
    public void observe(EObject element, Set<EStructuralFeature> shown) {
        if (element != root) {
            release();
            root = element;
            features = shown;
            element.eAdapters().add(adapter);
        }
    }

    /** Observes nothing any more. */
    public void release() {
        if (root != null) {
            root.eAdapters().remove(adapter);
            root = null;
        }
        pending.clear();
    }

    private void note(EStructuralFeature feature) {
        if (feature != null && features.contains(feature)) {
            if (pending.isEmpty()) {
                display.asyncExec(this::tell);
            }
            pending.add(feature);
        }
    }

    private void tell() {
        if (!display.isDisposed()) {
            Set<EStructuralFeature> all = Set.copyOf(pending);
            pending.clear();
            all.forEach(changed);
        }
    }

    /** Returns the feature of the observed element in which a change happened; null if it is none of them. */
    private EStructuralFeature featureOf(Notification notification) {
        if (notification.getNotifier() == root) {
            return (EStructuralFeature) notification.getFeature();
        }
        EObject at = notification.getNotifier() instanceof EObject object ? object : null;
        while (at != null && at.eContainer() != root) {
            at = at.eContainer();
        }
        return at == null ? null : at.eContainingFeature();
    }

    private final class Contents extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                note(featureOf(notification));
            }
        }

        @Override
        protected void handleContainment(Notification notification) {
            if (notification.getNotifier() != root || features.contains(notification.getFeature())) {
                super.handleContainment(notification);
            }
        }

        @Override
        protected void setTarget(EObject target) {
            if (target != root) {
                super.setTarget(target);
                return;
            }
            basicSetTarget(target);
            shown().forEachRemaining(this::addAdapter);
        }

        @Override
        protected void unsetTarget(EObject target) {
            if (target != root) {
                super.unsetTarget(target);
                return;
            }
            basicUnsetTarget(target);
            shown().forEachRemaining(child -> removeAdapter(child, false, true));
        }

        private Iterator<EObject> shown() {
            return root.eContents().stream().filter(child -> features.contains(child.eContainmentFeature())).toList()
                    .iterator();
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
