package org.jianbao.core.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects findings. */
public final class Findings {

    private final List<Finding> findings = new ArrayList<>();
    private final Places places;

    /**
     * Makes an empty collection.
     *
     * @param places names the places of model elements
     */
    public Findings(Places places) {
        this.places = places;
    }

    /** Adds a finding about a model element. */
    public void add(String rule, Severity severity, EObject element, String message) {
        add(rule, severity, element, null, message);
    }

    /** Adds a finding about a feature of a model element; a null feature means the whole element. */
    public void add(String rule, Severity severity, EObject element, EStructuralFeature feature, String message) {
        add(rule, severity, element, feature, message, List.of());
    }

    /**
     * Adds a finding about a feature of a model element that the rule can repair.
     *
     * @param rule the id of the rule
     * @param severity how much it matters
     * @param element the element
     * @param feature the feature; null means the whole element
     * @param message what is wrong and what to do
     * @param fixes the repairs, the best one first
     */
    public void add(String rule, Severity severity, EObject element, EStructuralFeature feature, String message,
            List<Fix> fixes) {
        add(new Finding(rule, severity, message, places.of(element, feature), fixes));
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Returns the findings in the order in which they were added. */
    public List<Finding> all() {
        return List.copyOf(findings);
    }

    /** Names the places of model elements. */
    @FunctionalInterface
    public interface Places {
        /** Returns the place of an element, and of a feature of it unless that is null. */
        Place of(EObject element, EStructuralFeature feature);
    }
}
