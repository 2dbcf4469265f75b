/** Copies of what was typed and not saved, and how they are offered after a crash. */
package org.jianbao.workbench.internal.recovery;
