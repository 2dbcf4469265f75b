package org.jianbao.core.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage.Literals;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;

/** Does anything to the models that an editor, a repair or an undo may do. */
final class RandomPerson {

    private final Issue issue;
    private final Register register;
    private final Random random;
    private final List<Taken> taken = new ArrayList<>();
    private int count;

    private record Taken(EObject owner, EReference list, EObject element) {
    }

    RandomPerson(Issue issue, Register register, Random random) {
        this.issue = issue;
        this.register = register;
        this.random = random;
    }

    String edit() {
        count++;
        EObject element = any(all(random.nextInt(8) == 0 ? register : issue));
        return switch (random.nextInt(7)) {
            case 0, 1 -> type(element, true);
            case 2 -> refer(element);
            case 3 -> takeAway(element);
            case 4 -> putBack();
            case 5 -> move(element);
            default -> resolve(element);
        };
    }

    /** Types into the sections of the issue, and changes nothing else. */
    String write() {
        count++;
        return type(any(issue.getSections().stream().flatMap(section -> all(section).stream()).toList()), false);
    }

    private static List<EObject> all(EObject root) {
        var all = new ArrayList<EObject>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Changes a text, among them ids to which others refer. */
    private String type(EObject element, boolean ids) {
        List<EAttribute> texts = element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany()
                && (ids || !attribute.isID()) && attribute.isChangeable() && attribute.getEAttributeType() == Literals.ESTRING).toList();
        if (texts.isEmpty()) {
            return "";
        }
        EAttribute text = any(texts);
        element.eSet(text, text.isID() ? "id-" + count : random.nextInt(4) == 0 ? null : "字<&\"" + count + "😀");
        return "type " + text.getName();
    }

    @SuppressWarnings("unchecked")
    private String refer(EObject element) {
        List<EReference> links = element.eClass().getEAllReferences().stream().filter(link -> !link.isContainment()
                && !link.isContainer() && link.isChangeable()).toList();
        if (links.isEmpty()) {
            return "";
        }
        EReference link = any(links);
        var targets = new ArrayList<>(all(issue));
        targets.addAll(all(register));
        targets.removeIf(target -> !link.getEReferenceType().isInstance(target));
        if (!link.isMany()) {
            element.eSet(link, targets.isEmpty() || random.nextInt(3) == 0 ? null : any(targets));
        } else if (targets.isEmpty() || random.nextInt(3) == 0) {
            ((EList<EObject>) element.eGet(link)).clear();
        } else {
            ((EList<EObject>) element.eGet(link)).add(any(targets));
        }
        return "refer " + link.getName();
    }

    /** Takes an element away, and with it what others may refer to. */
    private String takeAway(EObject element) {
        if (element.eContainer() == null || !element.eContainmentFeature().isMany() || random.nextInt(3) > 0) {
            return "";
        }
        taken.add(new Taken(element.eContainer(), element.eContainmentFeature(), element));
        EcoreUtil.remove(element);
        return "take away";
    }

    /** Puts an element back where it was or elsewhere, changed while nobody saw it. */
    @SuppressWarnings("unchecked")
    private String putBack() {
        if (taken.isEmpty()) {
            register.getDepartments().add(RegisterFactory.eINSTANCE.createDepartment());
            register.getDepartments().getLast().setId("new-" + count);
            return "new";
        }
        Taken back = taken.remove(random.nextInt(taken.size()));
        all(back.element()).forEach(element -> type(element, true));
        var list = (EList<EObject>) back.owner().eGet(back.list());
        list.add(random.nextInt(list.size() + 1), back.element());
        return "put back";
    }

    @SuppressWarnings("unchecked")
    private String move(EObject element) {
        if (element.eContainer() == null || !element.eContainmentFeature().isMany()) {
            return "";
        }
        EReference list = element.eContainmentFeature();
        List<EObject> holders = all(EcoreUtil.getRootContainer(element)).stream().filter(holder -> holder.eClass()
                .getEAllContainments().contains(list) && !EcoreUtil.isAncestor(element, holder)).toList();
        var target = (EList<EObject>) any(holders).eGet(list);
        EcoreUtil.remove(element);
        target.add(random.nextInt(target.size() + 1), element);
        return "move " + list.getName();
    }

    private String resolve(EObject element) {
        element.eCrossReferences().forEach(EObject::eIsProxy);
        return "resolve";
    }
}
