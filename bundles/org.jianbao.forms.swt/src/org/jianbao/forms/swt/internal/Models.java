package org.jianbao.forms.swt.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.register.UnitNames;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;

/** What the fields ask models. */
final class Models {

    private Models() {
    }

    /** Returns the value that stands for an empty text: null, or an empty text where null would bring back a default. */
    static Object nothing(EStructuralFeature feature) {
        return feature.getDefaultValue() == null ? null : "";
    }

    /** Returns an element and what some of its features contain, by their ids. */
    static Map<String, EObject> byId(EObject element, Collection<EStructuralFeature> features) {
        var found = new HashMap<String, EObject>();
        found.put(id(element), element);
        for (EStructuralFeature feature : features) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                Object value = element.eGet(reference);
                Collection<?> roots = value instanceof Collection<?> many ? many
                        : value == null ? List.of() : List.of(value);
                EcoreUtil.getAllContents(roots).forEachRemaining(inside -> {
                    if (inside instanceof EObject object) {
                        found.put(id(object), object);
                    }
                });
            }
        }
        found.remove("");
        return found;
    }

    private static String id(EObject element) {
        String id = element == null ? null : EcoreUtil.getID(element);
        return id == null ? "" : id;
    }

    /**
     * Returns the feature of an element in which a place lies.
     *
     * @param place the element itself or one within it
     * @param name the name of a feature of the place
     * @return null if there is none
     */
    static EStructuralFeature featureOf(EObject element, EObject place, String name) {
        if (place == element) {
            return element.eClass().getEStructuralFeature(name);
        }
        EObject at = place;
        while (at != null && at.eContainer() != element) {
            at = at.eContainer();
        }
        return at == null ? null : at.eContainmentFeature();
    }

    /** Returns the names of the departments and windows of the series that an element belongs to, the longest last. */
    static List<String> unitNames(EObject element) {
        Resource resource = element.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (Resource loaded : resource.getResourceSet().getResources()) {
            if (!loaded.getContents().isEmpty() && loaded.getContents().getFirst() instanceof Register register) {
                Stream.concat(register.getDepartments().stream(), register.getWindows().stream())
                        .forEach(unit -> names.addAll(UnitNames.forms(unit)));
            }
        }
        names.sort(Comparator.comparingInt(String::length));
        return names;
    }

    /** Returns the day of the issue that an element is in: what is offered should be valid then; null if it is in none. */
    static LocalDate day(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Issue issue ? issue.getPublishDate() : null;
    }

    /** Returns a day that one likely asks for: the first one that the issue of an element reports on, or else today. */
    static LocalDate likely(EObject element) {
        if (EcoreUtil.getRootContainer(element) instanceof Issue issue) {
            if (issue.getPeriod() != null && issue.getPeriod().getStart() != null) {
                return issue.getPeriod().getStart();
            }
            if (issue.getPublishDate() != null) {
                return issue.getPublishDate();
            }
        }
        return LocalDate.now();
    }

    /** Returns the year of the issue that an element is in; that of today if it is in none. */
    static int year(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at.eClass().getEStructuralFeature("year") instanceof EAttribute year && at.eIsSet(year)
                    && at.eGet(year) instanceof Integer number) {
                return number;
            }
        }
        return LocalDate.now().getYear();
    }
}
