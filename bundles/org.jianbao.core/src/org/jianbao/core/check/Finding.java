package org.jianbao.core.check;

import java.util.List;

/**
 * Something that a check found.
 *
 * @param rule the id of the rule, such as {@code issue.period.order}; it never changes, so that scripts can rely on it
 * @param severity how much it matters
 * @param message one sentence for people: what is wrong and what to do
 * @param place where it was found
 * @param fixes the repairs that the rule offers, the best one first; empty if a person has to think
 */
public record Finding(String rule, Severity severity, String message, Place place, List<Fix> fixes) {

    /** Keeps a copy of the repairs. */
    public Finding {
        fixes = List.copyOf(fixes);
    }

    /** Makes a finding without repairs. */
    public Finding(String rule, Severity severity, String message, Place place) {
        this(rule, severity, message, place, List.of());
    }
}
