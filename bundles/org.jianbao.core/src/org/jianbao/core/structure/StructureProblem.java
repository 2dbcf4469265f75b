package org.jianbao.core.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.Messages;

/**
 * Something in a structure that cannot be compiled as it stands.
 *
 * @param rule the id of the rule, which never changes
 * @param element the template or field that is wrong
 * @param feature its feature; null if it is about the whole element
 * @param arguments what the sentence names
 */
public record StructureProblem(String rule, EObject element, EStructuralFeature feature, List<Object> arguments) {

    private static final Messages MESSAGES = new Messages(StructureProblem.class);

    /** Keeps its own copy of the arguments. */
    public StructureProblem {
        arguments = List.copyOf(arguments);
    }

    /** Returns a sentence in the language of the user: what is wrong and what to do. */
    public String message() {
        return MESSAGES.get("problem." + rule, arguments.toArray());
    }
}
