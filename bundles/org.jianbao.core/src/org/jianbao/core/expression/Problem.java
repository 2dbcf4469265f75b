package org.jianbao.core.expression;

import java.util.List;
import java.util.Locale;

import org.jianbao.core.Messages;

/**
 * What is wrong with an expression or its evaluation, and where.
 *
 * @param kind what is wrong
 * @param offset the place in the source, in UTF-16 units from 0
 * @param length how many units are concerned; 0 at the end of the source
 * @param arguments what the sentence about it names; of an unknown name or a missing value, the name alone
 */
public record Problem(Kind kind, int offset, int length, List<Object> arguments) {

    private static final Messages MESSAGES = new Messages(Problem.class);

    /** What can be wrong. The first kinds are found when an expression is read, those from {@link #UNKNOWN_NAME} on later. */
    public enum Kind {
        /** There is no expression. */
        EMPTY,
        /** The source is too long. */
        TOO_LONG,
        /** Brackets or conditions stand in each other too often. */
        TOO_DEEP,
        /** A character has no meaning. */
        CHARACTER,
        /** An assignment, which is not allowed. */
        ASSIGNMENT,
        /** A text has no closing quotation mark. */
        TEXT_OPEN,
        /** A number has too many digits. */
        DIGITS,
        /** Something stands where a value should. */
        VALUE_EXPECTED,
        /** Something stands where an operator should. */
        OPERATOR_EXPECTED,
        /** A name should stand behind a dot. */
        NAME_EXPECTED,
        /** The expression ends too early. */
        INCOMPLETE,
        /** A bracket is not closed. */
        BRACKET_OPEN,
        /** A bracket, comma or colon has nothing that it belongs to. */
        STRAY,
        /** A call of something that is no function, such as a method. */
        METHOD,
        /** There is no function of that name. */
        UNKNOWN_FUNCTION,
        /** A function has too many or too few arguments. */
        ARGUMENTS,
        /** A construct that is not allowed. */
        REFUSED,
        /** Nothing has the name. */
        UNKNOWN_NAME,
        /** The name has no value yet. */
        MISSING_VALUE,
        /** Something would be divided by zero. */
        DIVISION,
        /** An operator does not go with its values. */
        OPERANDS,
        /** A number is needed. */
        NUMBER_NEEDED,
        /** A yes or no is needed. */
        TRUTH_NEEDED,
        /** A day is needed. */
        DAY_NEEDED,
        /** A stretch of days is needed. */
        DAYS_NEEDED,
        /** A list is needed. */
        LIST_NEEDED,
        /** A word is none of those that a function knows. */
        WORD,
        /** A number is too large, has too many decimals, or is no whole number where one is needed. */
        RANGE,
        /** A number gets too large. */
        NUMBER_SIZE,
        /** A text gets too long. */
        TEXT_SIZE,
        /** The evaluation takes too many steps. */
        STEPS;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    /** Keeps its own copy of the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    Problem(Kind kind, int offset, int length, Object... arguments) {
        this(kind, offset, length, List.of(arguments));
    }

    /** Returns a sentence in the language of the user that says what is wrong, without its place. */
    public String message() {
        return MESSAGES.get("problem." + kind.key(), arguments.toArray());
    }

    /** Returns whether the expression itself is wrong, whatever the values are. */
    public boolean inSource() {
        return kind.compareTo(Kind.UNKNOWN_NAME) < 0;
    }

    /** Returns the name that is unknown or has no value; the first argument of other problems. */
    public String name() {
        return arguments.isEmpty() ? "" : arguments.getFirst().toString();
    }
}
