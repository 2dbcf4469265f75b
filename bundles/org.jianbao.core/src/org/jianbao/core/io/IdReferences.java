package org.jianbao.core.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jianbao.core.check.Severity;

/** Joins the references inside a file, which are written as attributes with ids, once all elements are there. */
final class IdReferences {

    /** A reference as it was read. */
    record Pending(EObject object, Slot slot, String ids, int line) {
    }

    private final ModelResource resource;
    private final Types types;
    private final boolean resolvable;

    IdReferences(ModelResource resource, Types types, boolean resolvable) {
        this.resource = resource;
        this.types = types;
        this.resolvable = resolvable;
    }

    void join(List<Pending> references) {
        references.forEach(this::join);
    }

    private void join(Pending reference) {
        var targets = new ArrayList<EObject>();
        for (var tokens = new StringTokenizer(reference.ids()); tokens.hasMoreTokens();) {
            EObject target = target(reference, tokens.nextToken());
            if (target == null) {
                keep(reference);
                return;
            }
            targets.add(target);
        }
        if (reference.slot().isMany()) {
            addAll(reference, targets);
        } else if (targets.size() == 1) {
            ((InternalEObject) reference.object()).eSet(reference.slot().id(), targets.getFirst());
        } else if (!reference.ids().isEmpty()) {
            keep(reference);
        }
    }

    /** Returns what an id leads to: the element, or a place holder; null if nothing can hold the place. */
    private EObject target(Pending reference, String id) {
        EReference feature = reference.slot().reference();
        EObject found = find(id);
        if (found != null && feature.getEReferenceType().isInstance(found)) {
            return found;
        }
        EClass standIn = types.standIn(feature.getEReferenceType(), reference.object().eClass());
        if (standIn == null) {
            return null;
        }
        URI uri = resource.getURI().appendFragment(id);
        if (resolvable) {
            resource.files().expect(uri, feature.getEReferenceType());
        }
        return resource.proxy(standIn, uri);
    }

    private EObject find(String id) {
        Map<String, EObject> ids = resource.getIntrinsicIDToEObjectMap();
        EObject found = ids.get(id);
        if (found == null && id.charAt(0) == '/') {
            try {
                return resource.getEObject(id);
            } catch (RuntimeException e) {
                return null; // a path that leads nowhere
            }
        }
        return found;
    }

    /** The other end of a two-way reference may have been read first: then only the order is left to be set. */
    private void addAll(Pending reference, List<EObject> targets) {
        @SuppressWarnings("unchecked")
        var list = (InternalEList<EObject>) ((InternalEObject) reference.object()).eGet(reference.slot().id(), false, true);
        if (reference.slot().reference().getEOpposite() == null) {
            Set<EObject> seen = new HashSet<>();
            targets.removeIf(target -> reference.slot().feature().isUnique() && !seen.add(target));
            targets.forEach(list::addUnique);
            return;
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!list.add(targets.get(i))) {
                list.move(Math.min(i, list.size() - 1), targets.get(i));
            }
        }
    }

    private void keep(Pending reference) {
        Kept.make(reference.object()).attributes()
                .add(new Raw.Attribute(reference.slot().name(), reference.ids()));
        String id = EcoreUtil.getID(reference.object());
        resource.problems().add(new Problem(Rules.UNRESOLVED, Severity.ERROR, reference.line(), id == null ? "" : id,
                reference.slot().name(), reference.slot().name(), Limits.shown(reference.ids())));
    }
}
