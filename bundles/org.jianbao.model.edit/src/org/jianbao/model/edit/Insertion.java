package org.jianbao.model.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jianbao.model.structure.SectionTemplate;

/**
 * What may be added to an element.
 *
 * @param owner the element
 * @param feature where it is added
 * @param eClass the class of what is added
 * @param template the section of the structure that it follows; null if it follows none
 * @param caption its name for people: the heading of the template, or the kind
 * @param hint what it is, for people; empty if there is nothing to say
 * @param present whether the element has a section after the same template already
 */
public record Insertion(EObject owner, EReference feature, EClass eClass, SectionTemplate template, String caption,
        String hint, boolean present) {
}
