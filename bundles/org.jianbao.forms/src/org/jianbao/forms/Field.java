package org.jianbao.forms;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One field of a form.
 *
 * @param feature what it edits
 * @param widget how it is edited
 * @param caption its name for people
 * @param hint what to enter, one sentence; empty if there is nothing to say
 * @param unit the unit behind a number; empty if none
 * @param required whether the model requires a value
 * @param readOnly whether it is only shown
 * @param lines how many lines of text it shows at least
 * @param width how many Chinese characters wide it is; 0 means by its widget
 */
public record Field(EStructuralFeature feature, Widget widget, String caption, String hint, String unit,
        boolean required, boolean readOnly, int lines, int width) {

    /** Returns the same field, which is only shown. */
    public Field shownOnly() {
        return readOnly ? this : new Field(feature, widget, caption, hint, unit, required, true, lines, width);
    }
}
