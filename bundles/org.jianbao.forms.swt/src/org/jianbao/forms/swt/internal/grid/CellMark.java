package org.jianbao.forms.swt.internal.grid;

import org.jianbao.core.check.Severity;

/**
 * What is wrong with a row or a cell.
 *
 * @param severity how much it matters
 * @param sentence what is wrong, for people
 */
record CellMark(Severity severity, String sentence) {

    /** Returns the mark for both: the higher severity and both sentences. */
    CellMark and(CellMark other) {
        Severity higher = severity.compareTo(other.severity) < 0 ? other.severity : severity;
        return new CellMark(higher, sentence + '\n' + other.sentence);
    }
}
