package org.jianbao.core.expression;

import java.util.List;

/** A part of an expression that has been read. */
sealed interface Node {

    /** Returns where it begins in the source. */
    int start();

    /** Returns where it ends. */
    int end();

    /** A number, text, yes or no. */
    record Literal(Object value, int start, int end) implements Node {
    }

    /** A dotted name. */
    record Name(List<String> parts, int start, int end) implements Node {
        String path() {
            return String.join(".", parts);
        }
    }

    /** An operator before a value. */
    record Prefix(String operator, Node operand, int start) implements Node {
        @Override
        public int end() {
            return operand.end();
        }
    }

    /** An operator between two values. */
    record Binary(Token operator, Node left, Node right) implements Node {
        @Override
        public int start() {
            return left.start();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /** A condition with what holds if it is met and if it is not. */
    record Choice(Node condition, Node yes, Node no) implements Node {
        @Override
        public int start() {
            return condition.start();
        }

        @Override
        public int end() {
            return no.end();
        }
    }

    /** A call of a function. */
    record Call(Function function, String name, List<Node> arguments, int start, int end) implements Node {
    }
}
