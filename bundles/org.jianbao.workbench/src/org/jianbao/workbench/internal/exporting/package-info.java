/** The export wizard: which issues, what the checks say of them, the work in the background, and what came of it. */
package org.jianbao.workbench.internal.exporting;
