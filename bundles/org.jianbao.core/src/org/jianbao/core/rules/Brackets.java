package org.jianbao.core.rules;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds marks that come in pairs and stand alone. Latin parentheses are left alone, since "1)" is a way to number. */
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
     * @param continues whether an open quotation may end in a later text
     */
    static Problem firstProblem(String text, boolean continues) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (OPEN.indexOf(unit) >= 0) {
                open.push(at);
            } else if (CLOSE.indexOf(unit) >= 0) {
                if (open.isEmpty()) {
                    return problem(text, at);
                }
                int last = open.pop();
                if (OPEN.indexOf(text.charAt(last)) != CLOSE.indexOf(unit)) {
                    return problem(text, last);
                }
            }
        }
        return open.isEmpty() || continues && text.charAt(open.peekFirst()) == QUOTE ? null
                : problem(text, open.peekLast());
    }

    private static Problem problem(String text, int at) {
        return new Problem(text.substring(at, at + 1), at);
    }
}
