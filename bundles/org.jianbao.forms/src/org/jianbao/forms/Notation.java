package org.jianbao.forms;

/** How the values of a field are written, the same in every locale. */
public interface Notation {

    /** Returns the value of a text, or what is wrong with it. */
    Entry parse(String text);

    /** Returns the text of a value, which {@link #parse} reads; empty for null. */
    String format(Object value);
}
