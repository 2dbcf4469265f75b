package org.jianbao.core.check;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Names elements of a file in a way that fits every copy of it: by the id of the element or, where it has none, such as the
 * period of an issue, by that of the nearest one above and the way from there ({@code issue-2024-02/@period}).
 */
public final class ElementAddress {

    private static final String STEP = "/@";

    private ElementAddress() {
    }

    /** Returns the address of an element. */
    public static String of(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null && !id.isEmpty() || element.eContainer() == null) {
            return id == null ? "" : id;
        }
        String step = ((InternalEObject) element.eContainer()).eURIFragmentSegment(element.eContainingFeature(), element);
        return of(element.eContainer()) + '/' + step;
    }

    /**
     * Returns the element with an address.
     *
     * @param root the root of the file
     * @param address the address
     * @return the element, or null if there is none now
     */
    public static EObject find(EObject root, String address) {
        EObject found = byId(root, address);
        int step = address.lastIndexOf(STEP);
        if (found != null || step < 0) {
            return found;
        }
        EObject holder = find(root, address.substring(0, step));
        try {
            return holder == null ? null
                    : ((InternalEObject) holder).eObjectForURIFragmentSegment(address.substring(step + 1));
        } catch (RuntimeException e) {
            // EMF throws different exceptions for a feature or place that does not exist.
            return null;
        }
    }

    private static EObject byId(EObject root, String id) {
        if (id.equals(EcoreUtil.getID(root)) || id.isEmpty()) {
            return root;
        }
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            EObject element = contents.next();
            if (id.equals(EcoreUtil.getID(element))) {
                return element;
            }
        }
        return null;
    }
}
