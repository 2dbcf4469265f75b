package org.jianbao.forms.swt.internal.grid;

/** How a cell is edited. */
enum CellKind {
    /** Not at all. */
    READ_ONLY,
    /** As text; every key changes the model. */
    TEXT,
    /** As text that names an element; the model changes when the cell is left or a proposal is taken. */
    REFERENCE,
    /** By choosing from a list. */
    CHOICE,
    /** By turning it over. */
    TOGGLE,
    /** In a form of its own. */
    OPEN;

    /** Returns whether typed characters go into the cell. */
    boolean takesText() {
        return this == TEXT || this == REFERENCE;
    }
}
