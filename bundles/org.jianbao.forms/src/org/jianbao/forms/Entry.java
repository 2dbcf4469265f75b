package org.jianbao.forms;

/** What became of a text that a person typed, pasted or imported. */
public sealed interface Entry {

    /**
     * The text was understood.
     *
     * @param value the value for the model; null if the text says that there is none, which differs from 0
     */
    record Value(Object value) implements Entry {
    }

    /**
     * The text was not understood; the model stays as it is.
     *
     * @param sentence what is wrong and what to type, for people
     */
    record Problem(String sentence) implements Entry {
    }
}
