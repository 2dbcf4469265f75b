package org.jianbao.core.check;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One change of a {@link Fix}, as plain data. Elements are named by their {@link ElementAddress}, values are written as in a
 * file. Every change says what it expects to find, so that it is never made where somebody has worked meanwhile.
 */
public sealed interface Change {

    /**
     * Sets a feature with one value.
     *
     * @param element the address of the element
     * @param feature the name of the feature
     * @param expected the value before: an attribute as written, a reference as the id of its target; null if it was missing
     * @param value the value afterwards, in the same form; null removes it. Targets of references lie in the same file
     */
    record SetFeature(String element, String feature, String expected, String value) implements Change {
    }

    /**
     * Replaces a piece of a text.
     *
     * @param element the address of the element
     * @param feature the name of the feature
     * @param start the place of the piece in the text before all changes of the repair, in UTF-16 units from 0
     * @param expected the piece
     * @param replacement what stands there afterwards
     */
    record ReplaceText(String element, String feature, int start, String expected, String replacement) implements Change {
    }

    /**
     * Sets, adds or removes a value of an attribute with several values.
     *
     * @param element the address of the element
     * @param feature the name of the feature
     * @param index the place of the value, from 0, before all changes of the repair
     * @param expected the value before; null adds one at the end
     * @param value the value afterwards; null removes it
     */
    record SetItem(String element, String feature, int index, String expected, String value) implements Change {
    }

    /**
     * Removes an element.
     *
     * @param element its address
     */
    record Remove(String element) implements Change {
    }

    /**
     * Moves an element among those beside it.
     *
     * @param element its address
     * @param from where it stands, from 0
     * @param to where it is to stand
     */
    record Move(String element, int from, int to) implements Change {
    }

    /**
     * Adds a section.
     *
     * @param element the address of the issue or section that is to hold it
     * @param index where it is to stand among the sections there, from 0
     * @param section what is added
     */
    record AddSection(String element, int index, NewSection section) implements Change {
    }

    /**
     * Adds a department to the register.
     *
     * @param name its name
     */
    record AddDepartment(String name) implements Change {
    }

    /**
     * A section to be made.
     *
     * @param nsUri the namespace of the package of its kind
     * @param className the EClass of its kind
     * @param template the id of its template in the structure of the issue
     * @param sections the sections inside
     */
    record NewSection(String nsUri, String className, String template, List<NewSection> sections) {

        /** Keeps a copy of the sections. */
        public NewSection {
            sections = List.copyOf(sections);
        }
    }

    /**
     * Returns a change that sets an attribute with one value.
     *
     * @param element the element
     * @param attribute the attribute
     * @param value its new value; null removes it
     */
    static Change set(EObject element, EAttribute attribute, Object value) {
        Object before = element.eGet(attribute);
        return new SetFeature(ElementAddress.of(element), attribute.getName(), written(attribute, before),
                written(attribute, value));
    }

    /**
     * Returns a change that replaces a piece of a text attribute.
     *
     * @param element the element
     * @param attribute the attribute, which has one value
     * @param start where the piece begins, in UTF-16 units from 0
     * @param end where it ends
     * @param replacement what stands there afterwards
     */
    static Change replace(EObject element, EStructuralFeature attribute, int start, int end, String replacement) {
        return new ReplaceText(ElementAddress.of(element), attribute.getName(), start,
                ((String) element.eGet(attribute)).substring(start, end), replacement);
    }

    private static String written(EAttribute attribute, Object value) {
        return value == null ? null : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }
}
