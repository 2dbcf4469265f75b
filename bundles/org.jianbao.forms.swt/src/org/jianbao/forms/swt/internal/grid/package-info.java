/**
 * Rows of elements and rows of figures as tables.
 *
 * <p>The control that edits a cell stands on it as soon as the cell has the focus, with all its text selected: what is typed
 * replaces it, and an input method composes inside a real text field from the first key on. The cell editing of JFace's
 * viewers opens an editor because of a key, which the input method then never sees, so "ni" arrives as the letter n and
 * whatever is composed of the rest. That is why the tables here are plain virtual tables of SWT with an editor of their own.
 */
package org.jianbao.forms.swt.internal.grid;
