package org.jianbao.forms.swt.internal.grid;

import org.eclipse.swt.widgets.Control;

/** What stands on the cell with the focus. */
interface CellInput {

    /** Returns the widget. */
    Control control();

    /** Returns whether it has the focus. */
    boolean hasFocus();

    /** Shows a cell and edits it from now on. */
    void show(int row, int column);

    /** Shows what the model holds now, unless it is just what was typed. */
    void refresh();

    /** Takes what was typed; false if it is refused and the focus must stay. */
    boolean leave();

    /** Forgets what was typed. */
    void forget();

    /** Does what a second click or F2 asks for: a caret, a list, or a form. */
    void open();
}
