package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One evaluation. It looks at every part of the expression at most once, and only at those that the value depends on. */
final class Evaluation {

    /** How many UTF-16 units a text may have. */
    static final int TEXT = 20_000;
    /** How many parts of the expression and entries of lists may be looked at. */
    private static final int STEPS = 1_000_000;
    private static final int SHOWN = 40;

    private final String source;
    private final Operand scope;
    /** What led to the value; null if nobody wants to know. */
    private final List<Result.Step> trace;
    private int steps;

    Evaluation(String source, Operand scope, List<Result.Step> trace) {
        this.source = source;
        this.scope = scope;
        this.trace = trace;
    }

    /** Counts a step of a part of the expression. */
    void step(Node place) {
        if (++steps > STEPS) {
            throw new Stop(Problem.Kind.STEPS, place.start(), place.end() - place.start());
        }
    }

    /**
     * Returns the value of a part.
     *
     * @return never null and never an operand
     * @throws Stop if it has none
     */
    Object value(Node node) {
        return plain(thing(node), node);
    }

    /** Returns the value of what a part comes to. */
    Object plain(Object thing, Node node) {
        Object value = thing instanceof Operand operand ? operand.value() : thing;
        if (value == null) {
            throw missing(node);
        }
        return value instanceof BigDecimal number ? checked(number, node) : value;
    }

    /** Returns what a part comes to, which is an operand if it quotes something. */
    Object thing(Node node) {
        step(node);
        return switch (node) {
            case Node.Literal literal -> literal.value();
            case Node.Name name -> traced(name, find(name));
            case Node.Prefix prefix -> prefix(prefix);
            case Node.Binary binary when binary.operator().is("&&") -> both(binary, false);
            case Node.Binary binary when binary.operator().is("||") -> both(binary, true);
            case Node.Binary binary -> Operators.apply(binary.operator(), value(binary.left()), value(binary.right()));
            case Node.Choice choice -> thing(truth(choice.condition()) ? choice.yes() : choice.no());
            case Node.Call call -> traced(call, call.function().body().apply(new Arguments(call, this)));
        };
    }

    private Operand find(Node.Name name) {
        Operand found = scope;
        for (String part : name.parts()) {
            found = found == null ? null : found.member(part);
        }
        if (found == null) {
            throw new Stop(Problem.Kind.UNKNOWN_NAME, name.start(), name.end() - name.start(), name.path());
        }
        return found;
    }

    private <T> T traced(Node node, T thing) {
        if (trace != null) {
            Object value = thing instanceof Operand operand ? operand.value() : thing;
            trace.add(new Result.Step(shown(node), node.start(), value == null ? null : shown(value)));
        }
        return thing;
    }

    private Object prefix(Node.Prefix prefix) {
        if (prefix.operator().equals("!")) {
            return !truth(prefix.operand());
        }
        if (!(value(prefix.operand()) instanceof BigDecimal number)) {
            throw needed(Problem.Kind.NUMBER_NEEDED, prefix.operand());
        }
        return prefix.operator().equals("-") ? number.negate() : number;
    }

    /** Returns the value of a conjunction or disjunction: one side alone can decide it, even if the other one is missing. */
    private boolean both(Node.Binary binary, boolean decisive) {
        Stop missing = null;
        for (Node side : List.of(binary.left(), binary.right())) {
            try {
                if (truth(side) == decisive) {
                    return decisive;
                }
            } catch (Stop e) {
                if (e.problem().kind() != Problem.Kind.MISSING_VALUE) {
                    throw e;
                }
                missing = missing == null ? e : missing;
            }
        }
        if (missing != null) {
            throw missing;
        }
        return !decisive;
    }

    private boolean truth(Node node) {
        return value(node) instanceof Boolean truth ? truth : fail(Problem.Kind.TRUTH_NEEDED, node);
    }

    private boolean fail(Problem.Kind kind, Node node) {
        throw needed(kind, node);
    }

    private Stop needed(Problem.Kind kind, Node node) {
        return new Stop(kind, node.start(), node.end() - node.start(), shown(node));
    }

    private Stop missing(Node node) {
        return new Stop(Problem.Kind.MISSING_VALUE, node.start(), node.end() - node.start(), shown(node));
    }

    BigDecimal checked(BigDecimal number, Node place) {
        if (Operators.isTooLarge(number)) {
            throw Operators.tooLarge(place);
        }
        return number;
    }

    /** Returns a part as it is written; of a name, its path. */
    String shown(Node node) {
        return node instanceof Node.Name name ? name.path() : source.substring(node.start(), node.end());
    }

    /** Returns a value as it reads, cut if it is long. */
    static String shown(Object value) {
        if (value instanceof BigDecimal number && Operators.isTooLarge(number)) {
            return number.toString();
        }
        List<?> list = value instanceof List<?> entries ? new ArrayList<>(entries.subList(0, Math.min(SHOWN, entries.size()))) : null;
        String text = Printed.text(list == null ? value : list);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
