package org.jianbao.forms.swt.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The elements of a list with their sub-elements, each below the one that holds it. */
final class GridRows {

    /**
     * A row.
     *
     * @param element what it shows
     * @param depth how many rows hold it
     * @param label its number among its siblings, after the label of the row that holds it: 2 or 2.1
     */
    record Row(EObject element, int depth, String label) {
    }

    private final EReference list;
    private final EReference nested;
    private EObject owner;
    private List<Row> rows = List.of();
    private Map<EObject, Integer> places = Map.of();

    /** Makes rows of what a list can hold. */
    GridRows(EReference list) {
        this.list = list;
        this.nested = nested(list.getEReferenceType());
    }

    /** Returns the list of a class that holds elements of the same class; null if it has none. */
    static EReference nested(EClass eClass) {
        return eClass.getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.getEReferenceType() == eClass).findFirst().orElse(null);
    }

    /** Returns the list in which rows hold rows; null if they hold none. */
    EReference nested() {
        return nested;
    }

    /** Returns the list that is shown. */
    EReference list() {
        return list;
    }

    /** Returns the element whose list is shown; null if there is none. */
    EObject owner() {
        return owner;
    }

    /** Shows the list of another element. */
    void show(EObject newOwner) {
        owner = newOwner;
        read();
    }

    /** Reads the list anew, unless the same elements stand in the same places: most changes are within one element. */
    void read() {
        if (owner != null && !rows.isEmpty() && known(elements(owner, list), 0, 0) == rows.size()) {
            return;
        }
        var found = new ArrayList<Row>();
        if (owner != null) {
            read(elements(owner, list), 0, "", found);
        }
        var index = new HashMap<EObject, Integer>(found.size() * 2);
        for (int i = 0; i < found.size(); i++) {
            index.put(found.get(i).element(), i);
        }
        rows = found;
        places = index;
    }

    /** Returns the row behind those of some elements; -1 if other rows stand there. */
    private int known(List<EObject> elements, int depth, int first) {
        int at = first;
        for (EObject element : elements) {
            if (at < 0 || at >= rows.size() || rows.get(at).element() != element || rows.get(at).depth() != depth) {
                return -1;
            }
            at = holdsRows(element) ? known(elements(element, nested), depth + 1, at + 1) : at + 1;
        }
        return at;
    }

    private void read(List<EObject> elements, int depth, String prefix, List<Row> found) {
        for (int i = 0; i < elements.size(); i++) {
            EObject element = elements.get(i);
            String label = prefix + (i + 1);
            found.add(new Row(element, depth, label));
            if (holdsRows(element)) {
                read(elements(element, nested), depth + 1, label + '.', found);
            }
        }
    }

    /** Returns whether an element can hold rows. */
    boolean holdsRows(EObject element) {
        return nested != null && nested.getEContainingClass().isSuperTypeOf(element.eClass());
    }

    /** Returns the rows in the order in which they stand. */
    List<Row> all() {
        return rows;
    }

    /** Returns an element. */
    EObject element(int row) {
        return rows.get(row).element();
    }

    /** Returns where an element stands, or the row within which it stands; -1 if there is none. */
    int indexOf(EObject element) {
        for (EObject at = element; at != null && at != owner; at = at.eContainer()) {
            Integer place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    /** Returns those elements that no other of them holds, in the order in which they stand. */
    List<EObject> outermost(Collection<EObject> elements) {
        return elements.stream()
                .filter(element -> {
                    EObject holder = element.eContainer();
                    while (holder != null && !elements.contains(holder)) {
                        holder = holder.eContainer();
                    }
                    return holder == null;
                })
                .sorted((one, other) -> Integer.compare(indexOf(one), indexOf(other))).toList();
    }

    /** Returns the elements among which an element stands. */
    static List<EObject> siblings(EObject element) {
        return elements(element.eContainer(), list(element));
    }

    /** Returns the list in which an element stands. */
    static EReference list(EObject element) {
        return element.eContainmentFeature();
    }

    /** Returns where an element stands among its siblings. */
    static int index(EObject element) {
        return siblings(element).indexOf(element);
    }

    /** Returns the elements of a list. */
    @SuppressWarnings("unchecked")
    static List<EObject> elements(EObject owner, EReference list) {
        return (List<EObject>) owner.eGet(list);
    }
}
