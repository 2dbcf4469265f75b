package org.jianbao.core.rules;

import java.math.BigDecimal;

import org.jianbao.model.structure.Rule;

/** Compares the two sides of a designed rule. Sides of different kinds cannot be compared, so the rule counts as kept. */
final class Comparing {

    private Comparing() {
    }

    static boolean holds(Rule rule, Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            BigDecimal tolerance = rule.getTolerance() == null ? BigDecimal.ZERO : rule.getTolerance().abs();
            return holds(rule, a.subtract(b).abs().compareTo(tolerance) <= 0 ? 0 : a.compareTo(b));
        }
        return left.getClass() != right.getClass() || holds(rule, compare(left, right));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object left, Object right) {
        return left instanceof Comparable comparable ? comparable.compareTo(right) : left.equals(right) ? 0 : 1;
    }

    private static boolean holds(Rule rule, int order) {
        return switch (rule.getComparison()) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case TRUE -> true;
        };
    }
}
