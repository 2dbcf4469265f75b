package org.jianbao.core.expression;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A word or mark of an expression.
 *
 * @param kind what it is
 * @param text a name as it is written, the characters of a text, the digits of a number, or the ASCII form of a mark
 * @param start where it stands in the source
 * @param end where it ends
 */
record Token(Kind kind, String text, int start, int end) {

    private static final Set<String> PREFIXES = Set.of("-", "+", "!");
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||");

    enum Kind { NAME, NUMBER, TEXT, MARK }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isOperator() {
        return kind == Kind.MARK && OPERATORS.contains(text);
    }

    boolean isPrefix() {
        return kind == Kind.MARK && PREFIXES.contains(text);
    }

    /** Returns the value of a literal; null if it is none. */
    Object literal() {
        return switch (kind) {
            case NUMBER -> new BigDecimal(text);
            case TEXT -> text;
            case NAME -> switch (text) {
                case "true", "真" -> true;
                case "false", "假" -> false;
                default -> null;
            };
            case MARK -> null;
        };
    }

    Stop problem(Problem.Kind problem, Object... arguments) {
        return new Stop(problem, start, end - start, arguments);
    }
}
