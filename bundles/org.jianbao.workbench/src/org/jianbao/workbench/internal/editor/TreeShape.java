package org.jianbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;

/**
 * Which elements stand in the tree: sections and their items, the entries of a register, and what a structure is made of. All
 * others are edited in the form of the element that holds them. The lists of a register are nodes of their own, and those of a
 * structure but for its sections.
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

    /** What a section has that is designed in the structure. */
    private static final List<EReference> DESIGNED = List.of(Literals.SECTION_TEMPLATE__FIELDS, Literals.SECTION_TEMPLATE__PHRASES,
            Literals.SECTION_TEMPLATE__BLOCKS, Literals.SECTION_TEMPLATE__RULES, Literals.SECTION_TEMPLATE__SECTIONS);
    /** What the structure says of a section whose kind a plug-in brings. */
    private static final List<EReference> BROUGHT = List.of(Literals.SECTION_TEMPLATE__PHRASES,
            Literals.SECTION_TEMPLATE__RULES, Literals.SECTION_TEMPLATE__SECTIONS);

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
            if (features == BROUGHT && ((List<?>) element.eGet(feature)).isEmpty()) {
                continue; // a plug-in's section needs none of it
            }
            if (isNode(element, feature)) {
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
        return owner != null && isNode(owner, (EReference) element.eContainmentFeature())
                ? new Group(owner, (EReference) element.eContainmentFeature()) : owner;
    }

    /** Returns the lists of an element whose elements stand in the tree. */
    static List<EReference> features(EObject element) {
        if (element instanceof SectionTemplate template) {
            return StructureNames.isDesigned(template) ? DESIGNED : BROUGHT;
        }
        return element.eClass().getEAllContainments().stream().filter(feature -> feature.isMany() && isShown(feature)).toList();
    }

    /** Returns whether a list of an element is a node of its own. */
    private static boolean isNode(EObject element, EReference feature) {
        return feature.getEReferenceType() != Literals.SECTION_TEMPLATE && features(element).size() > 1;
    }

    private static boolean isShown(EReference feature) {
        var type = feature.getEReferenceType();
        return BulletinPackage.Literals.SECTION.isSuperTypeOf(type) || BulletinPackage.Literals.ITEM.isSuperTypeOf(type)
                || type == Literals.SECTION_TEMPLATE || type == Literals.METRIC || type == Literals.FIELD
                || type == Literals.LAYOUT_BLOCK
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
