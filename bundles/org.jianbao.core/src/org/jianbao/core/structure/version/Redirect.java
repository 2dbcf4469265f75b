package org.jianbao.core.structure.version;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.MissingSection;
import org.jianbao.model.structure.ReportStructure;

/** Leads the references of an issue to the elements of the other version, and to the sections that took the place of others. */
final class Redirect {

    private final ReportStructure before;
    private final Index target;
    private final Map<EObject, EObject> replaced;

    Redirect(ReportStructure before, Index target, Map<EObject, EObject> replaced) {
        this.before = before;
        this.target = target;
        this.replaced = replaced;
    }

    void run(Issue issue) {
        references(issue);
        for (var all = issue.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof MissingSection) {
                all.prune(); // what it refers to is kept as it is written
            }
            references(element);
        }
    }

    private void references(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && reference.isChangeable()
                    && element.eIsSet(reference)) {
                redirect(element, reference);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void redirect(EObject element, EReference reference) {
        if (!reference.isMany()) {
            var leads = (EObject) element.eGet(reference);
            EObject other = other(leads);
            if (other != leads) {
                element.eSet(reference, other);
            }
            return;
        }
        var all = (List<EObject>) element.eGet(reference);
        for (int i = 0; i < all.size(); i++) {
            EObject other = other(all.get(i));
            if (other != all.get(i) && !all.contains(other)) {
                all.set(i, other);
            }
        }
    }

    /** What the other version does not have stays in the version before, where it can still be found. */
    private EObject other(EObject leads) {
        if (replaced.containsKey(leads)) {
            return replaced.get(leads);
        }
        if (leads == null || leads.eIsProxy() || EcoreUtil.getRootContainer(leads) != before) {
            return leads;
        }
        EObject other = target.element(EcoreUtil.getID(leads));
        return other != null && leads.eClass() == other.eClass() ? other : leads;
    }
}
