package org.jianbao.core.io;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Leads the references of the other loaded files to the present elements of a file whose root was replaced. */
final class Redirection {

    private final ModelResource resource;

    Redirection(ModelResource resource) {
        this.resource = resource;
    }

    /** Redirects what leads into a root that was replaced: to the element with the same id, or to a place holder of it. */
    void from(EObject old) {
        for (Resource other : List.copyOf(resource.files().getResources())) {
            if (other != resource) {
                for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(other, false); all.hasNext();) {
                    redirect(all.next(), old);
                }
            }
        }
    }

    private void redirect(EObject object, EObject old) {
        for (Slot slot : resource.files().tables().of(object.eClass()).slots()) {
            if (slot.kind() != Slot.Kind.LINK && slot.kind() != Slot.Kind.LINKS || !object.eIsSet(slot.feature())) {
                continue;
            }
            List<EObject> targets = List.copyOf(Targets.of(object, slot));
            for (int i = 0; i < targets.size(); i++) {
                if (!targets.get(i).eIsProxy() && EcoreUtil.getRootContainer(targets.get(i)) == old) {
                    put(object, slot, i, present(targets.get(i), slot));
                }
            }
        }
    }

    private EObject present(EObject target, Slot slot) {
        String id = EcoreUtil.getID(target);
        EObject found = id == null ? null : resource.getEObject(id);
        return slot.reference().getEReferenceType().isInstance(found) ? found
                : resource.proxy(target.eClass(), resource.getURI().appendFragment(id == null ? "/" : id));
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject object, Slot slot, int index, EObject target) {
        if (slot.isMany()) {
            ((InternalEList<EObject>) Targets.get(object, slot)).setUnique(index, target);
        } else {
            ((InternalEObject) object).eSet(slot.id(), target);
        }
    }
}
