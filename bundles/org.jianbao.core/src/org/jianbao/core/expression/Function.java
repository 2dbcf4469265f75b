package org.jianbao.core.expression;

import java.util.List;

import org.jianbao.core.Messages;

/**
 * A function that expressions can call.
 *
 * @param key its word in the message files
 * @param names its name and, behind it, other names under which it can be called too
 * @param least how many arguments it needs
 * @param most how many arguments it takes
 * @param body computes its value
 */
record Function(String key, List<String> names, int least, int most, Body body) {

    private static final Messages MESSAGES = new Messages(Function.class);

    /** Computes the value of a call. */
    @FunctionalInterface
    interface Body {
        /**
         * Returns the value, or an operand that stands for it.
         *
         * @throws Stop if there is none
         */
        Object apply(Arguments arguments);
    }

    /** Returns its name with what it takes, in the language of the user. */
    String signature() {
        return names.getFirst() + MESSAGES.get("takes." + key);
    }

    /** Returns in one line what it does, in the language of the user. */
    String description() {
        return MESSAGES.get("function." + key);
    }
}
