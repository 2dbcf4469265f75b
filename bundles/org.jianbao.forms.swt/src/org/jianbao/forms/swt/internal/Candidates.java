package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.register.UnitNames;
import org.jianbao.model.edit.Titles;
import org.jianbao.model.register.Unit;

/** What stands for elements in type-ahead: their titles, and every name by which people ask for them. */
final class Candidates {

    private static final List<String> NAMES = List.of("fullName", "name", "title", "heading");

    private Candidates() {
    }

    /** Returns how people call an element. */
    static String title(EObject element) {
        return Titles.of(element);
    }

    private static Stream<String> names(EObject element) {
        return NAMES.stream().map(element.eClass()::getEStructuralFeature).filter(EAttribute.class::isInstance)
                .filter(feature -> !feature.isMany()).map(feature -> text(element, feature)).filter(text -> !text.isEmpty());
    }

    private static String text(EObject element, EStructuralFeature feature) {
        return element.eGet(feature) instanceof String text ? text : "";
    }

    /** Returns the candidates that a typed text may mean, the best first; all of them for an empty text. */
    static List<EObject> matching(List<EObject> candidates, String typed) {
        String asked = typed.strip().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return candidates;
        }
        record Hit(EObject element, int rank) {
        }
        var hits = new ArrayList<Hit>();
        for (EObject candidate : candidates) {
            int rank = rank(candidate, asked);
            if (rank >= 0) {
                hits.add(new Hit(candidate, rank));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank));
        return hits.stream().map(Hit::element).toList();
    }

    /** Returns whether a text is one of the names of an element. */
    static boolean isName(EObject candidate, String text) {
        return allNames(candidate).anyMatch(text::equalsIgnoreCase);
    }

    private static Stream<String> allNames(EObject candidate) {
        return candidate instanceof Unit unit ? UnitNames.forms(unit).stream() : names(candidate);
    }

    private static int rank(EObject candidate, String asked) {
        return allNames(candidate).mapToInt(name -> rank(name.toLowerCase(Locale.ROOT), asked)).filter(rank -> rank >= 0).min().orElse(-1);
    }

    private static int rank(String name, String asked) {
        if (name.equals(asked)) {
            return 0;
        }
        return name.startsWith(asked) ? 1 : name.contains(asked) ? 2 : -1;
    }
}
