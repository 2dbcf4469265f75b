package org.jianbao.model.edit;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.core.check.ElementAddress;

/** Finds elements, and their places among each other. */
public final class Elements {

    private Elements() {
    }

    /**
     * Returns the element with an id or another address of {@link ElementAddress}.
     *
     * @param root the root of the file
     * @param address the id, as in a finding or a bookmark
     */
    public static Optional<EObject> find(EObject root, String address) {
        return address.isEmpty() ? Optional.empty() : Optional.ofNullable(ElementAddress.find(root, address));
    }

    /** Returns the way from the root to an element, both included. */
    public static List<EObject> path(EObject element) {
        var path = new LinkedList<EObject>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            path.addFirst(at);
        }
        return List.copyOf(path);
    }

    /** Returns where among its siblings an element stands, from 0; -1 if it is the only one, or contained nowhere. */
    public static int index(EObject element) {
        EReference feature = element.eContainmentFeature();
        return feature == null || !feature.isMany() ? -1 : ((List<?>) element.eContainer().eGet(feature)).indexOf(element);
    }

    /** Returns whether an element is another one or lies within it. */
    public static boolean isWithin(EObject element, EObject other) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}
