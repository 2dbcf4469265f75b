package org.jianbao.core.expression;

import java.util.ArrayList;
import java.util.List;

/** An expression that has been read. It can be evaluated any number of times, by several threads at once. */
public final class Expression {

    private final String source;
    private final Node root;
    private final Problem problem;

    Expression(String source, Node root, Problem problem) {
        this.source = source;
        this.root = root;
        this.problem = problem;
    }

    /**
     * A dotted name that an expression quotes.
     *
     * @param path the name with its dots, without blanks
     * @param offset where it stands in the source, in UTF-16 units from 0
     * @param length how many units it takes there
     */
    public record Name(String path, int offset, int length) {
    }

    /** Returns the expression as it is written. */
    public String source() {
        return source;
    }

    /** Returns what is wrong with the expression, so that it can never be evaluated; null if nothing is. */
    public Problem problem() {
        return problem;
    }

    /** Returns the names that it quotes, in the order in which they stand; none if something is wrong with it. */
    public List<Name> names() {
        var names = new ArrayList<Node.Name>();
        if (root != null) {
            Reader.names(root, names);
        }
        return names.stream().map(name -> new Name(name.path(), name.start(), name.end() - name.start())).toList();
    }

    /**
     * Returns what the expression comes to. Nothing is thrown for any source; what the operands throw passes.
     *
     * @param scope its members are the names that can be quoted
     */
    public Result evaluate(Operand scope) {
        return evaluate(scope, null);
    }

    /** Returns what the expression comes to, like {@link #evaluate}, and the steps that led there. */
    public Result trace(Operand scope) {
        return evaluate(scope, new ArrayList<>());
    }

    private Result evaluate(Operand scope, List<Result.Step> trace) {
        List<Result.Step> steps = trace == null ? List.of() : trace;
        if (problem != null) {
            return new Result(null, null, problem, steps);
        }
        var evaluation = new Evaluation(source, scope, trace);
        try {
            Object thing = evaluation.thing(root);
            Object value = evaluation.plain(thing, root);
            return new Result(value, thing instanceof Operand operand ? operand : null, null, steps);
        } catch (Stop e) {
            return new Result(null, null, e.problem(), steps);
        }
    }
}
