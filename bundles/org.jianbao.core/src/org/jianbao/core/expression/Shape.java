package org.jianbao.core.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Checks that values and operators take turns and that brackets match, so that what is wrong can be said at its very place;
 * the library tells only where it gave up.
 */
final class Shape {

    /** How often brackets and conditions may stand in each other. */
    static final int DEPTH = 32;

    private final List<Token> tokens;
    private final int end;
    /** What is open: brackets, and conditions whose colon is still to come. */
    private final Deque<Open> open = new ArrayDeque<>();
    private int conditions;
    /** Whether a value should come next. */
    private boolean value = true;
    private int at;

    /**
     * Something open.
     *
     * @param token what opened it
     * @param call whether it holds arguments
     */
    private record Open(Token token, boolean call) {
    }

    private Shape(List<Token> tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /**
     * Checks an expression.
     *
     * @param tokens its words and marks
     * @param end the length of the source
     * @throws Stop if something is wrong
     */
    static void check(List<Token> tokens, int end) {
        if (tokens.isEmpty()) {
            throw new Stop(Problem.Kind.EMPTY, 0, end);
        }
        new Shape(tokens, end).check();
    }

    private void check() {
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            if (value) {
                value(token);
            } else {
                operator(token);
            }
        }
        if (value) {
            throw new Stop(Problem.Kind.INCOMPLETE, end, 0);
        }
        if (!open.isEmpty()) {
            throw open.peek().token().problem(Problem.Kind.BRACKET_OPEN, open.peek().token().text());
        }
    }

    private void value(Token token) {
        if (token.is("(")) {
            push(token, false);
        } else if (token.isPrefix() && !afterPrefix()) {
            return;
        } else if (token.kind() == Token.Kind.MARK) {
            throw token.problem(Problem.Kind.VALUE_EXPECTED, token.text());
        } else {
            value = false;
            if (token.isName()) {
                path(token);
            }
        }
    }

    private boolean afterPrefix() {
        return at > 1 && tokens.get(at - 2).isPrefix() && (at == 2 || !endsValue(tokens.get(at - 3)));
    }

    private static boolean endsValue(Token token) {
        return token.kind() != Token.Kind.MARK || token.is(")");
    }

    /** Reads the rest of a dotted name and the bracket of a call. */
    private void path(Token first) {
        Token last = first;
        while (next(".")) {
            Token dot = tokens.get(at++);
            if (at == tokens.size() || !tokens.get(at).isName()) {
                throw dot.problem(Problem.Kind.NAME_EXPECTED);
            }
            last = tokens.get(at++);
        }
        if (!next("(")) {
            return;
        }
        if (last != first) {
            throw last.problem(Problem.Kind.METHOD, last.text());
        }
        push(tokens.get(at++), true);
        value = !next(")");
    }

    private boolean next(String mark) {
        return at < tokens.size() && tokens.get(at).is(mark);
    }

    private void operator(Token token) {
        if (token.isOperator()) {
            value = true;
        } else if (token.is("?") && !holds("?")) {
            conditions++;
            push(token, false);
            value = true;
        } else if (token.is(":") && holds("?")) {
            open.pop();
            value = true;
        } else if (token.is(",") && holds("(") && open.peek().call()) {
            value = true;
        } else if (token.is(")") && holds("(")) {
            open.pop();
        } else if (token.is(")") || token.is(",") || token.is(":")) {
            throw token.problem(Problem.Kind.STRAY, token.text());
        } else if (token.is(".") || token.is("?")) {
            throw token.problem(Problem.Kind.REFUSED, token.text());
        } else {
            throw token.problem(Problem.Kind.OPERATOR_EXPECTED, token.text());
        }
    }

    private boolean holds(String mark) {
        return !open.isEmpty() && open.peek().token().is(mark);
    }

    private void push(Token token, boolean call) {
        open.push(new Open(token, call));
        if (open.size() > DEPTH || conditions > DEPTH) {
            throw token.problem(Problem.Kind.TOO_DEEP, DEPTH);
        }
    }
}
