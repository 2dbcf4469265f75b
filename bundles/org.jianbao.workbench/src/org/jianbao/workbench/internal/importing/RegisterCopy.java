package org.jianbao.workbench.internal.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Edit;
import org.jianbao.core.register.RegisterImport;
import org.jianbao.core.register.RegisterImport.Line;
import org.jianbao.model.register.Register;

/**
 * A register as it was at one moment, for the background to compare with; the one that is edited belongs to the thread of the
 * windows. What is to be changed is led back to that one.
 */
final class RegisterCopy {

    private final Register original;
    private final Register copy;
    private final Map<EObject, EObject> originals = new HashMap<>();

    RegisterCopy(Register original) {
        this.original = original;
        var copier = new EcoreUtil.Copier();
        copy = (Register) copier.copy(original);
        copier.copyReferences();
        copier.forEach((from, to) -> originals.put(to, from));
    }

    /** Returns the register that is edited. */
    Register original() {
        return original;
    }

    /** Returns the copy, which any one thread may use. */
    Register copy() {
        return copy;
    }

    /** Returns the steps that take rows over into the register that is edited. */
    List<Edit> edits(RegisterImport comparison, Collection<Line> chosen) {
        var edits = new ArrayList<Edit>();
        var added = new int[1];
        comparison.apply(chosen, new RegisterImport.Target() {
            @Override
            public void add(Register register, EReference list, EObject element) {
                element.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment()
                        && element.eIsSet(reference)).forEach(reference -> element.eSet(reference, value(element.eGet(reference))));
                edits.add(new Edit.Add(original, list, ((List<?>) original.eGet(list)).size() + added[0]++, element));
            }

            @Override
            public void set(EObject element, EStructuralFeature feature, Object value) {
                edits.add(new Edit.Set((EObject) value(element), feature, value(value)));
            }
        });
        return edits;
    }

    /** Returns the element of the original for one of the copy; everything else stands for itself. */
    private Object value(Object value) {
        return value instanceof EObject element ? originals.getOrDefault(element, element) : value;
    }
}
