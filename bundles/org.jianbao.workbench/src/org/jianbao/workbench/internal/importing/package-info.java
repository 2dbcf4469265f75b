/** The wizard that takes departments, windows and people of a spreadsheet over into the register of a series. */
package org.jianbao.workbench.internal.importing;
