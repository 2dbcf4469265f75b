package org.jianbao.forms.swt.internal;

/**
 * What a typed text means.
 *
 * @param value the value; null for none
 * @param problem why the text means nothing, one sentence; empty if it is all right
 */
record Typed(Object value, String problem) {

    /** Returns the meaning of a text that is all right. */
    static Typed value(Object value) {
        return new Typed(value, "");
    }

    /** Returns the meaning of a text that is refused. */
    static Typed problem(String sentence) {
        return new Typed(null, sentence);
    }

    /** Returns whether the text is all right. */
    boolean isValid() {
        return problem.isEmpty();
    }
}
