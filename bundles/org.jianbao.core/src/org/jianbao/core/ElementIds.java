package org.jianbao.core;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.StructurePackage;

/**
 * Gives ids to new elements: unique in their file, and such that a person who reads the file sees what they belong to. An
 * element within another one has its id and a number ({@code s-news} holds {@code s-news-5}), one below the root a letter
 * and a number ({@code d-16}); a section is named after its template, a figure after its metric. The letter is the first
 * one of the feature, unless the annotation {@code idPrefix} of the metamodel gives another.
 */
public final class ElementIds {

    private static final String ANNOTATION = "http://jianbao.org/forms";
    private static final String PREFIX = "idPrefix";
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,8})");

    private final Set<String> taken = new HashSet<>();
    private final EObject owner;
    private final EObject root;

    private ElementIds(EObject owner) {
        this.owner = owner;
        this.root = EcoreUtil.getRootContainer(owner);
        taken.add(EcoreUtil.getID(root));
        root.eAllContents().forEachRemaining(element -> taken.add(EcoreUtil.getID(element)));
    }

    /**
     * Gives an id to each of some elements that has none, and to all within them, before they are added to a list.
     *
     * @param owner what is going to hold the elements
     * @param feature the list of the owner
     * @param elements the elements, which are contained nowhere yet
     */
    public static void give(EObject owner, EReference feature, Collection<? extends EObject> elements) {
        var ids = new ElementIds(owner);
        elements.forEach(ids::reserve);
        elements.forEach(element -> ids.give(owner, feature, element));
    }

    /** Gives an id to each element of a file that has none, or that of an element before it. */
    public static void complete(EObject root) {
        Set<String> seen = new HashSet<>();
        seen.add(EcoreUtil.getID(root));
        root.eAllContents().forEachRemaining(element -> {
            String id = EcoreUtil.getID(element);
            if (!isMissing(id) && !seen.add(id)) {
                element.eUnset(element.eClass().getEIDAttribute());
            }
        });
        new ElementIds(root).give(root);
    }

    /** Takes the ids of elements, and of all within them, away. */
    public static void clear(Collection<? extends EObject> elements) {
        elements.forEach(element -> {
            clear(element);
            element.eAllContents().forEachRemaining(ElementIds::clear);
        });
    }

    private static void clear(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null) {
            element.eUnset(id);
        }
    }

    private void reserve(EObject element) {
        taken.add(EcoreUtil.getID(element));
        element.eAllContents().forEachRemaining(inner -> taken.add(EcoreUtil.getID(inner)));
    }

    private void give(EObject holder, EReference feature, EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null && isMissing(EcoreUtil.getID(element))) {
            element.eSet(id, free(holder, feature, element));
        }
        give(element);
    }

    private void give(EObject element) {
        for (EReference inner : element.eClass().getEAllContainments()) {
            if (!inner.isDerived() && !inner.isVolatile()) {
                contents(element, inner).forEach(content -> give(element, inner, content));
            }
        }
    }

    private static boolean isMissing(String id) {
        return id == null || id.isBlank();
    }

    private String free(EObject holder, EReference feature, EObject element) {
        String named = named(holder, element);
        if (named != null && taken.add(named)) {
            return named;
        }
        String prefix = prefix(holder, feature);
        int number = 1 + last(prefix, contents(holder, feature));
        while (!taken.add(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    /** Returns the id after the template or the metric of an element; null if it has none. */
    private String named(EObject holder, EObject element) {
        if (element instanceof Section section) {
            String template = section.getTemplate() == null ? null : section.getTemplate().getId();
            return template == null || template.indexOf('-') < 0 ? null : 's' + template.substring(template.indexOf('-'));
        }
        String above = holder == root ? null : EcoreUtil.getID(holder);
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.getEReferenceType() == StructurePackage.Literals.METRIC && !reference.isMany()
                    && !reference.isContainment() && element.eGet(reference) instanceof EObject metric && above != null) {
                String id = EcoreUtil.getID(metric);
                return id == null || id.indexOf('-') < 0 ? null : above + id.substring(id.indexOf('-'));
            }
        }
        return null;
    }

    private String prefix(EObject holder, EReference feature) {
        String letter = EcoreUtil.getAnnotation(feature, ANNOTATION, PREFIX);
        EObject named = holder;
        while (named != root && isMissing(EcoreUtil.getID(named))) {
            named = named.eContainer() == null ? owner : named.eContainer();
        }
        if (named == root) {
            return (letter == null ? feature.getName().substring(0, 1) : letter) + '-';
        }
        boolean section = BulletinPackage.Literals.SECTION.isSuperTypeOf(feature.getEReferenceType());
        return EcoreUtil.getID(named) + '-' + (letter == null || section ? "" : letter);
    }

    /** Returns the highest number behind a prefix, or how many elements there are where none has a number. */
    private static int last(String prefix, List<EObject> siblings) {
        int last = 0;
        for (EObject sibling : siblings) {
            String id = EcoreUtil.getID(sibling);
            Matcher numbered = NUMBERED.matcher(id == null ? "" : id);
            if (numbered.matches() && numbered.group(1).equals(prefix)) {
                last = Math.max(last, Integer.parseInt(numbered.group(2)));
            }
        }
        return last == 0 ? (int) siblings.stream().filter(sibling -> !isMissing(EcoreUtil.getID(sibling))).count() : last;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> contents(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        return feature.isMany() ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
    }
}
