package org.jianbao.core.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * Finds marks that come in pairs and stand alone. Latin parentheses, and a closing one behind a number or a letter, are left
 * alone, since that is a way to number.
 */
final class Brackets {

    private static final String OPEN = "（《〈「『【〔［“";
    private static final String CLOSE = "）》〉」』】〕］”";
    private static final char QUOTE = '“';

    /**
     * A mark without its counterpart.
     *
     * @param mark the mark
     * @param offset its place in the text, in UTF-16 units from 0
     */
    record Problem(String mark, int offset) {
    }

    private Brackets() {
    }

    /**
     * Returns the first mark without its counterpart; null if there is none.
     *
     * @param text the text
     * @param continues tells whether an open quotation may end in a later text
     */
    static Problem firstProblem(String text, BooleanSupplier continues) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (OPEN.indexOf(unit) >= 0) {
                open.push(at);
            } else if (CLOSE.indexOf(unit) >= 0) {
                int last = open.isEmpty() ? -1 : open.pop();
                if (last < 0 && !numbers(text, at)) {
                    return problem(text, at);
                }
                if (last >= 0 && OPEN.indexOf(text.charAt(last)) != CLOSE.indexOf(unit)) {
                    return problem(text, last);
                }
            }
        }
        return open.isEmpty() || text.charAt(open.peekFirst()) == QUOTE && continues.getAsBoolean() ? null
                : problem(text, open.peekLast());
    }

    /** Returns whether a closing parenthesis is part of a number such as 1） or 一）. */
    private static boolean numbers(String text, int at) {
        if (text.charAt(at) != '）' || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before < 0x80 && Character.isLetterOrDigit(before) || "一二三四五六七八九十".indexOf(before) >= 0;
    }

    private static Problem problem(String text, int at) {
        return new Problem(text.substring(at, at + 1), at);
    }
}
