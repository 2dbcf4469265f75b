package org.jianbao.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What has to be done to delete elements. References within the file are removed. References of other loaded files become
 * unresolved ones, which are kept and reported, since those files may be none that a person is editing.
 */
final class Deletion {

    private final List<EObject> elements;
    private final Set<EObject> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Command> commands = new ArrayList<>();

    Deletion(Collection<? extends EObject> elements) {
        this.elements = outermost(elements);
        this.elements.forEach(element -> {
            doomed.add(element);
            element.eAllContents().forEachRemaining(doomed::add);
        });
    }

    /** Returns elements without those that lie within another one of them. */
    static List<EObject> outermost(Collection<? extends EObject> elements) {
        Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(elements);
        var outermost = new ArrayList<EObject>();
        for (EObject element : elements) {
            EObject above = element.eContainer();
            while (above != null && !all.contains(above)) {
                above = above.eContainer();
            }
            if (above == null) {
                outermost.add(element);
            }
        }
        return outermost.stream().distinct().toList();
    }

    /** Returns the commands, in the order in which they are to be executed. */
    List<Command> commands() {
        EObject root = EcoreUtil.getRootContainer(elements.getFirst());
        visit(root, root);
        if (root.eResource() != null && root.eResource().getResourceSet() != null) {
            for (var resource : List.copyOf(root.eResource().getResourceSet().getResources())) {
                resource.getContents().stream().filter(other -> other != root).forEach(other -> visit(other, root));
            }
        }
        elements.forEach(element -> commands.add(removal(element)));
        return commands;
    }

    private void visit(EObject start, EObject root) {
        references(start, root);
        for (Iterator<? extends Notifier> all = EcoreUtil.getAllProperContents(start, false); all.hasNext();) {
            references((EObject) all.next(), root);
        }
    }

    private void references(EObject element, EObject root) {
        if (doomed.contains(element)) {
            return;
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && reference.isChangeable()) {
                reference(element, reference, EcoreUtil.getRootContainer(element) == root);
            }
        }
    }

    private void reference(EObject element, EReference reference, boolean here) {
        Object value = ValueStep.value(element, reference);
        if (value instanceof List<?> targets) {
            if (targets.stream().anyMatch(doomed::contains)) {
                var rest = new ArrayList<Object>();
                targets.forEach(target -> {
                    if (!doomed.contains(target)) {
                        rest.add(target);
                    } else if (!here) {
                        rest.add(placeHolder((EObject) target));
                    }
                });
                commands.add(new ValueStep("", element, reference, rest));
            }
        } else if (doomed.contains(value)) {
            commands.add(new ValueStep("", element, reference, here ? null : placeHolder((EObject) value)));
        }
    }

    private static EObject placeHolder(EObject target) {
        EObject placeHolder = EcoreUtil.create(target.eClass());
        ((InternalEObject) placeHolder).eSetProxyURI(EcoreUtil.getURI(target));
        return placeHolder;
    }

    static Command removal(EObject element) {
        EReference feature = element.eContainmentFeature();
        if (!feature.isMany()) {
            return new ValueStep("", element.eContainer(), feature, null);
        }
        return new RemovalStep(element.eContainer(), feature, element);
    }
}
