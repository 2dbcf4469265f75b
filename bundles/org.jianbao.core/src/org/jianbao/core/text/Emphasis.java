package org.jianbao.core.text;

/** Why a piece of text stands out; how it looks is the business of the layout. */
public enum Emphasis {
    /** Ordinary text. */
    NONE,
    /** Marked by the author with {@code **…**}. */
    STRONG,
    /** The name of a department or window, found through the register. */
    UNIT
}
