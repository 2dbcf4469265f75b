/** What is done with series and issues as a whole: commands that make, copy, renumber and delete them, and their undo. */
package org.jianbao.workbench.internal.actions;
