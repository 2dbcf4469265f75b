package org.jianbao.workbench.internal.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** In what two contents of one file differ: elements with the same id are compared feature by feature. */
public final class Differences {

    /**
     * One difference.
     *
     * @param element the element, of the first content where it has it
     * @param feature the feature; null if only one content has the element
     * @param first what the first content says; empty for nothing
     * @param second what the second content says; empty for nothing
     */
    public record Difference(EObject element, EStructuralFeature feature, String first, String second) {
    }

    private final List<Difference> found = new ArrayList<>();

    private Differences() {
    }

    /** Returns the differences in the order of the first content; what only the second one has stands behind. */
    public static List<Difference> between(EObject first, EObject second) {
        var differences = new Differences();
        Map<String, EObject> ones = byKey(first);
        Map<String, EObject> others = byKey(second);
        Set<String> keys = new LinkedHashSet<>(ones.keySet());
        keys.addAll(others.keySet());
        keys.forEach(key -> differences.compare(ones.get(key), others.get(key)));
        return List.copyOf(differences.found);
    }

    /** Elements without an id are known by the place where they stand. */
    private static Map<String, EObject> byKey(EObject root) {
        Map<String, EObject> elements = new LinkedHashMap<>();
        elements.put("", root);
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
            EObject element = all.next();
            elements.putIfAbsent(key(element), element);
        }
        return elements;
    }

    private static String key(EObject element) {
        String id = EcoreUtil.getID(element);
        return id != null ? id : element.eContainer() == null ? ""
                : key(element.eContainer()) + '/' + element.eContainmentFeature().getName();
    }

    private void compare(EObject first, EObject second) {
        if (first == null || second == null) {
            EObject element = first == null ? second : first;
            String text = element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isID()
                    && element.eIsSet(attribute)).map(attribute -> text(element, attribute)).collect(Collectors.joining(" "));
            found.add(new Difference(element, null, first == null ? "" : text, second == null ? "" : text));
            return;
        }
        if (first.eClass() != second.eClass()) {
            found.add(new Difference(first, null, first.eClass().getName(), second.eClass().getName()));
            return;
        }
        for (EStructuralFeature feature : first.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || feature instanceof EReference reference && reference.isContainer()) {
                continue;
            }
            String one = text(first, feature);
            String other = text(second, feature);
            if (!Objects.equals(one, other)) {
                found.add(new Difference(first, feature, one, other));
            }
        }
    }

    /** Returns a value as text; of contained elements only their order counts, since each is compared by itself. */
    private static String text(EObject element, EStructuralFeature feature) {
        Object value = ((InternalEObject) element).eGet(feature, false, true);
        if (value == null) {
            return "";
        }
        List<?> values = value instanceof InternalEList<?> list ? list.basicList() : value instanceof List<?> list ? list
                : List.of(value);
        return values.stream().map(one -> feature instanceof EAttribute attribute
                ? String.valueOf(EcoreUtil.convertToString(attribute.getEAttributeType(), one)) : id((EObject) one))
                .collect(Collectors.joining("、"));
    }

    private static String id(EObject target) {
        if (target.eIsProxy()) {
            return String.valueOf(((InternalEObject) target).eProxyURI().fragment());
        }
        return key(target);
    }
}
