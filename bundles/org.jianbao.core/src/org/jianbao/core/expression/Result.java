package org.jianbao.core.expression;

import java.util.List;

/**
 * What an evaluation comes to.
 *
 * @param value a value as in {@link Operand#value}; null if there is none
 * @param quoted the thing that the value is quoted from as it is, a {@link Joined} list, or null if the value was computed
 * @param problem why there is no value; null if there is one
 * @param steps what the value came from, in the order of evaluation, if that was asked for
 */
public record Result(Object value, Operand quoted, Problem problem, List<Step> steps) {

    /** Keeps its own copy of the steps. */
    public Result {
        steps = List.copyOf(steps);
    }

    /**
     * A name or call that the value depends on.
     *
     * @param name the name or call as it is written
     * @param offset where it stands in the source
     * @param value how its value reads; null if it is missing
     */
    public record Step(String name, int offset, String value) {
    }

    /** Returns whether only a value is missing. */
    public boolean isMissing() {
        return problem != null && problem.kind() == Problem.Kind.MISSING_VALUE;
    }

    /** Returns how the value reads; null if there is none. */
    public String text() {
        return value == null ? null : Printed.text(value);
    }
}
