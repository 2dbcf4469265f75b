package org.jianbao.core.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Severity;

/** Finds the references of a file that lead nowhere. */
final class References {

    private final ModelResource resource;
    private final ModelResourceSet files;
    private final Findings.Places places;
    private final List<Finding> found = new ArrayList<>();
    private final Set<URI> unreadable = new HashSet<>();

    References(ModelResource resource, Findings.Places places) {
        this.resource = resource;
        this.files = resource.files();
        this.places = places;
    }

    /** Returns a finding for each reference that leads nowhere, and one for each file that cannot be read. */
    List<Finding> unresolved() {
        for (EObject root : resource.getContents()) {
            check(root);
            for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
                check(all.next());
            }
        }
        return found;
    }

    private void check(EObject object) {
        for (Slot slot : files.tables().of(object.eClass()).slots()) {
            boolean link = slot.kind() == Slot.Kind.LINK || slot.kind() == Slot.Kind.LINKS;
            if (link && object.eIsSet(slot.feature())) {
                Object value = ((InternalEObject) object).eGet(slot.id(), false, true);
                Collection<?> targets = value instanceof InternalEList<?> list ? list.basicList() : List.of(value);
                targets.forEach(target -> check(object, slot, (EObject) target));
            }
        }
    }

    private void check(EObject object, Slot slot, EObject target) {
        if (!target.eIsProxy()) {
            return;
        }
        URI uri = ((InternalEObject) target).eProxyURI();
        if (files.getEObject(uri, true) != null) {
            return;
        }
        URI file = uri.trimFragment();
        ModelFileException failure = files.cause(file);
        boolean here = file.equals(resource.getURI());
        String text = here && uri.hasFragment() ? uri.fragment() : resource.hrefs().write(uri);
        if (failure != null && unreadable.add(file)) {
            found.add(finding(Rules.UNREADABLE, object, slot, shown(text), failure.getMessage()));
        }
        found.add(finding(Rules.UNRESOLVED, object, slot, slot.name(), Limits.shown(text)));
    }

    private static String shown(String text) {
        int hash = text.indexOf('#');
        return Limits.shown(hash < 0 ? text : text.substring(0, hash));
    }

    private Finding finding(String rule, EObject object, Slot slot, Object... arguments) {
        return new Finding(rule, Severity.ERROR, Texts.MESSAGES.get(rule, arguments), places.of(object, slot.feature()));
    }
}
