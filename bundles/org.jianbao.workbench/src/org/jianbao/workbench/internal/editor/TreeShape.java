package org.jianbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.model.structure.StructurePackage;

/**
 * Which elements stand in the tree: sections and their items, the entries of a register and the templates of a structure. All
 * others are edited in the form of the element that holds them. The lists of a register are nodes of their own.
 */
final class TreeShape implements ITreeContentProvider {

    /**
     * A list of an element as a node.
     *
     * @param owner the element
     * @param feature the list
     */
    record Group(EObject owner, EReference feature) {
    }

    /** Returns the root of the tree, which shows the root element itself. */
    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Group group) {
            return ((List<?>) group.owner().eGet(group.feature())).toArray();
        }
        var element = (EObject) parent;
        List<EReference> features = features(element);
        var children = new ArrayList<Object>();
        for (EReference feature : features) {
            if (features.size() > 1) {
                children.add(new Group(element, feature));
            } else {
                children.addAll((List<?>) element.eGet(feature));
            }
        }
        return children.toArray();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return getChildren(parent).length > 0;
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof Group group) {
            return group.owner();
        }
        var element = (EObject) child;
        EObject owner = element.eContainer();
        return owner != null && features(owner).size() > 1 ? new Group(owner, (EReference) element.eContainmentFeature()) : owner;
    }

    /** Returns the lists of an element whose elements stand in the tree. */
    static List<EReference> features(EObject element) {
        return element.eClass().getEAllContainments().stream().filter(feature -> feature.isMany() && isShown(feature)).toList();
    }

    private static boolean isShown(EReference feature) {
        var type = feature.getEReferenceType();
        return BulletinPackage.Literals.SECTION.isSuperTypeOf(type) || BulletinPackage.Literals.ITEM.isSuperTypeOf(type)
                || type == StructurePackage.Literals.SECTION_TEMPLATE
                || feature.getEContainingClass() == RegisterPackage.Literals.REGISTER;
    }

    /** Returns the nearest element that stands in the tree: the element itself or one that holds it. */
    static EObject shown(EObject element) {
        EObject shown = element;
        for (EObject at = element; at.eContainer() != null; at = at.eContainer()) {
            if (!features(at.eContainer()).contains(at.eContainmentFeature())) {
                shown = at.eContainer();
            }
        }
        return shown;
    }
}
