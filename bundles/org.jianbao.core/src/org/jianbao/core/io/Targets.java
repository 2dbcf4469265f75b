package org.jianbao.core.io;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** What the references of a file lead to, as it is written. Nothing is resolved on the way. */
final class Targets {

    private final EObject root;
    private final URI home;
    private final Hrefs hrefs;
    private Consumer<Predicate<Targets>> uses;

    /**
     * Prepares for the references of a file.
     *
     * @param root the root of the file
     * @param hrefs writes the references to other files
     */
    Targets(EObject root, Hrefs hrefs) {
        this.root = root;
        this.home = root.eResource() == null ? hrefs.uri() : root.eResource().getURI();
        this.hrefs = hrefs;
    }

    /**
     * Tells somebody from now on how to see whether a reference would be written in the same way another time. That of a place
     * holder is, as long as the file has its name.
     *
     * @param listener who is told; null for nobody
     */
    void begin(Consumer<Predicate<Targets>> listener) {
        uses = listener;
    }

    private void tell(EObject target) {
        if (uses != null && !target.eIsProxy()) {
            boolean here = isHere(target);
            URI uri = uri(target);
            uses.accept(other -> other.isHere(target) == here && Objects.equals(other.uri(target), uri));
        }
    }

    /** Returns whether a reference to an element is written as one to a place holder with a URI. */
    boolean leads(EObject target, URI uri) {
        return Objects.equals(uri(target), uri) && isHere(target) == uri.trimFragment().equals(home);
    }

    /** Returns the value of a feature as it is, with place holders where nothing was resolved yet. */
    static Object get(EObject object, Slot slot) {
        return ((InternalEObject) object).eGet(slot.id(), false, true);
    }

    /** Returns what a reference leads to or contains. */
    @SuppressWarnings("unchecked")
    static List<EObject> of(EObject object, Slot slot) {
        Object value = get(object, slot);
        if (slot.isMany()) {
            return ((InternalEList<EObject>) value).basicList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** Returns the ids of a reference that stays inside the file; null if it has to be written as elements. */
    String ids(EObject object, Slot slot) {
        var ids = new StringBuilder();
        for (EObject target : of(object, slot)) {
            tell(target);
            String id = isHere(target) ? uri(target).fragment() : null;
            if (id == null || id.isEmpty() || id.chars().anyMatch(c -> c <= ' ')) {
                return null;
            }
            ids.append(ids.isEmpty() ? "" : " ").append(id);
        }
        return ids.isEmpty() ? null : ids.toString();
    }

    /** Returns the href that leads to an element; null if the element is in no file. */
    String href(EObject target) {
        tell(target);
        URI uri = uri(target);
        if (uri == null) {
            return null;
        }
        return isHere(target) && uri.hasFragment() ? '#' + uri.fragment() : hrefs.write(uri);
    }

    private boolean isHere(EObject target) {
        return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().trimFragment().equals(home)
                : EcoreUtil.getRootContainer(target) == root;
    }

    private URI uri(EObject target) {
        if (target.eIsProxy()) {
            return ((InternalEObject) target).eProxyURI();
        }
        if (target.eResource() != null) {
            return EcoreUtil.getURI(target);
        }
        return EcoreUtil.getRootContainer(target) == root ? home.appendFragment(fragment(target)) : null;
    }

    private static String fragment(EObject target) {
        String id = EcoreUtil.getID(target);
        return id == null ? path(target) : id;
    }

    private static String path(EObject object) {
        var container = (InternalEObject) object.eContainer();
        return container == null ? "/" : path(container) + '/'
                + container.eURIFragmentSegment(object.eContainmentFeature(), object);
    }
}
